// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace dpmp::storage {

/// Replaces the file in one step; only its owner can read it, from its first byte on. What is wrong, if anything.
std::optional<QString> replacePrivateFile(const QString& path, const QByteArray& bytes);

/// Makes the folder and those above it that are missing, each for its owner only. True when it exists then.
bool makePrivateFolder(const QString& path);

} // namespace dpmp::storage
