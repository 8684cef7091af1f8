// SPDX-License-Identifier: MIT
#pragma once

#include "ui/Program.h"
#include "ui/UiState.h"
#include "ui/pages/HelpTexts.h"
#include "ui/pages/Page.h"
#include "ui/widgets/QrCode.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

#include <vector>

namespace dpmp::ui {

/// How to point a miner at the program, what the numbers mean, and what the program is made of.
class HelpPage : public Page
{
    Q_OBJECT

public:
    HelpPage(Program& program, UiState& state, QWidget* parent = nullptr);

    void draw(const engine::Snapshot& snapshot) override;

protected:
    void retranslate() override;

private:
    struct AddressRow
    {
        QLineEdit* address;
        QPushButton* copy;
    };

    struct Section
    {
        QLabel* heading;
        QGridLayout* entries;
        std::vector<QLabel*> labels; ///< Term and text in turn.
    };

    QFrame* buildAddresses();
    QFrame* buildSection(Section& section);
    void drawAddresses();
    void addAddressRow();
    static void fill(Section& section, const std::vector<HelpEntry>& entries);

    Program& m_program;
    quint16 m_port = 0;
    std::vector<QString> m_shown; ///< The addresses on the page.
    QScrollArea* m_scroll = nullptr;
    QLabel* m_addressHeading = nullptr;
    QLabel* m_addressText = nullptr;
    QGridLayout* m_addressLayout = nullptr;
    std::vector<AddressRow> m_rows;
    QLabel* m_workerText = nullptr;
    QrCode* m_code = nullptr;
    QLabel* m_codeCaption = nullptr;
    Section m_notes{};
    Section m_glossary{};
    QLabel* m_about = nullptr;
};

} // namespace dpmp::ui
