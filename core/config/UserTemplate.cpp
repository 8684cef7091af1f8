// SPDX-License-Identifier: MIT
#include "core/config/UserTemplate.h"

#include "core/config/TextForms.h"

#include <algorithm>

namespace dpmp::config {

namespace {

constexpr std::size_t kMaxWorkerBytes = 64;
constexpr std::string_view kNamelessWorker = "miner";

std::string_view withoutEndDots(std::string_view text)
{
    const auto first = text.find_first_not_of('.');
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of('.') - first + 1);
}

std::string cleaned(std::string_view text)
{
    std::string result(text);
    std::erase_if(result, isControl);
    return std::string(withoutEndDots(trimmed(result)));
}

/// Letters and digits, both, as many as the addresses of Bitcoin and its relatives have; a prefix such as
/// "bitcoincash:" may stand in front.
bool looksLikeAddress(std::string_view text)
{
    if (const auto colon = text.find(':'); colon != std::string_view::npos) {
        text.remove_prefix(colon + 1);
    }
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    return text.size() >= 26 && text.size() <= 110 && std::ranges::any_of(text, isDigit) &&
           std::ranges::any_of(text, isLetter) &&
           std::ranges::all_of(text, [&](char c) { return isDigit(c) || isLetter(c); });
}

struct MinerName
{
    std::string_view account; ///< Empty when the miner names none.
    std::string_view worker;
};

MinerName splitName(std::string_view user, const std::string& wallet, std::span<const PoolConfig> pools)
{
    const auto dot = user.find('.');
    const auto front = user.substr(0, dot);
    const auto isFront = [&front](const std::string& text) { return lowerCase(front) == lowerCase(text); };
    const bool isWallet =
        !front.empty() && (isFront(wallet) || std::ranges::any_of(pools, isFront, &PoolConfig::wallet));
    // An address with nothing behind it is all that tells this miner from others, unless it is needed for the payment.
    const bool isAccount = looksLikeAddress(front) && (dot != std::string_view::npos || wallet.empty());
    if (!isWallet && !isAccount) {
        return {{}, user};
    }
    return {front, dot == std::string_view::npos ? std::string_view{} : withoutEndDots(user.substr(dot))};
}

/// What stands between the braces at the beginning of the text; nothing when they are not closed.
std::optional<std::string_view> placeholderAt(std::string_view text)
{
    const auto close = text.find('}');
    return close == std::string_view::npos ? std::nullopt : std::optional(text.substr(1, close - 1));
}

template <class Fill>
std::string filled(std::string_view userTemplate, Fill fill)
{
    std::string result;
    while (!userTemplate.empty()) {
        const auto open = std::min(userTemplate.find('{'), userTemplate.size());
        result += userTemplate.substr(0, open);
        userTemplate.remove_prefix(open);
        if (const auto name = placeholderAt(userTemplate); !userTemplate.empty() && name) {
            result += fill(*name);
            userTemplate.remove_prefix(name->size() + 2);
        } else {
            break;
        }
    }
    return result;
}

} // namespace

std::string userAtPool(const PoolConfig& pool, std::string_view minerUser, std::span<const PoolConfig> pools)
{
    const std::string user = cleaned(minerUser);
    const MinerName name = splitName(user, pool.wallet, pools);
    const std::string_view wallet = pool.wallet.empty() ? name.account : std::string_view(pool.wallet);
    const bool paidToMiner = pool.wallet.empty() && !name.account.empty();
    const std::string_view nameless = paidToMiner ? std::string_view{} : kNamelessWorker;

    const std::string result = filled(pool.user, [&](std::string_view placeholder) -> std::string_view {
        if (placeholder == "wallet") {
            return wallet;
        }
        if (placeholder == "user") {
            return user.empty() ? kNamelessWorker : std::string_view(user);
        }
        return name.worker.empty() ? nameless : fitted(name.worker, kMaxWorkerBytes);
    });
    const std::string whole = cleaned(fitted(cleaned(result), kMaxUserBytes));
    return whole.empty() ? std::string(kNamelessWorker) : whole;
}

std::string userForLog(std::string_view user)
{
    constexpr std::size_t kHead = 6;
    constexpr std::size_t kTail = 4;
    const std::string_view front = user.substr(0, user.find('.'));
    if (!looksLikeAddress(front)) {
        return std::string(user);
    }
    return std::string(front.substr(0, kHead)) + ".." + std::string(front.substr(front.size() - kTail)) +
           std::string(user.substr(front.size()));
}

std::optional<std::string> templateProblem(std::string_view userTemplate)
{
    if (trimmed(userTemplate).empty()) {
        return "is empty; the usual form is \"{wallet}.{worker}\"";
    }
    for (auto rest = userTemplate; !rest.empty();) {
        const auto brace = std::min(rest.find_first_of("{}"), rest.size());
        rest.remove_prefix(brace);
        if (rest.empty()) {
            break;
        }
        const auto name = rest.front() == '{' ? placeholderAt(rest) : std::nullopt;
        if (!name) {
            return inQuotes(userTemplate) + " has a brace without its partner";
        }
        if (*name != "wallet" && *name != "worker" && *name != "user") {
            return "{" + std::string(*name) + "} is not a placeholder; there are {wallet}, {worker} and {user}";
        }
        rest.remove_prefix(name->size() + 2);
    }
    return std::nullopt;
}

} // namespace dpmp::config
