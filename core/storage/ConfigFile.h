// SPDX-License-Identifier: MIT
#pragma once

#include "core/util/Result.h"

#include <QString>

#include <string>

namespace dpmp::storage {

/// What a write has done.
enum class WriteOutcome {
    Written,
    Unchanged, ///< The file held this text already.
};

/// The configuration file. A reader of it sees the old text or the new one, whole, whenever the program or the machine
/// stops. It is readable by its owner only, because it may hold passwords. A symbolic link is followed.
/// Errors are sentences that name the file.
class ConfigFile
{
public:
    explicit ConfigFile(QString path);

    bool exists() const;

    /// The whole text; an error for anything longer than 1 MiB.
    Result<std::string, std::string> read() const;

    /// Others than its owner can read it, by what the system says of its permissions.
    bool isOpenToOthers() const;

    /// Replaces the text and keeps the one before it in backupPath().
    Result<WriteOutcome, std::string> write(const std::string& text) const;

    /// Makes the file, and the folders above it, if it does not exist: Written when it was made.
    Result<WriteOutcome, std::string> createIfMissing(const std::string& text) const;

    /// "<file>.backup", beside the file itself where the path is a link to it.
    QString backupPath() const;

private:
    /// Where the bytes are: the end of a chain of links, which need not exist.
    QString target() const;

    QString m_path;
};

} // namespace dpmp::storage
