// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ProxyConfig.h"
#include "core/engine/Action.h"
#include "core/engine/Input.h"
#include "core/engine/PoolDoctor.h"
#include "core/net/PoolConnector.h"
#include "core/util/Time.h"

#include <QHostInfo>
#include <QObject>
#include <QTimer>

#include <cstddef>
#include <map>
#include <memory>
#include <span>
#include <string>

namespace dpmp::runtime {

/// The shell around the pool doctor: looks names up, connects and keeps the time for it.
class PoolExaminer : public QObject
{
    Q_OBJECT

public:
    /// Examinations at the same time. More are refused: nobody has so many pools.
    static constexpr std::size_t kMostAtOnce = 8;

    explicit PoolExaminer(const engine::ExaminationDeadlines& deadlines = {}, QObject* parent = nullptr);
    /// Closes all connections.
    ~PoolExaminer() override;
    Q_DISABLE_COPY_MOVE(PoolExaminer)

    /// Meets the pool as a miner named `worker` would behind a proxy with these pools. An id in use is ignored.
    void examine(engine::ExaminationId id, const config::PoolConfig& pool, const std::string& worker,
                 std::span<const config::PoolConfig> pools);

    /// Ends it at once, without a finding; unknown ones are ignored.
    void cancel(engine::ExaminationId id);

    /// Examinations that are not finished.
    std::size_t count() const { return m_examinations.size(); }

Q_SIGNALS:
    /// The findings have changed.
    void found(const engine::PoolExamination& findings);

private:
    struct Examination
    {
        std::unique_ptr<engine::PoolDoctor> doctor;
        int lookUp = -1; ///< Of QHostInfo; -1 when there is none.
        engine::PoolExamination published;
    };

    Q_SLOT void noteLookedUp(const QHostInfo& info);
    void refuse(engine::ExaminationId id, const config::PoolConfig& pool);
    void noteReached(engine::LinkId link);
    void noteNews(const engine::Input& input);
    void tickAll();
    engine::PoolDoctor* doctorOf(engine::LinkId link) const;
    void follow(engine::ExaminationId id, const engine::Actions& actions);
    void perform(const engine::Actions& actions);
    void forget(engine::ExaminationId id);
    void armWakeUp();

    engine::ExaminationDeadlines m_deadlines;
    net::PoolConnector m_connector;
    QTimer m_wakeUp;
    std::map<engine::ExaminationId, Examination> m_examinations;
};

} // namespace dpmp::runtime
