// SPDX-License-Identifier: MIT
#include "ui/pages/settings/LogSection.h"

#include "core/engine/Event.h"
#include "ui/format/EventMessages.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <string>

namespace dpmp::ui {

namespace {

enum Mode { ByLevel, OnlyTicked };

constexpr int kVisibleEvents = 8;

using Names = std::vector<std::string>;

bool contains(const Names& names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

// The names that have no tick here: events of the program itself, and what a file of another version brought along.
Names withoutKinds(const Names& names)
{
    Names others;
    std::ranges::copy_if(names, std::back_inserter(others), [](const std::string& name) {
        const auto& kinds = engine::allEventKinds();
        return std::ranges::find(kinds, std::string_view(name), engine::eventName) == kinds.end();
    });
    return others;
}

} // namespace

LogSection::LogSection(QWidget* parent)
    : ConfigSection(parent)
{
    addChoices();
    addEvents();
}

void LogSection::addChoices()
{
    m_level = new QComboBox(this);
    m_level->setObjectName(QStringLiteral("loggingLevel"));
    m_level->addItems({QString(), QString(), QString(), QString(), QString()});
    m_levelRow = &addRow(*m_level, {QStringLiteral("logging.level")});
    connect(m_level, &QComboBox::currentIndexChanged, this,
            bind(
                *m_levelRow,
                [this](const config::ProxyConfig& config) {
                    m_level->setCurrentIndex(static_cast<int>(config.logging.level));
                },
                [this](config::ProxyConfig& config) {
                    config.logging.level = static_cast<config::LogLevel>(m_level->currentIndex());
                }));
    m_format = new QComboBox(this);
    m_format->setObjectName(QStringLiteral("loggingFormat"));
    m_format->addItems({QString(), QString()});
    m_formatRow = &addRow(*m_format, {QStringLiteral("logging.format")});
    connect(m_format, &QComboBox::currentIndexChanged, this,
            bind(
                *m_formatRow,
                [this](const config::ProxyConfig& config) {
                    m_format->setCurrentIndex(static_cast<int>(config.logging.format));
                },
                [this](config::ProxyConfig& config) {
                    config.logging.format = static_cast<config::LogFormat>(m_format->currentIndex());
                }));
}

void LogSection::addEvents()
{
    auto* const control = new QWidget(this);
    m_mode = new QComboBox(control);
    m_mode->setObjectName(QStringLiteral("loggingMode"));
    m_mode->addItems({QString(), QString()});
    m_events = new QListWidget(control);
    m_events->setObjectName(QStringLiteral("loggingEvents"));
    m_events->setMinimumHeight((m_events->fontMetrics().height() + 6) * kVisibleEvents);
    for (const engine::EventKind kind : engine::allEventKinds()) {
        auto* const item = new QListWidgetItem(m_events);
        const std::string_view name = engine::eventName(kind);
        item->setToolTip(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    auto* const column = new QVBoxLayout(control);
    column->setContentsMargins({});
    column->addWidget(m_mode);
    column->addWidget(m_events);
    control->setFocusProxy(m_mode);
    m_eventsRow =
        &addRow(*control, {QStringLiteral("logging.allow"), QStringLiteral("logging.deny")}, SettingRow::Shape::Below);
    const auto changed = bind(
        *m_eventsRow, [this](const config::ProxyConfig& config) { showEvents(config.logging); },
        [this](config::ProxyConfig& config) { storeEvents(config.logging); });
    connect(m_mode, &QComboBox::currentIndexChanged, this, changed);
    connect(m_events, &QListWidget::itemChanged, this, changed);
}

void LogSection::showEvents(const config::LogConfig& log)
{
    m_mode->setCurrentIndex(log.allow.empty() ? ByLevel : OnlyTicked);
    for (int i = 0; i < m_events->count(); ++i) {
        const std::string_view name = engine::eventName(engine::allEventKinds()[static_cast<std::size_t>(i)]);
        const bool isTicked = !contains(log.deny, name) && (log.allow.empty() || contains(log.allow, name));
        m_events->item(i)->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    }
}

void LogSection::storeEvents(config::LogConfig& log) const
{
    Names ticked;
    Names unticked;
    for (int i = 0; i < m_events->count(); ++i) {
        const std::string_view name = engine::eventName(engine::allEventKinds()[static_cast<std::size_t>(i)]);
        (m_events->item(i)->checkState() == Qt::Checked ? ticked : unticked).emplace_back(name);
    }
    Names allow = withoutKinds(log.allow);
    Names deny = withoutKinds(log.deny);
    std::ranges::copy(ticked, std::back_inserter(allow));
    // An empty list of what is allowed would allow everything.
    if (m_mode->currentIndex() == ByLevel || allow.empty()) {
        allow.clear();
        std::ranges::copy(unticked, std::back_inserter(deny));
    }
    log.allow = std::move(allow);
    log.deny = std::move(deny);
}

QString LogSection::title() const
{
    return tr("Log");
}

void LogSection::retranslate()
{
    SettingsSection::retranslate();
    m_level->setItemText(0, tr("Nothing"));
    m_level->setItemText(1, tr("Errors"));
    m_level->setItemText(2, tr("Warnings"));
    m_level->setItemText(3, tr("Information"));
    m_level->setItemText(4, tr("All details"));
    m_levelRow->setTexts(tr("Level"), tr("How much is written. Each level includes those above it."));
    m_levelRow->setDefault(tr("Information"));
    m_format->setItemText(0, tr("JSON"));
    m_format->setItemText(1, tr("Text"));
    m_formatRow->setTexts(tr("Format"), tr("JSON is for programs that read the log, text for people."));
    m_formatRow->setDefault(tr("JSON"));
    m_mode->setItemText(ByLevel, tr("By level, without what is not ticked"));
    m_mode->setItemText(OnlyTicked, tr("What is ticked, whatever its level, and nothing else"));
    m_mode->setAccessibleName(tr("What a tick means"));
    m_events->setAccessibleName(tr("Events"));
    m_eventsRow->setTexts(tr("Events"), tr("Which events are written. The page Log always shows all of them."));
    const QSignalBlocker blocker(m_events);
    for (int i = 0; i < m_events->count(); ++i) {
        m_events->item(i)->setText(EventMessages::kindName(engine::allEventKinds()[static_cast<std::size_t>(i)]));
    }
}

} // namespace dpmp::ui
