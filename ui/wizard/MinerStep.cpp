// SPDX-License-Identifier: MIT
#include "ui/wizard/MinerStep.h"

#include "ui/widgets/NoteLabel.h"
#include "ui/widgets/QrCode.h"
#include "ui/widgets/StateMark.h"

#include <QClipboard>
#include <QFrame>
#include <QGridLayout>
#include <QGuiApplication>
#include <QStringList>
#include <QVBoxLayout>

namespace dpmp::ui {

namespace {

enum EntryIndex : std::size_t { Host, Port, User };

QString firstWorker(const engine::Snapshot& snapshot)
{
    constexpr int kLongest = 40;
    const engine::MinerSnapshot& miner = snapshot.miners.front();
    const QString name = QString::fromStdString(miner.worker.empty() ? miner.address : miner.worker);
    return name.size() > kLongest ? name.left(kLongest) + QStringLiteral("…") : name;
}

} // namespace

MinerStep::MinerStep(Program& program, QWidget* parent)
    : WizardStep(parent)
    , m_program(program)
    , m_port(program.proxy().port())
    , m_intro(new QLabel(this))
    , m_others(new QLabel(this))
    , m_code(new QrCode(this))
    , m_troubleNote(new NoteLabel(1, this))
    , m_minerMark(new StateMark(this))
    , m_minerText(new QLabel(this))
    , m_shareMark(new StateMark(this))
    , m_shareText(new QLabel(this))
    , m_patience(new QLabel(this))
{
    setObjectName(QStringLiteral("minerStep"));
    layOut();
    connect(&m_program, &Program::listeningChanged, this, &MinerStep::takePort);
    connect(&m_program, &Program::snapshotTaken, this, &MinerStep::draw);
    connect(&m_program, &Program::configChanged, this, &MinerStep::showAddress);
    retranslate();
    draw(m_program.snapshot());
}

void MinerStep::layOut()
{
    m_intro->setWordWrap(true);
    m_others->setWordWrap(true);
    m_others->setProperty("dim", true);
    m_patience->setWordWrap(true);
    m_patience->setProperty("dim", true);
    m_minerText->setObjectName(QStringLiteral("firstMiner"));
    m_shareText->setObjectName(QStringLiteral("firstShare"));
    for (QLabel* label : {m_minerText, m_shareText, m_others}) {
        label->setTextFormat(Qt::PlainText);
    }

    auto* addresses = new QFrame(this);
    addresses->setProperty("card", true);
    auto* grid = new QGridLayout(addresses);
    grid->setContentsMargins(20, 16, 20, 16);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const int row = static_cast<int>(i);
        Entry& entry = m_entries[i];
        entry = {new QLabel(addresses), new QLabel(addresses), new QPushButton(addresses)};
        entry.name->setProperty("dim", true);
        entry.value->setProperty("heading", true);
        entry.value->setTextFormat(Qt::PlainText);
        entry.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        entry.value->setObjectName(QStringLiteral("minerEntry%1").arg(i));
        entry.copy->setObjectName(QStringLiteral("copyEntry%1").arg(i));
        entry.copy->setAutoDefault(false);
        grid->addWidget(entry.name, row, 0);
        grid->addWidget(entry.value, row, 1);
        grid->addWidget(entry.copy, row, 2);
        connect(entry.copy, &QPushButton::clicked, this,
                [&entry] { QGuiApplication::clipboard()->setText(entry.value->text()); });
    }
    grid->addWidget(m_others, static_cast<int>(m_entries.size()), 0, 1, 3);
    grid->addWidget(m_code, 0, 3, static_cast<int>(m_entries.size()) + 1, 1, Qt::AlignTop);

    auto* check = new QFrame(this);
    check->setProperty("card", true);
    auto* rows = new QGridLayout(check);
    rows->setContentsMargins(20, 16, 20, 16);
    rows->setHorizontalSpacing(10);
    rows->setVerticalSpacing(10);
    rows->setColumnStretch(1, 1);
    rows->addWidget(m_minerMark, 0, 0);
    rows->addWidget(m_minerText, 0, 1);
    rows->addWidget(m_shareMark, 1, 0);
    rows->addWidget(m_shareText, 1, 1);
    rows->addWidget(m_patience, 2, 1);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_intro);
    layout->addWidget(addresses);
    layout->addWidget(m_troubleNote);
    layout->addWidget(check);
    layout->addStretch(1);
}

