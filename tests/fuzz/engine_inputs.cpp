// SPDX-License-Identifier: MIT
// The whole engine against any sequence of inputs: the bytes are read as a script of what miners, pools, the network,
// the clock and the owner do. A broken rule aborts.
#include "tests/sim/EngineRules.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace dpmp;

constexpr std::array<std::string_view, 22> kMinerLines{
    R"({"id":1,"method":"mining.configure","params":[["version-rolling"],{"version-rolling.mask":"ffffffff"}]})",
    R"({"id":2,"method":"mining.subscribe","params":["cgminer/4.12"]})",
    R"({"id":2,"method":"mining.subscribe","params":["bitaxe/BM1366/v2.4.0"]})",
    R"({"id":2,"method":"mining.subscribe","params":["NerdMinerV2"]})",
    R"({"id":3,"method":"mining.authorize","params":["w.rig","secret-of-miner"]})",
    R"({"id":3,"method":"mining.authorize","params":["other","x"]})",
    R"({"id":4,"method":"mining.extranonce.subscribe","params":[]})",
    R"({"id":5,"method":"mining.suggest_difficulty","params":[0.001]})",
    R"({"id":4,"method":"mining.submit","params":["w.rig","%","d7000000","6553f100","00000001"]})",
    R"({"id":4,"method":"mining.submit","params":["w.rig","%","d7000000","6553f100","00000002","00002000"]})",
    R"({"id":"s","method":"mining.submit","params":["w.rig","%","000000","6553f100","3"]})",
    R"({"id":null,"method":"mining.submit","params":["w.rig","%","00000001","6553f100","00000004"]})",
    R"({"id":9,"method":"mining.submit","params":["w.rig","zz","0000000000000001","6553f100","00000004"]})",
    R"({"id":9,"method":"mining.submit","params":["w.rig"]})",
    R"({"id":10,"method":"mining.ping","params":[]})",
    R"({"id":11,"method":"mining.get_transactions","params":["%"]})",
    R"({"id":12,"method":"what.is.this"})",
    R"({"id":13,"result":true,"error":null})",
    R"([1,2,3])",
    R"({"id":[],"method":"mining.subscribe"})",
    R"(GET / HTTP/1.1)",
    R"()"};

constexpr std::string_view kNotifyTail =
    R"(","4d16b6f85af6e2198f44ae2a6de67f78487ae5611b77c6c0440b921e00000000","01000000010000","072f736c7573682f",[],"20000000","1d00ffff","6553f100",)";

constexpr std::array<std::string_view, 24> kPoolLines{
    R"({"id":1,"result":{"version-rolling":true,"version-rolling.mask":"1fffe000"},"error":null})",
    R"({"id":1,"result":null,"error":[20,"no",null]})",
    R"({"id":2,"result":[[["mining.notify","s1"]],"81000001",8],"error":null})",
    R"({"id":2,"result":[[["mining.notify","s2"]],"81000002",4],"error":null})",
    R"({"id":2,"result":[[],"8100000003",3],"error":null})",
    R"({"id":2,"result":[[],"",16],"error":null})",
    R"({"id":3,"result":true,"error":null})",
    R"({"id":3,"result":false,"error":[24,"unauthorized",null]})",
    R"({"id":4,"result":false,"error":[20,"unsupported",null]})",
    R"({"id":#,"result":true,"error":null})",
    R"({"id":#,"result":null,"error":[23,"low difficulty",null]})",
    R"({"id":#,"result":null,"error":[21,"stale",null]})",
    R"({"id":#,"result":false,"error":null})",
    R"({"id":null,"method":"mining.set_difficulty","params":[1e-9]})",
    R"({"id":null,"method":"mining.set_difficulty","params":[512.5]})",
    R"({"id":null,"method":"mining.set_extranonce","params":["91000001",8]})",
    R"({"id":null,"method":"mining.set_extranonce","params":["92",2]})",
    R"({"id":null,"method":"mining.set_version_mask","params":["00ffe000"]})",
    R"({"id":null,"method":"client.reconnect","params":["evil.example",1,5]})",
    R"({"id":7,"method":"client.show_message","params":["hello"]})",
    R"({"id":8,"method":"client.get_version","params":[]})",
    R"({"id":"p","method":"mining.ping","params":[]})",
    R"({"id":null,"method":"mining.notify","params":[]})",
    R"({"id":5,"result":)"};

