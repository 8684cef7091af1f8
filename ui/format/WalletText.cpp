// SPDX-License-Identifier: MIT
#include "ui/format/WalletText.h"

#include "core/mining/Address.h"

#include <optional>

namespace dpmp::ui {

namespace {

using mining::Address;
using mining::AddressError;
using mining::AddressKind;
using mining::Chain;

std::optional<Chain> chainOf(const std::string& name)
{
    if (name == "BTC") {
        return Chain::Bitcoin;
    }
    if (name == "BCH") {
        return Chain::BitcoinCash;
    }
    return std::nullopt;
}

// Formats, which have no words to translate.
QString kindName(const Address& address)
{
    switch (address.kind) {
    case AddressKind::PubKeyHash: return QStringLiteral("P2PKH");
    case AddressKind::ScriptHash: return QStringLiteral("P2SH");
    case AddressKind::WitnessPubKeyHash: return QStringLiteral("SegWit, P2WPKH");
    case AddressKind::WitnessScriptHash: return QStringLiteral("SegWit, P2WSH");
    case AddressKind::Taproot: return QStringLiteral("Taproot");
    }
    return {};
}

} // namespace

/// The two halves of WalletText::judge(): what is an address, and what is not.
class WalletVerdict
{
    Q_DECLARE_TR_FUNCTIONS(dpmp::ui::WalletText)

public:
    static Note ofAddress(const Address& address, std::optional<Chain> chain)
    {
        if (address.network != mining::Network::Main) {
            return {NoteLevel::Warning, tr("This is an address of a test network. Its coins are worth nothing.")};
        }
        if (chain == Chain::BitcoinCash && !address.isFor(Chain::BitcoinCash)) {
            return {NoteLevel::Warning, tr("This is a Bitcoin (BTC) address, but the pool mines Bitcoin Cash (BCH).")};
        }
        if (chain == Chain::Bitcoin && !address.isFor(Chain::Bitcoin)) {
            return {NoteLevel::Warning, tr("This is a Bitcoin Cash (BCH) address, but the pool mines Bitcoin (BTC).")};
        }
        if (address.isFor(Chain::Bitcoin) && address.isFor(Chain::BitcoinCash)) {
            if (chain) {
                //: %1: the kind of address, such as "P2PKH".
                return {NoteLevel::Good, tr("The address is correctly written (%1).").arg(kindName(address))};
            }
            return {NoteLevel::Good,
                    tr("The address is correctly written (%1, for BTC and BCH).").arg(kindName(address))};
        }
        const QString coin = address.isFor(Chain::Bitcoin) ? QStringLiteral("Bitcoin") : QStringLiteral("Bitcoin Cash");
        //: %1: Bitcoin or Bitcoin Cash. %2: the kind of address, such as "P2PKH".
        return {NoteLevel::Good, tr("The %1 address is correctly written (%2).").arg(coin, kindName(address))};
    }

    static Note ofText(AddressError error)
    {
        switch (error) {
        case AddressError::Empty:
            return {NoteLevel::Hint,
                    tr("The address or account that the pool pays. Empty: each miner brings its own.")};
        case AddressError::NotAnAddress:
            return {NoteLevel::Good, tr("No coin address: taken as the name of your account at the pool.")};
        case AddressError::BadCharacter:
            return {NoteLevel::Bad, tr("Mistyped: this address has a character that cannot be in it.")};
        case AddressError::BadLength: return {NoteLevel::Bad, tr("Mistyped: this address is too short or too long.")};
        case AddressError::BadChecksum:
            return {NoteLevel::Bad, tr("Mistyped: the checksum of this address is wrong. Copy it again.")};
        case AddressError::UnknownVersion:
            return {NoteLevel::Warning, tr("This is no address of Bitcoin or Bitcoin Cash, perhaps of another coin.")};
        }
        return {};
    }
};

Note WalletText::judge(const QString& wallet, const std::string& chain)
{
    const QString text = wallet.trimmed();
    const auto address = mining::readAddress(text.toStdString());
    if (address) {
        return WalletVerdict::ofAddress(*address, chainOf(chain));
    }
    const int dot = static_cast<int>(text.indexOf(QLatin1Char('.')));
    if (dot > 0 && mining::readAddress(text.left(dot).toStdString())) {
        return {NoteLevel::Warning, tr("Enter the address alone; the miner's name is added by the user name below.")};
    }
    return WalletVerdict::ofText(address.error());
}

} // namespace dpmp::ui
