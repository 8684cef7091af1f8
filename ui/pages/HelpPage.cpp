// SPDX-License-Identifier: MIT
#include "ui/pages/HelpPage.h"

#include "ui/Icons.h"
#include "ui/format/AboutText.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QToolTip>
#include <QVBoxLayout>

namespace dpmp::ui {

namespace {

QLabel* wrappedLabel(QWidget* parent)
{
    auto* const label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel* headingLabel(QWidget* parent)
{
    auto* const label = new QLabel(parent);
    label->setProperty("heading", true);
    return label;
}

QFrame* card(QWidget* parent)
{
    auto* const frame = new QFrame(parent);
    frame->setProperty("card", true);
    return frame;
}

} // namespace

HelpPage::HelpPage(Program& program, UiState& /*state*/, QWidget* parent)
    : Page(parent)
    , m_program(program)
    , m_port(program.proxy().port())
{
    auto* const inside = new QWidget;
    auto* const column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(buildAddresses());
    column->addWidget(buildSection(m_notes));
    column->addWidget(buildSection(m_glossary));
    QFrame* const about = card(inside);
    m_about = new QLabel(about);
    m_about->setObjectName(QStringLiteral("aboutText"));
    m_about->setTextFormat(Qt::RichText);
    m_about->setWordWrap(true);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* const aboutLayout = new QVBoxLayout(about);
    aboutLayout->addWidget(m_about);
    column->addWidget(about);
    column->addStretch();

    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("helpScroll"));
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // By keyboard alone the page must scroll as well.
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    connect(&program, &Program::listeningChanged, this, [this](quint16 port) {
        m_port = port;
        drawAddresses();
    });
    retranslate();
}

QFrame* HelpPage::buildAddresses()
{
    QFrame* const frame = card(this);
    auto* const layout = new QHBoxLayout(frame);
    auto* const left = new QVBoxLayout;
    m_addressHeading = headingLabel(frame);
    m_addressText = wrappedLabel(frame);
    m_addressText->setObjectName(QStringLiteral("addressText"));
    m_workerText = wrappedLabel(frame);
    m_addressLayout = new QGridLayout;
    m_addressLayout->setColumnStretch(0, 1);
    left->addWidget(m_addressHeading);
    left->addWidget(m_addressText);
    left->addLayout(m_addressLayout);
    left->addWidget(m_workerText);
    left->addStretch();
    layout->addLayout(left, 1);
    auto* const right = new QVBoxLayout;
    m_code = new QrCode(frame);
    m_code->setObjectName(QStringLiteral("qrCode"));
    m_codeCaption = new QLabel(frame);
    m_codeCaption->setProperty("dim", true);
    m_codeCaption->setAlignment(Qt::AlignHCenter);
    right->addWidget(m_code, 0, Qt::AlignHCenter);
    right->addWidget(m_codeCaption);
    right->addStretch();
    layout->addLayout(right);
    return frame;
}

QFrame* HelpPage::buildSection(Section& section)
{
    QFrame* const frame = card(this);
    auto* const layout = new QVBoxLayout(frame);
    section.heading = headingLabel(frame);
    section.entries = new QGridLayout;
    section.entries->setHorizontalSpacing(20);
    section.entries->setVerticalSpacing(8);
    section.entries->setColumnStretch(1, 1);
    layout->addWidget(section.heading);
    layout->addLayout(section.entries);
    return frame;
}

void HelpPage::draw(const engine::Snapshot& /*snapshot*/)
{
    drawAddresses();
}

void HelpPage::addAddressRow()
{
    const AddressRow row{new QLineEdit(this), new QPushButton(this)};
    const int number = static_cast<int>(m_rows.size());
    row.address->setObjectName(QStringLiteral("address%1").arg(number));
    row.address->setReadOnly(true);
    row.copy->setObjectName(QStringLiteral("copyAddress%1").arg(number));
    row.copy->setIcon(tintedIcon(QStringLiteral("copy")));
    connect(row.copy, &QPushButton::clicked, this, [row] {
        QGuiApplication::clipboard()->setText(row.address->text());
        QToolTip::showText(row.copy->mapToGlobal(row.copy->rect().bottomLeft()), tr("Copied"), row.copy);
    });
    m_addressLayout->addWidget(row.address, number, 0);
    m_addressLayout->addWidget(row.copy, number, 1);
    m_rows.push_back(row);
}

void HelpPage::drawAddresses()
{
    std::vector<QString> addresses;
    if (m_port != 0) {
        for (const QString& each : m_program.ownAddresses()) {
            addresses.push_back(QStringLiteral("stratum+tcp://%1:%2").arg(each).arg(m_port));
        }
    }
    if (addresses == m_shown && !m_addressText->text().isEmpty()) {
        return;
    }
    m_shown = addresses;
    while (m_rows.size() < addresses.size()) {
        addAddressRow();
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool isUsed = i < addresses.size();
        m_rows[i].address->setVisible(isUsed);
        m_rows[i].copy->setVisible(isUsed);
        m_rows[i].address->setText(isUsed ? addresses[i] : QString());
        m_rows[i].address->setCursorPosition(0);
        m_rows[i].address->setAccessibleName(tr("Address for miners"));
        m_rows[i].copy->setText(tr("Copy"));
        m_rows[i].copy->setAccessibleName(tr("Copy %1").arg(m_rows[i].address->text()));
    }
    const QString best = addresses.empty() ? QString() : addresses.front();
    m_code->setText(best);
    m_code->setVisible(!best.isEmpty());
    m_code->setAccessibleName(tr("QR code of %1").arg(best));
    m_codeCaption->setVisible(!best.isEmpty());
    m_addressText->setText(best.isEmpty() ? tr("Miners cannot connect at present: the line at the top of the window "
                                               "says why.")
                                          : tr("Enter this address in the miner as its pool. The first one is right "
                                               "in most home networks."));
}

void HelpPage::retranslate()
{
    m_scroll->setAccessibleName(tr("Help"));
    m_addressHeading->setText(tr("Point a miner at DPMP"));
    m_workerText->setText(tr("Worker, or user: any name that tells you which miner it is, such as kitchen. "
                             "Password: x. Wallets are set on the Pools page, not in the miner."));
    m_codeCaption->setText(tr("Scan to copy it to a phone"));
    m_addressText->clear();
    drawAddresses();
    m_notes.heading->setText(tr("Where to enter it"));
    fill(m_notes, minerNotes());
    m_glossary.heading->setText(tr("What the numbers mean"));
    fill(m_glossary, glossary());
    m_about->setText(aboutText());
}

void HelpPage::fill(Section& section, const std::vector<HelpEntry>& entries)
{
    while (section.labels.size() < entries.size() * 2) {
        QWidget* const parent = section.heading->parentWidget();
        QLabel* const term = wrappedLabel(parent);
        QFont font = term->font();
        font.setBold(true);
        term->setFont(font);
        term->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        term->setMinimumWidth(term->fontMetrics().averageCharWidth() * 22);
        QLabel* const text = wrappedLabel(parent);
        const int row = static_cast<int>(section.labels.size() / 2);
        section.entries->addWidget(term, row, 0);
        section.entries->addWidget(text, row, 1);
        section.labels.push_back(term);
        section.labels.push_back(text);
    }
    for (std::size_t i = 0; i < entries.size(); ++i) {
        section.labels[2 * i]->setText(entries[i].term);
        section.labels[2 * i + 1]->setText(entries[i].text);
    }
}

} // namespace dpmp::ui
