// SPDX-License-Identifier: MIT
#pragma once

#include "core/util/Result.h"

#include <QDateTime>
#include <QSslConfiguration>

#include <map>
#include <string>

namespace dpmp::net {

/// What we ask of a pool that speaks TLS: version 1.2 or newer, and a certificate that names the host and that the
/// system's authorities, or one of a given file, vouch for. There is no way to switch the checks off.
class TlsPolicy
{
public:
    /// The configuration for a connection. `caFile`: a PEM file of authorities to trust besides the system's, or empty.
    /// The error is English, for the log. Blocks for reading the file when it is new or has changed.
    Result<QSslConfiguration, std::string> configurationFor(const std::string& caFile);

private:
    struct Cached
    {
        QDateTime modified;
        QSslConfiguration configuration;
    };

    std::map<std::string, Cached> m_byFile; ///< Miners by the thousand reconnect at once after a pool's failure.
};

} // namespace dpmp::net
