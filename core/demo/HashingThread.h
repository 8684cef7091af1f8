// SPDX-License-Identifier: MIT
#pragma once

#include "core/demo/HeaderSearch.h"

#include <QThread>

#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <optional>
#include <vector>

namespace dpmp::demo {

/// Hashes the work that it was given last, at low priority, until it is given other work. Belongs to the thread that
/// constructs it; what crosses the threads does so under one mutex.
class HashingThread : public QThread
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HashingThread)

public:
    explicit HashingThread(QObject* parent = nullptr);
    /// Stops within a few milliseconds.
    ~HashingThread() override;

    /// Lets the thread end soon; returns at once.
    void requestStop();

    /// Replaces the work under way; nothing: rests.
    void setWork(const std::optional<Work>& work);

    /// The shares found since the last call, oldest first.
    std::vector<FoundShare> takeFound();

    /// Headers hashed since the start.
    std::uint64_t hashes() const;

Q_SIGNALS:
    /// There are shares to be taken; carries nothing, as it crosses threads.
    void sharesWaiting();

protected:
    void run() override;

private:
    std::optional<HeaderSearch> waitForWork();
    void hashUntilChanged(HeaderSearch& search);
    /// Returns false when this work is over.
    bool report(std::uint32_t hashes, const std::vector<FoundShare>& found);

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<Work> m_work;
    bool m_workIsNew = false;
    bool m_stopping = false;
    std::vector<FoundShare> m_found;
    std::uint64_t m_hashes = 0;
};

} // namespace dpmp::demo
