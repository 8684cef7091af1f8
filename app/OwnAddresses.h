// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QString>

#include <string>
#include <vector>

namespace dpmp::app {

/// The addresses by which other machines may reach this computer, best first, IPv6 in brackets: those of private IPv4
/// networks, where home miners are, then other IPv4, then IPv6. Link-local ones only where there is nothing else, this
/// computer's own (127.0.0.1) only after that.
std::vector<QString> ranked(const std::vector<QHostAddress>& addresses);

/// ranked(), of the interfaces that are up.
std::vector<QString> ownAddresses();

/// The addresses at which a proxy is reached that listens on `host`: all of this computer's for "0.0.0.0" or "::", else
/// that one alone.
std::vector<QString> addressesFor(const std::string& host);

} // namespace dpmp::app
