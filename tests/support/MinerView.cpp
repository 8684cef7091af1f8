// SPDX-License-Identifier: MIT
#include "tests/support/MinerView.h"

#include "core/mining/VersionRolling.h"
#include "core/stratum/ServerMessageReader.h"
#include "core/util/Hex.h"

#include <algorithm>
#include <variant>

namespace dpmp::testing {

MinerView::MinerView(const std::vector<std::string>& lines)
    : m_lines(lines)
{
    for (std::size_t i = 0; i < lines.size(); ++i) {
        read(lines[i], i);
    }
}

int MinerView::count(const std::string& method) const
{
    const std::string part = "\"method\":\"" + method + "\"";
    return static_cast<int>(std::ranges::count_if(
        m_lines, [&part](const std::string& line) { return line.find(part) != std::string::npos; }));
}

std::vector<std::string> MinerView::answersTo(const std::string& id) const
{
    std::vector<std::string> answers;
    std::ranges::copy_if(
        m_lines, std::back_inserter(answers),
        [start = "{\"id\":" + id + ",\"result\""](const std::string& line) { return line.starts_with(start); });
    return answers;
}

std::optional<std::size_t> MinerView::lineOfAnswer(const std::string& id) const
{
    const auto found = std::ranges::find_if(m_lines, [start = "{\"id\":" + id + ",\"result\""](
                                                         const std::string& line) { return line.starts_with(start); });
    return found == m_lines.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - m_lines.begin()));
}

void MinerView::read(const std::string& line, std::size_t index)
{
    const auto message = stratum::readServerLine(line);
    if (!message) {
        return;
    }
    if (const auto* reply = std::get_if<stratum::ServerReply>(&*message)) {
        if (reply->subscribe) {
            m_extranonce1 = reply->subscribe->extranonce1;
            m_extranonce2Size = reply->subscribe->extranonce2Size;
        } else if (reply->configure && reply->configure->versionRolling) {
            m_versionMask = reply->configure->mask;
        }
        return;
    }
    const auto& call = std::get<stratum::ServerRequest>(*message).call;
    if (const auto* notify = std::get_if<stratum::Notify>(&call)) {
        m_jobs.push_back({notify->jobIdToken, notify->job, notify->cleanJobs, m_extranonce1, m_extranonce2Size,
                          m_difficulty, index});
    } else if (const auto* difficulty = std::get_if<stratum::SetDifficulty>(&call)) {
        m_difficulty = mining::Difficulty{difficulty->difficulty};
    } else if (const auto* extranonce = std::get_if<stratum::SetExtranonce>(&call)) {
        m_extranonce1 = extranonce->extranonce1;
        m_extranonce2Size = extranonce->extranonce2Size.value_or(m_extranonce2Size);
    } else if (const auto* mask = std::get_if<stratum::SetVersionMask>(&call)) {
        m_versionMask = mask->mask;
    }
}

MinedShare mineShare(const SeenJob& job, mining::ShareHasher& hasher, std::uint32_t firstNonce,
                     std::optional<std::uint32_t> versionBits, std::uint32_t versionMask)
{
    MinedShare share;
    share.jobId = job.id;
    share.extranonce2 = Bytes(static_cast<std::size_t>(job.extranonce2Size), 0x11);
    share.ntime = job.work.ntime;
    share.versionBits = versionBits;
    Bytes extranonce = job.extranonce1;
    extranonce.insert(extranonce.end(), share.extranonce2.begin(), share.extranonce2.end());
    const std::uint32_t version = versionBits ? mining::rolledVersion(job.work.version, *versionBits, versionMask,
                                                                      mining::VersionMeaning::Replace)
                                              : job.work.version;
    const mining::Target target = mining::Target::of(job.difficulty);
    for (share.nonce = firstNonce;; ++share.nonce) {
        share.hashed = hasher.hash(job.work, {extranonce, share.ntime, share.nonce, version});
        if (target.isMetBy(share.hashed.hash)) {
            return share;
        }
    }
}

std::string submitLine(const MinedShare& share, const std::string& id, const std::string& user)
{
    std::string line = R"({"id":)" + id + R"(,"method":"mining.submit","params":[")" + user + "\"," + share.jobId +
                       ",\"" + toHex(share.extranonce2) + "\",\"" + toHex32(share.ntime) + "\",\"" +
                       toHex32(share.nonce) + "\"";
    if (share.versionBits) {
        line += ",\"" + toHex32(*share.versionBits) + "\"";
    }
    return line + "]}";
}

} // namespace dpmp::testing
