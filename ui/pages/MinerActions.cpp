// SPDX-License-Identifier: MIT
#include "ui/pages/MinerActions.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QStringList>
#include <QWidget>

#include <algorithm>

namespace dpmp::ui {

MinerActions::MinerActions(Program& program, QWidget& window)
    : QObject(&window)
    , m_program(program)
    , m_window(window)
    , m_rename(addAction(QStringLiteral("minerRename")))
{
    m_rename->setShortcut(Qt::Key_F2);
    m_rename->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_rename, &QAction::triggered, this, &MinerActions::renameWanted);
    addSeparator();
    addSends();
    addSeparator();
    m_open = addAction(QStringLiteral("minerOpen"));
    connect(m_open, &QAction::triggered, this, &MinerActions::openWebPage);
    m_copy = addAction(QStringLiteral("minerCopy"));
    connect(m_copy, &QAction::triggered, this, &MinerActions::copyAddresses);
    addSeparator();
    m_disconnect = addAction(QStringLiteral("minerDisconnect"));
    connect(m_disconnect, &QAction::triggered, this, &MinerActions::askToDisconnect);
    retranslate();
    setMiners({});
}

QAction* MinerActions::addAction(const QString& name)
{
    auto* action = new QAction(this);
    action->setObjectName(name);
    m_all << action;
    return action;
}

void MinerActions::addSeparator()
{
    addAction({})->setSeparator(true);
}

void MinerActions::addSends()
{
    for (std::size_t pool = 0; pool < m_program.config().pools.size(); ++pool) {
        const engine::PoolSlot slot{pool};
        QAction* action = addAction(QStringLiteral("minerSend") + QString::fromStdString(slot.name()));
        action->setCheckable(true);
        m_sends.push_back(action);
        connect(action, &QAction::triggered, this, [this, slot] { send(slot); });
    }
    m_byWeights = addAction(QStringLiteral("minerByWeights"));
    m_byWeights->setCheckable(true);
    connect(m_byWeights, &QAction::triggered, this, [this] { send(std::nullopt); });
}

void MinerActions::setMiners(const std::vector<const MinerRow*>& miners)
{
    m_targets.clear();
    for (const MinerRow* row : miners) {
        m_targets.push_back({.id = row->miner.id,
                             .name = row->name().isEmpty() ? row->address : row->name(),
                             .address = row->address,
                             .isAway = row->miner.away.has_value(),
                             .pinned = row->miner.pinned});
    }
    const bool isOne = miners.size() == 1;
    const bool hasConnected =
        std::any_of(m_targets.begin(), m_targets.end(), [](const Target& target) { return !target.isAway; });
    m_rename->setEnabled(isOne && !miners.front()->worker.isEmpty());
    m_open->setEnabled(isOne && webPage().isValid());
    m_copy->setEnabled(!miners.empty());
    m_disconnect->setEnabled(hasConnected);
    for (QAction* action : m_sends) {
        action->setEnabled(hasConnected);
    }
    m_byWeights->setEnabled(hasConnected);
    updateSends();
}

// The mark shows where all of the selected miners are sent; the proxy decides, not the click.
void MinerActions::updateSends()
{
    const auto areAll = [this](std::optional<engine::PoolSlot> pool) {
        return !m_targets.empty() && std::all_of(m_targets.begin(), m_targets.end(),
                                                 [&](const Target& target) { return target.pinned == pool; });
    };
    for (std::size_t pool = 0; pool < m_sends.size(); ++pool) {
        m_sends[pool]->setChecked(areAll(engine::PoolSlot{pool}));
    }
    m_byWeights->setChecked(areAll(std::nullopt));
}

void MinerActions::retranslate()
{
    m_rename->setText(tr("Rename"));
    for (std::size_t pool = 0; pool < m_sends.size(); ++pool) {
        const QString letter = QString::fromStdString(engine::PoolSlot{pool}.name());
        //: %1 is a pool's letter.
        m_sends[pool]->setText(tr("Send to %1").arg(letter));
        m_sends[pool]->setToolTip(tr("Mine for pool %1, whatever the weights say, until the program ends").arg(letter));
    }
    //: Of a miner that had been sent to one pool: it follows the weights again.
    m_byWeights->setText(tr("By the weights"));
    m_byWeights->setToolTip(tr("Let the weights decide where the miner mines"));
    m_open->setText(tr("Open web page"));
    m_open->setToolTip(tr("Open the miner's own page in the browser"));
    m_copy->setText(tr("Copy address"));
    m_disconnect->setText(tr("Disconnect"));
    m_disconnect->setToolTip(tr("End the connection; most miners come back by themselves"));
}

void MinerActions::send(std::optional<engine::PoolSlot> pool)
{
    for (const Target& target : m_targets) {
        if (!target.isAway) {
            m_program.proxy().pinMiner(target.id, pool);
        }
    }
    updateSends();
}

void MinerActions::copyAddresses()
{
    QStringList addresses;
    for (const Target& target : m_targets) {
        addresses << target.address;
    }
    QGuiApplication::clipboard()->setText(addresses.join(QLatin1Char('\n')));
}

QUrl MinerActions::webPage() const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(m_targets.empty() ? QString() : m_targets.front().address); // Adds the brackets of IPv6.
    url.setPath(QStringLiteral("/"));
    return url.host().isEmpty() ? QUrl() : url;
}

void MinerActions::openWebPage()
{
    QDesktopServices::openUrl(webPage());
}

void MinerActions::askToDisconnect()
{
    std::vector<engine::MinerId> miners;
    QString name;
    for (const Target& target : m_targets) {
        if (!target.isAway) {
            miners.push_back(target.id);
            name = target.name;
        }
    }
    if (miners.empty() || m_question) {
        return;
    }
    m_question = new QMessageBox(&m_window);
    m_question->setObjectName(QStringLiteral("minerDisconnectQuestion"));
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setIcon(QMessageBox::Question);
    m_question->setWindowTitle(tr("Disconnect"));
    m_question->setTextFormat(Qt::PlainText);
    m_question->setText(miners.size() == 1 ? tr("Disconnect %1?").arg(name)
                                           : tr("Disconnect %n miner(s)?", nullptr, static_cast<int>(miners.size())));
    m_question->setInformativeText(tr("Most miners come back by themselves within a minute."));
    QPushButton* yes = m_question->addButton(tr("Disconnect"), QMessageBox::AcceptRole);
    yes->setObjectName(QStringLiteral("minerDisconnectYes"));
    m_question->setDefaultButton(m_question->addButton(QMessageBox::Cancel));
    connect(yes, &QPushButton::clicked, this, [this, miners] {
        for (const engine::MinerId miner : miners) {
            m_program.proxy().disconnectMiner(miner);
        }
    });
    m_question->open();
}

} // namespace dpmp::ui
