// SPDX-License-Identifier: MIT
#include "ui/wizard/WelcomeStep.h"

#include "ui/widgets/NoteLabel.h"

#include <QDir>
#include <QFileDialog>
#include <QFrame>
#include <QIcon>
#include <QVBoxLayout>

namespace dpmp::ui {

WelcomeStep::WelcomeStep(Program& program, QWidget* parent)
    : WizardStep(parent)
    , m_program(program)
    , m_found(program.findImport())
    , m_intro(new QLabel(this))
    , m_setUp(new QCommandLinkButton(this))
    , m_import(new QCommandLinkButton(this))
    , m_chooseFile(new QCommandLinkButton(this))
    , m_demo(new QCommandLinkButton(this))
    , m_note(new NoteLabel(2, this))
{
    m_setUp->setObjectName(QStringLiteral("setUpPools"));
    m_import->setObjectName(QStringLiteral("importFound"));
    m_chooseFile->setObjectName(QStringLiteral("importFile"));
    m_demo->setObjectName(QStringLiteral("tryDemo"));
    m_note->setObjectName(QStringLiteral("importNote"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_intro->setWordWrap(true);
    layout->addWidget(m_intro);
    layout->addSpacing(8);
    for (QCommandLinkButton* button : {m_setUp, m_import, m_chooseFile, m_demo}) {
        auto* card = new QFrame(this);
        card->setProperty("card", true);
        auto* inside = new QVBoxLayout(card);
        inside->setContentsMargins(4, 4, 4, 4);
        inside->addWidget(button);
        button->setIcon(QIcon());
        layout->addWidget(card);
        card->setVisible(button != (m_found ? m_chooseFile : m_import));
    }
    layout->addWidget(m_note);
    layout->addStretch(1);
    connect(m_setUp, &QPushButton::clicked, this, &WelcomeStep::setUpChosen);
    connect(m_import, &QPushButton::clicked, this, [this] { Q_EMIT importChosen(*m_found); });
    connect(m_chooseFile, &QPushButton::clicked, this, &WelcomeStep::chooseFile);
    connect(m_demo, &QPushButton::clicked, this, &WelcomeStep::demoChosen);
    retranslate();
}

QString WelcomeStep::title() const
{
    return tr("Welcome");
}

void WelcomeStep::importFile(const QString& file)
{
    const auto offer = m_program.readImport(file);
    if (!offer) {
        m_note->setNote({NoteLevel::Bad, offer.error()});
        return;
    }
    m_note->setNote({});
    Q_EMIT importChosen(*offer);
}

void WelcomeStep::chooseFile()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Settings of the Python program"), QDir::homePath(),
                                                      tr("Settings (*.json);;All files (*)"));
    if (!file.isEmpty()) {
        importFile(file);
    }
}

void WelcomeStep::retranslate()
{
    m_intro->setText(tr("This program stands between your miners and two mining pools and divides their work between "
                        "the pools as you like. Setting it up takes a few minutes."));
    m_setUp->setText(tr("&Set up my pools"));
    m_setUp->setDescription(tr("You need the addresses of your pools, and your wallet or account there."));
    m_import->setText(tr("&Take over the Python program's settings"));
    //: %1: the name of a file.
    m_import->setDescription(m_found ? tr("Found in %1. You can look at them before they are used.").arg(m_found->file)
                                     : QString());
    m_chooseFile->setText(tr("&Import the Python program's settings"));
    m_chooseFile->setDescription(tr("From its file config_v2.json."));
    m_demo->setText(tr("Try the &demonstration"));
    m_demo->setDescription(tr("Two simulated pools and a small simulated miner, without any settings."));
}

} // namespace dpmp::ui
