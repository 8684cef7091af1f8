// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ProxyConfig.h"
#include "core/engine/Snapshot.h"

#include <QCoreApplication>
#include <QString>

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace dpmp::ui {

/// What a click can do about a finding.
enum class Remedy {
    None,
    SetUpPools,   ///< Through the wizard.
    OpenPools,    ///< The page of the pools.
    OpenMiners,   ///< The page of the miners.
    OpenSettings, ///< The page of the settings.
    OpenHelp,     ///< The page that shows how to point a miner at this computer.
    OpenLog,      ///< The page of events.
    UsePool,      ///< Give `pool` all of the weight.
    SplitEvenly,  ///< Give both pools half of the weight.
};

/// One thing that needs the user's attention, in words.
struct Finding
{
    enum class Level { Bad, Warning, Note };
    enum class Kind {
        NoPools,
        CannotListen,
        NoWeight,
        PoolDown,
        ManyRejects,
        OldJob,
        OnFallback,
        MinerAway,
        NoMinerYet,
    };

    Kind kind = Kind::NoPools;
    Level level = Level::Note;
    QString text;                                     ///< Complete sentences.
    Remedy remedy = Remedy::None;                     ///< What the button does.
    QString button;                                   ///< Its words; empty without a remedy.
    std::optional<std::size_t> about = std::nullopt;  ///< The pool that is spoken of.
    std::optional<std::size_t> target = std::nullopt; ///< The pool that Remedy::UsePool means.
};

/// Finds out what needs attention, but for the demonstration and the pause: the window tells of those on every page.
/// Pure: everything that it looks at is handed to it.
class Attention
{
    Q_DECLARE_TR_FUNCTIONS(dpmp::ui::Attention)

public:
    /// What there is to look at.
    struct Scene
    {
        const engine::Snapshot& snapshot;
        const config::ProxyConfig& config;
        std::uint16_t port = 0;                                 ///< On which miners reach the proxy; 0: they do not.
        QString listenError;                                    ///< Why they do not; empty: not tried yet.
        QString address;                                        ///< Of this computer, for miners; empty: not known.
        bool demo = false;                                      ///< The pools are simulated.
        std::function<QString(const std::string& worker)> name; ///< How the user calls a worker.
    };

    /// The findings, the worst first; empty: all is well.
    static std::vector<Finding> findings(const Scene& scene);

    /// Shares that say nothing yet about a pool's habits, when fewer.
    static constexpr std::uint64_t kEnoughShares = 100;
    static constexpr double kManyRejects = 0.05;
    static constexpr std::chrono::minutes kOldJob{10};
    /// A restart is no absence.
    static constexpr std::chrono::minutes kAway{2};

private:
    using Findings = std::vector<Finding>;
    static void lookAtProxy(const Scene& scene, Findings& findings);
    static void lookAtPool(const Scene& scene, std::size_t pool, Findings& findings);
    static void lookAtDownPool(const Scene& scene, std::size_t pool, Findings& findings);
    static void lookAtRejects(const Scene& scene, std::size_t pool, Findings& findings);
    static void lookAtMiners(const Scene& scene, Findings& findings);
};

/// How a pool is called: its name, or "Pool A" when it has none.
QString poolTitle(const std::string& name, std::size_t pool);

} // namespace dpmp::ui
