// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractEventDispatcher>

#include <memory>

namespace dpmp::net {

/// The event dispatcher for a thread with thousands of sockets, to be handed to QThread::setEventDispatcher(), or
/// nullptr where Qt's own is as good as any. Qt's own on Linux asks the kernel about every socket in every turn, which
/// costs half a microsecond for each one that is idle.
std::unique_ptr<QAbstractEventDispatcher> makeNetworkDispatcher();

} // namespace dpmp::net
