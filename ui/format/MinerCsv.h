// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/Snapshot.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace dpmp::ui {

/// What one line of the file says.
struct MinerCsvRow
{
    const engine::MinerSnapshot* miner = nullptr;
    QString label; ///< The user's name for it; may be empty.
    QString model;
};

/// The miners as a table for spreadsheets and scripts: RFC 4180 with a heading, UTF-8, lines end with CR LF. Figures
/// are unrounded, in the units that the heading names, with a point whatever the user's language; the heading is
/// English, so that scripts find their columns. No cell can be taken for a formula.
QByteArray minersAsCsv(const std::vector<MinerCsvRow>& rows);

/// One cell: quoted where RFC 4180 asks for it, with an apostrophe before what a spreadsheet would take for a formula.
QByteArray csvCell(const QString& text);

} // namespace dpmp::ui
