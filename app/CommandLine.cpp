// SPDX-License-Identifier: MIT
#include "app/CommandLine.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <utility>

namespace dpmp::app {

namespace {

// In the order of config::LogLevel and config::LogFormat.
constexpr std::array<std::string_view, 5> kLevels{"quiet", "error", "warning", "info", "debug"};
constexpr std::array<std::string_view, 2> kFormats{"json", "text"};

// Sets `choice` to the enumerator at the word's place; false where the word is none of them.
template <class Enum, std::size_t Size>
bool choose(std::optional<Enum>& choice, const std::array<std::string_view, Size>& words, std::string_view word)
{
    const auto found = std::ranges::find(words, word);
    if (found == words.end()) {
        return false;
    }
    choice = static_cast<Enum>(found - words.begin());
    return true;
}

template <Task task>
bool setTask(Options& options, const std::string& /*value*/)
{
    options.task = task;
    return true;
}

bool setText(std::optional<std::string>& text, const std::string& value)
{
    text = value;
    return !value.empty();
}

struct OptionEntry
{
    std::string_view name;
    std::string_view placeholder; ///< Of its value; empty for an option without one.
    std::string_view help;
    bool (*apply)(Options& options, const std::string& value); ///< False: the value is not allowed.
};

constexpr std::array kOptions{
    OptionEntry{"--no-gui", "", "run without a window",
                [](Options& options, const std::string&) { return options.noGui = true; }},
    OptionEntry{"--config", "FILE", "settings file (standard: ~/.config/dpmp/config.json, made on the first start)",
                [](Options& options, const std::string& value) { return setText(options.configFile, value); }},
    OptionEntry{"--data-dir", "DIR", "keep files here; its config.json is the settings file unless --config names one",
                [](Options& options, const std::string& value) { return setText(options.dataDirectory, value); }},
    OptionEntry{"--demo", "", "two simulated pools and a CPU miner on this computer; no wallet, no network",
                [](Options& options, const std::string&) { return options.demo = true; }},
    OptionEntry{"--check-config", "", "print every problem of the settings, or ok, and exit with 2 or 0",
                setTask<Task::CheckConfig>},
    OptionEntry{"--print-default-config", "", "print a settings file with the defaults",
                setTask<Task::PrintDefaultConfig>},
    OptionEntry{"--log-level", "quiet|error|warning|info|debug", "how much is logged",
                [](Options& options, const std::string& value) { return choose(options.logLevel, kLevels, value); }},
    OptionEntry{"--log-format", "json|text", "one JSON object or one readable line for each event",
                [](Options& options, const std::string& value) { return choose(options.logFormat, kFormats, value); }},
    OptionEntry{"--platform", "NAME", "how Qt shows the window, such as wayland, xcb or offscreen",
                [](Options& options, const std::string& value) { return setText(options.platform, value); }},
    OptionEntry{"--version", "", "print the version", setTask<Task::ShowVersion>},
    OptionEntry{"--help", "", "print this", setTask<Task::ShowHelp>},
};

// Arguments come from the user's own shell, but a pasted control character need not reach the terminal.
std::string quoted(std::string_view argument)
{
    std::string text = "'";
    std::ranges::transform(argument, std::back_inserter(text), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == 0x7F ? '?' : c;
    });
    return text + "'";
}

class CommandLineReader
{
public:
    explicit CommandLineReader(std::span<const std::string> arguments)
        : m_rest(arguments)
    {}

    Result<Options, UsageError> read()
    {
        while (!m_rest.empty()) {
            readOption(takeArgument());
        }
        m_options.mayCreateConfig = !m_options.configFile;
        if (m_options.demo && m_options.configFile) {
            m_error.problems.emplace_back("--demo brings settings of its own: --config does not go with it");
        }
        if (!m_error.problems.empty()) {
            return Failure{std::move(m_error)};
        }
        return std::move(m_options);
    }

private:
    std::string takeArgument()
    {
        std::string argument = m_rest.front();
        m_rest = m_rest.subspan(1);
        return argument;
    }

