// SPDX-License-Identifier: MIT
#include "ui/pages/MinersPage.h"

#include "tests/ui/support/FakeProgram.h"
#include "ui/widgets/TotalsBar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <gtest/gtest.h>

namespace dpmp::ui {
namespace {

using namespace std::chrono_literals;

int columnOf(MinerColumn column)
{
    return static_cast<int>(column);
}

class MinersPageTest : public testing::Test
{
protected:
    void SetUp() override { open(); }

    void open()
    {
        page = std::make_unique<MinersPage>(program, uiState);
        page->resize(1100, 700);
        page->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(page.get()));
        page->draw(snapshot);
    }

    template <class Kind>
    Kind& find(const char* name) const
    {
        auto* found = page->findChild<Kind*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }

    QTreeView& view() const { return find<QTreeView>("minerTable"); }

    QStringList names() const
    {
        QStringList all;
        for (int i = 0; i < view().model()->rowCount(); ++i) {
            all << view().model()->index(i, 0).data().toString();
        }
        return all;
    }

    QPoint cell(const QString& name) const
    {
        return view().visualRect(view().model()->index(static_cast<int>(names().indexOf(name)), 0)).center();
    }

    void click(const QString& name, Qt::KeyboardModifiers keys = {}) const
    {
        QTest::mouseClick(view().viewport(), Qt::LeftButton, keys, cell(name));
    }

    void clickHeader(MinerColumn column) const
    {
        QHeaderView* header = view().header();
        const int x = header->sectionViewportPosition(columnOf(column)) + header->sectionSize(columnOf(column)) / 2;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
    }

    // Clicks an entry of a menu that is open.
    static void choose(QMenu& menu, QAction* action)
    {
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&menu));
        QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(action).center());
    }

    QString total(MinerColumn column) const
    {
        QString text = find<TotalsBar>("minerTotals").texts()[columnOf(column)];
        return text.replace(QChar(QChar::Nbsp), QLatin1Char(' '));
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("ui.ini")), QSettings::IniFormat};
    UiState uiState{settings};
    test::FakeProgram program;
    engine::Snapshot snapshot = test::normalSnapshot();
    std::unique_ptr<MinersPage> page;
};

TEST_F(MinersPageTest, FiltersWhileTheUserTypes)
{
    QTest::keyClicks(&find<QLineEdit>("minerFilter"), QStringLiteral("bitaxe"));

    EXPECT_EQ(names(), (QStringList{QStringLiteral("living-room.bitaxe"), QStringLiteral("office.bitaxe")}));
    EXPECT_EQ(total(MinerColumn::Day), QStringLiteral("1.85 TH/s"));
    EXPECT_EQ(total(MinerColumn::Accepted), QStringLiteral("2,002"));

    QTest::keyClicks(&find<QLineEdit>("minerFilter"), QStringLiteral("zzz"));
    QTest::mouseClick(&find<QPushButton>("minerShowAll"), Qt::LeftButton);

    EXPECT_EQ(names().size(), 9);
}

TEST_F(MinersPageTest, FiltersByStateAndPool)
{
    QTest::keyClick(&find<QComboBox>("minerState"), Qt::Key_Down);
    EXPECT_EQ(names().size(), 8);

    QTest::keyClick(&find<QComboBox>("minerPool"), Qt::Key_End);
    EXPECT_EQ(find<QComboBox>("minerPool").currentText(), QStringLiteral("B: Second Pool"));
    EXPECT_EQ(names().size(), 3);
}

TEST_F(MinersPageTest, SortsByTheColumnWhoseHeadingIsClicked)
{
    clickHeader(MinerColumn::FiveMinutes);
    EXPECT_EQ(names().front(), QStringLiteral("kitchen.nerdminer"));

    clickHeader(MinerColumn::FiveMinutes);
    EXPECT_EQ(names().front(), QStringLiteral("shed.s19"));
}

TEST_F(MinersPageTest, RemembersColumnsAndSorting)
{
    clickHeader(MinerColumn::FiveMinutes);
    QTest::mouseClick(&find<QToolButton>("minerColumns"), Qt::LeftButton);
    auto& menu = find<QMenu>("minerColumnMenu");
    QAction* model = menu.actions().at(columnOf(MinerColumn::Model) - 1);
    ASSERT_EQ(model->text(), QStringLiteral("Model"));
    choose(menu, model);
    view().header()->moveSection(view().header()->visualIndex(columnOf(MinerColumn::Why)), 1);
    EXPECT_TRUE(view().isColumnHidden(columnOf(MinerColumn::Model)));

    open();

    EXPECT_TRUE(view().isColumnHidden(columnOf(MinerColumn::Model)));
    EXPECT_EQ(view().header()->visualIndex(columnOf(MinerColumn::Why)), 1);
    EXPECT_EQ(view().header()->sortIndicatorSection(), columnOf(MinerColumn::FiveMinutes));
    EXPECT_EQ(names().front(), QStringLiteral("kitchen.nerdminer"));
}

