// SPDX-License-Identifier: MIT
#include "tests/ui/support/AccessibilityCheck.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>

#include <gmock/gmock.h>

namespace dpmp::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class AccessibilityCheckTest : public testing::Test
{
protected:
    void show()
    {
        m_window.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
    }

    QWidget m_window;
    QFormLayout m_layout{&m_window};
};

TEST_F(AccessibilityCheckTest, FindsNothingInAFormWithLabels)
{
    m_layout.addRow(QStringLiteral("&Name"), new QLineEdit);
    m_layout.addRow(QStringLiteral("&Port"), new QSpinBox);
    m_layout.addRow(new QRadioButton(QStringLiteral("One")));
    m_layout.addRow(new QRadioButton(QStringLiteral("Two")));
    m_layout.addRow(new QPushButton(QStringLiteral("OK")));
    show();

    EXPECT_THAT(accessibilityProblems(m_window), IsEmpty());
}

TEST_F(AccessibilityCheckTest, FindsAControlWithoutAName)
{
    auto* const field = new QLineEdit;
    field->setObjectName(QStringLiteral("wallet"));
    m_layout.addRow(field);
    show();

    EXPECT_THAT(accessibilityProblems(m_window), ElementsAre(HasSubstr("wallet has no accessible name")));
}

TEST_F(AccessibilityCheckTest, FindsAControlThatKeepsTheFocus)
{
    auto* const field = new QPlainTextEdit;
    field->setAccessibleName(QStringLiteral("Notes"));
    m_layout.addRow(new QPushButton(QStringLiteral("First")));
    m_layout.addRow(field);
    m_layout.addRow(new QPushButton(QStringLiteral("Last")));
    show();

    EXPECT_THAT(accessibilityProblems(m_window),
                ElementsAre(HasSubstr("keeps the focus"), HasSubstr("cannot be reached by keyboard")));
}

} // namespace
} // namespace dpmp::test
