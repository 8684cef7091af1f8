// SPDX-License-Identifier: MIT
#include "ui/widgets/PoolForm.h"

#include "ui/widgets/EndpointEdit.h"
#include "ui/widgets/FallbackTable.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/PasswordEdit.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>

namespace dpmp::ui {

namespace {

// Leaves the cursor alone where the text is right already.
void setLine(QLineEdit& line, const QString& text)
{
    if (line.text() != text) {
        line.setText(text);
    }
}

// A number that already means the value stays as the user wrote it.
void setDifficulty(QLineEdit& line, const std::optional<double>& value)
{
    if (PoolFieldNotes::readDifficulty(line.text()) == value && (value || line.text().trimmed().isEmpty())) {
        return;
    }
    line.setText(value ? QLocale().toString(*value, 'g', QLocale::FloatingPointShortest) : QString());
}

} // namespace

PoolForm::PoolForm(engine::PoolSlot slot, Extent extent, QWidget* parent)
    : QWidget(parent)
    , m_slot(slot)
    , m_name(new QLineEdit(this))
    , m_chain(new QComboBox(this))
    , m_address(new EndpointEdit(this))
    , m_portAndTls(new QWidget(this))
    , m_port(new QSpinBox(m_portAndTls))
    , m_tls(new QCheckBox(m_portAndTls))
    , m_wallet(new QLineEdit(this))
    , m_user(new QLineEdit(this))
    , m_password(new PasswordEdit(this))
    , m_place(new QComboBox(this))
    , m_fallbacks(new FallbackTable(this))
    , m_minDifficulty(new QLineEdit(this))
    , m_maxDifficulty(new QLineEdit(this))
{
    nameControls();
    makeFields();
    layOut(extent);
    connectControls();
    retranslate();
    setPool({});
}

void PoolForm::nameControls()
{
    setObjectName(QStringLiteral("poolForm%1").arg(QString::fromStdString(m_slot.name())));
    m_name->setObjectName(QStringLiteral("name"));
    m_chain->setObjectName(QStringLiteral("chain"));
    m_address->setObjectName(QStringLiteral("address"));
    m_port->setObjectName(QStringLiteral("port"));
    m_tls->setObjectName(QStringLiteral("tls"));
    m_wallet->setObjectName(QStringLiteral("wallet"));
    m_user->setObjectName(QStringLiteral("user"));
    m_place->setObjectName(QStringLiteral("passwordPlace"));
    m_minDifficulty->setObjectName(QStringLiteral("minDifficulty"));
    m_maxDifficulty->setObjectName(QStringLiteral("maxDifficulty"));
}

void PoolForm::makeFields()
{
    m_port->setRange(1, 65535);
    m_port->setFocusPolicy(Qt::StrongFocus);
    auto* portRow = new QHBoxLayout(m_portAndTls);
    portRow->setContentsMargins(0, 0, 0, 0);
    portRow->addWidget(m_port);
    portRow->addWidget(m_tls);
    portRow->addStretch(1);
    m_portAndTls->setFocusProxy(m_port);
    for (const char* chain : {"", "BTC", "BCH"}) {
        m_chain->addItem(QString(), QString::fromLatin1(chain));
    }
    for (const PasswordPlace place : {PasswordPlace::Keychain, PasswordPlace::File, PasswordPlace::Ask}) {
        m_place->addItem(QString(), static_cast<int>(place));
    }
    const std::array<std::pair<QWidget*, int>, kPoolFields> controls{{{m_name, 1},
                                                                      {m_chain, 1},
                                                                      {m_address, 2},
                                                                      {m_portAndTls, 2},
                                                                      {m_wallet, 2},
                                                                      {m_user, 2},
                                                                      {m_password, 2},
                                                                      {m_fallbacks, 1},
                                                                      {m_minDifficulty, 2},
                                                                      {m_maxDifficulty, 2}}};
    for (std::size_t i = 0; i < kPoolFields; ++i) {
        m_fields[i] = new FormField(controls[i].first, controls[i].second, this);
    }
    m_placeField = new FormField(m_place, 2, this);
}

void PoolForm::layOut(Extent extent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    grid->addWidget(field(PoolField::Name), 0, 0);
    grid->addWidget(field(PoolField::Chain), 0, 1);
    grid->addWidget(field(PoolField::Address), 1, 0);
    grid->addWidget(field(PoolField::Port), 1, 1);
    grid->addWidget(field(PoolField::Wallet), 2, 0, 1, 2);
    grid->addWidget(field(PoolField::User), 3, 0, 1, 2);
    grid->addWidget(field(PoolField::Password), 4, 0);
    grid->addWidget(m_placeField, 4, 1);
    grid->addWidget(field(PoolField::Fallbacks), 5, 0, 1, 2);
    grid->addWidget(field(PoolField::MinDifficulty), 6, 0);
    grid->addWidget(field(PoolField::MaxDifficulty), 6, 1);
    grid->setRowStretch(7, 1);
    for (const PoolField which : {PoolField::Fallbacks, PoolField::MinDifficulty, PoolField::MaxDifficulty}) {
        field(which)->setVisible(extent == Extent::All);
    }
    const std::array<QWidget*, 10> order{m_name,   m_chain, m_address,  m_port,  m_tls,
                                         m_wallet, m_user,  m_password, m_place, m_fallbacks};
    for (std::size_t i = 0; i + 1 < order.size(); ++i) {
        setTabOrder(order[i], order[i + 1]);
    }
}

void PoolForm::connectControls()
{
    for (QLineEdit* line :
         {m_name, static_cast<QLineEdit*>(m_address), m_wallet, m_user, m_minDifficulty, m_maxDifficulty}) {
        connect(line, &QLineEdit::textEdited, this, &PoolForm::takeEdit);
    }
    connect(m_address, &EndpointEdit::portRead, m_port, &QSpinBox::setValue);
    connect(m_address, &EndpointEdit::tlsRead, m_tls, &QCheckBox::setChecked);
    connect(m_address, &QLineEdit::editingFinished, this, &PoolForm::takeEdit);
    connect(m_port, &QSpinBox::valueChanged, this, &PoolForm::takeEdit);
    connect(m_tls, &QCheckBox::toggled, this, &PoolForm::takeEdit);
    connect(m_chain, &QComboBox::currentIndexChanged, this, &PoolForm::takeEdit);
    connect(m_password, &PasswordEdit::edited, this, &PoolForm::takeEdit);
    connect(m_fallbacks, &FallbackTable::edited, this, &PoolForm::takeEdit);
    connect(m_place, &QComboBox::activated, this, [this](int index) {
        Q_EMIT passwordPlaceChosen(static_cast<PasswordPlace>(m_place->itemData(index).toInt()));
    });
}

config::PoolConfig PoolForm::pool() const
{
    config::PoolConfig pool = m_given;
    pool.name = m_name->text().trimmed().toStdString();
    pool.primary = m_address->endpoint(static_cast<std::uint16_t>(m_port->value()), m_tls->isChecked());
    pool.fallbacks = m_fallbacks->endpoints();
    pool.wallet = m_wallet->text().trimmed().toStdString();
    pool.user = m_user->text().trimmed().toStdString();
    pool.password = m_password->password();
    pool.chain = m_chain->currentData().toString().toStdString();
    pool.minDifficulty = PoolFieldNotes::readDifficulty(m_minDifficulty->text());
    pool.maxDifficulty = PoolFieldNotes::readDifficulty(m_maxDifficulty->text());
    return pool;
}

void PoolForm::setPool(const config::PoolConfig& pool)
{
    m_given = pool;
    if (pool == this->pool()) {
        showNotes();
    } else {
        resetTo(pool);
    }
}

void PoolForm::resetTo(const config::PoolConfig& pool)
{
    const QSignalBlocker port(m_port);
    const QSignalBlocker tls(m_tls);
    const QSignalBlocker chain(m_chain);
    m_given = pool;
    setLine(*m_name, QString::fromStdString(pool.name));
    if (m_address->endpoint(pool.primary.port, pool.primary.tls) != pool.primary) {
        m_address->setHost(pool.primary.host);
    }
    m_port->setValue(pool.primary.port);
    m_tls->setChecked(pool.primary.tls);
    setChain(pool.chain);
    setLine(*m_wallet, QString::fromStdString(pool.wallet));
    setLine(*m_user, QString::fromStdString(pool.user));
    m_password->setPassword(pool.password);
    m_fallbacks->setEndpoints(pool.fallbacks);
    setDifficulty(*m_minDifficulty, pool.minDifficulty);
    setDifficulty(*m_maxDifficulty, pool.maxDifficulty);
    showNotes();
}

void PoolForm::setChain(const std::string& chain)
{
    const QString name = QString::fromStdString(chain);
    if (m_chain->findData(name) < 0) {
        m_chain->addItem(name, name);
    }
    m_chain->setCurrentIndex(m_chain->findData(name));
}

void PoolForm::setPasswordPlace(PasswordPlace place)
{
    m_place->setCurrentIndex(m_place->findData(static_cast<int>(place)));
    Note note;
    switch (place) {
    case PasswordPlace::Keychain: note.text = tr("Encrypted by your desktop."); break;
    case PasswordPlace::File: note.text = tr("Readable by you alone, not encrypted."); break;
    case PasswordPlace::Ask: note.text = tr("Asked for at each start."); break;
    }
    m_placeField->setNote(note);
}

void PoolForm::setProblems(const config::ConfigProblems& problems)
{
    m_problems = problems;
    showNotes();
}

bool PoolForm::hasErrors() const
{
    return PoolFieldNotes::hasErrors(PoolFieldNotes::judge(entry()));
}

PoolEntry PoolForm::entry() const
{
    return {.pool = pool(),
            .address = m_address->text(),
            .minDifficulty = m_minDifficulty->text(),
            .maxDifficulty = m_maxDifficulty->text()};
}

void PoolForm::takeEdit()
{
    // What was said of the value before the edit is not true of it now.
    m_problems.clear();
    m_isTouched = true;
    showNotes();
    Q_EMIT edited();
}

void PoolForm::showNotes()
{
    m_notes = PoolFieldNotes::withProblems(PoolFieldNotes::judge(entry()), m_problems, m_slot.index);
    if (!m_isTouched && m_address->text().isEmpty()) {
        // A form that nobody has begun to fill in is no mistake.
        PoolFieldNotes::at(m_notes, PoolField::Address) = {};
    }
    for (std::size_t i = 0; i < kPoolFields; ++i) {
        m_fields[i]->setNote(m_notes[i]);
    }
}

void PoolForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        setPasswordPlace(static_cast<PasswordPlace>(m_place->currentData().toInt()));
        showNotes();
    }
}

