// SPDX-License-Identifier: MIT
#include "ui/pages/settings/ListenSection.h"

#include <QVBoxLayout>

namespace dpmp::ui {

namespace {

enum Choice { AllAddresses, ThisComputer, OneAddress };

} // namespace

ListenSection::ListenSection(const Program& program, QWidget* parent)
    : ConfigSection(parent)
{
    auto* const control = new QWidget(this);
    m_choice = new QComboBox(control);
    m_choice->setObjectName(QStringLiteral("listenChoice"));
    m_choice->addItems({QString(), QString(), QString()});
    m_address = new QComboBox(control);
    m_address->setObjectName(QStringLiteral("listenHost"));
    m_address->setEditable(true);
    m_address->setInsertPolicy(QComboBox::NoInsert);
    for (QString address : program.ownAddresses()) {
        address.remove(QLatin1Char('[')).remove(QLatin1Char(']'));
        m_address->addItem(address);
    }
    auto* const column = new QVBoxLayout(control);
    column->setContentsMargins({});
    column->addWidget(m_choice);
    column->addWidget(m_address);
    control->setFocusProxy(m_choice);
    m_hostRow = &addRow(*control, {QStringLiteral("listen.host")});
    const auto changed = bind(
        *m_hostRow, [this](const config::ProxyConfig& config) { showHost(QString::fromStdString(config.listen.host)); },
        [this](config::ProxyConfig& config) { config.listen.host = host().toStdString(); });
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this, changed](int choice) {
        m_address->setVisible(choice == OneAddress);
        changed();
    });
    connect(m_address, &QComboBox::currentTextChanged, this, changed);
    m_address->hide();
    m_port = addNumber("listen.port");
}

QString ListenSection::host() const
{
    switch (m_choice->currentIndex()) {
    case AllAddresses: return QStringLiteral("0.0.0.0");
    case ThisComputer: return QStringLiteral("127.0.0.1");
    default: return m_address->currentText().trimmed();
    }
}

void ListenSection::showHost(const QString& host)
{
    const bool isAll = host == QStringLiteral("0.0.0.0") || host == QStringLiteral("::");
    const bool isThis =
        host == QStringLiteral("127.0.0.1") || host == QStringLiteral("::1") || host == QStringLiteral("localhost");
    if (!isAll && !isThis) {
        m_address->setCurrentText(host);
    }
    m_choice->setCurrentIndex(isAll ? AllAddresses : isThis ? ThisComputer : OneAddress);
}

QString ListenSection::title() const
{
    return tr("Address for miners");
}

void ListenSection::retranslate()
{
    SettingsSection::retranslate();
    m_choice->setItemText(AllAddresses, tr("All addresses"));
    m_choice->setItemText(ThisComputer, tr("This computer only"));
    m_choice->setItemText(OneAddress, tr("One address"));
    m_hostRow->setTexts(tr("Who can connect"),
                        tr("Miners in your network need all addresses, or the one that they can reach."));
    m_hostRow->setDefault(tr("All addresses"));
    m_choice->setAccessibleName(tr("Who can connect"));
    m_address->setAccessibleName(tr("One address"));
    m_port.row->setTexts(tr("Port"), tr("Enter this port in the settings of the miner."));
    m_port.box->setSpecialValueText(tr("any free port"));
    m_port.row->setDefault(defaultOf(*m_port.box, "listen.port"));
}

} // namespace dpmp::ui
