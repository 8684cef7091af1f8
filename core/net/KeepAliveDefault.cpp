// SPDX-License-Identifier: MIT
#include "core/net/KeepAlive.h"

namespace dpmp::net {

// The times are the system's own (two hours of silence, as a rule); LineSocket has switched keep-alive itself on.
void enableKeepAlive(qintptr /*socketDescriptor*/) {}

} // namespace dpmp::net
