// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/Input.h"
#include "core/engine/Snapshot.h"
#include "core/runtime/EventBox.h"
#include "core/runtime/LatestValue.h"
#include "core/runtime/Mailbox.h"
#include "core/runtime/ProxyHandle.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <variant>

namespace dpmp::runtime {

/// Begin to listen and to mine.
struct Start
{};

/// Stop accepting, wait at most `grace` for answers to shares under way, close all. A second one can shorten the wait.
struct Stop
{
    std::chrono::milliseconds grace{0};
};

/// Publish every line as an event, or no longer.
struct SetWireLog
{
    bool on = false;
};

struct ExaminePool
{
    engine::ExaminationId id;
    config::PoolConfig pool;
    std::string worker;
};

struct CancelExamination
{
    engine::ExaminationId id;
};

/// What the main thread can ask of the network thread.
using Command = std::variant<Start, Stop, engine::ApplyConfig, engine::SetWeights, engine::SetPaused,
                             engine::DisconnectMiner, engine::PinMiner, SetWireLog, ExaminePool, CancelExamination>;

/// Miners can connect to this port.
struct Listening
{
    std::uint16_t port = 0;
};

/// The configured address could not be had. The reason is English.
struct ListenFailed
{
    std::string reason;
    bool isListening = false; ///< Still, where it did before.
};

/// All connections are closed; nothing more will come.
struct Stopped
{};

/// What the network thread tells about itself.
using Notice = std::variant<Listening, ListenFailed, Stopped>;

/// Everything that crosses between the main thread and the network thread.
struct RuntimeBoxes
{
    static constexpr std::size_t kEventCapacity = 10000;

    Mailbox<Command> commands;
    Mailbox<Notice> notices;
    EventBox events{kEventCapacity};
    LatestValue<engine::Snapshot> snapshot;
    Mailbox<engine::PoolExamination> examinations;
};

} // namespace dpmp::runtime
