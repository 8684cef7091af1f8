// SPDX-License-Identifier: MIT
#pragma once

#include "ui/wizard/WizardStep.h"

#include <QLabel>
#include <QSlider>
#include <QSpinBox>

#include <cstdint>
#include <vector>

namespace dpmp::ui {

/// How the work is divided between the two pools, in whole percents.
class SplitStep final : public WizardStep
{
    Q_OBJECT

public:
    explicit SplitStep(QWidget* parent = nullptr);

    QString title() const override;

    /// Of pool A and pool B; their sum is 100.
    std::vector<std::uint32_t> weights() const;
    /// Relative ones; two zeros become halves.
    void setWeights(std::uint32_t first, std::uint32_t second);
    /// As they are to be called here; empty ones are called by their letter.
    void setNames(const QString& first, const QString& second);

protected:
    void retranslate() override;

private:
    void nameControls();

    QString m_firstName;
    QString m_secondName;
    QLabel* m_intro;
    QLabel* m_firstLabel;
    QLabel* m_secondLabel;
    QSpinBox* m_first;
    QSpinBox* m_second;
    QSlider* m_slider;
    QLabel* m_later;
};

} // namespace dpmp::ui
