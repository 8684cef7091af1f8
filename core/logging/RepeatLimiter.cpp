// SPDX-License-Identifier: MIT
#include "core/logging/RepeatLimiter.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace dpmp::logging {

namespace {

constexpr std::size_t kLongestKeyPart = 128;

bool alwaysPasses(const LogRecord& record)
{
    using engine::EventKind;
    if (record.name == engine::eventName(EventKind::ShareResult)) {
        return record.find("pool") != nullptr;
    }
    constexpr std::array kKinds{EventKind::PoolSwitched, EventKind::BlockCandidate};
    return record.level == engine::EventLevel::Debug ||
           std::ranges::find(kKinds, record.name, engine::eventName) != kKinds.end();
}

std::string keyPart(const engine::EventField::Value* value)
{
    if (value == nullptr) {
        return {};
    }
    if (const auto* text = std::get_if<std::string>(value)) {
        return text->substr(0, kLongestKeyPart);
    }
    const auto* whole = std::get_if<std::int64_t>(value);
    return whole != nullptr ? std::to_string(*whole) : std::string();
}

std::string keyOf(const LogRecord& record)
{
    constexpr std::array<std::string_view, 3> kSubjects{"pool", "address", "worker"};
    // NOLINTNEXTLINE(readability-qualified-auto): an iterator is a pointer in some libraries only
    const auto subject =
        std::ranges::find_if(kSubjects, [&record](std::string_view key) { return record.find(key) != nullptr; });

    std::string key(record.name);
    key += '\n';
    key += subject == kSubjects.end() ? std::string() : keyPart(record.find(*subject));
    key += '\n';
    key += keyPart(record.find("reason"));
    return key;
}

} // namespace

std::vector<LogRecord> RepeatLimiter::admit(LogRecord record, TimePoint now)
{
    if (alwaysPasses(record)) {
        return {std::move(record)};
    }
    std::vector<LogRecord> passed = admitOfItsKind(std::move(record), now);
    std::erase_if(passed, [&](const LogRecord& one) { return !m_budget.spend(one, now); });
    return passed;
}

std::vector<LogRecord> RepeatLimiter::admitOfItsKind(LogRecord record, TimePoint now)
{
    std::vector<LogRecord> passed;
    Entry& entry = touch(keyOf(record), now, passed);
    refill(entry, now);
    if (entry.allowance > 0) {
        --entry.allowance;
        passed.push_back(std::move(record));
        return passed;
    }
    ++entry.repeated;
    entry.last = std::move(record);
    entry.lastAt = now;
    if (entry.summaryDue == kNever) {
        entry.summaryDue = now + entry.summaryDelay;
    }
    return passed;
}

std::vector<LogRecord> RepeatLimiter::takeSummaries(TimePoint now)
{
    std::vector<LogRecord> summaries;
    for (auto entry = m_entries.begin(); entry != m_entries.end();) {
        refill(*entry, now);
        if (now >= entry->summaryDue) {
            summaries.push_back(takeSummary(*entry, now));
        }
        if (isForgettable(*entry, now)) {
            m_byKey.erase(entry->key);
            entry = m_entries.erase(entry);
        } else {
            ++entry;
        }
    }
    std::erase_if(summaries, [&](const LogRecord& one) { return !m_budget.spend(one, now); });
    std::ranges::move(m_budget.takeSummaries(now), std::back_inserter(summaries));
    return summaries;
}

std::vector<LogRecord> RepeatLimiter::takeAllSummaries(TimePoint now)
{
    std::vector<LogRecord> summaries;
    for (Entry& entry : m_entries) {
        if (entry.repeated > 0) {
            summaries.push_back(takeSummary(entry, now));
        }
    }
    std::ranges::move(m_budget.takeAllSummaries(now), std::back_inserter(summaries));
    return summaries;
}

RepeatLimiter::Entry& RepeatLimiter::touch(std::string key, TimePoint now, std::vector<LogRecord>& evicted)
{
    if (const auto known = m_byKey.find(key); known != m_byKey.end()) {
        m_entries.splice(m_entries.begin(), m_entries, known->second);
        return m_entries.front();
    }
    if (m_entries.size() >= kKinds) {
        Entry& oldest = m_entries.back();
        if (oldest.repeated > 0) {
            evicted.push_back(takeSummary(oldest, now));
        }
        m_byKey.erase(oldest.key);
        m_entries.pop_back();
    }
    Entry& entry = m_entries.emplace_front();
    entry.key = std::move(key);
    entry.refilledAt = now;
    m_byKey.emplace(entry.key, m_entries.begin());
    return entry;
}

void RepeatLimiter::refill(Entry& entry, TimePoint now)
{
    const auto earned = (now - entry.refilledAt) / kRefill;
    entry.refilledAt += earned * kRefill;
    entry.allowance = static_cast<int>(std::min<Duration::rep>(kBurst, entry.allowance + earned));
}

// Nothing to tell, and nothing that a new entry would not know as well.
bool RepeatLimiter::isForgettable(const Entry& entry, TimePoint now)
{
    return entry.repeated == 0 && entry.allowance == kBurst && now - entry.lastAt >= kLongestSummary;
}

LogRecord RepeatLimiter::takeSummary(Entry& entry, TimePoint now)
{
    LogRecord summary = std::exchange(entry.last, {});
    // The wall clock of the record plus the time since it: a summary is written in order, without reading a clock.
    summary.time += std::chrono::duration_cast<std::chrono::system_clock::duration>(now - entry.lastAt);
    summary.fields.push_back({"repeated", std::exchange(entry.repeated, 0)});
    entry.summaryDue = kNever;
    entry.summaryDelay = std::min(entry.summaryDelay * 2, kLongestSummary);
    return summary;
}

} // namespace dpmp::logging