/// Reads the script; zeros once it is at its end.
class Script
{
public:
    explicit Script(std::span<const std::uint8_t> bytes)
        : m_bytes(bytes)
    {}

    bool isAtEnd() const { return m_bytes.empty(); }

    std::uint8_t next()
    {
        if (m_bytes.empty()) {
            return 0;
        }
        const std::uint8_t byte = m_bytes.front();
        m_bytes = m_bytes.subspan(1);
        return byte;
    }

    std::string text()
    {
        std::string text(std::min<std::size_t>(next(), m_bytes.size()), ' ');
        std::ranges::generate(text, [this] { return static_cast<char>(next()); });
        std::erase(text, '\n');
        return text;
    }

private:
    std::span<const std::uint8_t> m_bytes;
};

config::ProxyConfig makeConfig(std::uint8_t variant)
{
    config::ProxyConfig config;
    config.pools[0].primary.host = "a.example";
    config.pools[0].password = Secret("secret-of-pool");
    config.pools[1].primary.host = (variant & 1U) != 0 ? "b.example" : "c.example";
    config.pools[1].wallet = (variant & 2U) != 0 ? "wallet" : "";
    if ((variant & 4U) != 0) {
        config.pools[0].fallbacks.push_back({.host = "a2.example"});
    }
    config.pools[1].weight = (variant & 8U) != 0 ? 0 : 50;
    config.scheduler.slice = std::chrono::seconds((variant & 16U) != 0 ? 0 : 30);
    config.scheduler.minSwitch = config.scheduler.slice;
    if ((variant & 32U) != 0) {
        config.pools[1].minDifficulty = 0.5;
    }
    config.limits.miners = (variant & 64U) != 0 ? 2 : 100;
    return config;
}

/// The engine with those who talk to it.
class Stage
{
public:
    explicit Stage(Script& script)
        : m_script(script)
        , m_engine(makeConfig(script.next()), Rng(script.next()))
    {}

    void play()
    {
        while (!m_script.isAtEnd()) {
            act();
        }
        jump(std::chrono::hours(2));
    }

private:
    void act()
    {
        switch (m_script.next() % 16) {
        case 0: return connectMiner();
        case 1:
        case 2:
        case 3: return minerLine(mangled(std::string(kMinerLines.at(m_script.next() % kMinerLines.size()))));
        case 4: return minerLine(m_script.text());
        case 5: return closeMiner();
        case 6:
        case 7: return linkUp();
        case 8:
        case 9: return poolLine(mangled(std::string(kPoolLines.at(m_script.next() % kPoolLines.size()))));
        case 10: return poolLine(notify());
        case 11: return poolLine(m_script.text());
        case 12: return linkDown();
        case 13: return jump(std::chrono::milliseconds(m_script.next()) * m_script.next());
        case 14: return jump(std::chrono::seconds(m_script.next()) * (1 + m_script.next() % 64));
        default: return owner();
        }
    }

    void feed(const engine::Input& input)
    {
        m_rules.before(input);
        const engine::Actions actions = m_engine.handle(input, m_now);
        m_rules.after(actions, m_engine, m_now);
        m_rules.checkLedger(m_engine.snapshot(m_now));
        for (const engine::Action& action : actions) {
            note(action);
        }
        if (m_referee.hasVerdict()) {
            std::fprintf(stderr, "%s\n", m_referee.verdict().c_str());
            std::abort();
        }
    }

    void note(const engine::Action& action)
    {
        if (const auto* connect = std::get_if<engine::ConnectPool>(&action)) {
            m_links.push_back({connect->link, false});
        } else if (const auto* send = std::get_if<engine::SendToMiner>(&action)) {
            static constexpr std::string_view kHead = "\"mining.notify\",\"params\":[\"";
            const std::size_t at = send->bytes.find(kHead);
            if (at != std::string::npos) {
                const std::size_t begin = at + kHead.size();
                m_jobId = send->bytes.substr(begin, send->bytes.find('"', begin) - begin);
            }
        }
        std::erase_if(m_links, [this](const Link& link) { return !m_rules.isLinkAlive(link.id); });
        std::erase_if(m_miners, [this](engine::MinerId miner) { return !m_rules.isMinerOpen(miner); });
    }

