// SPDX-License-Identifier: MIT
#include "ui/pages/settings/NumberSection.h"

#include <array>

namespace dpmp::ui {

namespace {

using enum NumberText::Unit;

constexpr std::array kSplit{
    NumberText{"scheduler.slice_seconds", QT_TRANSLATE_NOOP("dpmp::ui::NumberSection", "Least time on a pool"),
               QT_TRANSLATE_NOOP("dpmp::ui::NumberSection",
                                 "A miner that changes between the pools stays at least this long."),
               Seconds},
    NumberText{"scheduler.min_switch_seconds",
               QT_TRANSLATE_NOOP("dpmp::ui::NumberSection", "Least time on the larger pool"),
               QT_TRANSLATE_NOOP("dpmp::ui::NumberSection",
                                 "The same for the pool that has half of the work or more. Not less than the above."),
               Seconds},
};

constexpr std::array kLimits{
    NumberText{"limits.miners", QT_TRANSLATE_NOOP("dpmp::ui::NumberSection", "Miners"),
               QT_TRANSLATE_NOOP("dpmp::ui::NumberSection", "How many miners may be connected at the same time.")},
    NumberText{"limits.miners_per_address", QT_TRANSLATE_NOOP("dpmp::ui::NumberSection", "Miners from one address"),
               QT_TRANSLATE_NOOP("dpmp::ui::NumberSection", "How many of them may come from the same address.")},
    NumberText{"limits.bad_lines", QT_TRANSLATE_NOOP("dpmp::ui::NumberSection", "Unreadable lines"),
               QT_TRANSLATE_NOOP("dpmp::ui::NumberSection",
                                 "A miner that sends so many unreadable lines in a row is disconnected.")},
    NumberText{"limits.miner_line_bytes", QT_TRANSLATE_NOOP("dpmp::ui::NumberSection", "Longest line of a miner"),
               QT_TRANSLATE_NOOP("dpmp::ui::NumberSection", "A miner that sends a longer line is disconnected."),
               Bytes},
    NumberText{"limits.pool_line_bytes", QT_TRANSLATE_NOOP("dpmp::ui::NumberSection", "Longest line of a pool"),
               QT_TRANSLATE_NOOP("dpmp::ui::NumberSection", "A pool that sends a longer line is disconnected."), Bytes},
};

constexpr std::array kTimeouts{
    NumberText{"timeouts.connect_seconds", QT_TRANSLATE_NOOP("dpmp::ui::NumberSection", "Connecting to a pool"),
               QT_TRANSLATE_NOOP("dpmp::ui::NumberSection", "How long a connection to a pool may take."), Seconds},
    NumberText{"timeouts.handshake_seconds", QT_TRANSLATE_NOOP("dpmp::ui::NumberSection", "Login at a pool"),
               QT_TRANSLATE_NOOP("dpmp::ui::NumberSection", "How long a pool may take for each answer at login."),
               Seconds},
    NumberText{
        "timeouts.share_answer_seconds", QT_TRANSLATE_NOOP("dpmp::ui::NumberSection", "Answer to a share"),
        QT_TRANSLATE_NOOP("dpmp::ui::NumberSection", "A share without an answer for so long counts as unanswered."),
        Seconds},
    NumberText{
        "timeouts.job_silence_seconds", QT_TRANSLATE_NOOP("dpmp::ui::NumberSection", "Pool without a job"),
        QT_TRANSLATE_NOOP("dpmp::ui::NumberSection",
                          "A pool that sends no job for so long counts as down. Automatic: learned from its habit."),
        Seconds, QT_TRANSLATE_NOOP("dpmp::ui::NumberSection", "automatic")},
    NumberText{"timeouts.primary_retry_seconds", QT_TRANSLATE_NOOP("dpmp::ui::NumberSection", "Return from a fallback"),
               QT_TRANSLATE_NOOP("dpmp::ui::NumberSection",
                                 "How often the pool's own address is tried while a fallback is in use."),
               Seconds},
    NumberText{"timeouts.miner_login_seconds", QT_TRANSLATE_NOOP("dpmp::ui::NumberSection", "Login of a miner"),
               QT_TRANSLATE_NOOP("dpmp::ui::NumberSection", "How long a miner may take to log in."), Seconds},
    NumberText{
        "timeouts.miner_idle_seconds", QT_TRANSLATE_NOOP("dpmp::ui::NumberSection", "Silent miner"),
        QT_TRANSLATE_NOOP("dpmp::ui::NumberSection",
                          "A miner that sends nothing for so long is gone. A small one may need hours for a share."),
        Seconds},
    NumberText{"timeouts.no_pool_seconds", QT_TRANSLATE_NOOP("dpmp::ui::NumberSection", "No pool at all"),
               QT_TRANSLATE_NOOP("dpmp::ui::NumberSection",
                                 "Miners are let go after so long without any pool, to try a pool of their own."),
               Seconds, QT_TRANSLATE_NOOP("dpmp::ui::NumberSection", "at once")},
    NumberText{"timeouts.keep_alive_seconds", QT_TRANSLATE_NOOP("dpmp::ui::NumberSection", "A job at least every"),
               QT_TRANSLATE_NOOP("dpmp::ui::NumberSection", "A miner without a job for long may think we are gone."),
               Seconds},
};

} // namespace

NumberSection::NumberSection(const char* title, std::span<const NumberText> texts, QWidget* parent)
    : ConfigSection(parent)
    , m_title(title)
    , m_texts(texts)
{
    for (const NumberText& text : texts) {
        m_numbers.push_back(addNumber(text.path));
    }
}

NumberSection* NumberSection::makeSplit(QWidget* parent)
{
    return new NumberSection(QT_TRANSLATE_NOOP("dpmp::ui::NumberSection", "Split"), kSplit, parent);
}

NumberSection* NumberSection::makeLimits(QWidget* parent)
{
    return new NumberSection(QT_TRANSLATE_NOOP("dpmp::ui::NumberSection", "Limits"), kLimits, parent);
}

NumberSection* NumberSection::makeTimeouts(QWidget* parent)
{
    return new NumberSection(QT_TRANSLATE_NOOP("dpmp::ui::NumberSection", "Timeouts (advanced)"), kTimeouts, parent);
}

QString NumberSection::title() const
{
    return tr(m_title);
}

void NumberSection::retranslate()
{
    SettingsSection::retranslate();
    for (std::size_t i = 0; i < m_numbers.size(); ++i) {
        const NumberText& text = m_texts[i];
        const auto [row, box] = m_numbers[i];
        row->setTexts(tr(text.label), tr(text.help));
        switch (text.unit) {
        case None: break;
        //: seconds, behind a number
        case Seconds: box->setSuffix(tr(" s")); break;
        //: behind a number
        case Bytes: box->setSuffix(tr(" bytes")); break;
        }
        if (text.zero != nullptr) {
            box->setSpecialValueText(tr(text.zero));
        }
        row->setDefault(defaultOf(*box, text.path));
    }
}

} // namespace dpmp::ui
