// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <functional>
#include <string>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

// The built program, driven as a user and an operating system drive it.
namespace dpmp::app::test {

inline constexpr int kPatienceMs = 20000;

inline std::string textOf(const QByteArray& bytes)
{
    return bytes.toStdString();
}

// One run of the program with a home of its own; ended when the test ends.
class ProgramRun
{
public:
    explicit ProgramRun(const QStringList& arguments, const QString& folder = {})
        : ProgramRun(arguments, folder, {})
    {}

    // `beforeStart` runs in the new process.
    ProgramRun(const QStringList& arguments, const QString& folder, const std::function<void()>& beforeStart)
        : ProgramRun(QStringLiteral(DPMP_PROGRAM), arguments, {}, folder, beforeStart)
    {}

    // Another copy of the program, with changes to its environment: an empty variable is taken away.
    ProgramRun(const QString& program, const QStringList& arguments, const QMap<QString, QString>& variables,
               const QString& folder = {}, const std::function<void()>& beforeStart = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString& name : environment.keys()) {
            if (name.startsWith(QStringLiteral("DPMP_"))) {
                environment.remove(name);
            }
        }
        environment.insert(QStringLiteral("HOME"), m_home.path());
        environment.remove(QStringLiteral("XDG_CONFIG_HOME"));
        for (auto variable = variables.begin(); variable != variables.end(); ++variable) {
            if (variable.value().isEmpty()) {
                environment.remove(variable.key());
            } else {
                environment.insert(variable.key(), variable.value());
            }
        }
        m_process.setProcessEnvironment(environment);
        m_process.setWorkingDirectory(folder);
        m_process.setChildProcessModifier(beforeStart);
        m_process.start(program, arguments);
    }

    ProgramRun(const ProgramRun&) = delete;
    ProgramRun& operator=(const ProgramRun&) = delete;

    ~ProgramRun()
    {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }

    // The exit status; -1 when it does not end or crashes.
    int wait()
    {
        if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(kPatienceMs)) {
            return -1;
        }
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }

    // The next event of this name in the log; null when the program ends or falls silent before.
    QJsonObject awaitEvent(const QString& name)
    {
        for (;;) {
            while (m_process.canReadLine()) {
                const QJsonObject event = QJsonDocument::fromJson(m_process.readLine()).object();
                if (event.value(QStringLiteral("event")) == name) {
                    return event;
                }
            }
            if (!m_process.waitForReadyRead(kPatienceMs)) {
                return {};
            }
        }
    }

    // The next line on standard error that holds this text; empty when the program ends or falls silent before.
    std::string awaitError(const std::string& text)
    {
        m_process.setReadChannel(QProcess::StandardError);
        std::string line;
        while (line.empty() && (m_process.canReadLine() || m_process.waitForReadyRead(kPatienceMs))) {
            while (m_process.canReadLine() && line.empty()) {
                const std::string next = textOf(m_process.readLine());
                line = next.find(text) == std::string::npos ? std::string() : next;
            }
        }
        m_process.setReadChannel(QProcess::StandardOutput);
        return line;
    }

#ifdef Q_OS_UNIX
    void send(int signal)
    {
        ::kill(static_cast<pid_t>(m_process.processId()), signal);
    }
#endif

    std::string output()
    {
        return textOf(m_process.readAllStandardOutput());
    }

    std::string errors()
    {
        return textOf(m_process.readAllStandardError());
    }

    void closeOutput()
    {
        m_process.closeReadChannel(QProcess::StandardOutput);
    }

    QString home() const
    {
        return m_home.path();
    }

private:
    QTemporaryDir m_home;
    QProcess m_process;
};

// Settings of a run, in a file that goes with the test.
class SettingsFolder : public testing::Test
{
protected:
    // Settings with pools that nobody answers for and any free port.
    static std::string settings(int weightA, int connectSeconds = 15)
    {
        return R"({"listen": {"host": "127.0.0.1", "port": 0}, "metrics": {"enabled": false}, "pools": {)"
               R"("A": {"host": "127.0.0.1", "port": 9, "wallet": "walletA"},)"
               R"("B": {"host": "127.0.0.1", "port": 9, "wallet": "walletB"}},)"
               R"("scheduler": {"poolB_weight": 50, "poolA_weight": )" +
               std::to_string(weightA) + R"(}, "timeouts": {"connect_seconds": )" + std::to_string(connectSeconds) +
               "}}";
    }

    static std::string settingsOnPort(quint16 port)
    {
        std::string text = settings(50);
        return text.replace(text.find("\"port\": 0"), 9, "\"port\": " + std::to_string(port));
    }

    QString writeSettings(const std::string& text)
    {
        const QString path = m_folder.filePath(QStringLiteral("config.json"));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(text));
        return path;
    }

    QStringList runArguments(const std::string& text)
    {
        return {QStringLiteral("--no-gui"), QStringLiteral("--config"), writeSettings(text)};
    }

private:
    QTemporaryDir m_folder;
};

} // namespace dpmp::app::test
