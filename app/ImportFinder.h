// SPDX-License-Identifier: MIT
#pragma once

#include "core/util/Result.h"
#include "ui/Program.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace dpmp::app {

/// Where the Python program's settings lie by its own instructions, below this home folder. `named`: what its variable
/// DPMP_CONFIG_PATH says; may be empty.
QStringList importPlaces(const QString& home, const QString& named);

/// The first of these files that names a pool.
std::optional<ui::ImportOffer> findImport(const QStringList& files);

/// Reads settings of the Python program or of this one. Why it cannot be done, in English.
Result<ui::ImportOffer, QString> readImport(const QString& file);

} // namespace dpmp::app
