// SPDX-License-Identifier: MIT
// The settings and the passwords of the program behind the window; GuiProgram.cpp has the rest.
#include "app/DemoSettings.h"
#include "app/GuiProgram.h"
#include "core/config/ConfigChanges.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace dpmp::app {

// Settings.

config::ConfigProblems GuiProgram::check(const config::ProxyConfig& config) const
{
    config::ProxyConfig copy = config;
    return config::checkConfig(copy);
}

config::ConfigProblems GuiProgram::change(const config::ProxyConfig& config)
{
    config::ProxyConfig wanted = config;
    // The demonstration's own pools are not the user's to write down.
    const config::PathFilter isMeant = isDemo() ? config::PathFilter(isUsersOwnInDemo) : config::PathFilter();
    config::ConfigProblems problems = config::checkConfig(wanted);
    if (config::hasErrors(problems) || m_quits > 0) {
        return problems;
    }
    const ui::PasswordPlace placeBefore = m_own.passwordPlace;
    config::ProxyConfig own = isDemo() ? m_own : wanted;
    if (isDemo()) {
        config::takeChanges(m_demoConfig, wanted, own, isMeant);
    }
    std::vector<std::size_t> changedPasswords;
    for (std::size_t slot = 0; slot < own.pools.size() && !isDemo(); ++slot) {
        if (own.pools[slot].password != m_own.pools[slot].password) {
            own.pools[slot].passwordStored = !own.pools[slot].password.isEmpty();
            changedPasswords.push_back(slot);
        }
    }
    if (const config::ConfigProblems failed = m_settings.save(m_saved, own, {}); !failed.empty()) {
        problems.insert(problems.end(), failed.begin(), failed.end());
        return problems;
    }
    if (isDemo()) {
        m_demoConfig = wanted;
    } else {
        m_problems = problems;
    }
    takeOwn(own);
    for (const std::size_t slot : changedPasswords) {
        m_awaited.erase({slot});
        m_secrets.keep(m_own.passwordPlace, {slot}, m_own.pools[slot].password);
    }
    movePasswords(placeBefore);
    putInForce();
    return problems;
}

void GuiProgram::takeOwn(const config::ProxyConfig& config)
{
    m_own = config;
    m_saved = config;
    m_isUsable = m_isUsable || !isDemo();
    m_weightTimer.stop();
}

void GuiProgram::putInForce()
{
    m_log.writeSettings(source(), config());
    if (m_seat.isStarted()) {
        m_seat.apply(forProxy());
    } else {
        startWhenReady();
    }
    Q_EMIT configChanged();
}

void GuiProgram::changeWeights(const std::vector<std::uint32_t>& weights)
{
    const bool mines = std::ranges::any_of(weights, [](std::uint32_t weight) { return weight > 0; });
    config::ProxyConfig& inForce = isDemo() ? m_demoConfig : m_own;
    if (!mines || weights.size() != inForce.pools.size()) {
        return;
    }
    for (std::size_t slot = 0; slot < weights.size(); ++slot) {
        inForce.pools[slot].weight = weights[slot];
    }
    std::vector<std::uint32_t> effective;
    const config::ProxyConfig settings = forProxy();
    std::ranges::transform(settings.pools, std::back_inserter(effective), &config::PoolConfig::weight);
    if (m_seat.isStarted()) {
        m_seat.setWeights(effective);
    } else {
        startWhenReady();
    }
    if (!isDemo()) {
        m_weightTimer.start();
    }
    Q_EMIT configChanged();
}

void GuiProgram::saveWeights()
{
    m_weightTimer.stop();
    if (m_own == m_saved) {
        return;
    }
    const config::ConfigProblems failed = m_settings.save(m_saved, m_own);
    if (failed.empty()) {
        m_saved = m_own;
    }
    m_log.writeProblems(failed);
}

void GuiProgram::reload()
{
    if (m_quits > 0) {
        return;
    }
    WindowSettings loaded = m_settings.loadForWindow();
    m_log.writeProblems(loaded.problems);
    m_problems = std::move(loaded.problems);
    if (!loaded.hasPools || config::hasErrors(m_problems)) {
        m_log.writeReloadFailed(source(), m_problems.size());
        return;
    }
    for (std::size_t slot = 0; slot < loaded.config.pools.size(); ++slot) {
        config::PoolConfig& pool = loaded.config.pools[slot];
        if (pool.passwordStored && pool.password.isEmpty()) {
            pool.password = m_own.pools[slot].password;
        }
    }
    takeOwn(loaded.config);
    m_isUsable = true;
    m_fetched = m_awaited;
    fetchPasswords();
    putInForce();
}

std::string GuiProgram::source() const
{
    return isDemo() ? "demo" : m_settings.source();
}

// Passwords.

config::ProxyConfig GuiProgram::forProxy() const
{
    config::ProxyConfig settings = config();
    if (!isDemo()) {
        for (const engine::PoolSlot pool : m_awaited) {
            settings.pools[pool.index].weight = 0;
        }
    }
    return settings;
}

void GuiProgram::fetchPasswords()
{
    for (std::size_t slot = 0; slot < m_own.pools.size(); ++slot) {
        const config::PoolConfig& pool = m_own.pools[slot];
        if (pool.passwordStored && pool.password.isEmpty() && m_fetched.insert({slot}).second) {
            m_awaited.insert({slot});
            m_secrets.fetch(m_own.passwordPlace, {slot});
        }
    }
}

void GuiProgram::takePassword(engine::PoolSlot pool, const Secret& password)
{
    if (m_awaited.erase(pool) > 0) {
        m_own.pools[pool.index].password = password;
        m_saved.pools[pool.index].password = password;
        if (isDemo()) {
            return;
        }
        if (m_seat.isStarted()) {
            m_seat.apply(forProxy());
        } else {
            startWhenReady();
        }
        Q_EMIT configChanged();
    }
}

void GuiProgram::givePassword(engine::PoolSlot pool, const Secret& password)
{
    takePassword(pool, password);
}

void GuiProgram::setPasswordPlace(ui::PasswordPlace place)
{
    const ui::PasswordPlace before = m_own.passwordPlace;
    if (place == before) {
        return;
    }
    m_own.passwordPlace = place;
    m_demoConfig.passwordPlace = place;
    movePasswords(before);
    saveWeights();
    Q_EMIT configChanged();
}

void GuiProgram::movePasswords(ui::PasswordPlace from)
{
    for (std::size_t slot = 0; slot < m_own.pools.size() && from != m_own.passwordPlace; ++slot) {
        const config::PoolConfig& pool = m_own.pools[slot];
        if (pool.passwordStored && !pool.password.isEmpty()) {
            m_secrets.move(from, m_own.passwordPlace, {slot}, pool.password);
        }
    }
}

} // namespace dpmp::app
