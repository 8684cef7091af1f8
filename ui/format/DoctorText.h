// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/PoolExamination.h"
#include "core/engine/Snapshot.h"
#include "ui/format/WalletText.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <vector>

namespace dpmp::ui {

/// One thing that a pool has told.
struct DoctorFact
{
    QString name;
    QString value;

    bool operator==(const DoctorFact&) const = default;
};

/// Puts the pool doctor's findings into words.
class DoctorText
{
    Q_DECLARE_TR_FUNCTIONS(dpmp::ui::DoctorText)

public:
    static QString stepName(engine::ExaminationStep step);

    /// What the user may try after this step has failed. `usesTls`: the pool was tried with TLS.
    static QString hint(const engine::StepReport& step, bool usesTls);

    static QList<DoctorFact> facts(const engine::PoolFacts& facts);

    /// What the facts mean for the miners that are present, the gravest first.
    static QList<Note> meaning(const engine::PoolFacts& facts, const std::vector<engine::MinerSnapshot>& miners);

private:
    static QString addressesOf(const engine::PoolFacts& facts);
};

} // namespace dpmp::ui
