// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace dpmp::net {

/// Makes the system ask a silent peer of this connected TCP socket for a sign of life after 60 s, then every 10 s, and
/// give the connection up after three questions without an answer, or when sent data stay unacknowledged for 90 s.
/// Does what the platform can; without it the peer's death shows only when the engine's own deadlines pass.
void enableKeepAlive(qintptr socketDescriptor);

} // namespace dpmp::net
