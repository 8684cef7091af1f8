// SPDX-License-Identifier: MIT
#include "ui/format/MinerModel.h"

#include <QStringList>

#include <array>

namespace dpmp::ui {

namespace {

struct KnownAgent
{
    const char* beginning; ///< Of the agent, in lower case.
    const char* model;
    bool hasChip; ///< The second part of the agent names the ASIC.
};

// The first that fits wins: the longer beginning stands before the shorter.
constexpr std::array kKnown{
    KnownAgent{"bitaxe", "Bitaxe", true},
    KnownAgent{"nerdqaxe++", "NerdQAxe++", true},
    KnownAgent{"nerdqaxe", "NerdQAxe", true},
    KnownAgent{"nerdoctaxe", "NerdOCTAXE", true},
    KnownAgent{"nerdaxe", "NerdAxe", true},
    KnownAgent{"nerdminer", "NerdMiner", false},
    KnownAgent{"cgminer", "Avalon / cgminer", false},
    KnownAgent{"bmminer", "Antminer", false},
    KnownAgent{"btcminer", "Whatsminer", false},
    KnownAgent{"whatsminer", "Whatsminer", false},
    KnownAgent{"bosminer", "Braiins OS", false},
    KnownAgent{"braiins", "Braiins OS", false},
    KnownAgent{"luxminer", "LuxOS", false},
    KnownAgent{"luxos", "LuxOS", false},
    KnownAgent{"xminer", "Vnish", false},
    KnownAgent{"vnish", "Vnish", false},
    KnownAgent{"cpuminer", "cpuminer", false},
};

constexpr qsizetype kMostLetters = 24;

QString shortened(const QString& text)
{
    return text.size() <= kMostLetters ? text : text.left(kMostLetters - 1).trimmed() + QChar(0x2026);
}

} // namespace

QString minerModel(std::string_view agent)
{
    const QString text = QString::fromUtf8(agent.data(), static_cast<qsizetype>(agent.size())).simplified();
    const QStringList parts = text.split(QLatin1Char('/'));
    for (const KnownAgent& known : kKnown) {
        if (!text.startsWith(QLatin1String(known.beginning), Qt::CaseInsensitive)) {
            continue;
        }
        const QString model = QString::fromLatin1(known.model);
        if (known.hasChip && parts.size() > 2 && !parts[1].isEmpty()) {
            return QStringLiteral("%1 (%2)").arg(model, shortened(parts[1]));
        }
        return model;
    }
    return shortened(parts.front().isEmpty() ? text : parts.front());
}

} // namespace dpmp::ui
