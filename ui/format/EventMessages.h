// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/Event.h"

#include <QCoreApplication>
#include <QString>

namespace dpmp::ui {

/// Puts events into plain sentences of the user's language. What the engine gives as a reason stays as it is, in
/// English; a field that is missing is left out.
class EventMessages
{
    Q_DECLARE_TR_FUNCTIONS(dpmp::ui::EventMessages)

public:
    /// One sentence without a full stop. `miner` is the name by which the user knows the miner of the event; empty:
    /// what the event itself says of it.
    static QString sentence(const engine::Event& event, const QString& miner = {});

    /// "Share result": for filters and forms.
    static QString kindName(engine::EventKind kind);

    /// "Warning".
    static QString levelName(engine::EventLevel level);

    /// The field as text, numbers by the locale; empty when there is none.
    static QString fieldText(const engine::Event& event, std::string_view key);

    /// "A", "B" or nothing: the pool that the event is about.
    static QString poolOf(const engine::Event& event);

    /// The worker, else the address, else "miner 12", else nothing.
    static QString minerOf(const engine::Event& event);
};

} // namespace dpmp::ui
