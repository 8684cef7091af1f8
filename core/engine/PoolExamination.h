// SPDX-License-Identifier: MIT
#pragma once

#include "core/mining/Difficulty.h"
#include "core/util/StrongId.h"
#include "core/util/Time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dpmp::engine {

/// One run of the pool doctor; never reused.
using ExaminationId = StrongId<struct ExaminationIdTag>;

/// What the pool doctor looks at, in this order. A step that does not apply, such as Tls without TLS, is left out.
enum class ExaminationStep { Resolve, Connect, Tls, Subscribe, Authorize, Job };

enum class StepState { Waiting, Running, Passed, Failed };

struct StepReport
{
    ExaminationStep step = ExaminationStep::Resolve;
    StepState state = StepState::Waiting;
    Duration took{};    ///< Of a step that has ended.
    std::string reason; ///< Why it Failed, in English, as the system or the pool put it; cleaned of control characters.

    bool operator==(const StepReport&) const = default;
};

/// What the pool has told so far.
struct PoolFacts
{
    std::vector<std::string> addresses; ///< That the host's name stands for.
    std::optional<int> extranonce1Size; ///< Bytes.
    std::optional<int> extranonce2Size; ///< Bytes.
    std::optional<mining::Difficulty> difficulty;
    std::optional<std::uint32_t> versionMask; ///< Nothing: no version rolling.
    std::optional<std::uint32_t> height;
    std::optional<mining::Difficulty> networkDifficulty;

    bool operator==(const PoolFacts&) const = default;
};

/// The pool doctor's findings up to now; a value, published anew after each step.
struct PoolExamination
{
    ExaminationId id;
    std::vector<StepReport> steps;
    PoolFacts facts;
    bool isFinished = false;

    bool hasPassed() const
    {
        bool all = isFinished;
        for (const StepReport& step : steps) {
            all = all && step.state == StepState::Passed;
        }
        return all;
    }

    bool operator==(const PoolExamination&) const = default;
};

} // namespace dpmp::engine
