// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QString>
#include <QTimer>
#include <QWidget>

#include <array>
#include <chrono>
#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QSpinBox;

namespace dpmp::ui {

class ElidedLabel;
class WeightBar;

/// Where the user sets how the work is split between two pools: a bar, two numbers, and presets. Shares are pool A's
/// percentage, 0 to 100.
class WeightSlider : public QWidget
{
    Q_OBJECT

public:
    /// The least time between two signals while the bar is dragged.
    static constexpr std::chrono::milliseconds kPace{250};

    explicit WeightSlider(QWidget* parent = nullptr);

    /// The share in force. Moves nothing while the user drags or a choice of theirs is still to be told.
    void setShare(int share);
    int share() const;

    /// The names of pool A and pool B, of any length.
    void setPoolNames(const QString& first, const QString& second);
    /// What was measured, 0 to 1, and its words; nothing and empty: nothing is known.
    void setActual(std::optional<double> share, const QString& words);

    /// What stands at the two ends of the bar, in percent, in the words of a preset's button: "70 : 30".
    static QString splitText(int share);
    /// The share of the first weight in whole percent; 50 where both are 0.
    static int shareOf(std::uint32_t first, std::uint32_t second);

    /// Sets every text anew.
    void retranslate();

Q_SIGNALS:
    /// The user chose this share: on release, and at most once in kPace before.
    void shareChosen(int share);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTitle(QWidget* title);
    void buildHead(QWidget* head);
    void buildFoot(QWidget* foot);
    void choose(int share);
    void chooseNow(int share);
    void tell();
    void showEverywhere(int share);
    void paintSwatches();

    WeightBar* m_bar;
    std::array<ElidedLabel*, 2> m_names{};
    std::array<QLabel*, 2> m_swatches{};
    std::array<QSpinBox*, 2> m_numbers{};
    std::vector<QPushButton*> m_presets;
    QLabel* m_heading = nullptr;
    ElidedLabel* m_actual = nullptr;
    QLabel* m_actualSign = nullptr;
    QTimer m_timer;
    QElapsedTimer m_sinceTold;
    std::optional<int> m_untold; ///< Chosen, and no signal yet.
};

} // namespace dpmp::ui