    void readOption(const std::string& argument)
    {
        const std::size_t equals = argument.find('=');
        // As Qt's own programs take it.
        const std::string name =
            argument.starts_with("-platform") ? '-' + argument.substr(0, equals) : argument.substr(0, equals);
        const auto* const option = std::ranges::find(kOptions, name, &OptionEntry::name);
        if (option == kOptions.end()) {
            m_error.problems.push_back(argument.starts_with('-') ? "unknown option " + quoted(name)
                                                                 : "unexpected argument " + quoted(argument));
            return;
        }
        std::optional<std::string> value;
        if (equals != std::string::npos) {
            value = argument.substr(equals + 1);
        }
        if (option->placeholder.empty()) {
            applyFlag(*option, value.has_value());
        } else {
            applyValue(*option, std::move(value));
        }
    }

    void applyFlag(const OptionEntry& option, bool hasValue)
    {
        if (hasValue) {
            m_error.problems.push_back(std::string(option.name) + " takes no value");
            return;
        }
        option.apply(m_options, {});
    }

    void applyValue(const OptionEntry& option, std::optional<std::string> value)
    {
        // "--config --demo" lacks a file name; "--config=--demo" would name one.
        if (!value && !m_rest.empty() && !m_rest.front().starts_with("--")) {
            value = takeArgument();
        }
        const std::string expected = std::string(option.name) + " needs a value: " + std::string(option.placeholder);
        if (!value) {
            m_error.problems.push_back(expected);
        } else if (!option.apply(m_options, *value)) {
            m_error.problems.push_back(expected + ", not " + quoted(*value));
        }
    }

    std::span<const std::string> m_rest;
    Options m_options;
    UsageError m_error;
};

std::optional<std::string> variable(const Environment& environment, std::string_view name)
{
    const auto found = environment.find(name);
    return found == environment.end() || found->second.empty() ? std::nullopt : std::optional(found->second);
}

} // namespace

Result<Options, UsageError> readCommandLine(std::span<const std::string> arguments, const Environment& environment)
{
    Result<Options, UsageError> read = CommandLineReader(arguments).read();
    if (!read) {
        return read;
    }
    Options options = *read;
    if (!options.configFile && !options.demo) {
        options.configFile = variable(environment, "DPMP_CONFIG");
    }
    if (!options.dataDirectory) {
        options.dataDirectory = variable(environment, "DPMP_DATA_DIR");
    }
    options.noGui = options.noGui || variable(environment, "DPMP_NO_GUI") == "1";
    return options;
}

std::string helpText()
{
    std::string text = "Usage: dpmp [OPTION]...\n"
                       "Mine on two pools at once: a Stratum proxy that splits the hashrate between them.\n\n";
    for (const OptionEntry& option : kOptions) {
        constexpr std::size_t kColumn = 26;
        std::string line = "  " + std::string(option.name);
        line += option.placeholder.empty() ? "" : ' ' + std::string(option.placeholder);
        line += line.size() < kColumn ? std::string(kColumn - line.size(), ' ') : '\n' + std::string(kColumn, ' ');
        text += line + std::string(option.help) + '\n';
    }
    text += "\nEvery setting can also come from the environment: DPMP_LISTEN_PORT is listen.port. DPMP_CONFIG and\n"
            "DPMP_DATA_DIR stand for --config and --data-dir. The command line beats the environment, the environment\n"
            "beats the file.\n\n"
            "Signals: SIGTERM and SIGINT stop after waiting up to 5 seconds for answers to shares under way (a second\n"
            "one stops at once); SIGHUP reads the settings again.\n\n"
            "Exit status: 0 stopped as asked, 2 wrong usage or settings, 3 cannot listen.\n";
    return text;
}

} // namespace dpmp::app
