// SPDX-License-Identifier: MIT
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace dpmp::app {

/// Sees to it that one set of settings has one window: the first start owns the name, and a second start tells it to
/// show itself. Only the same user can do so. Needs an application object.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// `identity`: what may run once, such as the path of the settings file. `folder`: where the socket is made; empty:
    /// the user's own for such things.
    explicit SingleInstance(const QString& identity, const QString& folder = {});

    /// This process is the first and answers for the name now. False: there was another, and it has been told.
    bool claim();

Q_SIGNALS:
    /// Another start of the program has asked this one to show itself.
    void raiseRequested();

private:
    bool tellOther() const;

    QString m_name;
    QLocalServer m_server;
};

} // namespace dpmp::app
