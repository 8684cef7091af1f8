// SPDX-License-Identifier: MIT
#include "app/SingleInstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

namespace dpmp::app {

namespace {

constexpr int kPatienceMs = 1000;

QString socketName(const QString& identity, const QString& folder)
{
    // Short, because a socket's path has some 100 characters at most; with the home folder, because a folder for all
    // users may have to do.
    const QByteArray whole = QDir::homePath().toUtf8() + '\n' + identity.toUtf8();
    const QByteArray hash = QCryptographicHash::hash(whole, QCryptographicHash::Sha256).toHex().left(16);
    const QString name = QStringLiteral("dpmp-%1").arg(QString::fromLatin1(hash));
    return folder.isEmpty() ? name : QDir(folder).filePath(name);
}

QString standardFolder()
{
#ifdef Q_OS_UNIX
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
#else
    return {}; // Names of pipes have no folders.
#endif
}

} // namespace

SingleInstance::SingleInstance(const QString& identity, const QString& folder)
    : m_name(socketName(identity, folder.isEmpty() ? standardFolder() : folder))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* const other = m_server.nextPendingConnection()) {
            other->deleteLater();
            Q_EMIT raiseRequested();
        }
    });
}

bool SingleInstance::claim()
{
    if (tellOther()) {
        return false;
    }
    if (!m_server.listen(m_name)) {
        // What a process left behind that was killed; nobody answers there.
        QLocalServer::removeServer(m_name);
        m_server.listen(m_name);
    }
    // A system without such sockets has no second window to worry about: it starts.
    return true;
}

bool SingleInstance::tellOther() const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    return socket.waitForConnected(kPatienceMs);
}

} // namespace dpmp::app
