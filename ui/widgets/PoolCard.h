// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/Snapshot.h"

#include <QFrame>
#include <QString>

#include <array>

class QLabel;

namespace dpmp::ui {

class ElidedLabel;
class StateBadge;

/// One pool at a glance: its state in words, where it is reached, and its figures.
class PoolCard : public QFrame
{
    Q_OBJECT

public:
    /// `pool` is its index: 0 for A.
    explicit PoolCard(std::size_t pool, QWidget* parent = nullptr);

    void draw(const engine::PoolSnapshot& pool);
    /// Sets every text anew; what draw() shows follows with the next snapshot.
    void retranslate();

    /// "Mining with 3 miners", "Down for 12 min 5 s".
    static QString stateText(const engine::PoolSnapshot& pool);

private:
    enum Figure : std::size_t {
        Rate,
        LastJob,
        Height,
        Difficulty,
        NetworkDifficulty,
        BestShare,
        Accepted,
        Rejected,
        UnderWay,
        kFigures
    };

    void paintSwatch();
    void changeEvent(QEvent* event) override;
    void setFigure(Figure figure, const QString& text);

    std::size_t m_pool;
    QLabel* m_swatch;
    ElidedLabel* m_name;
    StateBadge* m_badge;
    ElidedLabel* m_endpoint;
    ElidedLabel* m_trouble;
    std::array<ElidedLabel*, kFigures> m_captions{};
    std::array<ElidedLabel*, kFigures> m_figures{};
};

} // namespace dpmp::ui