void PoolForm::retranslate()
{
    const auto set = [this](PoolField which, const QString& name, const QString& hint) {
        field(which)->setTexts(name, hint);
    };
    set(PoolField::Name, tr("Name"), tr("As you want to see it here."));
    set(PoolField::Chain, tr("Chain"), tr("What the pool mines."));
    set(PoolField::Address, tr("Address"), tr("Paste the stratum address from the pool's website."));
    set(PoolField::Port, tr("Port"), tr("TLS encrypts the connection, if the pool offers it."));
    set(PoolField::Wallet, tr("Wallet or account"), QString());
    set(PoolField::User, tr("User name at the pool"), QString());
    set(PoolField::Password, tr("Password"), tr("Most pools need none. Empty: what the miner sends."));
    set(PoolField::Fallbacks, tr("Fallbacks"), tr("Used in this order while the pool's address does not work."));
    set(PoolField::MinDifficulty, tr("Lowest difficulty"),
        tr("Asked of the pool, which decides. Empty: its own choice."));
    set(PoolField::MaxDifficulty, tr("Highest difficulty"),
        tr("Has no effect: a pool does not pay for easier shares."));
    m_placeField->setTexts(tr("Passwords are kept"), QString());
    //: Encrypts the connection to a pool.
    m_tls->setText(tr("TLS"));
    m_address->setPlaceholderText(QStringLiteral("stratum+tcp://pool.example:3333"));
    m_wallet->setPlaceholderText(QStringLiteral("bc1q…"));
    m_user->setPlaceholderText(QStringLiteral("{wallet}.{worker}"));
    m_user->setToolTip(
        tr("{wallet}: the wallet above. {worker}: the miner's own name. {user}: all that the miner sends."));
    m_minDifficulty->setPlaceholderText(tr("Optional"));
    m_maxDifficulty->setPlaceholderText(tr("Optional"));
    m_password->setPlaceholderText(tr("Optional"));
    m_name->setPlaceholderText(tr("Optional"));
    retranslateChoices();
}

void PoolForm::retranslateChoices()
{
    m_chain->setItemText(0, tr("Automatic"));
    m_chain->setItemText(1, tr("Bitcoin (BTC)"));
    m_chain->setItemText(2, tr("Bitcoin Cash (BCH)"));
    //: Where passwords are kept.
    m_place->setItemText(0, tr("in the keyring"));
    //: Where passwords are kept.
    m_place->setItemText(1, tr("in a file"));
    //: Where passwords are kept.
    m_place->setItemText(2, tr("nowhere"));
}

} // namespace dpmp::ui
