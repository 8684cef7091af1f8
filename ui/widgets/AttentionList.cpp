// SPDX-License-Identifier: MIT
#include "ui/widgets/AttentionList.h"

#include "ui/widgets/StateBadge.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dpmp::ui {

namespace {

constexpr std::size_t kFew = 3;

bool sameSubjects(const std::vector<Finding>& left, const std::vector<Finding>& right)
{
    return std::ranges::equal(left, right, [](const Finding& one, const Finding& other) {
        return one.kind == other.kind && one.about == other.about && one.remedy == other.remedy;
    });
}

} // namespace

AttentionList::AttentionList(QWidget* parent)
    : QFrame(parent)
    , m_layout(new QVBoxLayout(this))
    , m_more(new QPushButton(this))
{
    setProperty("card", true);
    m_layout->setContentsMargins(12, 6, 12, 6);
    m_layout->setSpacing(4);
    m_calm = addRow();
    m_calm.text->setObjectName(QStringLiteral("calm"));
    m_calm.button->hide();
    m_more->setObjectName(QStringLiteral("moreFindings"));
    m_more->setFlat(true);
    m_more->setAutoDefault(false);
    m_more->hide();
    m_layout->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        hideSurplus();
    });
    retranslate();
}

AttentionList::Row AttentionList::addRow()
{
    Row row;
    row.whole = new QWidget(this);
    row.sign = new StateBadge(row.whole);
    row.sign->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    row.text = new QLabel(row.whole);
    row.text->setTextFormat(Qt::PlainText);
    row.text->setWordWrap(true);
    row.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row.button = new QPushButton(row.whole);
    row.button->setAutoDefault(false);
    auto* layout = new QHBoxLayout(row.whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(row.sign);
    layout->addWidget(row.text, 1);
    layout->addWidget(row.button);
    m_layout->insertWidget(static_cast<int>(m_rows.size()) + (m_calm.whole != nullptr ? 1 : 0), row.whole);
    return row;
}

void AttentionList::draw(const std::vector<Finding>& findings)
{
    const bool same = sameSubjects(findings, m_findings);
    m_findings = findings;
    if (!same) {
        rebuild();
    }
    for (std::size_t i = 0; i < m_findings.size(); ++i) {
        fill(m_rows[i], m_findings[i]);
    }
    if (!same) {
        hideSurplus();
    }
}

void AttentionList::rebuild()
{
    while (m_rows.size() > m_findings.size()) {
        m_rows.back().whole->hide();
        m_rows.back().whole->deleteLater();
        m_rows.pop_back();
    }
    while (m_rows.size() < m_findings.size()) {
        const std::size_t index = m_rows.size();
        const Row row = addRow();
        row.text->setObjectName(QStringLiteral("finding%1").arg(index));
        row.button->setObjectName(QStringLiteral("remedy%1").arg(index));
        connect(row.button, &QPushButton::clicked, this, [this, index] {
            const Finding finding = m_findings.at(index); // the answer may change the list
            Q_EMIT remedyChosen(finding);
        });
        m_rows.push_back(row);
    }
    m_calm.whole->setVisible(m_findings.empty());
}

void AttentionList::fill(Row& row, const Finding& finding)
{
    switch (finding.level) {
    case Finding::Level::Bad: row.sign->setState(StateBadge::Level::Bad, {}, tr("Problem")); break;
    case Finding::Level::Warning: row.sign->setState(StateBadge::Level::Warning, {}, tr("Warning")); break;
    case Finding::Level::Note: row.sign->setState(StateBadge::Level::Neutral, {}, tr("Note")); break;
    }
    if (row.text->text() != finding.text) {
        row.text->setText(finding.text);
        row.button->setAccessibleDescription(finding.text);
    }
    row.button->setText(finding.button);
    row.button->setVisible(finding.remedy != Remedy::None);
}

void AttentionList::hideSurplus()
{
    const bool tooMany = m_findings.size() > kFew + 1;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].whole->setVisible(!tooMany || m_showsAll || i < kFew);
    }
    m_more->setVisible(tooMany);
    m_more->setText(m_showsAll ? tr("Show less")
                               : tr("Show %n more", nullptr,
                                    static_cast<int>(m_findings.size() - std::min(m_findings.size(), kFew))));
}

void AttentionList::setCalmText(const QString& text)
{
    m_calm.text->setText(text);
    m_calm.sign->setState(StateBadge::Level::Good, {}, tr("All is well"));
}

void AttentionList::retranslate()
{
    setAccessibleName(tr("What needs attention"));
    hideSurplus();
}

QStringList AttentionList::texts() const
{
    QStringList texts;
    if (m_findings.empty()) {
        texts.append(m_calm.text->text());
    }
    for (const Row& row : m_rows) {
        if (!row.whole->isHidden()) {
            texts.append(row.text->text());
        }
    }
    return texts;
}

} // namespace dpmp::ui
