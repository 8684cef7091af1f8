// SPDX-License-Identifier: MIT
#include "app/StopSignals.h"

namespace dpmp::app {

class StopSignals::Platform
{};

StopSignals::StopSignals() = default;

StopSignals::~StopSignals() = default;

} // namespace dpmp::app
