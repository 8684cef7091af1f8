// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ProxyConfig.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <cstddef>

namespace dpmp::ui {

/// Says in words what a change of the pools' settings does. Passwords are never quoted.
class PoolChanges
{
    Q_DECLARE_TR_FUNCTIONS(dpmp::ui::PoolChanges)

public:
    /// One sentence for each thing that changes, in the order of the form; empty when nothing does. Settings that do
    /// not belong to a pool are not looked at.
    static QStringList between(const config::ProxyConfig& before, const config::ProxyConfig& after);

    /// "Pool A".
    static QString poolLabel(std::size_t slot);

    /// As `edited`, but where the user has not changed a field of a pool since `base`, and for everything that the
    /// pool forms do not show (weights too), as `newest`.
    static config::ProxyConfig merged(const config::ProxyConfig& base, const config::ProxyConfig& edited,
                                      const config::ProxyConfig& newest);
};

} // namespace dpmp::ui
