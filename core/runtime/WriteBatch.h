// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/Action.h"
#include "core/engine/Ids.h"

#include <cstddef>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

namespace dpmp::runtime {

/// Joins what one batch of actions writes to the same peer, so that it leaves in one segment. Peers are written to in
/// the order in which each was first mentioned.
class WriteBatch
{
public:
    struct Write
    {
        std::variant<engine::MinerId, engine::LinkId> peer;
        std::string bytes;
    };

    void add(const engine::SendToMiner& action) { append(m_miners, action.miner, action.bytes); }

    void add(const engine::SendToPool& action) { append(m_links, action.link, action.bytes); }

    /// The writes, in order; the batch is empty afterwards.
    std::vector<Write> takeAll();

private:
    template <class Id>
    void append(std::unordered_map<Id, std::size_t>& places, Id peer, const std::string& bytes)
    {
        const auto [place, isNew] = places.try_emplace(peer, m_writes.size());
        if (isNew) {
            m_writes.push_back({peer, bytes});
        } else {
            m_writes[place->second].bytes += bytes;
        }
    }

    std::vector<Write> m_writes;
    std::unordered_map<engine::MinerId, std::size_t> m_miners; ///< Indexes of m_writes.
    std::unordered_map<engine::LinkId, std::size_t> m_links;
};

} // namespace dpmp::runtime
