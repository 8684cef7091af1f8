// SPDX-License-Identifier: MIT
#include "app/ImportFinder.h"

#include "core/config/ConfigReader.h"
#include "core/storage/ConfigFile.h"

#include <algorithm>
#include <utility>

namespace dpmp::app {

namespace {

bool namesPool(const config::ProxyConfig& config)
{
    return std::ranges::any_of(config.pools, [](const config::PoolConfig& pool) { return !pool.primary.host.empty(); });
}

} // namespace

QStringList importPlaces(const QString& home, const QString& named)
{
    QStringList places;
    if (!named.isEmpty()) {
        places << named;
    }
    return places << home + QStringLiteral("/dpmp/dpmp/config_v2.json")
                  << home + QStringLiteral("/dpmp/config_v2.json");
}

std::optional<ui::ImportOffer> findImport(const QStringList& files)
{
    for (const QString& file : files) {
        auto offer = readImport(file);
        if (offer && namesPool(offer->config)) {
            return std::move(offer).value();
        }
    }
    return std::nullopt;
}

Result<ui::ImportOffer, QString> readImport(const QString& file)
{
    const auto text = storage::ConfigFile(file).read();
    if (!text) {
        return Failure{QString::fromStdString(text.error())};
    }
    config::ConfigDraft draft;
    if (!config::applyFile(*text, draft)) {
        return Failure{
            QStringLiteral("%1: %2").arg(file, QString::fromStdString(config::toText(draft.problems().front())))};
    }
    config::ReadConfig read = draft.finish({});
    return ui::ImportOffer{.file = file, .config = std::move(read.config), .problems = std::move(read.problems)};
}

} // namespace dpmp::app
