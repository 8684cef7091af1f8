// SPDX-License-Identifier: MIT
#pragma once

#include "core/mining/Difficulty.h"
#include "core/mining/Hashrate.h"
#include "core/util/Time.h"

#include <QCoreApplication>
#include <QString>

#include <cstdint>
#include <optional>

namespace dpmp::ui {

/// Puts quantities into words and figures of the user's language. Uses QLocale's default.
class Formatting
{
    Q_DECLARE_TR_FUNCTIONS(dpmp::ui::Formatting)

public:
    /// What stands where there is nothing to show.
    static QString none() { return QStringLiteral("–"); }

    /// "1.23 TH/s": three significant digits; "0 H/s" for 0.
    static QString hashrate(mining::Hashrate rate);
    static QString hashrate(const std::optional<mining::Hashrate>& rate);
    /// "12.3 G", "845", "0.00012": three significant digits.
    static QString difficulty(mining::Difficulty difficulty);
    static QString difficulty(const std::optional<mining::Difficulty>& difficulty);
    /// 0.1234 -> "12.3 %". `digits` after the point.
    static QString percent(double fraction, int digits = 1);
    static QString count(std::uint64_t number);
    /// The two largest units: "3 d 4 h", "12 min 5 s", "8 s".
    static QString duration(const std::optional<Duration>& duration);
    /// "8 s ago"; "just now" below one second.
    static QString ago(const std::optional<Duration>& age);
};

} // namespace dpmp::ui
