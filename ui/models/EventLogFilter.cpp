// SPDX-License-Identifier: MIT
#include "ui/models/EventLogFilter.h"

#include "ui/format/EventMessages.h"

#include <algorithm>
#include <utility>

namespace dpmp::ui {

EventLogFilter::EventLogFilter(EventLogModel& model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

void EventLogFilter::setLevel(engine::EventLevel least)
{
    if (std::exchange(m_level, least) != least) {
        invalidateRowsFilter();
    }
}

void EventLogFilter::setHidden(std::set<engine::EventKind> hidden)
{
    if (m_hidden != hidden) {
        m_hidden = std::move(hidden);
        invalidateRowsFilter();
    }
}

void EventLogFilter::setPool(const QString& pool)
{
    if (std::exchange(m_pool, pool) != pool) {
        invalidateRowsFilter();
    }
}

void EventLogFilter::setMiner(const QString& part)
{
    const QString wanted = part.trimmed();
    if (std::exchange(m_miner, wanted) != wanted) {
        invalidateRowsFilter();
    }
}

void EventLogFilter::setText(const QString& part)
{
    const QString wanted = part.trimmed();
    if (std::exchange(m_text, wanted) != wanted) {
        invalidateRowsFilter();
    }
}

bool EventLogFilter::filterAcceptsRow(int row, const QModelIndex& /*parent*/) const
{
    // The cheap questions first.
    const engine::Event& event = m_model.eventAt(row).event;
    return engine::eventLevel(event.kind) <= m_level && !m_hidden.contains(event.kind) &&
           (m_pool.isEmpty() || EventMessages::poolOf(event) == m_pool) &&
           (m_miner.isEmpty() || m_model.minerAt(row).contains(m_miner, Qt::CaseInsensitive)) &&
           (m_text.isEmpty() || hasText(row));
}

bool EventLogFilter::hasText(int row) const
{
    const engine::Event& event = m_model.eventAt(row).event;
    const std::string_view name = engine::eventName(event.kind);
    if (m_model.sentenceAt(row).contains(m_text, Qt::CaseInsensitive) ||
        QLatin1String(name.data(), static_cast<qsizetype>(name.size())).contains(m_text, Qt::CaseInsensitive)) {
        return true;
    }
    return std::ranges::any_of(event.fields, [this](const engine::EventField& field) {
        const auto* const text = std::get_if<std::string>(&field.value);
        return text != nullptr && QString::fromStdString(*text).contains(m_text, Qt::CaseInsensitive);
    });
}

} // namespace dpmp::ui
