// SPDX-License-Identifier: MIT
#pragma once

#include "app/GuiProgram.h"
#include "core/config/ConfigReader.h"
#include "core/logging/LineSink.h"
#include "tests/app/FakeSecretStore.h"
#include "tests/support/ScriptedProxy.h"

#include <QFile>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

#include <gmock/gmock.h>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dpmp::app::test {

/// A program behind a window that is not there, with proxies that do as the test says.
class GuiProgramFixture : public testing::Test
{
protected:
    static constexpr auto kPools =
        R"({"_note": "mine", "listen": {"port": 4000}, "pools": {"A": {"host": "a.example", "wallet": "w"},)"
        R"( "B": {"host": "b.example", "wallet": "w"}}, "logging": {"format": "text"}})";

    class Lines final : public logging::LineSink
    {
    public:
        void write(std::string_view lines) override { text += lines; }

        std::string text;
    };

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    void writeFile(const std::string& text)
    {
        QFile file(path("config.json"));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(text));
    }

    std::string fileText() const
    {
        QFile file(path("config.json"));
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string("no file");
    }

    config::ProxyConfig inFile() const { return config::readConfig(fileText(), {.poolsNeeded = false}).config; }

    /// Made when it is first asked for.
    GuiProgram& program()
    {
        if (!m_program) {
            Options options;
            options.configFile = path("config.json").toStdString();
            options.dataDirectory = path("data").toStdString();
            const Settings settings(options, environment);
            const WindowSettings loaded = settings.loadForWindow();
            m_log.emplace(loaded.config.logging, sink);
            m_program = std::make_unique<GuiProgram>(
                *m_log, GuiSetup{.settings = settings,
                                 .loaded = loaded,
                                 .startsInDemo = startsInDemo,
                                 .version = "1.2.3",
                                 .statusInterval = std::nullopt,
                                 .keychain = std::make_unique<FakeSecretStore>(keyring),
                                 .secondTry = std::chrono::milliseconds(20),
                                 .makeProxy =
                                     [this](const config::ProxyConfig&) {
                                         auto made = std::make_unique<dpmp::test::ScriptedProxy>();
                                         proxies.emplace_back(made.get());
                                         return made;
                                     },
                                 .loginStart = LoginStart({QStringLiteral("dpmp")}, path("autostart")),
                                 .importPlaces = {path("config_v2.json")}});
            watch();
        }
        return *m_program;
    }

    /// The newest.
    dpmp::test::ScriptedProxy& proxy() { return *proxies.back(); }

    QString keyOf(const char* pool) const
    {
        return QStringLiteral("%1: pools.%2.password").arg(path("config.json"), QString::fromLatin1(pool));
    }

    void endProgram() { m_program.reset(); }

    Environment environment;
    bool startsInDemo = false;
    FakeKeyring keyring;
    Lines sink;
    std::vector<QPointer<dpmp::test::ScriptedProxy>> proxies;
    std::vector<std::string> news; ///< What the program has said, in a word each.
    std::vector<int> exitCodes;

private:
    void watch()
    {
        using ui::Program;
        Program* const from = m_program.get();
        const auto note = [this](std::string text) { news.push_back(std::move(text)); };
        QObject::connect(from, &Program::configChanged, from, [note] { note("config"); });
        QObject::connect(from, &Program::demoChanged, from, [note] { note("demo"); });
        QObject::connect(from, &Program::listeningChanged, from, [note](quint16 port, const QString& reason) {
            note("port " + std::to_string(port) + reason.toStdString());
        });
        QObject::connect(from, &Program::passwordNeeded, from,
                         [note](const engine::PoolSlot& pool) { note("password " + pool.name()); });
        QObject::connect(from, &Program::passwordTrouble, from,
                         [note](const QString& reason) { note("trouble " + reason.toStdString()); });
        QObject::connect(from, &Program::finished, from, [this](int exitCode) { exitCodes.push_back(exitCode); });
    }

    QTemporaryDir m_folder;
    std::optional<logging::LogRouter> m_log;
    std::unique_ptr<GuiProgram> m_program;
};

} // namespace dpmp::app::test
