// SPDX-License-Identifier: MIT
#include "core/demo/HashingThread.h"

#include "core/mining/ShareHasher.h"

#include <utility>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace dpmp::demo {
namespace {

/// About a millisecond: so quickly new work is taken up.
constexpr std::uint32_t kHashesPerStep = 1024;

/// Gives way to other programs without starving. Linux knows no thread priorities below the ordinary one but its nice
/// values, which there belong to the thread.
void lowerOwnPriority()
{
#ifdef Q_OS_LINUX
    constexpr int kNice = 10;
    setpriority(PRIO_PROCESS, 0, kNice);
#endif
}

} // namespace

HashingThread::HashingThread(QObject* parent)
    : QThread(parent)
{
    setObjectName(QStringLiteral("demo-hashing"));
}

HashingThread::~HashingThread()
{
    requestStop();
    wait();
    // Nobody holds it any more. ThreadSanitizer does not see into QThread::wait(), but this orders all that the thread
    // did before the end of its members.
    const std::lock_guard lock(m_mutex);
}

void HashingThread::requestStop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_one();
}

void HashingThread::setWork(const std::optional<Work>& work)
{
    {
        const std::lock_guard lock(m_mutex);
        m_work = work;
        m_workIsNew = true;
    }
    m_changed.notify_one();
}

std::vector<FoundShare> HashingThread::takeFound()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_found, {});
}

std::uint64_t HashingThread::hashes() const
{
    const std::lock_guard lock(m_mutex);
    return m_hashes;
}

void HashingThread::run()
{
    lowerOwnPriority();
    while (auto search = waitForWork()) {
        hashUntilChanged(*search);
    }
    mining::releaseHashingThread();
}

std::optional<HeaderSearch> HashingThread::waitForWork()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_stopping || (m_workIsNew && m_work); });
    if (m_stopping || !m_work) {
        return std::nullopt;
    }
    m_workIsNew = false;
    return HeaderSearch(*m_work);
}

void HashingThread::hashUntilChanged(HeaderSearch& search)
{
    while (report(kHashesPerStep, search.advance(kHashesPerStep))) {}
}

bool HashingThread::report(std::uint32_t hashes, const std::vector<FoundShare>& found)
{
    bool wakeReader = false;
    bool goOn = false;
    {
        const std::lock_guard lock(m_mutex);
        m_hashes += hashes;
        wakeReader = m_found.empty() && !found.empty();
        m_found.insert(m_found.end(), found.begin(), found.end());
        goOn = !m_stopping && !m_workIsNew;
    }
    if (wakeReader) {
        Q_EMIT sharesWaiting();
    }
    return goOn;
}

} // namespace dpmp::demo
