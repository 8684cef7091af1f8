// SPDX-License-Identifier: MIT
#include "ui/Languages.h"
#include "ui/MainWindow.h"

#include <QActionGroup>
#include <QMenuBar>

#include <array>

namespace dpmp::ui {

namespace {

constexpr std::array kThemes{ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark};

QString themeName(ThemeChoice choice)
{
    switch (choice) {
    //: The theme that the desktop has.
    case ThemeChoice::System: return MainWindow::tr("As the system");
    case ThemeChoice::Light: return MainWindow::tr("Light");
    case ThemeChoice::Dark: break;
    }
    return MainWindow::tr("Dark");
}

} // namespace

void MainWindow::buildMenus()
{
    m_fileMenu = menuBar()->addMenu(QString());
    m_pauseAction = m_fileMenu->addAction(QString(), this, &MainWindow::togglePause);
    m_pauseAction->setObjectName(QStringLiteral("pauseAction"));
    m_closeToTrayAction = m_fileMenu->addAction(QString());
    m_closeToTrayAction->setObjectName(QStringLiteral("closeToTrayAction"));
    m_closeToTrayAction->setCheckable(true);
    m_closeToTrayAction->setEnabled(false);
    connect(m_closeToTrayAction, &QAction::triggered, this,
            [this](bool isOn) { m_state.setFlag(QStringLiteral("closeToTray"), isOn); });
    m_fileMenu->addSeparator();
    m_quitAction = m_fileMenu->addAction(QString(), this, &MainWindow::quit);
    m_quitAction->setObjectName(QStringLiteral("quitAction"));
    m_quitAction->setShortcut(QKeySequence(QStringLiteral("Ctrl+Q")));
    m_quitAction->setMenuRole(QAction::QuitRole);
    m_viewMenu = menuBar()->addMenu(QString());
    buildThemeMenu();
    buildLanguageMenu();
    m_helpMenu = menuBar()->addMenu(QString());
    m_aboutAction = m_helpMenu->addAction(QString(), this, &MainWindow::showAbout);
    m_aboutAction->setObjectName(QStringLiteral("aboutAction"));
    m_aboutAction->setMenuRole(QAction::AboutRole);
    connect(m_fileMenu, &QMenu::aboutToShow, this, &MainWindow::updateMenus);
    connect(m_viewMenu, &QMenu::aboutToShow, this, &MainWindow::updateMenus);
}

void MainWindow::buildThemeMenu()
{
    m_themeMenu = m_viewMenu->addMenu(QString());
    auto* const group = new QActionGroup(this);
    for (const ThemeChoice choice : kThemes) {
        QAction* const action = m_themeMenu->addAction(QString());
        action->setObjectName(QStringLiteral("theme%1").arg(static_cast<int>(choice)));
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] {
            m_state.setTheme(choice);
            applyTheme(choice);
        });
    }
}

void MainWindow::buildLanguageMenu()
{
    m_languageMenu = m_viewMenu->addMenu(QString());
    auto* const group = new QActionGroup(this);
    const auto add = [this, group](const QString& code, const QString& name) {
        QAction* const action = m_languageMenu->addAction(name);
        action->setObjectName(QStringLiteral("language_%1").arg(code));
        action->setData(code);
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] {
            m_state.setLanguage(code);
            applyLanguage(code);
        });
        return action;
    };
    m_systemLanguageAction = add({}, {});
    m_languageMenu->addSeparator();
    for (const Language& language : languages()) {
        add(language.code, language.name);
    }
}

void MainWindow::updateMenus()
{
    m_pauseAction->setText(m_program.snapshot().isPaused ? tr("&Resume mining") : tr("&Pause mining"));
    m_closeToTrayAction->setChecked(m_state.flag(QStringLiteral("closeToTray"), true));
    m_themeMenu->actions().at(static_cast<int>(m_state.theme()))->setChecked(true);
    for (QAction* const action : m_languageMenu->actions()) {
        action->setChecked(action->isCheckable() && action->data().toString() == m_state.language());
    }
}

void MainWindow::retranslate()
{
    setWindowTitle(QStringLiteral("DPMP"));
    m_fileMenu->setTitle(tr("&File"));
    m_closeToTrayAction->setText(tr("&Keep running in the tray when the window is closed"));
    m_quitAction->setText(tr("&Quit"));
    m_viewMenu->setTitle(tr("&View"));
    m_themeMenu->setTitle(tr("&Theme"));
    for (int i = 0; i < m_themeMenu->actions().size(); ++i) {
        m_themeMenu->actions().at(i)->setText(themeName(kThemes.at(static_cast<std::size_t>(i))));
    }
    m_languageMenu->setTitle(tr("&Language"));
    //: The language that the desktop has.
    m_systemLanguageAction->setText(tr("As the system"));
    m_helpMenu->setTitle(tr("&Help"));
    m_aboutAction->setText(tr("&About DPMP"));
    m_demoBanner->setTexts(tr("This is the demo: two simulated pools and a small miner on this computer. Nothing is "
                              "earned."),
                           tr("Leave the demo"));
    m_pausedBanner->setTexts(tr("Mining is paused. The miners have been let go and may use a pool of their own."),
                             tr("Resume"));
    m_quitBanner->setTexts(tr("Finishing shares under way"), tr("Quit now"));
    updateMenus();
    drawAddress();
}

} // namespace dpmp::ui