QString MinerStep::title() const
{
    return m_hasShare ? tr("All is well") : tr("Your miner");
}

void MinerStep::draw(const engine::Snapshot& snapshot)
{
    m_shown = snapshot;
    const bool hadAll = m_hasShare;
    m_hasMiner = m_hasMiner || !snapshot.miners.empty();
    m_hasShare = m_hasShare || snapshot.shares.count(engine::ShareOutcome::Accepted) > 0;
    drawCheck();
    if (m_hasShare && !hadAll) {
        Q_EMIT completeChanged();
    }
}

void MinerStep::takePort(quint16 port, const QString& reason)
{
    m_port = port;
    m_trouble = port == 0 ? reason : QString();
    showAddress();
}

void MinerStep::showAddress()
{
    const std::vector<QString> addresses = m_program.ownAddresses();
    const quint16 port = m_port != 0 ? m_port : m_program.config().listen.port;
    m_entries[Host].value->setText(addresses.empty() ? QStringLiteral("127.0.0.1") : addresses.front());
    // A port is no quantity, so it has no thousands separator.
    m_entries[Port].value->setText(QString::number(port));
    m_entries[User].value->setText(QStringLiteral("rig1"));
    const QString url = QStringLiteral("stratum+tcp://%1:%2").arg(m_entries[Host].value->text()).arg(port);
    m_code->setText(url);
    m_code->setAccessibleName(tr("QR code of %1").arg(url));
    QStringList others;
    for (std::size_t i = 1; i < addresses.size(); ++i) {
        others.append(addresses[i]);
    }
    //: %1: addresses of this computer, with commas between.
    m_others->setText(tr("Other addresses of this computer: %1").arg(others.join(QStringLiteral(", "))));
    m_others->setVisible(!others.isEmpty());
    m_troubleNote->setVisible(!m_trouble.isEmpty());
    //: %1: the reason, in the words of the system.
    m_troubleNote->setNote({NoteLevel::Bad, tr("Miners cannot connect at present: %1").arg(m_trouble)});
}

void MinerStep::drawCheck()
{
    m_minerMark->setShape(m_hasMiner ? StateMark::Shape::Good : StateMark::Shape::Running);
    if (!m_hasMiner) {
        m_minerText->setText(tr("Waiting for the first miner…"));
    } else if (m_shown.miners.empty()) {
        m_minerText->setText(tr("A miner was connected."));
    } else {
        //: %1: the name of a miner. %2: its address in the network.
        m_minerText->setText(tr("%1 is connected from %2.")
                                 .arg(firstWorker(m_shown), QString::fromStdString(m_shown.miners.front().address)));
    }
    m_shareMark->setShape(m_hasShare   ? StateMark::Shape::Good
                          : m_hasMiner ? StateMark::Shape::Running
                                       : StateMark::Shape::Waiting);
    if (m_hasShare) {
        m_shareText->setText(tr("The first share has been accepted."));
        m_patience->setText(tr("Everything works. You can close this and watch it in the main window."));
    } else {
        m_shareText->setText(m_hasMiner ? tr("Waiting for the first accepted share…")
                                        : tr("Then: the first accepted share."));
        m_patience->setText(m_hasMiner ? tr("This can take from seconds to an hour, depending on the miner and the "
                                            "pool's difficulty. You need not wait for it.")
                                       : tr("A miner usually connects within a minute after it has been saved and "
                                            "restarted. You need not wait for it."));
    }
}

void MinerStep::retranslate()
{
    m_intro->setText(
        tr("Enter this in your miner, in the place of the pool. Any password will do, and TLS stays off."));
    //: Fields in a miner's own settings page.
    m_entries[Host].name->setText(tr("Stratum host"));
    m_entries[Port].name->setText(tr("Stratum port"));
    m_entries[User].name->setText(tr("User, any name you like"));
    for (const Entry& entry : m_entries) {
        entry.copy->setText(tr("Copy"));
        //: %1: the name of a field.
        entry.copy->setAccessibleName(tr("Copy %1").arg(entry.name->text()));
    }
    showAddress();
    drawCheck();
}

} // namespace dpmp::ui
