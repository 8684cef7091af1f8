// SPDX-License-Identifier: MIT
#include "tests/ui/support/FakeProgram.h"

namespace dpmp::test {

FakeProgram::FakeProgram()
    : shown(emptySnapshot())
{}

config::ConfigProblems FakeProgram::check(const config::ProxyConfig& /*config*/) const
{
    return problems;
}

config::ConfigProblems FakeProgram::change(const config::ProxyConfig& config)
{
    if (hasErrors(problems)) {
        return problems;
    }
    ++changes;
    inForce = config;
    Q_EMIT configChanged();
    return problems;
}

void FakeProgram::changeWeights(const std::vector<std::uint32_t>& weights)
{
    weightChanges.push_back(weights);
    for (std::size_t i = 0; i < std::min(weights.size(), inForce.pools.size()); ++i) {
        inForce.pools[i].weight = weights[i];
    }
    Q_EMIT configChanged();
}

Result<ui::ImportOffer, QString> FakeProgram::readImport(const QString& file) const
{
    if (!offer) {
        return Failure{QStringLiteral("%1 cannot be read").arg(file)};
    }
    return *offer;
}

void FakeProgram::startDemo()
{
    demo = true;
    Q_EMIT demoChanged();
}

void FakeProgram::leaveDemo()
{
    demo = false;
    Q_EMIT demoChanged();
}

QString FakeProgram::setStartsAtLogin(bool on)
{
    atLogin = on;
    return {};
}

void FakeProgram::publish(const engine::Snapshot& snapshot)
{
    shown = snapshot;
    Q_EMIT snapshotTaken(shown);
}

} // namespace dpmp::test
