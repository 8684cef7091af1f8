// SPDX-License-Identifier: MIT
#include "ui/pages/log/LogFilterBar.h"

#include "ui/pages/log/KindMenu.h"
#include "ui/widgets/LevelIcon.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

#include <array>

namespace dpmp::ui {

namespace {

using engine::EventLevel;

// The most first, as one reads the choice: everything, then less and less.
constexpr std::array kLevels{EventLevel::Debug, EventLevel::Info, EventLevel::Warning, EventLevel::Error};

QString hiddenKey()
{
    return QStringLiteral("log/hidden");
}

QString levelStateKey()
{
    return QStringLiteral("log/level");
}

QString nameOf(engine::EventKind kind)
{
    const std::string_view name = engine::eventName(kind);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace

LogFilterBar::LogFilterBar(EventLogFilter& filter, UiState& state, QWidget* parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_state(state)
    , m_level(new QComboBox(this))
    , m_kinds(new QToolButton(this))
    , m_menu(new KindMenu(this))
    , m_pool(new QComboBox(this))
    , m_miner(new QLineEdit(this))
    , m_text(new QLineEdit(this))
{
    m_level->setObjectName(QStringLiteral("logLevel"));
    m_kinds->setObjectName(QStringLiteral("logKinds"));
    m_pool->setObjectName(QStringLiteral("logPool"));
    m_miner->setObjectName(QStringLiteral("logMiner"));
    m_text->setObjectName(QStringLiteral("logSearch"));
    for (const EventLevel level : kLevels) {
        m_level->addItem(QString(), static_cast<int>(level));
    }
    for (const char* const pool : {"", "A", "B"}) {
        m_pool->addItem(QString(), QString::fromLatin1(pool));
    }
    m_kinds->setPopupMode(QToolButton::InstantPopup);
    m_kinds->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_kinds->setFocusPolicy(Qt::StrongFocus);
    m_kinds->setMenu(m_menu);
    m_kinds->setMinimumHeight(m_level->sizeHint().height());
    m_miner->setClearButtonEnabled(true);
    m_text->setClearButtonEnabled(true);

    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_level);
    row->addWidget(m_kinds);
    row->addWidget(m_pool);
    row->addWidget(m_miner, 1);
    row->addWidget(m_text, 2);

    readState();
    connect(m_level, &QComboBox::currentIndexChanged, this, &LogFilterBar::applyLevel);
    connect(m_menu, &KindMenu::changed, this, &LogFilterBar::applyKinds);
    connect(m_pool, &QComboBox::currentIndexChanged, this, [this] {
        m_filter.setPool(m_pool->currentData().toString());
        Q_EMIT changed();
    });
    connect(m_miner, &QLineEdit::textChanged, this, [this](const QString& part) {
        m_filter.setMiner(part);
        Q_EMIT changed();
    });
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString& part) {
        m_filter.setText(part);
        Q_EMIT changed();
    });
    retranslate();
    recolor();
}

void LogFilterBar::readState()
{
    const int level = m_state.number(levelStateKey(), static_cast<int>(EventLevel::Info));
    m_level->setCurrentIndex(std::max(0, m_level->findData(level)));
    m_filter.setLevel(static_cast<EventLevel>(m_level->currentData().toInt()));
    const QStringList names = m_state.text(hiddenKey()).split(QLatin1Char(','), Qt::SkipEmptyParts);
    std::set<engine::EventKind> hidden;
    for (const engine::EventKind kind : engine::allEventKinds()) {
        if (names.contains(nameOf(kind))) {
            hidden.insert(kind);
        }
    }
    m_menu->setHidden(hidden);
    m_filter.setHidden(std::move(hidden));
}

void LogFilterBar::setLevel(EventLevel least)
{
    m_level->setCurrentIndex(m_level->findData(static_cast<int>(least)));
}

void LogFilterBar::reset()
{
    setLevel(EventLevel::Debug);
    m_menu->setHidden({});
    applyKinds();
    m_pool->setCurrentIndex(0);
    m_miner->clear();
    m_text->clear();
}

void LogFilterBar::applyLevel()
{
    const int level = m_level->currentData().toInt();
    m_state.setNumber(levelStateKey(), level);
    m_filter.setLevel(static_cast<EventLevel>(level));
    Q_EMIT changed();
}

void LogFilterBar::applyKinds()
{
    const std::set<engine::EventKind> hidden = m_menu->hidden();
    QStringList names;
    for (const engine::EventKind kind : hidden) {
        names.append(nameOf(kind));
    }
    m_state.setText(hiddenKey(), names.join(QLatin1Char(',')));
    m_filter.setHidden(hidden);
    nameKinds();
    Q_EMIT changed();
}

void LogFilterBar::nameKinds()
{
    const std::size_t hidden = m_menu->hidden().size();
    const std::size_t shown = engine::allEventKinds().size() - hidden;
    m_kinds->setText(hidden == 0 ? tr("All events") : tr("%Ln kind(s) of events", nullptr, static_cast<int>(shown)));
}

void LogFilterBar::retranslate()
{
    m_level->setItemText(0, tr("All levels"));
    m_level->setItemText(1, tr("Without details"));
    m_level->setItemText(2, tr("Warnings and errors"));
    m_level->setItemText(3, tr("Errors only"));
    m_pool->setItemText(0, tr("All pools"));
    m_pool->setItemText(1, tr("Pool A"));
    m_pool->setItemText(2, tr("Pool B"));
    m_miner->setPlaceholderText(tr("Miner"));
    m_text->setPlaceholderText(tr("Search"));
    m_level->setAccessibleName(tr("Level"));
    m_kinds->setAccessibleName(tr("Kinds of events"));
    m_kinds->setToolTip(tr("Choose the kinds of events that are shown."));
    m_pool->setAccessibleName(tr("Pool"));
    m_miner->setAccessibleName(tr("Miner"));
    m_text->setAccessibleName(tr("Search the events"));
    m_menu->retranslate();
    nameKinds();
}

void LogFilterBar::recolor()
{
    for (int i = 0; i < m_level->count(); ++i) {
        m_level->setItemIcon(i, levelIcon(static_cast<EventLevel>(m_level->itemData(i).toInt())));
    }
}

} // namespace dpmp::ui
