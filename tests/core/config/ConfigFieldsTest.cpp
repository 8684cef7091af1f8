// SPDX-License-Identifier: MIT
#include "core/config/ConfigFields.h"

#include <gtest/gtest.h>

#include <set>

namespace dpmp::config {
namespace {

TEST(ConfigFieldsTest, GivesEveryKeyAPathAVariableAndAPlaceOfItsOwn)
{
    ProxyConfig config;
    std::set<std::string_view> paths;
    std::set<std::string> variables;
    std::set<FieldRef> places;

    for (const ConfigField& field : configFields()) {
        EXPECT_TRUE(paths.insert(field.path).second) << field.path;
        EXPECT_TRUE(variables.insert(environmentName(field.path)).second) << field.path;
        EXPECT_TRUE(places.insert(field.in(config)).second) << field.path;
        EXPECT_FALSE(field.help.empty()) << field.path;
        EXPECT_EQ(findField(field.path), &field);
    }
}

TEST(ConfigFieldsTest, DefaultsLieWithinTheirRanges)
{
    ProxyConfig config;

    for (const ConfigField& field : configFields()) {
        const FieldRef place = field.in(config);
        double value = field.range.least;
        if (const auto* const* seconds = std::get_if<std::chrono::seconds*>(&place)) {
            value = static_cast<double>((*seconds)->count());
        } else if (const auto* const* number = std::get_if<std::uint32_t*>(&place)) {
            value = **number;
        } else if (const auto* const* port = std::get_if<std::uint16_t*>(&place)) {
            value = **port;
        }
        EXPECT_GE(value, field.range.least) << field.path;
        EXPECT_LE(value, field.range.most) << field.path;
    }
}

TEST(ConfigFieldsTest, AliasesPointAtKeys)
{
    for (const ConfigAlias& alias : configAliases()) {
        EXPECT_EQ(findField(alias.path), nullptr) << alias.path;
        EXPECT_NE(findField(alias.target), nullptr) << alias.path;
        EXPECT_TRUE(alias.secondTarget.empty() || findField(alias.secondTarget) != nullptr) << alias.path;
    }
    for (const VariableAlias& alias : variableAliases()) {
        EXPECT_NE(findField(alias.target), nullptr) << alias.variable;
    }
}

TEST(ConfigFieldsTest, NamesVariablesByOneRule)
{
    EXPECT_EQ(environmentName("metrics.port"), "DPMP_METRICS_PORT");
    EXPECT_EQ(environmentName("pools.A.tls_ca_file"), "DPMP_POOLS_A_TLS_CA_FILE");
    EXPECT_EQ(environmentName("scheduler.poolA_weight"), "DPMP_SCHEDULER_POOLA_WEIGHT");
}

} // namespace
} // namespace dpmp::config
