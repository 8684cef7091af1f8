// SPDX-License-Identifier: MIT
#include "ui/widgets/DoctorView.h"

#include "tests/ui/support/FakeProgram.h"
#include "tests/ui/support/Find.h"
#include "ui/widgets/NoteLabel.h"
#include "ui/widgets/StateMark.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace dpmp::ui {
namespace {

using namespace std::chrono_literals;
using engine::ExaminationStep;
using engine::StepState;
using test::click;
using test::find;

class DoctorViewTest : public testing::Test
{
protected:
    DoctorViewTest()
    {
        m_view.setPool(test::sampleConfig().pools[0]);
        m_view.show();
    }

    void report(const std::vector<engine::StepReport>& steps, const engine::PoolFacts& facts, bool isFinished)
    {
        const engine::ExaminationId id = m_program.scripted.examined.back().id;
        Q_EMIT m_program.examinationsTaken({{.id = id, .steps = steps, .facts = facts, .isFinished = isFinished}});
    }

    test::FakeProgram m_program;
    DoctorView m_view{m_program};
};

TEST_F(DoctorViewTest, ExaminesThePoolAsItIsWritten)
{
    click(find<QPushButton>(m_view, "testPool"));

    ASSERT_EQ(m_program.scripted.examined.size(), 1U);
    EXPECT_EQ(m_program.scripted.examined[0].pool, test::sampleConfig().pools[0]);
    EXPECT_EQ(m_program.scripted.examined[0].worker, "test");
    EXPECT_TRUE(m_view.isRunning());
}

TEST_F(DoctorViewTest, DrawsTheStepsAsTheyCome)
{
    click(find<QPushButton>(m_view, "testPool"));
    report({{ExaminationStep::Resolve, StepState::Passed, 12ms, ""},
            {ExaminationStep::Connect, StepState::Running, {}, ""},
            {ExaminationStep::Subscribe, StepState::Waiting, {}, ""}},
           {}, false);

    EXPECT_EQ(find<StateMark>(m_view, "stepMark0").shape(), StateMark::Shape::Good);
    EXPECT_EQ(find<StateMark>(m_view, "stepMark1").shape(), StateMark::Shape::Running);
    EXPECT_EQ(find<StateMark>(m_view, "stepMark2").shape(), StateMark::Shape::Waiting);
    EXPECT_FALSE(find<StateMark>(m_view, "stepMark3").isVisible());
    EXPECT_TRUE(m_view.isRunning());
}

TEST_F(DoctorViewTest, TellsWhyAStepFailedAndWhatToTry)
{
    QSignalSpy finished(&m_view, &DoctorView::finished);
    click(find<QPushButton>(m_view, "testPool"));
    report({{ExaminationStep::Resolve, StepState::Passed, 12ms, ""},
            {ExaminationStep::Connect, StepState::Failed, 3ms, "Connection refused"}},
           {}, true);

    const auto& reason = find<QLabel>(m_view, "stepReason1");
    EXPECT_TRUE(reason.isVisible());
    EXPECT_TRUE(reason.text().contains(QStringLiteral("Connection refused")));
    EXPECT_TRUE(reason.text().contains(QStringLiteral("port")));
    ASSERT_EQ(finished.count(), 1);
    EXPECT_FALSE(finished[0][0].toBool());
    EXPECT_EQ(find<NoteLabel>(m_view, "doctorSummary").note().level, NoteLevel::Bad);
}

TEST_F(DoctorViewTest, SaysWhatTheFindingsMeanForTheMinersPresent)
{
    click(find<QPushButton>(m_view, "testPool"));
    report({{ExaminationStep::Resolve, StepState::Passed, 12ms, ""}},
           {.addresses = {"192.0.2.1"},
            .extranonce1Size = 4,
            .extranonce2Size = 8,
            .difficulty = mining::Difficulty{65536},
            .versionMask = 0x1fffe000U,
            .height = {},
            .networkDifficulty = {}},
           true);
    m_view.setMiners(test::normalSnapshot().miners);

    const Note& note = find<NoteLabel>(m_view, "meaning0").note();
    EXPECT_EQ(note.level, NoteLevel::Warning);
    EXPECT_TRUE(note.text.contains(QStringLiteral("kitchen.nerdminer"))) << note.text.toStdString();
}

TEST_F(DoctorViewTest, StopsWhenItIsLeft)
{
    click(find<QPushButton>(m_view, "testPool"));
    m_view.hide();

    ASSERT_EQ(m_program.scripted.cancelled.size(), 1U);
    EXPECT_EQ(m_program.scripted.cancelled[0], m_program.scripted.examined[0].id);
    report({{ExaminationStep::Resolve, StepState::Passed, 12ms, ""}}, {}, true);
    EXPECT_FALSE(m_view.findings().has_value());
}

TEST_F(DoctorViewTest, MarksFindingsAboutOtherSettingsAsOld)
{
    click(find<QPushButton>(m_view, "testPool"));
    report({{ExaminationStep::Resolve, StepState::Passed, 12ms, ""}}, {}, true);
    EXPECT_EQ(find<NoteLabel>(m_view, "doctorSummary").note().level, NoteLevel::Good);

    m_view.setPool(test::sampleConfig().pools[1]);

    EXPECT_EQ(find<NoteLabel>(m_view, "doctorSummary").note().level, NoteLevel::Hint);
}

} // namespace
} // namespace dpmp::ui
