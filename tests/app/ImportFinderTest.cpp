// SPDX-License-Identifier: MIT
#include "app/ImportFinder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace dpmp::app {
namespace {

class ImportFinderTest : public testing::Test
{
protected:
    QString write(const QString& name, const char* text)
    {
        const QString path = home() + QLatin1Char('/') + name;
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return path;
    }

    QString home() const { return m_home.path(); }

private:
    QTemporaryDir m_home;
};

constexpr auto kOriginal = R"({"listen_port": 3352, "pools": {"A": {"host": "a.example", "port": 3333, "wallet": "w"},)"
                           R"("B": {"host": "b.example", "port": 3333, "wallet": "v"}}})";

TEST_F(ImportFinderTest, FindsTheOriginalsSettingsInItsFolder)
{
    EXPECT_FALSE(findImport(importPlaces(home(), {})));
    write(QStringLiteral("dpmp/dpmp/config_v2.json"), kOriginal);

    const auto offer = findImport(importPlaces(home(), {}));

    ASSERT_TRUE(offer);
    EXPECT_EQ(offer->config.listen.port, 3352);
    EXPECT_EQ(offer->config.pools[1].primary.host, "b.example");
    EXPECT_FALSE(config::hasErrors(offer->problems));
}

TEST_F(ImportFinderTest, PrefersTheFileThatTheOriginalsVariableNames)
{
    write(QStringLiteral("dpmp/dpmp/config_v2.json"), kOriginal);
    const QString named = write(QStringLiteral("other.json"), kOriginal);

    const auto offer = findImport(importPlaces(home(), named));

    ASSERT_TRUE(offer);
    EXPECT_EQ(offer->file.toStdString(), named.toStdString());
}

TEST_F(ImportFinderTest, OffersNothingThatNamesNoPool)
{
    write(QStringLiteral("dpmp/dpmp/config_v2.json"), "{}");
    EXPECT_FALSE(findImport(importPlaces(home(), {})));
    write(QStringLiteral("dpmp/dpmp/config_v2.json"), "{ broken");
    EXPECT_FALSE(findImport(importPlaces(home(), {})));
}

TEST_F(ImportFinderTest, SaysWhyAFileCannotBeRead)
{
    const auto missing = readImport(home() + QStringLiteral("/missing.json"));
    ASSERT_FALSE(missing);
    EXPECT_THAT(missing.error().toStdString(), testing::HasSubstr("missing.json"));

    const auto broken = readImport(write(QStringLiteral("broken.json"), "{\n  broken"));
    ASSERT_FALSE(broken);
    EXPECT_THAT(broken.error().toStdString(), testing::HasSubstr("line 2"));
}

} // namespace
} // namespace dpmp::app
