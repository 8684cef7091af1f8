// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/PoolDoctor.h"
#include "tests/support/Builders.h"
#include "tests/support/PoolScript.h"

#include <gtest/gtest.h>

#include <chrono>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace dpmp::engine {

/// A doctor, the clock, and what the doctor has asked for.
class PoolDoctorFixture : public ::testing::Test
{
protected:
    PoolDoctorFixture()
    {
        m_subject.id = ExaminationId(42);
        m_subject.pool.primary = {"pool.example", 3333, false};
        m_subject.pool.wallet = "wallet";
        m_subject.worker = "rig1";
    }

    static constexpr auto kAddress = "192.0.2.7";

    void begin()
    {
        m_doctor = std::make_unique<PoolDoctor>(m_subject, std::vector{m_subject.pool}, ExaminationDeadlines{}, m_now);
        note(m_doctor->begin(m_now));
    }

    void resolve() { note(m_doctor->onResolved({kAddress}, {}, m_now)); }
    void reach() { note(m_doctor->onReached(m_now)); }
    void connect() { note(m_doctor->onConnected(m_now)); }
    void receive(const std::string& line) { note(m_doctor->onLine(line, m_now)); }
    void close(const std::string& reason) { note(m_doctor->onClosed(reason, m_now)); }

    void beginConnected()
    {
        begin();
        resolve();
        reach();
        connect();
    }

    void beginSubscribed()
    {
        beginConnected();
        receive(testing::kConfigureAnswer);
        receive(testing::subscribeAnswerLine("0a0b0c0d", 8));
    }

    void beginAuthorized()
    {
        beginSubscribed();
        receive(testing::kAuthorizeAnswer);
    }

    /// Lets the running step's deadline come, not a moment earlier than this.
    void expectDeadlineAfter(Duration duration)
    {
        EXPECT_EQ(m_doctor->nextWakeup() - m_now, duration);
        m_now = m_doctor->nextWakeup() - std::chrono::milliseconds(1);
        note(m_doctor->onTick(m_now));
        EXPECT_FALSE(found().isFinished);
        m_now += std::chrono::milliseconds(1);
        note(m_doctor->onTick(m_now));
    }

    /// The examination ended at this step, for this reason, and nothing is left open or to be waited for.
    void expectFailed(ExaminationStep at, const std::string& reason)
    {
        EXPECT_TRUE(found().isFinished);
        EXPECT_FALSE(found().hasPassed());
        EXPECT_EQ(m_doctor->nextWakeup(), kNever);
        bool isBefore = true;
        for (const StepReport& step : found().steps) {
            if (step.step == at) {
                EXPECT_EQ(step.state, StepState::Failed);
                EXPECT_EQ(step.reason, reason);
                isBefore = false;
            } else {
                EXPECT_EQ(step.state, isBefore ? StepState::Passed : StepState::Waiting);
                EXPECT_EQ(step.reason, "");
            }
        }
        EXPECT_FALSE(isBefore) << "there is no such step";
    }

    void expectClosed() const
    {
        ASSERT_FALSE(m_actions.empty());
        ASSERT_TRUE(std::holds_alternative<ClosePool>(m_actions.back()));
        EXPECT_EQ(std::get<ClosePool>(m_actions.back()).link, m_doctor->link());
    }

    const PoolExamination& found() const { return m_doctor->findings(); }

    StepState stateOf(ExaminationStep wanted) const
    {
        for (const StepReport& step : found().steps) {
            if (step.step == wanted) {
                return step.state;
            }
        }
        ADD_FAILURE() << "there is no such step";
        return StepState::Waiting;
    }

    std::string takeSent()
    {
        std::string sent;
        for (const Action& action : std::exchange(m_actions, {})) {
            if (const auto* send = std::get_if<SendToPool>(&action)) {
                EXPECT_EQ(send->link, m_doctor->link());
                sent += send->bytes;
            }
        }
        return sent;
    }

    void note(Actions actions)
    {
        for (Action& action : actions) {
            EXPECT_FALSE(std::holds_alternative<Publish>(action)) << "examinations are not the log's business";
            m_actions.push_back(std::move(action));
        }
    }

    ExaminationSubject m_subject;
    TimePoint m_now = TimePoint(std::chrono::hours(1));
    std::unique_ptr<PoolDoctor> m_doctor;
    Actions m_actions;
};

} // namespace dpmp::engine
