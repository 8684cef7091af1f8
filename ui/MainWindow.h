// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/Snapshot.h"
#include "ui/Program.h"
#include "ui/UiState.h"
#include "ui/pages/Page.h"
#include "ui/tray/Notifications.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/NavigationBar.h"
#include "ui/widgets/SummaryBar.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>

#include <chrono>
#include <functional>
#include <vector>

namespace dpmp::ui {

/// The window: navigation, pages, and what is true on all of them. Draws at most four times a second, and the page that
/// is seen alone.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// The least time from one drawing to the next.
    static constexpr std::chrono::milliseconds kDrawInterval{250};

    /// `program` and `state` outlive the window.
    MainWindow(Program& program, UiState& state, QWidget* parent = nullptr);

    /// Appends a page, which becomes the window's. The first is shown. `title` is asked again for each language.
    void addPage(Page* page, const QIcon& icon, const std::function<QString()>& title);
    void showPage(int index);
    int currentPage() const;
    int pageCount() const { return static_cast<int>(m_pages.size()); }

    /// Puts size, place and page of the last time in force; after the pages have been added.
    void restore();

    /// Whether closing the window may hide it. A window that is hidden when its tray goes comes back.
    void setTrayUsable(bool usable);
    /// Shows the window in front of the others, wherever it was.
    void bringUp();
    /// Ends the program in order; the window says so and stays until it is done. A second time: at once.
    void quit();
    /// Shows a critical notice until it is dismissed; others are the tray's.
    void tell(const Notice& notice);

Q_SIGNALS:
    /// The first time, with what the user should know about it.
    void hiddenToTray(const Notice& notice);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildFrame();
    void buildMenus();
    void buildThemeMenu();
    void buildLanguageMenu();
    void connectProgram();
    void takeSnapshot();
    void drawNow();
    void drawBanners();
    void noteListening(quint16 port, const QString& reason);
    void drawAddress();
    void togglePause();
    void showAbout();
    void updateMenus();
    void save();
    void retranslate();

    Program& m_program;
    UiState& m_state;
    NavigationBar* m_navigation;
    SummaryBar* m_summary;
    QStackedWidget* m_stack;
    Banner* m_demoBanner;
    Banner* m_pausedBanner;
    Banner* m_quitBanner;
    Banner* m_noticeBanner;
    std::vector<Page*> m_pages;
    QTimer m_drawTimer;
    bool m_isDue = false; ///< A snapshot came while the timer ran.
    quint16 m_port = 0;
    QString m_listenTrouble;
    bool m_isTrayUsable = false;
    bool m_isInTray = false;
    bool m_isQuitting = false;
    QMenu* m_fileMenu;
    QMenu* m_viewMenu;
    QMenu* m_themeMenu;
    QMenu* m_languageMenu;
    QMenu* m_helpMenu;
    QAction* m_pauseAction;
    QAction* m_closeToTrayAction;
    QAction* m_quitAction;
    QAction* m_systemLanguageAction;
    QAction* m_aboutAction;
};

} // namespace dpmp::ui
