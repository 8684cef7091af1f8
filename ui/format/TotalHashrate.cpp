// SPDX-License-Identifier: MIT
#include "ui/format/TotalHashrate.h"

#include "ui/format/Formatting.h"

namespace dpmp::ui {

QString totalHashrate(const engine::Snapshot& snapshot)
{
    const bool isMeasured = snapshot.hashrate.hashesPerSecond > 0.0 || snapshot.miners.empty();
    return isMeasured ? Formatting::hashrate(snapshot.hashrate) : Formatting::none();
}

} // namespace dpmp::ui
