// SPDX-License-Identifier: MIT
#pragma once

#include "app/LoginStart.h"
#include "app/PoolSecrets.h"
#include "app/ProxySeat.h"
#include "app/RunLog.h"
#include "app/Settings.h"
#include "ui/Program.h"

#include <QStringList>
#include <QTimer>

#include <chrono>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace dpmp::app {

/// What a run with a window needs.
struct GuiSetup
{
    Settings settings;     ///< The user's own, also where it starts with the demonstration.
    WindowSettings loaded; ///< What came of them.
    bool startsInDemo = false;
    std::string version;
    std::optional<Duration> statusInterval;                        ///< See RunLog.
    std::unique_ptr<storage::SecretStore> keychain;                ///< May be null.
    std::chrono::milliseconds secondTry = PoolSecrets::kSecondTry; ///< See PoolSecrets.
    ProxyMaker makeProxy;
    LoginStart loginStart;
    QStringList importPlaces; ///< Where the Python program's settings may lie.
};

/// The program behind the window: holds proxy and settings, writes the log, keeps passwords.
class GuiProgram final : public ui::Program
{
    Q_OBJECT

public:
    /// How long changed weights wait for more changes before they are written to the file.
    static constexpr std::chrono::milliseconds kWeightDelay{2000};
    /// How long quit() waits for answers to shares under way; the second time it does not wait.
    static constexpr std::chrono::milliseconds kGrace{5000};

    /// `log` outlives the program.
    GuiProgram(logging::LogRouter& log, GuiSetup setup);

    runtime::ProxyHandle& proxy() override { return *m_seat.proxy(); }

    const engine::Snapshot& snapshot() const override { return m_snapshot; }

    const config::ProxyConfig& config() const override { return isDemo() ? m_demoConfig : m_own; }

    const config::ConfigProblems& configProblems() const override { return m_problems; }

    config::ConfigProblems check(const config::ProxyConfig& config) const override;
    config::ConfigProblems change(const config::ProxyConfig& config) override;
    void changeWeights(const std::vector<std::uint32_t>& weights) override;

    ui::PasswordPlace passwordPlace() const override { return m_own.passwordPlace; }

    void setPasswordPlace(ui::PasswordPlace place) override;
    void givePassword(engine::PoolSlot pool, const Secret& password) override;

    bool isFirstRun() const override;
    std::optional<ui::ImportOffer> findImport() const override;
    Result<ui::ImportOffer, QString> readImport(const QString& file) const override;

    bool isDemo() const override { return m_seat.demo() != nullptr; }

    void startDemo() override;
    void leaveDemo() override;

    std::vector<QString> ownAddresses() const override;

    bool startsAtLogin() const override { return m_loginStart.isOn(); }

    QString setStartsAtLogin(bool on) override { return m_loginStart.set(on); }

    void start() override;
    void quit() override;

    /// Reads the settings file again. Bad settings change nothing; every problem is in the log.
    void reload();

private:
    bool enterDemo();
    void noteNewProxy();
    void connectSeat();
    void noteListening();
    void noteListenFailed();
    void takeEvents();
    void takeSnapshot();
    void finish();

    /// The settings in force for the proxy: a pool whose password is still to come is off.
    config::ProxyConfig forProxy() const;
    void startWhenReady();
    /// Settings in force have changed: tells the log, the proxy and the window.
    void putInForce();
    void takeOwn(const config::ProxyConfig& config);
    void fetchPasswords();
    void takePassword(engine::PoolSlot pool, const Secret& password);
    void movePasswords(ui::PasswordPlace from);
    void saveWeights();
    std::string source() const;

    RunLog m_log;
    Settings m_settings;
    std::string m_version;
    LoginStart m_loginStart;
    QStringList m_importPlaces;
    ProxySeat m_seat;
    PoolSecrets m_secrets;
    config::ProxyConfig m_own;   ///< The user's settings in force.
    config::ProxyConfig m_saved; ///< As m_own when the file was last read or written.
    config::ProxyConfig m_demoConfig;
    config::ConfigProblems m_problems;
    bool m_isUsable;                      ///< m_own can run.
    std::set<engine::PoolSlot> m_fetched; ///< Pools whose password has been asked for.
    std::set<engine::PoolSlot> m_awaited; ///< Those of them whose password is still to come.
    bool m_isStarted = false;
    int m_quits = 0;
    QTimer m_weightTimer;
    engine::Snapshot m_snapshot;
};

} // namespace dpmp::app
