// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ConfigProblem.h"
#include "core/config/ProxyConfig.h"
#include "core/engine/Snapshot.h"
#include "core/runtime/ProxyHandle.h"
#include "core/util/Result.h"
#include "core/util/Secret.h"

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace dpmp::ui {

using config::PasswordPlace;

/// Settings of the Python program that were found on this computer.
struct ImportOffer
{
    QString file;
    config::ProxyConfig config;
    config::ConfigProblems problems;
};

/// What the window knows of the program around it: the proxy, the settings and their file, the demonstration. The
/// window's only door; it does not tell whether the proxy runs in this process. Lives on the main thread.
class Program : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Commands go here. Events and snapshots come by this class's signals, never from the proxy's boxes: those are
    /// emptied by the program, which writes the log.
    virtual runtime::ProxyHandle& proxy() = 0;

    /// The newest snapshot; empty before the first.
    virtual const engine::Snapshot& snapshot() const = 0;

    /// The settings in force.
    virtual const config::ProxyConfig& config() const = 0;
    /// What was wrong with the settings when they were last read or changed. With errors among them nothing is mined
    /// until change() brings settings without; having no pool yet is no error.
    virtual const config::ConfigProblems& configProblems() const = 0;
    /// What is wrong with these settings; empty: nothing.
    virtual config::ConfigProblems check(const config::ProxyConfig& config) const = 0;
    /// Writes the settings to their file and puts them in force; configChanged() follows. The errors that prevent it,
    /// or that the file could not be written: nothing has changed then; without errors, the warnings. Passwords that
    /// differ from those in force go to passwordPlace() and never into the file; passwordTrouble() tells when that
    /// failed.
    virtual config::ConfigProblems change(const config::ProxyConfig& config) = 0;
    /// As change(), for the weights alone, which take effect at once and reach the file a little later.
    virtual void changeWeights(const std::vector<std::uint32_t>& weights) = 0;

    /// Where the pools' passwords are kept; asked for by the forms.
    virtual PasswordPlace passwordPlace() const = 0;
    virtual void setPasswordPlace(PasswordPlace place) = 0;
    /// The answer to passwordNeeded(); used until the program ends.
    virtual void givePassword(engine::PoolSlot pool, const Secret& password) = 0;

    /// No pool has been set up yet: the wizard opens.
    virtual bool isFirstRun() const = 0;
    virtual std::optional<ImportOffer> findImport() const = 0;
    /// Reads a file that the user chose.
    virtual Result<ImportOffer, QString> readImport(const QString& file) const = 0;

    /// Two simulated pools and a small miner instead of the user's pools.
    virtual bool isDemo() const = 0;
    virtual void startDemo() = 0;
    /// Back to the user's own settings.
    virtual void leaveDemo() = 0;

    /// The addresses of this computer that a miner can use, best first, without port; with brackets for IPv6.
    virtual std::vector<QString> ownAddresses() const = 0;

    virtual bool startsAtLogin() const = 0;
    /// The reason it could not be done; empty: done.
    virtual QString setStartsAtLogin(bool on) = 0;

    /// Begins to listen and to mine; called when the window stands.
    virtual void start() = 0;
    /// Stops in order; finished() follows.
    virtual void quit() = 0;

Q_SIGNALS:
    void configChanged();
    void demoChanged();
    void snapshotTaken(const engine::Snapshot& snapshot);
    void eventsTaken(const std::vector<runtime::TimedEvent>& events);
    void examinationsTaken(const std::vector<engine::PoolExamination>& examinations);
    /// Miners reach this port; or `reason`, in English, why they cannot (port 0). Port 0 without a reason: not yet.
    void listeningChanged(quint16 port, const QString& reason);
    /// This pool's password is kept nowhere, or could not be had: the window asks for it (givePassword()).
    void passwordNeeded(const engine::PoolSlot& pool);
    /// The keychain or the file could not do it; in English.
    void passwordTrouble(const QString& reason);
    /// A second start of the program: show the window.
    void raiseRequested();
    /// All is closed; the application may end with this status.
    void finished(int exitCode);
};

} // namespace dpmp::ui
