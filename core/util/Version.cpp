// SPDX-License-Identifier: MIT
#include "core/util/Version.h"

namespace dpmp {

std::string_view programVersion()
{
    return DPMP_VERSION;
}

std::string agentName()
{
    return "dpmp/" + std::string(programVersion());
}

} // namespace dpmp
