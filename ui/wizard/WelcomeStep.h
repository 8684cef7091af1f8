// SPDX-License-Identifier: MIT
#pragma once

#include "ui/Program.h"
#include "ui/wizard/WizardStep.h"

#include <QCommandLinkButton>
#include <QLabel>

#include <optional>

namespace dpmp::ui {

class NoteLabel;

/// The ways to begin: own pools, the Python program's settings, or the demonstration.
class WelcomeStep final : public WizardStep
{
    Q_OBJECT

public:
    explicit WelcomeStep(Program& program, QWidget* parent = nullptr);

    QString title() const override;
    /// One of the buttons leads on.
    bool isComplete() const override { return false; }

    /// Reads the settings of the Python program from a file; says why when that does not work.
    void importFile(const QString& file);

Q_SIGNALS:
    void setUpChosen();
    void importChosen(const dpmp::ui::ImportOffer& offer);
    void demoChosen();

protected:
    void retranslate() override;

private:
    void chooseFile();

    Program& m_program;
    std::optional<ImportOffer> m_found;
    QLabel* m_intro;
    QCommandLinkButton* m_setUp;
    QCommandLinkButton* m_import;
    QCommandLinkButton* m_chooseFile;
    QCommandLinkButton* m_demo;
    NoteLabel* m_note;
};

} // namespace dpmp::ui
