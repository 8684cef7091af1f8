// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/Snapshot.h"

#include <QCoreApplication>
#include <QString>

namespace dpmp::ui {

/// Says in the user's language what the proxy knows of a miner and its shares.
class MinerWords
{
    Q_DECLARE_TR_FUNCTIONS(dpmp::ui::MinerWords)

public:
    /// Why the miner is where it is, in a few words: "By the weights", "Away for 23 min 4 s".
    static QString why(const engine::MinerSnapshot& miner);
    /// The same in a sentence or two.
    static QString whyAtLength(const engine::MinerSnapshot& miner);

    /// Where a share ended: "Accepted", "Low difficulty".
    static QString outcome(engine::ShareOutcome outcome);
    /// What that means, in a sentence.
    static QString outcomeAtLength(engine::ShareOutcome outcome);
    /// What a pool's code from 20 to 25 means: "job not found".
    static QString code(int code);
    /// "11 (8 × 21, 3 × 23)": what a pool rejected, by code.
    static QString rejectedByCode(const engine::LedgerRow& row);
};

} // namespace dpmp::ui
