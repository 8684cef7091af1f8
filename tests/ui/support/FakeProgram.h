// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/ScriptedProxy.h"
#include "tests/ui/support/Samples.h"
#include "ui/Program.h"

#include <utility>

namespace dpmp::test {

/// A program without a proxy: shows what it is given, remembers what it was asked.
class FakeProgram final : public ui::Program
{
    Q_OBJECT

public:
    FakeProgram();

    runtime::ProxyHandle& proxy() override { return scripted; }

    const engine::Snapshot& snapshot() const override { return shown; }

    const config::ProxyConfig& config() const override { return inForce; }

    const config::ConfigProblems& configProblems() const override { return found; }

    config::ConfigProblems check(const config::ProxyConfig& config) const override;
    config::ConfigProblems change(const config::ProxyConfig& config) override;
    void changeWeights(const std::vector<std::uint32_t>& weights) override;

    ui::PasswordPlace passwordPlace() const override { return place; }

    void setPasswordPlace(ui::PasswordPlace newPlace) override { place = newPlace; }

    void givePassword(engine::PoolSlot pool, const Secret& password) override { given.emplace_back(pool, password); }

    bool isFirstRun() const override { return firstRun; }

    std::optional<ui::ImportOffer> findImport() const override { return offer; }

    Result<ui::ImportOffer, QString> readImport(const QString& file) const override;

    bool isDemo() const override { return demo; }

    void startDemo() override;
    void leaveDemo() override;

    std::vector<QString> ownAddresses() const override { return addresses; }

    bool startsAtLogin() const override { return atLogin; }

    QString setStartsAtLogin(bool on) override;

    void start() override { scripted.start(); }

    void quit() override { quits += 1; }

    /// As if the proxy had sent it.
    void publish(const engine::Snapshot& snapshot);

    ScriptedProxy scripted;
    engine::Snapshot shown;
    config::ProxyConfig inForce = sampleConfig();
    config::ConfigProblems found;    ///< What configProblems() tells.
    config::ConfigProblems problems; ///< What check() and change() answer.
    std::vector<std::vector<std::uint32_t>> weightChanges;
    ui::PasswordPlace place = ui::PasswordPlace::Keychain;
    std::vector<std::pair<engine::PoolSlot, Secret>> given;
    bool firstRun = false;
    bool demo = false;
    bool atLogin = false;
    std::optional<ui::ImportOffer> offer;
    std::vector<QString> addresses{QStringLiteral("192.168.1.10"), QStringLiteral("[fd00::10]")};
    int changes = 0;
    int quits = 0;
};

} // namespace dpmp::test
