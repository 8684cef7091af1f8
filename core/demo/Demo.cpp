// SPDX-License-Identifier: MIT
#include "core/demo/Demo.h"

#include "core/mining/VersionRolling.h"

#include <QCoreApplication>

#include <chrono>

namespace dpmp::demo {
namespace {

using std::chrono::seconds;

// A CPU of 1 MH/s finds a share in about 1.7 s on Alpha and 2.6 s on Beta. A Raspberry Pi without SHA instructions
// needs four times as long, which is still often enough to watch.
constexpr mining::Difficulty kAlphaDifficulty{0.0004};
constexpr mining::Difficulty kBetaDifficulty{0.0006};

/// Network difficulty 0.1: 1 MH/s finds a block in 7 minutes, 3 MH/s in 2 to 3.
constexpr std::uint32_t kNetworkBits = 0x1d09fff6;

SimulatedPoolSettings commonSettings(std::uint64_t seed)
{
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();

    SimulatedPoolSettings settings;
    settings.chain.nbits = kNetworkBits;
    settings.versionMask = mining::kBip320Mask;
    settings.jobInterval = seconds(20);
    settings.startNtime = static_cast<std::uint32_t>(std::chrono::duration_cast<seconds>(sinceEpoch).count());
    settings.seed = seed;
    return settings;
}

/// Extranonces like those of ckpool.
SimulatedPoolSettings alphaSettings(std::uint64_t seed)
{
    SimulatedPoolSettings settings = commonSettings(seed);
    settings.chain.coinbaseTag = "/Demo Alpha, simulated/";
    settings.chain.startHeight = 960'000;
    settings.extranonce1Size = 4;
    settings.extranonce2Size = 8;
    settings.difficulty = kAlphaDifficulty;
    settings.blockInterval = seconds(180);
    return settings;
}

/// Extranonces like those of Miningcore.
SimulatedPoolSettings betaSettings(std::uint64_t seed)
{
    SimulatedPoolSettings settings = commonSettings(seed + 1000);
    settings.chain.coinbaseTag = "/Demo Beta, simulated/";
    settings.chain.startHeight = 955'000;
    settings.extranonce1Size = 4;
    settings.extranonce2Size = 4;
    settings.difficulty = kBetaDifficulty;
    settings.blockInterval = seconds(240);
    return settings;
}

/// The name says in every log line and chart that nothing here is real.
config::PoolConfig poolConfig(const std::string& name, const std::string& chain, const DemoPoolServer& server)
{
    config::PoolConfig pool;
    pool.name = name + " (simulated)";
    pool.primary.host = "127.0.0.1";
    pool.primary.port = server.port();
    pool.wallet = "demo";
    pool.chain = chain;
    return pool;
}

} // namespace

Demo::Demo(const std::optional<config::ListenConfig>& listen, std::uint64_t seed)
    : m_listen(listen.value_or(config::ListenConfig{.host = "127.0.0.1", .port = 0}))
    , m_alpha(alphaSettings(seed))
    , m_beta(betaSettings(seed))
{}

std::string Demo::listenError() const
{
    return m_alpha.port() == 0 ? m_alpha.listenError() : m_beta.listenError();
}

config::ProxyConfig Demo::config() const
{
    config::ProxyConfig config;
    config.listen = m_listen;
    config.pools = {poolConfig("Demo Alpha", "BTC", m_alpha), poolConfig("Demo Beta", "BCH", m_beta)};
    config.pools[0].weight = 70;
    config.pools[1].weight = 30;
    config.scheduler.slice = seconds(10);
    config.scheduler.minSwitch = seconds(10);
    return config;
}

void Demo::startMiner(std::uint16_t proxyPort)
{
    CpuMinerSettings settings;
    settings.port = proxyPort;
    if (const std::string version = QCoreApplication::applicationVersion().toStdString(); !version.empty()) {
        settings.agent += "/" + version;
    }
    m_miner = std::make_unique<CpuMiner>(settings);
    m_miner->start();
}

} // namespace dpmp::demo
