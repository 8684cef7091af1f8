// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/Page.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace dpmp::test {

/// A page that counts what it is asked to do.
class RecordingPage final : public ui::Page
{
    Q_OBJECT

public:
    explicit RecordingPage(const QString& button)
    {
        auto* const layout = new QVBoxLayout(this);
        layout->addWidget(new QPushButton(button, this));
    }

    void draw(const engine::Snapshot& snapshot) override
    {
        ++drawings;
        drawn = snapshot;
    }

    void take(const std::vector<runtime::TimedEvent>& events) override { taken += events.size(); }

    int drawings = 0;
    int translations = 0;
    std::size_t taken = 0;
    engine::Snapshot drawn;

protected:
    void retranslate() override { ++translations; }
};

} // namespace dpmp::test
