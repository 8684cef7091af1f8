// SPDX-License-Identifier: MIT
#include "ui/pages/settings/WindowSections.h"

#include "ui/Languages.h"

#include <QEvent>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace dpmp::ui {

namespace {

struct Notification
{
    const char* flag;
    const char* objectName;
    const char* label;
    const char* help;
};

constexpr std::array kNotifications{
    Notification{"notify/block", "notifyBlock", QT_TRANSLATE_NOOP("dpmp::ui::NotificationSection", "Block found"),
                 QT_TRANSLATE_NOOP("dpmp::ui::NotificationSection", "One of your miners found a block.")},
    Notification{"notify/bestShare", "notifyBestShare",
                 QT_TRANSLATE_NOOP("dpmp::ui::NotificationSection", "New best share"),
                 QT_TRANSLATE_NOOP("dpmp::ui::NotificationSection", "A share is better than all before it.")},
    Notification{"notify/poolDown", "notifyPoolDown",
                 QT_TRANSLATE_NOOP("dpmp::ui::NotificationSection", "Pool down or back"),
                 QT_TRANSLATE_NOOP("dpmp::ui::NotificationSection", "A pool cannot be used, or can be used again.")},
    Notification{"notify/minerGone", "notifyMinerGone",
                 QT_TRANSLATE_NOOP("dpmp::ui::NotificationSection", "Miner gone or back"),
                 QT_TRANSLATE_NOOP("dpmp::ui::NotificationSection", "A miner has disconnected, or has come back.")},
    Notification{"notify/rejects", "notifyRejects",
                 QT_TRANSLATE_NOOP("dpmp::ui::NotificationSection", "Many rejected shares"),
                 QT_TRANSLATE_NOOP("dpmp::ui::NotificationSection", "A pool rejects far more shares than usual.")},
};

QString trayFlag()
{
    return QStringLiteral("closeToTray");
}

} // namespace

AppearanceSection::AppearanceSection(UiState& state, QWidget* parent)
    : SettingsSection(parent)
    , m_state(state)
    , m_language(new QComboBox(this))
    , m_theme(new QComboBox(this))
{
    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem(QString(), QString());
    for (const Language& language : languages()) {
        m_language->addItem(language.name, language.code);
    }
    m_theme->setObjectName(QStringLiteral("theme"));
    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        m_theme->addItem(QString(), static_cast<int>(choice));
    }
    showChosen();
    m_languageRow = &addRow(*m_language);
    m_themeRow = &addRow(*m_theme);
    connect(m_language, &QComboBox::currentIndexChanged, this, [this, &state] {
        const QString code = m_language->currentData().toString();
        state.setLanguage(code);
        Q_EMIT languageChosen(code);
    });
    connect(m_theme, &QComboBox::currentIndexChanged, this, [this, &state] {
        const auto choice = static_cast<ThemeChoice>(m_theme->currentData().toInt());
        state.setTheme(choice);
        applyTheme(choice);
        Q_EMIT themeChosen(choice);
    });
}

QString AppearanceSection::title() const
{
    return tr("Appearance");
}

void AppearanceSection::changeEvent(QEvent* event)
{
    SettingsSection::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        showChosen();
    }
}

void AppearanceSection::showChosen()
{
    const QSignalBlocker languageBlocker(m_language);
    const QSignalBlocker themeBlocker(m_theme);
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_state.language())));
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(m_state.theme())));
}

void AppearanceSection::retranslate()
{
    SettingsSection::retranslate();
    showChosen();
    const QSignalBlocker languageBlocker(m_language);
    const QSignalBlocker themeBlocker(m_theme);
    m_language->setItemText(0, tr("As the system"));
    m_theme->setItemText(0, tr("As the system"));
    m_theme->setItemText(1, tr("Light"));
    m_theme->setItemText(2, tr("Dark"));
    m_languageRow->setTexts(tr("Language"), tr("The language of this window. The log stays in English."));
    m_themeRow->setTexts(tr("Theme"), tr("Light or dark colours."));
}

