// SPDX-License-Identifier: MIT
#include "core/mining/Address.h"

#include "core/mining/Base58.h"
#include "core/mining/Bech32.h"
#include "core/mining/CashAddr.h"
#include "core/mining/FiveBitText.h"
#include "core/mining/ShareHasher.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>

namespace dpmp::mining {

namespace {

using Outcome = Result<Address, AddressError>;

constexpr std::size_t kHash160Size = 20;
constexpr std::size_t kHash256Size = 32;

struct NamedNetwork
{
    std::string_view prefix;
    Network network;
};

constexpr std::array kBech32Prefixes{NamedNetwork{"bc", Network::Main}, NamedNetwork{"tb", Network::Test},
                                     NamedNetwork{"bcrt", Network::Regtest}};
constexpr std::array kCashAddrPrefixes{NamedNetwork{"bitcoincash", Network::Main},
                                       NamedNetwork{"bchtest", Network::Test},
                                       NamedNetwork{"bchreg", Network::Regtest}};

bool isAsciiLetterOrDigit(char character)
{
    return (character >= '0' && character <= '9') || (character >= 'a' && character <= 'z') ||
           (character >= 'A' && character <= 'Z');
}

/// In lower case whatever the cases are: for recognising, not for reading.
std::string lowered(std::string_view text)
{
    std::string lower(text);
    for (char& character : lower) {
        character = character >= 'A' && character <= 'Z' ? static_cast<char>(character - 'A' + 'a') : character;
    }
    return lower;
}

// Bech32.

/// The network of a text that begins like a Bech32 address of Bitcoin, and the length of that beginning.
const NamedNetwork* bech32NetworkOf(std::string_view lower)
{
    const auto* const found = std::ranges::find_if(kBech32Prefixes, [&](const NamedNetwork& known) {
        return lower.starts_with(known.prefix) && lower.substr(known.prefix.size()).starts_with('1');
    });
    return found == kBech32Prefixes.end() ? nullptr : found;
}

/// Why a text that begins like an address is not even Bech32.
AddressError bech32Problem(std::string_view text, std::size_t prefixSize)
{
    constexpr std::array<std::size_t, 2> kDataSizes{39, 59}; // For programs of 20 and 32 bytes.
    const std::string_view data = text.substr(prefixSize + 1);
    if (!toOneCase(text) || !fiveBitValues(lowered(data))) {
        return AddressError::BadCharacter;
    }
    // More helpful than a wrong checksum, which a missing character causes as well.
    const bool isUsualSize = std::ranges::find(kDataSizes, data.size()) != kDataSizes.end();
    return isUsualSize ? AddressError::BadChecksum : AddressError::BadLength;
}

Outcome readWitnessProgram(const Bech32Text& text, Network network)
{
    constexpr std::uint8_t kLastVersion = 16;
    if (text.values.empty()) {
        return Failure{AddressError::BadLength};
    }
    const std::uint8_t version = text.values.front();
    if (version > kLastVersion) {
        return Failure{AddressError::UnknownVersion};
    }
    // BIP 350: version 0 keeps the old checksum, all others must have the new one.
    if ((version == 0) != (text.form == Bech32Form::Bech32)) {
        return Failure{AddressError::BadChecksum};
    }
    std::optional<Bytes> program = bytesOfFiveBits(ByteView(text.values).subspan(1));
    if (!program) {
        return Failure{AddressError::BadLength};
    }
    if (version > 1) {
        return Failure{AddressError::UnknownVersion};
    }
    const std::size_t size = program->size();
    if (size != kHash256Size && (version == 1 || size != kHash160Size)) {
        return Failure{AddressError::BadLength};
    }
    AddressKind kind = AddressKind::Taproot;
    if (version == 0) {
        kind = size == kHash160Size ? AddressKind::WitnessPubKeyHash : AddressKind::WitnessScriptHash;
    }
    return Address{.kind = kind, .network = network, .chains = {Chain::Bitcoin}, .program = std::move(*program)};
}

// CashAddr.

/// Token-aware types (2, 3) pay the same scripts as the ordinary ones (0, 1).
Outcome cashAddress(CashAddrPayload payload, Network network)
{
    const bool isScript = payload.type == 1 || payload.type == 3;
    if (payload.type > 3) {
        return Failure{AddressError::UnknownVersion};
    }
    const bool isLongScript = isScript && payload.hash.size() == kHash256Size;
    if (payload.hash.size() != kHash160Size && !isLongScript) {
        return Failure{AddressError::BadLength};
    }
    return Address{.kind = isScript ? AddressKind::ScriptHash : AddressKind::PubKeyHash,
                   .network = network,
                   .chains = {Chain::BitcoinCash},
                   .program = std::move(payload.hash)};
}

bool hasCashAddrSize(std::string_view payload)
{
    constexpr std::array<std::size_t, 2> kSizes{42, 61}; // For hashes of 20 and 32 bytes.
    return std::ranges::find(kSizes, payload.size()) != kSizes.end();
}

AddressError cashAddrProblem(std::string_view text, std::string_view payload)
{
    if (!toOneCase(text) || !fiveBitValues(lowered(payload))) {
        return AddressError::BadCharacter;
    }
    return hasCashAddrSize(payload) ? AddressError::BadChecksum : AddressError::BadLength;
}

Outcome readPrefixedCashAddr(std::string_view text, std::size_t colon)
{
    const std::string lower = lowered(text);
    const std::string_view prefix = std::string_view(lower).substr(0, colon);
    const std::string_view payload = std::string_view(lower).substr(colon + 1);
    std::optional<CashAddrPayload> read = toOneCase(text) ? readCashAddr(prefix, payload) : std::nullopt;
    const auto* const known = std::ranges::find(kCashAddrPrefixes, prefix, &NamedNetwork::prefix);
    if (known == kCashAddrPrefixes.end()) {
        // Another coin's, or a mistyped prefix: with either the checksum is of no help.
        const bool isLikeOne = read || (hasCashAddrSize(payload) && fiveBitValues(payload));
        return Failure{isLikeOne ? AddressError::UnknownVersion : AddressError::NotAnAddress};
    }
    if (!read) {
        return Failure{cashAddrProblem(text, payload)};
    }
    return cashAddress(std::move(*read), known->network);
}

/// Begins and is as long as a CashAddr without its prefix, give or take two characters.
bool isLikeBareCashAddr(std::string_view text)
{
    constexpr std::string_view kBeginnings = "qpzrQPZR";
    constexpr std::size_t kSlack = 2;
    const auto isAbout = [&](std::size_t size) { return text.size() + kSlack >= size && text.size() <= size + kSlack; };
    return kBeginnings.find(text.front()) != std::string_view::npos && (isAbout(42) || isAbout(61)) &&
           std::ranges::all_of(text, isAsciiLetterOrDigit);
}

Outcome readBareCashAddr(std::string_view text)
{
    if (const std::optional<std::string> lower = toOneCase(text)) {
        for (const NamedNetwork& known : kCashAddrPrefixes) {
            if (std::optional<CashAddrPayload> payload = readCashAddr(known.prefix, *lower)) {
                return cashAddress(std::move(*payload), known.network);
            }
        }
    }
    return Failure{cashAddrProblem(text, text)};
}

// Base58Check.

/// Begins like an address, is about as long as one, and has hardly a character that Base58 has not.
bool isLikeBase58Address(std::string_view text)
{
    constexpr std::string_view kMain = "13";
    constexpr std::string_view kTest = "mn2";
    constexpr std::size_t kShortest = 25;
    constexpr std::size_t kLongest = 36;
    constexpr std::ptrdiff_t kStrangers = 2;
    const auto any = [&](char first, char last) {
        return std::ranges::any_of(text, [=](char character) { return character >= first && character <= last; });
    };
    const auto strangers = std::ranges::count_if(text, [](char character) { return !isBase58(character); });
    if (text.size() < kShortest || text.size() > kLongest || strangers > kStrangers) {
        return false;
    }
    // Many an account's name begins with a letter, few consist of all three classes of characters.
    return kMain.find(text.front()) != std::string_view::npos ||
           (kTest.find(text.front()) != std::string_view::npos && any('0', '9') && any('a', 'z') && any('A', 'Z'));
}

struct Base58Version
{
    std::uint8_t version;
    AddressKind kind;
    Network network;
};

constexpr std::array kBase58Versions{Base58Version{0, AddressKind::PubKeyHash, Network::Main},
                                     Base58Version{5, AddressKind::ScriptHash, Network::Main},
                                     Base58Version{111, AddressKind::PubKeyHash, Network::Test},
                                     Base58Version{196, AddressKind::ScriptHash, Network::Test}};

Outcome readBase58Address(std::string_view text)
{
    constexpr std::size_t kChecksumSize = 4;
    const bool isLikeOne = isLikeBase58Address(text);
    const std::optional<Bytes> bytes = fromBase58(text);
    if (!bytes) {
        return Failure{isLikeOne ? AddressError::BadCharacter : AddressError::NotAnAddress};
    }
    if (bytes->size() != 1 + kHash160Size + kChecksumSize) {
        return Failure{isLikeOne ? AddressError::BadLength : AddressError::NotAnAddress};
    }
    const ByteView body = ByteView(*bytes).first(1 + kHash160Size);
    const Hash256 hash = ShareHasher().sha256d(body);
    if (!std::equal(bytes->begin() + 1 + kHash160Size, bytes->end(), hash.bytes.begin())) {
        return Failure{isLikeOne ? AddressError::BadChecksum : AddressError::NotAnAddress};
    }
    const auto* const known = std::ranges::find(kBase58Versions, body.front(), &Base58Version::version);
    if (known == kBase58Versions.end()) {
        return Failure{AddressError::UnknownVersion};
    }
    return Address{.kind = known->kind,
                   .network = known->network,
                   .chains = {Chain::Bitcoin, Chain::BitcoinCash},
                   .program = {body.begin() + 1, body.end()}};
}

} // namespace

bool Address::isFor(Chain chain) const
{
    return std::ranges::find(chains, chain) != chains.end();
}

Result<Address, AddressError> readAddress(std::string_view text)
{
    if (text.empty()) {
        return Failure{AddressError::Empty};
    }
    if (const std::size_t colon = text.find(':'); colon != std::string_view::npos) {
        return readPrefixedCashAddr(text, colon);
    }
    const std::optional<Bech32Text> bech32 = readBech32(text);
    if (const NamedNetwork* known = bech32NetworkOf(lowered(text))) {
        if (bech32 && bech32->prefix == known->prefix) {
            return readWitnessProgram(*bech32, known->network);
        }
        return Failure{bech32Problem(text, known->prefix.size())};
    }
    if (bech32) {
        return Failure{AddressError::UnknownVersion};
    }
    if (isLikeBareCashAddr(text)) {
        return readBareCashAddr(text);
    }
    return readBase58Address(text);
}

std::vector<std::uint8_t> scriptFor(const Address& address)
{
    constexpr std::uint8_t kOpDup = 0x76;
    constexpr std::uint8_t kOpHash160 = 0xa9;
    constexpr std::uint8_t kOpHash256 = 0xaa;
    constexpr std::uint8_t kOpEqual = 0x87;
    constexpr std::uint8_t kOpEqualVerify = 0x88;
    constexpr std::uint8_t kOpCheckSig = 0xac;
    constexpr std::uint8_t kOpOne = 0x51;
    Bytes script;
    Bytes end;
    switch (address.kind) {
    case AddressKind::PubKeyHash:
        script = {kOpDup, kOpHash160};
        end = {kOpEqualVerify, kOpCheckSig};
        break;
    case AddressKind::ScriptHash:
        script = {address.program.size() == kHash256Size ? kOpHash256 : kOpHash160};
        end = {kOpEqual};
        break;
    case AddressKind::WitnessPubKeyHash:
    case AddressKind::WitnessScriptHash: script = {0}; break;
    case AddressKind::Taproot: script = {kOpOne}; break;
    }
    script.push_back(static_cast<std::uint8_t>(address.program.size()));
    script.insert(script.end(), address.program.begin(), address.program.end());
    script.insert(script.end(), end.begin(), end.end());
    return script;
}

} // namespace dpmp::mining
