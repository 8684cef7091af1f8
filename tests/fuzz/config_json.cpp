// SPDX-License-Identifier: MIT
#include "core/config/ConfigReader.h"
#include "core/config/ConfigWriter.h"
#include "core/config/UserTemplate.h"

#include <cstdlib>

// Any text gives a configuration and never a crash; what the writer makes of it reads as the same configuration, and
// writing that again changes nothing.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace dpmp::config;
    const std::string text(data, data + size);

    const ReadConfig first = readConfig(text);
    const std::string written = writeConfig(first.config, text);
    const ReadConfig second = readConfig(written);
    const bool isStable = second.config == first.config && writeConfig(second.config, written) == written;

    const std::string user = userAtPool(first.config.pools[0], text);
    const bool isUsable = !user.empty() && user.size() <= kMaxUserBytes;
    if (!isStable || !isUsable) {
        std::abort();
    }
    return 0;
}
