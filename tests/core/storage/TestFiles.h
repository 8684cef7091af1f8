// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QString>

#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <string_view>

#ifdef Q_OS_LINUX
#include <sys/fsuid.h>
#endif

namespace dpmp::test {

inline void writeFile(const QString& path, std::string_view text)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << path.toStdString();
    ASSERT_EQ(file.write(text.data(), static_cast<qint64>(text.size())), static_cast<qint64>(text.size()));
}

inline std::string readFile(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll().toStdString();
}

/// The permission bits as chmod takes them: 0600.
inline int modeOf(const QString& path)
{
    return static_cast<int>(std::filesystem::status(path.toStdString()).permissions());
}

inline void setMode(const QString& path, int mode)
{
    std::filesystem::permissions(path.toStdString(), static_cast<std::filesystem::perms>(mode));
}

/// While it lives, permissions count for this thread even where the tests run as root, who may read everything.
class OrdinaryUser
{
public:
#ifdef Q_OS_LINUX
    OrdinaryUser()
        : m_before(static_cast<uid_t>(::setfsuid(kNobody)))
    {}

    ~OrdinaryUser()
    {
        ::setfsuid(m_before);
    }
#else
    OrdinaryUser() = default;
    ~OrdinaryUser() = default;
#endif
    OrdinaryUser(const OrdinaryUser&) = delete;
    OrdinaryUser& operator=(const OrdinaryUser&) = delete;

#ifdef Q_OS_LINUX
private:
    static constexpr uid_t kNobody = 65534;

    uid_t m_before;
#endif
};

} // namespace dpmp::test