TEST_F(MinersPageTest, KeepsSelectionAndScrollPositionThroughSnapshots)
{
    snapshot = test::extremeSnapshot();
    page->draw(snapshot);
    view().verticalScrollBar()->setValue(view().verticalScrollBar()->maximum() / 2);
    const int scrolled = view().verticalScrollBar()->value();
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, QPoint(20, 50));
    const QString selected = view().currentIndex().siblingAtColumn(0).data().toString();

    for (engine::MinerSnapshot& miner : snapshot.miners) {
        miner.hashrates.fiveMinutes->hashesPerSecond *= 1.02;
    }
    page->draw(snapshot);

    EXPECT_EQ(view().verticalScrollBar()->value(), scrolled);
    ASSERT_EQ(view().selectionModel()->selectedRows().size(), 1);
    EXPECT_EQ(view().selectionModel()->selectedRows().front().data().toString(), selected);
}

TEST_F(MinersPageTest, RenamesAMinerInPlace)
{
    click(QStringLiteral("office.bitaxe"));
    QTest::keyClick(&view(), Qt::Key_F2);
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(editor, nullptr);

    QTest::keyClicks(editor, QStringLiteral("The quiet one"));
    QTest::keyClick(editor, Qt::Key_Return);

    const auto isRenamed = [this] { return !uiState.minerLabel(QStringLiteral("office.bitaxe")).isEmpty(); };
    ASSERT_TRUE(QTest::qWaitFor(isRenamed));
    EXPECT_EQ(uiState.minerLabel(QStringLiteral("office.bitaxe")), QStringLiteral("The quiet one"));
    EXPECT_TRUE(names().contains(QStringLiteral("The quiet one")));
    EXPECT_EQ(find<QLabel>("minerTitle").toolTip(), QStringLiteral("The quiet one"));
}

TEST_F(MinersPageTest, SendsTheSelectedMinersToAPoolFromTheMenu)
{
    click(QStringLiteral("attic.nerdqaxe"));
    click(QStringLiteral("garage.avalonq"), Qt::ControlModifier);
    Q_EMIT view().customContextMenuRequested(cell(QStringLiteral("attic.nerdqaxe")));
    auto& menu = find<QMenu>("minerMenu");
    choose(menu, page->findChild<QAction*>(QStringLiteral("minerSendB")));

    ASSERT_EQ(program.scripted.pins.size(), 2U);
    EXPECT_EQ(program.scripted.pins[0].miner, engine::MinerId(3));
    EXPECT_EQ(program.scripted.pins[1].miner, engine::MinerId(4));
    EXPECT_EQ(program.scripted.pins[1].pool, engine::PoolSlot{1});
}

TEST_F(MinersPageTest, SendsAMinerByTheWeightsAgainFromTheDetails)
{
    snapshot.miners[0].pinned = engine::PoolSlot{1};
    snapshot.miners[0].placement = engine::Placement::Pinned;
    page->draw(snapshot);
    click(QStringLiteral("living-room.bitaxe"));
    EXPECT_TRUE(page->findChild<QAction*>(QStringLiteral("minerSendB"))->isChecked());

    QTest::mouseClick(&find<QToolButton>("minerByWeightsButton"), Qt::LeftButton);

    ASSERT_EQ(program.scripted.pins.size(), 1U);
    EXPECT_EQ(program.scripted.pins[0].pool, std::nullopt);
    EXPECT_TRUE(page->findChild<QAction*>(QStringLiteral("minerSendB"))->isChecked()); // Until the proxy says so.
}

