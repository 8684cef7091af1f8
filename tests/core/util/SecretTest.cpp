// SPDX-License-Identifier: MIT
#include "core/util/Secret.h"

#include <gtest/gtest.h>

#include <array>
#include <cstddef>
#include <cstring>
#include <memory>
#include <string>
#include <type_traits>
#include <utility>

namespace dpmp {
namespace {

/// Short enough to stand inside the std::string itself, where a move leaves a copy behind.
constexpr const char* kShort = "hunter2";

/// The bytes of an object, for looking at what is left in it.
template <class Object>
std::string bytesOf(const Object& object)
{
    static_assert(!std::is_pointer_v<Object>);
    std::string bytes(sizeof(Object), '\0');
    std::memcpy(bytes.data(), static_cast<const void*>(&object), sizeof(Object));
    return bytes;
}

/// Whether any three letters of the text in sequence are left.
bool showsPartOf(const std::string& memory, const std::string& text)
{
    for (std::size_t i = 0; i + 3 <= text.size(); ++i) {
        if (memory.find(text.substr(i, 3)) != std::string::npos) {
            return true;
        }
    }
    return false;
}

TEST(SecretTest, RevealsItsTextOnlyWhenAsked)
{
    const Secret secret{std::string(kShort)};

    EXPECT_EQ(secret.reveal(), kShort);
    EXPECT_FALSE(secret.isEmpty());
    EXPECT_FALSE((std::is_convertible_v<Secret, std::string>));
    EXPECT_FALSE((std::is_convertible_v<std::string, Secret>));
}

TEST(SecretTest, MasksEveryTextAlike)
{
    EXPECT_EQ(Secret{std::string("x")}.masked(), Secret{std::string(100, 'y')}.masked());
    EXPECT_EQ(Secret{std::string(kShort)}.masked().find(kShort), std::string::npos);
    EXPECT_EQ(Secret{}.masked(), "");
}

TEST(SecretTest, LeavesNothingBehindInASecretThatWasMovedAway)
{
    Secret source{std::string(kShort)};
    ASSERT_TRUE(showsPartOf(bytesOf(source), kShort));

    const Secret target = std::move(source);

    EXPECT_EQ(target.reveal(), kShort);
    EXPECT_FALSE(showsPartOf(bytesOf(source), kShort)); // NOLINT(bugprone-use-after-move)
}

TEST(SecretTest, LeavesNothingBehindWhenAssignedByMove)
{
    Secret source{std::string("newsecret")};
    Secret target{std::string(kShort)};

    target = std::move(source);

    EXPECT_EQ(target.reveal(), "newsecret");
    EXPECT_FALSE(showsPartOf(bytesOf(source), kShort)); // NOLINT(bugprone-use-after-move)
    EXPECT_FALSE(showsPartOf(bytesOf(source), "newsecret"));
}

TEST(SecretTest, OverwritesTheOldTextWhenAShorterOneIsCopiedOver)
{
    const Secret source{std::string("ab")};
    Secret target{std::string(kShort)};

    target = source;

    EXPECT_EQ(target.reveal(), "ab");
    EXPECT_FALSE(showsPartOf(bytesOf(target), kShort));
}

TEST(SecretTest, OverwritesItsMemoryWhenDestroyed)
{
    alignas(Secret) std::array<std::byte, sizeof(Secret)> memory{};
    Secret* secret = std::construct_at(reinterpret_cast<Secret*>(memory.data()), std::string(kShort));
    ASSERT_TRUE(showsPartOf(bytesOf(memory), kShort));

    std::destroy_at(secret);

    EXPECT_FALSE(showsPartOf(bytesOf(memory), kShort));
}

TEST(SecretTest, SurvivesAssignmentToItself)
{
    Secret secret{std::string(kShort)};
    Secret& same = secret;

    secret = same;
    EXPECT_EQ(secret.reveal(), kShort);

    secret = std::move(same);
    EXPECT_EQ(secret.reveal(), kShort); // NOLINT(bugprone-use-after-move)
}

TEST(SecretTest, ComparesByText)
{
    EXPECT_EQ(Secret{std::string("a")}, Secret{std::string("a")});
    EXPECT_NE(Secret{std::string("a")}, Secret{std::string("b")});
}

} // namespace
} // namespace dpmp
