// SPDX-License-Identifier: MIT
#include <QFile>
#include <QProcess>

#include <gmock/gmock.h>

namespace dpmp::app {
namespace {

using testing::HasSubstr;
using testing::Not;

// A program without a window is a small one: whatever draws or speaks D-Bus belongs to the window's library.
TEST(LinkageTest, TheProgramNeedsCoreAndNetworkOnly)
{
    QProcess process;
    process.start(QStringLiteral("ldd"), {QStringLiteral(DPMP_PROGRAM)});
    if (!process.waitForStarted()) {
        GTEST_SKIP() << "there is no ldd on this system";
    }
    ASSERT_TRUE(process.waitForFinished());
    const std::string libraries = process.readAllStandardOutput().toStdString();

    EXPECT_THAT(libraries, HasSubstr("libQt6Core"));
    for (const char* const name : {"Widgets", "Gui", "Charts", "Svg", "DBus", "keychain", "qrencode"}) {
        EXPECT_THAT(libraries, Not(HasSubstr(name)));
    }
}

} // namespace
} // namespace dpmp::app
