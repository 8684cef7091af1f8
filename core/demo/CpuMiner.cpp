// SPDX-License-Identifier: MIT
#include "core/demo/CpuMiner.h"

#include <QByteArray>
#include <QHostAddress>

#include <algorithm>
#include <string_view>

namespace dpmp::demo {
namespace {

constexpr std::size_t kMaxLineBytes = 65536;

void write(QTcpSocket& socket, std::string_view text)
{
    socket.write(text.data(), static_cast<qint64>(text.size()));
}

} // namespace

CpuMiner::CpuMiner(const CpuMinerSettings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_session(settings.agent, settings.user)
    , m_framer(kMaxLineBytes)
    , m_nextRetry(settings.firstRetry)
{
    m_retryTimer.setSingleShot(true);
    connect(&m_retryTimer, &QTimer::timeout, this, &CpuMiner::connectToPool);
    connect(&m_socket, &QTcpSocket::connected, this, &CpuMiner::openSession);
    connect(&m_socket, &QTcpSocket::readyRead, this, &CpuMiner::readLines);
    connect(&m_socket, &QTcpSocket::disconnected, this, &CpuMiner::retryLater);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &CpuMiner::retryLater);
    connect(&m_hashing, &HashingThread::sharesWaiting, this, &CpuMiner::submitFound);
}

CpuMiner::~CpuMiner()
{
    m_socket.disconnect(this);
}

void CpuMiner::start()
{
    m_hashing.start(QThread::LowPriority);
    connectToPool();
}

void CpuMiner::connectToPool()
{
    m_framer = stratum::LineFramer(kMaxLineBytes);
    m_socket.abort();
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_settings.port);
}

void CpuMiner::openSession()
{
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    write(m_socket, m_session.open());
}

void CpuMiner::readLines()
{
    const QByteArray bytes = m_socket.readAll();
    const auto framed = m_framer.feed(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    for (const std::string& line : framed.lines) {
        perform(m_session.line(line));
    }
    if (framed.isTooLong) {
        m_socket.abort();
    }
}

void CpuMiner::perform(const MiningSession::Outcome& outcome)
{
    write(m_socket, outcome.lines);
    if (outcome.workChanged) {
        m_nextRetry = m_settings.firstRetry;
        m_hashing.setWork(m_session.work());
    }
    if (outcome.finished) {
        m_socket.disconnectFromHost();
    }
}

void CpuMiner::submitFound()
{
    for (const FoundShare& share : m_hashing.takeFound()) {
        if (const auto line = m_session.submit(share); line && m_socket.state() == QAbstractSocket::ConnectedState) {
            write(m_socket, *line);
        }
    }
}

void CpuMiner::retryLater()
{
    m_hashing.setWork(std::nullopt);
    if (!m_retryTimer.isActive()) {
        m_retryTimer.start(m_nextRetry);
        m_nextRetry = std::min(m_nextRetry * 2, m_settings.longestRetry);
    }
}

} // namespace dpmp::demo
