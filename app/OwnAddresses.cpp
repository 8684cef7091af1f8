// SPDX-License-Identifier: MIT
#include "app/OwnAddresses.h"

#include <QNetworkInterface>

#include <algorithm>
#include <array>
#include <map>

namespace dpmp::app {

namespace {

enum class Rank { PrivateIpv4, OtherIpv4, Ipv6, LinkLocal, Loopback };

bool isPrivateIpv4(const QHostAddress& address)
{
    static const std::array kNetworks{QHostAddress::parseSubnet(QStringLiteral("192.168.0.0/16")),
                                      QHostAddress::parseSubnet(QStringLiteral("10.0.0.0/8")),
                                      QHostAddress::parseSubnet(QStringLiteral("172.16.0.0/12"))};
    return std::ranges::any_of(kNetworks, [&](const auto& network) { return address.isInSubnet(network); });
}

Rank rankOf(const QHostAddress& address)
{
    if (address.isLoopback()) {
        return Rank::Loopback;
    }
    if (address.isLinkLocal()) {
        return Rank::LinkLocal;
    }
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        return Rank::Ipv6;
    }
    return isPrivateIpv4(address) ? Rank::PrivateIpv4 : Rank::OtherIpv4;
}

QString textOf(const QHostAddress& address)
{
    const QString text = address.toString();
    return address.protocol() == QAbstractSocket::IPv6Protocol ? QStringLiteral("[%1]").arg(text) : text;
}

} // namespace

std::vector<QString> ranked(const std::vector<QHostAddress>& addresses)
{
    std::multimap<Rank, QString> all; // Those of one rank stay in the system's order.
    for (const QHostAddress& address : addresses) {
        all.emplace(rankOf(address), textOf(address));
    }
    std::vector<QString> result;
    for (const auto& [rank, text] : all) {
        const bool isLastResort = rank == Rank::LinkLocal || rank == Rank::Loopback;
        const bool isKnown = std::ranges::find(result, text) != result.end();
        if (!isKnown && (!isLastResort || rank == all.begin()->first)) {
            result.push_back(text);
        }
    }
    return result;
}

std::vector<QString> ownAddresses()
{
    std::vector<QHostAddress> addresses;
    for (const QNetworkInterface& interface : QNetworkInterface::allInterfaces()) {
        const auto flags = interface.flags();
        if (!flags.testFlag(QNetworkInterface::IsUp) || !flags.testFlag(QNetworkInterface::IsRunning)) {
            continue;
        }
        for (const QNetworkAddressEntry& entry : interface.addressEntries()) {
            addresses.push_back(entry.ip());
        }
    }
    return ranked(addresses);
}

std::vector<QString> addressesFor(const std::string& host)
{
    const QString name = QString::fromStdString(host);
    const QHostAddress address(name);
    if (address.isNull()) {
        return name.isEmpty() ? ownAddresses() : std::vector{name};
    }
    const bool isAny = address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::AnyIPv6);
    return isAny ? ownAddresses() : ranked({address});
}

} // namespace dpmp::app
