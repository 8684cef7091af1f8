// SPDX-License-Identifier: MIT
#include "ui/widgets/LevelIcon.h"

#include <gtest/gtest.h>

#include <vector>

namespace dpmp::ui {
namespace {

using engine::EventLevel;

TEST(LevelIcon, ShapesDifferWithoutColour)
{
    const std::vector<EventLevel> levels{EventLevel::Error, EventLevel::Warning, EventLevel::Info, EventLevel::Debug};
    for (std::size_t i = 0; i < levels.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const auto shape = [&](std::size_t which) {
                return levelIcon(levels[which]).pixmap(64, 64).toImage().convertToFormat(QImage::Format_Alpha8);
            };
            EXPECT_NE(shape(i), shape(j));
        }
    }
}

TEST(LevelIcon, ShowsOnASelectedRow)
{
    const QIcon icon = levelIcon(EventLevel::Warning);
    EXPECT_NE(icon.pixmap(64, 64).toImage(), icon.pixmap(64, 64, QIcon::Selected).toImage());
}

} // namespace
} // namespace dpmp::ui
