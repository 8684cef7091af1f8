// SPDX-License-Identifier: MIT
#include "tests/support/StratumVectors.h"

#include "core/util/Hex.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <algorithm>

namespace dpmp::testing {

namespace {

QJsonObject readFile()
{
    QFile file(QStringLiteral(DPMP_TEST_VECTORS));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("cannot read %s", DPMP_TEST_VECTORS);
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject()) {
        qFatal("%s is not a JSON object", DPMP_TEST_VECTORS);
    }
    return document.object();
}

QJsonValue at(const QJsonObject& object, const char* key)
{
    const auto found = object.find(QLatin1String(key));
    if (found == object.end()) {
        qFatal("%s lacks the key %s", DPMP_TEST_VECTORS, key);
    }
    return *found;
}

std::string text(const QJsonObject& object, const char* key)
{
    return at(object, key).toString().toStdString();
}

Bytes bytes(const QJsonObject& object, const char* key)
{
    return hexBytes(text(object, key));
}

mining::Hash32 hash32(const std::string& hex)
{
    const Bytes decoded = hexBytes(hex);
    mining::Hash32 hash{};
    if (decoded.size() != hash.size()) {
        qFatal("not 32 bytes: %s", hex.c_str());
    }
    std::ranges::copy(decoded, hash.begin());
    return hash;
}

std::uint32_t number(const std::string& hex)
{
    const auto value = fromHex32(hex);
    if (!value) {
        qFatal("not a hex number: %s", hex.c_str());
    }
    return *value;
}

/// 0 for null.
std::uint32_t optionalNumber(const QJsonObject& object, const char* key)
{
    return at(object, key).isNull() ? 0 : number(text(object, key));
}

mining::JobTemplate jobOf(const QJsonArray& notify)
{
    const auto param = [&](qsizetype i) { return notify.at(i).toString().toStdString(); };
    mining::JobTemplate job;
    job.prevHash = hash32(param(1));
    job.coinb1 = hexBytes(param(2));
    job.coinb2 = hexBytes(param(3));
    for (const auto& branch : notify.at(4).toArray()) {
        job.branches.push_back(hash32(branch.toString().toStdString()));
    }
    job.version = number(param(5));
    job.nbits = number(param(6));
    job.ntime = number(param(7));
    return job;
}

std::optional<ProxiedForm> proxiedOf(const QJsonObject& vector)
{
    const QJsonObject object = vector[QLatin1String("proxied")].toObject();
    if (object.isEmpty()) {
        return std::nullopt;
    }
    return ProxiedForm{.coinb1 = bytes(object, "coinb1"),
                       .pad = bytes(object, "pad"),
                       .extranonce1 = bytes(object, "extranonce1"),
                       .extranonce2 = bytes(object, "submit_extranonce2_from_miner"),
                       .extranonce2ToPool = bytes(object, "submit_extranonce2_to_pool")};
}

ShareVector shareOf(const QJsonObject& object)
{
    const QJsonObject submit = at(object, "submit").toObject();
    const QJsonObject expected = at(object, "expected").toObject();
    ShareVector share;
    share.name = text(object, "name");
    share.job = jobOf(at(at(object, "notify").toObject(), "params").toArray());
    share.extranonce1 = bytes(at(object, "subscribe").toObject(), "extranonce1");
    share.extranonce2 = bytes(submit, "extranonce2");
    share.ntime = number(text(submit, "ntime"));
    share.nonce = number(text(submit, "nonce"));
    share.versionBits = optionalNumber(submit, "version_bits");
    share.versionMask = optionalNumber(submit, "version_mask");
    share.merkleRoot = text(expected, "merkle_root_header_order");
    share.versionFinal = number(text(expected, "version_final"));
    share.header = text(expected, "header_hex");
    share.hashDisplay = text(expected, "hash_display");
    share.shareDifficulty = at(expected, "share_difficulty").toDouble();
    share.networkDifficulty = at(expected, "network_difficulty").toDouble();
    share.isBlock = at(expected, "is_block").toBool();
    const QJsonObject headers = expected[QLatin1String("header_by_version_semantics")].toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header) {
        share.headerByMeaning[header.key().toStdString()] = header.value().toString().toStdString();
    }
    share.proxied = proxiedOf(object);
    return share;
}

HeaderVector headerOf(const QJsonObject& object)
{
    HeaderVector header;
    header.job.prevHash = hash32(text(object, "prevhash_notify"));
    header.job.version = number(text(object, "version"));
    header.job.nbits = number(text(object, "nbits"));
    header.job.ntime = number(text(object, "ntime"));
    header.merkleRoot = hash32(text(object, "merkle_root_header_order"));
    header.nonce = number(text(object, "nonce"));
    header.header = text(object, "header_hex");
    header.hashDisplay = text(object, "hash_display");
    header.shareDifficulty = at(object, "share_difficulty").toDouble();
    return header;
}

StratumVectors readVectors()
{
    const QJsonObject root = readFile();
    StratumVectors vectors;
    for (const auto& share : at(root, "vectors").toArray()) {
        vectors.shares.push_back(shareOf(share.toObject()));
    }
    vectors.headerOnly = headerOf(at(root, "header_only").toArray().first().toObject());
    for (const auto& value : at(root, "difficulty_targets").toArray()) {
        const QJsonObject row = value.toObject();
        vectors.targets.push_back({text(row, "difficulty"), text(row, "target_hex_be")});
    }
    for (const auto& value : at(root, "nbits").toArray()) {
        const QJsonObject row = value.toObject();
        vectors.compacts.push_back(
            {number(text(row, "nbits")), text(row, "target_hex_be"), at(row, "network_difficulty").toDouble()});
    }
    const QJsonObject orders = at(at(root, "extranonce2_orders").toObject(), "example_size4").toObject();
    vectors.counterOneLittleEndian = bytes(orders, "counter_1_le");
    vectors.counterOneBigEndian = bytes(orders, "counter_1_be");
    return vectors;
}

} // namespace

const StratumVectors& stratumVectors()
{
    static const StratumVectors vectors = readVectors();
    return vectors;
}

Bytes hexBytes(const std::string& hex)
{
    auto bytes = fromHex(hex);
    if (!bytes) {
        qFatal("not hex: %s", hex.c_str());
    }
    return *std::move(bytes);
}

} // namespace dpmp::testing