    /// Puts in what the line leaves open, and now and then a wrong byte.
    std::string mangled(std::string line)
    {
        if (const std::size_t at = line.find('%'); at != std::string::npos) {
            line.replace(at, 1, m_jobId);
        }
        if (const std::size_t at = line.find('#'); at != std::string::npos) {
            line.replace(at, 1, std::to_string(5 + m_script.next() % 16));
        }
        const std::uint8_t wrong = m_script.next();
        if (wrong >= 0xe0 && !line.empty()) {
            line.at(m_script.next() % line.size()) = static_cast<char>(wrong);
        }
        return line;
    }

    std::string notify()
    {
        const std::uint8_t variant = m_script.next();
        std::string line = R"({"id":null,"method":"mining.notify","params":[")" + std::to_string(variant % 8);
        line += kNotifyTail;
        line += (variant & 0x80U) != 0 ? "true]}" : "false]}";
        if ((variant & 0x40U) != 0) {
            line.replace(line.find("4d16"), 4, "4d17");
        }
        return line;
    }

    void connectMiner()
    {
        m_miners.emplace_back(++m_lastMiner);
        feed(engine::MinerConnected{m_miners.back(), "192.0.2.1", static_cast<int>(m_lastMiner)});
    }

    void minerLine(const std::string& line)
    {
        if (!m_miners.empty()) {
            feed(engine::MinerLine{m_miners.at(m_script.next() % m_miners.size()), line});
        }
    }

    void closeMiner()
    {
        if (!m_miners.empty()) {
            const engine::MinerId miner = m_miners.at(m_script.next() % m_miners.size());
            std::erase(m_miners, miner);
            feed(engine::MinerClosed{miner, "closed by the miner"});
        }
    }

    void linkUp()
    {
        const auto link = std::ranges::find(m_links, false, &Link::isUp);
        if (link != m_links.end()) {
            link->isUp = true;
            feed(engine::PoolConnected{link->id});
        }
    }

    void linkDown()
    {
        if (!m_links.empty()) {
            const engine::LinkId link = m_links.at(m_script.next() % m_links.size()).id;
            std::erase_if(m_links, [link](const Link& each) { return each.id == link; });
            feed(engine::PoolClosed{link, "closed by the pool"});
        }
    }

    void poolLine(const std::string& line)
    {
        if (!m_links.empty()) {
            const Link& link = m_links.at(m_script.next() % m_links.size());
            if (link.isUp) {
                feed(engine::PoolLine{link.id, line});
            }
        }
    }

    /// Goes on in time, with the ticks asked for on the way; a late timer leaves some out.
    void jump(Duration time)
    {
        const TimePoint end = m_now + time;
        for (int ticks = 0; ticks < 200 && m_engine.nextWakeup() <= end; ++ticks) {
            m_now = m_engine.nextWakeup();
            feed(engine::Tick{});
        }
        m_now = end;
        feed(engine::Tick{});
    }

    void owner()
    {
        const std::uint8_t what = m_script.next();
        if (what < 0x60) {
            feed(engine::SetWeights{{what % 4U, m_script.next() % 4U}});
        } else if (what < 0xc0) {
            feed(engine::ApplyConfig{makeConfig(m_script.next())});
        } else if (what < 0xe0) {
            if (!m_miners.empty()) {
                feed(engine::MinerLineTooLong{m_miners.at(what % m_miners.size())});
            }
        } else if (what == 0xff) {
            feed(engine::BeginShutdown{});
        } else if (what < 0xe8) {
            feed(engine::SetPaused{what % 2U == 0});
        } else if (!m_miners.empty()) {
            const engine::MinerId miner = m_miners.at(m_script.next() % m_miners.size());
            if (what < 0xee) {
                feed(engine::DisconnectMiner{miner});
            } else if (what < 0xfc) {
                feed(engine::PinMiner{miner, engine::PoolSlot{what % 3U}});
            } else {
                feed(engine::PinMiner{miner, std::nullopt});
            }
        }
    }

    struct Link
    {
        engine::LinkId id;
        bool isUp = false;
    };

    Script& m_script;
    sim::Referee m_referee{0};
    sim::EngineRules m_rules{m_referee, {"secret-of-"}};
    engine::ProxyEngine m_engine;
    TimePoint m_now = TimePoint{} + std::chrono::hours(1);
    std::vector<engine::MinerId> m_miners;
    std::vector<Link> m_links;
    std::uint64_t m_lastMiner = 0;
    std::string m_jobId = "1";
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    Script script({bytes, std::min<std::size_t>(size, 2048)});
    Stage(script).play();
    return 0;
}
