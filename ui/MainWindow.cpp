// SPDX-License-Identifier: MIT
#include "ui/MainWindow.h"

#include "ui/Icons.h"
#include "ui/format/AboutText.h"
#include "ui/widgets/PasswordBar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFontMetrics>
#include <QMenuBar>
#include <QMessageBox>
#include <QVBoxLayout>

namespace dpmp::ui {

namespace {

const QString& geometryKey()
{
    static const QString key = QStringLiteral("window/geometry");
    return key;
}

const QString& pageKey()
{
    static const QString key = QStringLiteral("window/page");
    return key;
}

const QString& closeToTrayKey()
{
    static const QString key = QStringLiteral("closeToTray");
    return key;
}

} // namespace

MainWindow::MainWindow(Program& program, UiState& state, QWidget* parent)
    : QMainWindow(parent)
    , m_program(program)
    , m_state(state)
    , m_navigation(new NavigationBar(this))
    , m_summary(new SummaryBar(this))
    , m_stack(new QStackedWidget(this))
    , m_demoBanner(new Banner(QStringLiteral("dashboard"), QStringLiteral("demoBanner"), this))
    , m_pausedBanner(new Banner(QStringLiteral("pause"), QStringLiteral("pausedBanner"), this))
    , m_quitBanner(new Banner(QStringLiteral("log"), QStringLiteral("quitBanner"), this))
    , m_noticeBanner(new Banner(QStringLiteral("attention"), QStringLiteral("noticeBanner"), this))
{
    setObjectName(QStringLiteral("mainWindow"));
    resize(1100, 760);
    buildFrame();
    buildMenus();
    connectProgram();
    retranslate();
    qApp->installEventFilter(this);
}

void MainWindow::buildFrame()
{
    auto* const middle = new QWidget(this);
    auto* const right = new QVBoxLayout;
    right->setContentsMargins(0, 8, 8, 8);
    right->setSpacing(8);
    for (QWidget* const widget : std::initializer_list<QWidget*>{
             m_quitBanner, m_noticeBanner, new PasswordBar(m_program, this), m_demoBanner, m_pausedBanner, m_summary}) {
        right->addWidget(widget);
    }
    right->addWidget(m_stack, 1);
    auto* const layout = new QHBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addLayout(right, 1);
    setCentralWidget(middle);

    connect(m_navigation, &NavigationBar::chosen, this, &MainWindow::showPage);
    connect(m_demoBanner, &Banner::clicked, this, [this] { m_program.leaveDemo(); });
    connect(m_pausedBanner, &Banner::clicked, this, [this] { m_program.proxy().setPaused(false); });
    connect(m_quitBanner, &Banner::clicked, this, &MainWindow::quit);
    connect(m_noticeBanner, &Banner::clicked, m_noticeBanner, &QWidget::hide);
}

void MainWindow::connectProgram()
{
    m_drawTimer.setSingleShot(true);
    m_drawTimer.setInterval(kDrawInterval);
    connect(&m_drawTimer, &QTimer::timeout, this, [this] {
        if (m_isDue) {
            drawNow();
        }
    });
    connect(&m_program, &Program::snapshotTaken, this, &MainWindow::takeSnapshot);
    connect(&m_program, &Program::eventsTaken, this, [this](const std::vector<runtime::TimedEvent>& events) {
        for (Page* const page : m_pages) {
            page->take(events);
        }
    });
    connect(&m_program, &Program::demoChanged, this, &MainWindow::drawBanners);
    connect(&m_program, &Program::configChanged, this, &MainWindow::drawAddress);
    connect(&m_program, &Program::listeningChanged, this, &MainWindow::noteListening);
}

void MainWindow::addPage(Page* page, const QIcon& icon, const std::function<QString()>& title)
{
    m_pages.push_back(page);
    m_stack->addWidget(page);
    m_navigation->add(icon, title);
    if (m_pages.size() == 1) {
        showPage(0);
    }
}

void MainWindow::showPage(int index)
{
    if (index < 0 || index >= m_stack->count()) {
        return;
    }
    m_stack->setCurrentIndex(index);
    m_navigation->setCurrent(index);
    if (isVisible()) {
        m_pages[static_cast<std::size_t>(index)]->draw(m_program.snapshot());
    }
}

int MainWindow::currentPage() const
{
    return m_stack->currentIndex();
}

void MainWindow::restore()
{
    restoreGeometry(m_state.blob(geometryKey()));
    showPage(m_state.number(pageKey(), 0));
}

void MainWindow::save()
{
    m_state.setBlob(geometryKey(), saveGeometry());
    m_state.setNumber(pageKey(), currentPage());
}

void MainWindow::takeSnapshot()
{
    if (m_drawTimer.isActive()) {
        m_isDue = true;
    } else {
        drawNow();
    }
}

void MainWindow::drawNow()
{
    m_isDue = false;
    if (!isVisible() || isMinimized()) {
        return; // Coming into sight draws.
    }
    m_drawTimer.start();
    m_summary->draw(m_program.snapshot());
    drawBanners();
    if (currentPage() >= 0) {
        m_pages[static_cast<std::size_t>(currentPage())]->draw(m_program.snapshot());
    }
}

void MainWindow::drawBanners()
{
    m_demoBanner->setVisible(m_program.isDemo());
    m_pausedBanner->setVisible(m_program.snapshot().isPaused);
    m_quitBanner->setVisible(m_isQuitting);
}

void MainWindow::noteListening(quint16 port, const QString& reason)
{
    m_port = port;
    m_listenTrouble = reason;
    drawAddress();
}

void MainWindow::drawAddress()
{
    const std::vector<QString> addresses = m_program.ownAddresses();
    const bool isKnown = m_port != 0 && !addresses.empty();
    const QString trouble =
        m_port != 0 && addresses.empty() ? tr("this computer is not in a network") : m_listenTrouble;
    m_summary->setAddress(isKnown ? QStringLiteral("%1:%2").arg(addresses.front()).arg(m_port) : QString(), trouble);
}

void MainWindow::setTrayUsable(bool usable)
{
    m_isTrayUsable = usable;
    m_closeToTrayAction->setEnabled(usable);
    if (!usable && m_isInTray) {
        bringUp();
    }
}

void MainWindow::bringUp()
{
    m_isInTray = false;
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::quit()
{
    save();
    m_isQuitting = true;
    drawBanners();
    m_program.quit();
}

void MainWindow::tell(const Notice& notice)
{
    if (notice.isCritical) {
        m_noticeBanner->setTexts(tr("%1: %2").arg(notice.title, notice.text), tr("Dismiss"));
        m_noticeBanner->show();
        QApplication::alert(this);
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    event->ignore();
    if (m_isQuitting) {
        return; // The window goes with the program; another click on the button above hurries it.
    }
    if (!m_isTrayUsable || !m_state.flag(closeToTrayKey(), true)) {
        quit();
        return;
    }
    save();
    m_isInTray = true;
    hide();
    const QString told = QStringLiteral("tray/told");
    if (!m_state.flag(told, false)) {
        m_state.setFlag(told, true);
        Q_EMIT hiddenToTray({.title = tr("DPMP keeps mining"),
                             .text = tr("It is here in the tray. To end it, choose Quit in its menu; to have the "
                                        "window's button end it, change that in the File menu."),
                             .isCritical = false});
    }
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::WindowStateChange && !isMinimized()) {
        drawNow();
    }
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_navigation->setCollapsed(width() < fontMetrics().averageCharWidth() * 110);
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    drawAddress();
    drawNow();
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    // The session's end and the desktop's own "Quit": closing to the tray must not hold them up.
    if (watched == qApp && event->type() == QEvent::Quit) {
        quit();
        return true;
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::togglePause()
{
    m_program.proxy().setPaused(!m_program.snapshot().isPaused);
}

void MainWindow::showAbout()
{
    auto* const box = new QMessageBox(this);
    box->setObjectName(QStringLiteral("aboutBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About DPMP"));
    box->setIconPixmap(programIcon().pixmap(64));
    box->setTextFormat(Qt::RichText);
    box->setText(aboutText());
    box->open();
}

} // namespace dpmp::ui