StartSection::StartSection(Program& program, UiState& state, QWidget* parent)
    : SettingsSection(parent)
    , m_program(program)
    , m_login(new QCheckBox(this))
    , m_tray(new QCheckBox(this))
    , m_passwords(new QComboBox(this))
{
    m_login->setObjectName(QStringLiteral("startAtLogin"));
    m_tray->setObjectName(trayFlag());
    m_tray->setChecked(state.flag(trayFlag(), true));
    m_passwords->setObjectName(QStringLiteral("passwordPlace"));
    for (const PasswordPlace place : {PasswordPlace::Keychain, PasswordPlace::File, PasswordPlace::Ask}) {
        m_passwords->addItem(QString(), static_cast<int>(place));
    }
    m_loginRow = &addRow(*m_login);
    m_trayRow = &addRow(*m_tray);
    m_passwordRow = &addRow(*m_passwords);
    connect(m_login, &QCheckBox::clicked, this, &StartSection::chooseLogin);
    connect(m_tray, &QCheckBox::clicked, this, [&state](bool on) { state.setFlag(trayFlag(), on); });
    connect(m_passwords, &QComboBox::activated, this,
            [this] { m_program.setPasswordPlace(static_cast<PasswordPlace>(m_passwords->currentData().toInt())); });
}

void StartSection::chooseLogin(bool on)
{
    const QString reason = m_program.setStartsAtLogin(on);
    m_login->setChecked(m_program.startsAtLogin());
    m_loginRow->clearProblem();
    if (!reason.isEmpty()) {
        m_loginRow->setProblem({{}, reason.toStdString(), config::Severity::Error});
    }
}

void StartSection::load(const config::ProxyConfig& /*config*/)
{
    m_login->setChecked(m_program.startsAtLogin());
    m_passwords->setCurrentIndex(m_passwords->findData(static_cast<int>(m_program.passwordPlace())));
}

QString StartSection::title() const
{
    return tr("Start and passwords");
}

void StartSection::retranslate()
{
    SettingsSection::retranslate();
    m_login->setText(tr("On"));
    m_tray->setText(tr("On"));
    m_passwords->setItemText(0, tr("In the keyring"));
    m_passwords->setItemText(1, tr("In a file"));
    m_passwords->setItemText(2, tr("Nowhere"));
    m_loginRow->setTexts(tr("Start at login"), tr("Mining goes on when you log in to this computer."));
    m_trayRow->setTexts(tr("Close to the tray"),
                        tr("Closing the window leaves the program in the tray, so that mining goes on."));
    m_passwordRow->setTexts(tr("Pool passwords"),
                            tr("The keyring of your desktop, a file that only you can read, or typed at each start."));
}

NotificationSection::NotificationSection(UiState& state, QWidget* parent)
    : SettingsSection(parent)
{
    for (const Notification& each : kNotifications) {
        auto* const box = new QCheckBox(this);
        const QString flag = QString::fromLatin1(each.flag);
        box->setObjectName(QString::fromLatin1(each.objectName));
        box->setChecked(state.flag(flag, true));
        connect(box, &QCheckBox::clicked, this, [&state, flag](bool on) { state.setFlag(flag, on); });
        m_boxes.push_back(box);
        m_settings.push_back(&addRow(*box));
    }
}

QString NotificationSection::title() const
{
    return tr("Notifications");
}

void NotificationSection::retranslate()
{
    SettingsSection::retranslate();
    for (std::size_t i = 0; i < kNotifications.size(); ++i) {
        const Notification& each = kNotifications[i]; // NOLINT(*-constant-array-index)
        m_boxes[i]->setText(tr("On"));
        m_settings[i]->setTexts(tr(each.label), tr(each.help));
    }
}

} // namespace dpmp::ui
