// SPDX-License-Identifier: MIT
#include "ui/format/Formatting.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace dpmp::ui {

namespace {

constexpr std::array<const char*, 8> kPrefixes{"", "k", "M", "G", "T", "P", "E", "Z"};

struct Scaled
{
    double value = 0.0;
    std::size_t prefix = 0;
};

// Scaled so that three digits say it: 999.6 is already 1.00 k.
Scaled scale(double value)
{
    Scaled scaled{value, 0};
    while (scaled.value >= 999.5 && scaled.prefix + 1 < kPrefixes.size()) {
        scaled.value /= 1000.0;
        ++scaled.prefix;
    }
    return scaled;
}

QString threeDigits(double value)
{
    constexpr int kMostDecimals = 12;
    if (value <= 0.0) {
        return QLocale().toString(0);
    }
    const int decimals = std::clamp(2 - static_cast<int>(std::floor(std::log10(value * 1.0005))), 0, kMostDecimals);
    return QLocale().toString(value, 'f', decimals);
}

} // namespace

QString Formatting::hashrate(mining::Hashrate rate)
{
    const Scaled scaled = scale(rate.hashesPerSecond);
    return threeDigits(scaled.value) + QChar(QChar::Nbsp) + QLatin1String(kPrefixes[scaled.prefix]) +
           QStringLiteral("H/s");
}

QString Formatting::hashrate(const std::optional<mining::Hashrate>& rate)
{
    return rate ? hashrate(*rate) : none();
}

QString Formatting::difficulty(mining::Difficulty difficulty)
{
    const Scaled scaled = scale(difficulty.value);
    const QString number = threeDigits(scaled.value);
    return scaled.prefix == 0 ? number : number + QChar(QChar::Nbsp) + QLatin1String(kPrefixes[scaled.prefix]);
}

QString Formatting::difficulty(const std::optional<mining::Difficulty>& difficulty)
{
    return difficulty ? Formatting::difficulty(*difficulty) : none();
}

QString Formatting::percent(double fraction, int digits)
{
    //: A percentage, such as "12.3 %".
    return tr("%1 %").arg(QLocale().toString(fraction * 100.0, 'f', digits));
}

QString Formatting::count(std::uint64_t number)
{
    return QLocale().toString(static_cast<qulonglong>(number));
}

QString Formatting::duration(const std::optional<Duration>& duration)
{
    if (!duration) {
        return none();
    }
    using std::chrono::duration_cast;
    const auto seconds = std::max<std::int64_t>(0, duration_cast<std::chrono::seconds>(*duration).count());
    const QLocale locale;
    if (seconds >= 86400) {
        //: Days and hours, abbreviated.
        return tr("%1 d %2 h").arg(locale.toString(seconds / 86400), locale.toString(seconds % 86400 / 3600));
    }
    if (seconds >= 3600) {
        //: Hours and minutes, abbreviated.
        return tr("%1 h %2 min").arg(locale.toString(seconds / 3600), locale.toString(seconds % 3600 / 60));
    }
    if (seconds >= 60) {
        //: Minutes and seconds, abbreviated.
        return tr("%1 min %2 s").arg(locale.toString(seconds / 60), locale.toString(seconds % 60));
    }
    //: Seconds, abbreviated.
    return tr("%1 s").arg(locale.toString(seconds));
}

QString Formatting::ago(const std::optional<Duration>& age)
{
    if (!age) {
        return none();
    }
    //: %1 is a span of time, such as "8 s".
    return *age < std::chrono::seconds(1) ? tr("just now") : tr("%1 ago").arg(duration(age));
}

} // namespace dpmp::ui
