// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

namespace dpmp::ui {

/// A term, or a model of miner, and what there is to say about it; plain text in the present language.
struct HelpEntry
{
    QString term;
    QString text;
};

/// Where each kind of miner wants the address and the worker's name.
std::vector<HelpEntry> minerNotes();

/// What the words and numbers of the window mean.
std::vector<HelpEntry> glossary();

} // namespace dpmp::ui
