// SPDX-License-Identifier: MIT
#include "ui/widgets/NoMinerHint.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStringList>
#include <QVBoxLayout>

namespace dpmp::ui {

namespace {

QString urlOf(const QString& address, quint16 port)
{
    return QStringLiteral("stratum+tcp://%1:%2").arg(address, QString::number(port));
}

QLabel* centred(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

NoMinerHint::NoMinerHint(QWidget* parent)
    : QWidget(parent)
    , m_heading(centred(this))
    , m_text(centred(this))
    , m_address(centred(this))
    , m_copy(new QPushButton(this))
    , m_others(centred(this))
    , m_login(centred(this))
{
    constexpr int kGap = 8;
    m_heading->setProperty("heading", true);
    m_address->setProperty("figure", true);
    m_address->setObjectName(QStringLiteral("minerHintAddress"));
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copy->setObjectName(QStringLiteral("minerHintCopy"));
    m_others->setProperty("dim", true);
    m_login->setProperty("dim", true);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(kGap);
    layout->addStretch(2);
    for (QWidget* widget : {m_heading, m_text, m_address}) {
        layout->addWidget(widget);
    }
    layout->addWidget(m_copy, 0, Qt::AlignHCenter);
    layout->addWidget(m_others);
    layout->addSpacing(kGap);
    layout->addWidget(m_login);
    layout->addStretch(3);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_address->text()); });
    retranslate();
}

void NoMinerHint::draw(const std::vector<QString>& addresses, quint16 port, const QString& trouble)
{
    m_addresses = addresses;
    m_port = port;
    m_trouble = trouble;
    write();
}

void NoMinerHint::retranslate()
{
    m_heading->setText(tr("No miner is connected yet"));
    m_copy->setText(tr("Copy address"));
    m_login->setText(
        tr("As user enter any name for the machine, such as bitaxe1. The password does not matter. The miner "
           "appears here within a few seconds."));
    write();
}

void NoMinerHint::write()
{
    const bool canConnect = m_port != 0 && !m_addresses.empty();
    m_address->setVisible(canConnect);
    m_copy->setVisible(canConnect);
    m_login->setVisible(canConnect);
    m_others->setVisible(canConnect && m_addresses.size() > 1);
    if (!canConnect) {
        m_text->setText(m_trouble.isEmpty() ? tr("Miners cannot connect at present: the proxy is not listening.")
                                            //: %1 is the reason.
                                            : tr("Miners cannot connect at present: %1").arg(m_trouble));
        return;
    }
    m_text->setText(tr("In the settings of your miner, enter this as the pool:"));
    m_address->setText(urlOf(m_addresses.front(), m_port));
    QStringList others;
    for (std::size_t i = 1; i < m_addresses.size(); ++i) {
        others << urlOf(m_addresses[i], m_port);
    }
    //: %1 is a list of addresses.
    m_others->setText(tr("Other addresses of this computer: %1").arg(others.join(QStringLiteral(", "))));
}

} // namespace dpmp::ui
