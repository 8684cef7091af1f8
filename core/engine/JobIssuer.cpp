// SPDX-License-Identifier: MIT
#include "core/engine/JobIssuer.h"

#include "core/stratum/ServerMessageWriter.h"

#include <array>
#include <charconv>
#include <cmath>

namespace dpmp::engine {

namespace {

std::string mintJobId(Shared& shared)
{
    std::array<char, 16> digits{};
    auto* const end = std::to_chars(digits.data(), digits.data() + digits.size(), ++shared.lastJob, 16).ptr;
    return {digits.data(), end};
}

/// The job as the miner shall see it.
mining::JobTemplate templateFor(const IssuedJob& issued)
{
    mining::JobTemplate work = issued.poolJob->work;
    work.ntime = issued.ntime;
    if (issued.fit.movesPoolExtranonce1) {
        const Bytes& moved = issued.poolJob->extranonce.extranonce1;
        work.coinb1.insert(work.coinb1.end(), moved.begin(), moved.end());
        work.coinb1.insert(work.coinb1.end(), issued.filler.begin(), issued.filler.end());
    }
    return work;
}

} // namespace

void JobIssuer::begin(MinerExtranonce told, std::optional<std::uint32_t> versionMask)
{
    m_told = std::move(told);
    m_versionMask = versionMask;
}

const IssuedJob& JobIssuer::issue(const Order& order, MinerId miner, JobBook& book, Turn& turn)
{
    const double difficulty = difficultyForMiner(order.job->difficulty);
    SearchSpace::Part part = m_space.next(*order.job, order.fit.fillerBytes);
    IssuedJob issued;
    issued.id = mintJobId(turn.shared);
    issued.poolJob = order.job;
    issued.told = order.told;
    issued.fit = order.fit;
    issued.filler = std::move(part.filler);
    issued.ntime = part.ntime;
    issued.toldMask = order.masks ? order.masks->told : 0;
    issued.versionMask = order.masks ? order.masks->accepted : 0;
    issued.difficulty = mining::Difficulty{difficulty};
    issued.issuedAt = turn.now;

    std::string lines;
    if (order.masks && order.masks->told != m_versionMask) {
        m_versionMask = order.masks->told;
        lines += stratum::writeSetVersionMask(order.masks->told);
    }
    if (order.told != m_told) {
        m_told = order.told;
        lines += stratum::writeSetExtranonce(m_told.extranonce1, m_told.extranonce2Size);
    }
    if (difficulty != m_difficulty) {
        m_difficulty = difficulty;
        lines += stratum::writeSetDifficulty(difficulty);
    }
    lines += stratum::writeNotify(issued.id, templateFor(issued), order.cleanJobs);
    turn.toMiner(miner, std::move(lines));
    return book.add(std::move(issued));
}

double difficultyForMiner(mining::Difficulty pool)
{
    return pool.value >= 1.0 ? std::floor(pool.value) : pool.value;
}

} // namespace dpmp::engine