TEST_F(MinersPageTest, AsksOnceBeforeItDisconnects)
{
    click(QStringLiteral("attic.nerdqaxe"));
    click(QStringLiteral("garage.avalonq"), Qt::ControlModifier);
    click(QStringLiteral("cellar.s9"), Qt::ControlModifier);
    auto* disconnect = page->findChild<QAction*>(QStringLiteral("minerDisconnect"));
    disconnect->trigger();
    auto& question = find<QMessageBox>("minerDisconnectQuestion");
    EXPECT_TRUE(program.scripted.disconnected.empty());
    EXPECT_TRUE(question.text().contains(QLatin1Char('2')));

    QTest::mouseClick(question.findChild<QPushButton*>(QStringLiteral("minerDisconnectYes")), Qt::LeftButton);

    EXPECT_EQ(program.scripted.disconnected, (std::vector{engine::MinerId(3), engine::MinerId(4)}));
}

TEST_F(MinersPageTest, OffersNothingThatAMinerThatIsAwayCannotDo)
{
    click(QStringLiteral("cellar.s9"));

    for (const char* name : {"minerDisconnect", "minerSendA", "minerSendB", "minerByWeights"}) {
        EXPECT_FALSE(page->findChild<QAction*>(QLatin1String(name))->isEnabled()) << name;
    }
    EXPECT_TRUE(page->findChild<QAction*>(QStringLiteral("minerRename"))->isEnabled());
}

TEST_F(MinersPageTest, CopiesTheAddress)
{
    click(QStringLiteral("office.bitaxe"));
    page->findChild<QAction*>(QStringLiteral("minerCopy"))->trigger();

    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("192.168.1.21"));
}

class Browser : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void open(const QUrl& url) { opened << url; }

public:
    QList<QUrl> opened;
};

TEST_F(MinersPageTest, OpensTheMinersOwnPage)
{
    Browser browser;
    QDesktopServices::setUrlHandler(QStringLiteral("http"), &browser, "open");
    snapshot.miners[1].address = "fd00::7";
    page->draw(snapshot);
    click(QStringLiteral("office.bitaxe"));
    page->findChild<QAction*>(QStringLiteral("minerOpen"))->trigger();
    QDesktopServices::unsetUrlHandler(QStringLiteral("http"));

    EXPECT_EQ(browser.opened, QList<QUrl>{QUrl(QStringLiteral("http://[fd00::7]/"))});
}

TEST_F(MinersPageTest, ExportsTheMinersShown)
{
    QTest::keyClicks(&find<QLineEdit>("minerFilter"), QStringLiteral("bitaxe"));
    QTest::mouseClick(&find<QPushButton>("minerExport"), Qt::LeftButton);
    auto& dialog = find<QFileDialog>("minerExportDialog");
    const QString file = folder.filePath(QStringLiteral("out.csv"));
    auto* name = dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    name->setText(file);
    QTest::keyClick(name, Qt::Key_Return);

    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(file); }));
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = written.readAll().split('\n');
    ASSERT_EQ(lines.size(), 4);
    EXPECT_TRUE(lines[0].startsWith("name,worker,model"));
    EXPECT_TRUE(lines[1].startsWith("living-room.bitaxe,living-room.bitaxe,Bitaxe (BM1370)"));
}

TEST_F(MinersPageTest, SaysWhyAnExportFailed)
{
    QTest::mouseClick(&find<QPushButton>("minerExport"), Qt::LeftButton);
    auto& dialog = find<QFileDialog>("minerExportDialog");
    Q_EMIT dialog.fileSelected(folder.filePath(QStringLiteral("no/such/folder.csv")));

    EXPECT_TRUE(find<QMessageBox>("minerExportError").text().contains(QStringLiteral("folder.csv")));
}

TEST_F(MinersPageTest, TellsHowToBringTheFirstMiner)
{
    page->draw(test::emptySnapshot());

    EXPECT_EQ(find<QLabel>("minerHintAddress").text(), QStringLiteral("stratum+tcp://192.168.1.10:4711"));
    QTest::mouseClick(&find<QPushButton>("minerHintCopy"), Qt::LeftButton);
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("stratum+tcp://192.168.1.10:4711"));

    Q_EMIT program.listeningChanged(0, QStringLiteral("address in use"));
    EXPECT_FALSE(find<QLabel>("minerHintAddress").isVisible());
}

TEST_F(MinersPageTest, RemembersWhetherDetailsAreShown)
{
    QTest::mouseClick(&find<QToolButton>("minerDetailButton"), Qt::LeftButton);
    EXPECT_FALSE(find<QWidget>("minerDetail").isVisible());

    open();

    EXPECT_FALSE(find<QWidget>("minerDetail").isVisible());
}

} // namespace
} // namespace dpmp::ui

#include "MinersPageTest.moc"
