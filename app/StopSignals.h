// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

namespace dpmp::app {

/// Turns the signals of the operating system into Qt's: SIGTERM and SIGINT ask to stop, SIGHUP to read the settings
/// again. SIGPIPE is ignored, so that a closed standard output ends nothing. At most one object at a time; its thread
/// needs an event loop. Where there are no such signals it does nothing.
class StopSignals : public QObject
{
    Q_OBJECT

public:
    StopSignals();
    Q_DISABLE_COPY_MOVE(StopSignals)
    /// Gives the signals back their earlier meaning.
    ~StopSignals() override;

Q_SIGNALS:
    void stopRequested();
    void reloadRequested();

private:
    class Platform;
    std::unique_ptr<Platform> m_platform;
};

} // namespace dpmp::app
