// SPDX-License-Identifier: MIT
#include "ui/models/FallbackModel.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace dpmp::ui {
namespace {

class FallbackModelTest : public testing::Test
{
protected:
    std::string hosts() const
    {
        std::string all;
        for (const config::Endpoint& endpoint : m_model.endpoints()) {
            all += endpoint.host + " ";
        }
        return all;
    }

    FallbackModel m_model;
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(FallbackModelTest, KeepsTheOrderThatTheUserGives)
{
    for (const char* host : {"one", "two", "three"}) {
        m_model.add({.host = host});
    }

    EXPECT_EQ(m_model.move(2, -1), 1);
    EXPECT_EQ(hosts(), "one three two ");
    EXPECT_EQ(m_model.move(0, 1), 1);
    EXPECT_EQ(hosts(), "three one two ");
    EXPECT_EQ(m_model.move(0, -1), 0);
    m_model.remove(1);
    EXPECT_EQ(hosts(), "three two ");
}

TEST_F(FallbackModelTest, FillsTheRowFromAUrl)
{
    m_model.add({});

    EXPECT_TRUE(
        m_model.setData(m_model.index(0, FallbackModel::Host), QStringLiteral("stratum+ssl://backup.example:3443")));

    EXPECT_EQ(m_model.endpoints()[0], (config::Endpoint{.host = "backup.example", .port = 3443, .tls = true}));
}

TEST_F(FallbackModelTest, RefusesWhatIsNoPortAndNoHost)
{
    m_model.add({.host = "one", .port = 25});

    EXPECT_FALSE(m_model.setData(m_model.index(0, FallbackModel::Port), 70000));
    EXPECT_FALSE(m_model.setData(m_model.index(0, FallbackModel::Host), QStringLiteral("http://x y")));
    EXPECT_EQ(m_model.endpoints()[0], (config::Endpoint{.host = "one", .port = 25}));
}

} // namespace
} // namespace dpmp::ui
