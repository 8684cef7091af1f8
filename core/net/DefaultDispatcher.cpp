// SPDX-License-Identifier: MIT
#include "core/net/NetworkDispatcher.h"

namespace dpmp::net {

std::unique_ptr<QAbstractEventDispatcher> makeNetworkDispatcher()
{
    return nullptr;
}

} // namespace dpmp::net
