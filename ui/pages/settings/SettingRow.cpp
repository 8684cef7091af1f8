// SPDX-License-Identifier: MIT
#include "ui/pages/settings/SettingRow.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

namespace dpmp::ui {

SettingRow::SettingRow(QWidget& control, const QStringList& paths, Shape shape, QWidget* parent)
    : QWidget(parent)
    , m_control(control)
    , m_paths(paths)
    , m_label(new QLabel(this))
    , m_help(new QLabel(this))
    , m_default(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_reset(new QToolButton(this))
{
    m_control.setParent(this);
    m_control.setSizePolicy(QSizePolicy::Expanding, m_control.sizePolicy().verticalPolicy());
    m_label->setBuddy(&m_control);
    m_label->setWordWrap(true);
    m_help->setWordWrap(true);
    m_help->setProperty("dim", true);
    m_default->setProperty("dim", true);
    m_default->hide();
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->hide();
    m_reset->setObjectName(QStringLiteral("reset"));
    m_reset->setFocusPolicy(Qt::StrongFocus);
    m_reset->setAutoRaise(true);
    m_reset->hide();
    connect(m_reset, &QToolButton::clicked, this, &SettingRow::resetAsked);
    layOut(shape);
    retranslate();
    // The wheel scrolls the page; it must not change what happens to pass under the pointer.
    m_control.installEventFilter(this);
    for (QWidget* const child : m_control.findChildren<QWidget*>()) {
        child->installEventFilter(this);
    }
}

void SettingRow::layOut(Shape shape)
{
    auto* const texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_label);
    texts->addWidget(m_help);
    texts->addWidget(m_problem);
    auto* const extras = new QHBoxLayout;
    extras->addWidget(m_default, 1);
    extras->addWidget(m_reset);
    auto* const controls = new QVBoxLayout;
    controls->setSpacing(2);
    controls->addWidget(&m_control);
    controls->addLayout(extras);
    controls->addStretch(1);
    if (shape == Shape::Below) {
        texts->addLayout(controls);
        texts->setContentsMargins(0, 6, 0, 6);
        setLayout(texts);
        return;
    }
    texts->addStretch(1);
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 6, 0, 6);
    row->setSpacing(24);
    row->addLayout(texts, 3);
    row->addLayout(controls, 2);
}

void SettingRow::setTexts(const QString& label, const QString& help)
{
    m_label->setText(label);
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    m_control.setAccessibleName(label);
    m_control.setAccessibleDescription(help);
}

void SettingRow::setDefault(const QString& text)
{
    m_defaultText = text;
    m_default->setVisible(!text.isEmpty());
    retranslate();
}

void SettingRow::retranslate()
{
    m_default->setText(tr("Default: %1").arg(m_defaultText));
    m_reset->setText(tr("Reset"));
    m_reset->setToolTip(tr("Back to the default."));
}

void SettingRow::setDiffersFromDefault(bool differs)
{
    m_reset->setVisible(differs);
}

bool SettingRow::concerns(const std::string& path) const
{
    return m_paths.contains(QString::fromStdString(path));
}

void SettingRow::setProblem(const config::ConfigProblem& problem)
{
    m_problem->setText(QString::fromStdString(problem.text));
    m_problem->setProperty("level", problem.severity == config::Severity::Error ? QStringLiteral("bad")
                                                                                : QStringLiteral("warning"));
    m_problem->style()->unpolish(m_problem);
    m_problem->style()->polish(m_problem);
    m_problem->show();
}

void SettingRow::clearProblem()
{
    m_problem->hide();
}

bool SettingRow::filter(const QString& words)
{
    const QString text = m_label->text() + QLatin1Char('\n') + m_help->text();
    bool matches = true;
    for (const QString& word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        matches = matches && text.contains(word, Qt::CaseInsensitive);
    }
    setVisible(matches);
    return matches;
}

bool SettingRow::eventFilter(QObject* watched, QEvent* event)
{
    const auto* const widget = qobject_cast<QWidget*>(watched);
    if (event->type() == QEvent::Wheel && widget != nullptr && !widget->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SettingRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace dpmp::ui
