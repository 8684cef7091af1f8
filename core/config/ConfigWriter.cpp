// SPDX-License-Identifier: MIT
#include "core/config/ConfigWriter.h"

#include "core/config/ConfigFields.h"
#include "core/config/ConfigPaths.h"
#include "core/config/ConfigReader.h"
#include "core/config/FieldReader.h"
#include "core/config/FieldWriter.h"
#include "core/config/JsonTree.h"

#include <QJsonDocument>

namespace dpmp::config {

namespace {

/// What the file says of a list stays as it is written when it still means the same: people choose between names with
/// commas and lists, URLs and objects.
QJsonValue inTheFilesForm(const ConfigField& field, const QJsonValue& present, ProxyConfig& current)
{
    QJsonValue value = valueOf(field, current);
    if (!value.isArray() || present.isUndefined()) {
        return value;
    }
    // With the pools as they are, because a fallback may leave it to its pool whether it is encrypted.
    ProxyConfig scratch = current;
    ConfigProblems problems;
    assign({&field, present, std::string(field.path)}, scratch, problems);
    return !hasErrors(problems) && valueOf(field, scratch) == value ? present : value;
}

void addKnown(const ProxyConfig& config, const ProxyConfig& inFile, const QJsonObject& present, JsonTree& tree)
{
    ProxyConfig current = config;
    for (std::size_t slot = 0; slot < current.pools.size(); ++slot) {
        current.pools[slot].password = slot < inFile.pools.size() ? inFile.pools[slot].password : Secret();
    }
    for (const ConfigField& field : configFields()) {
        const QJsonValue stated = valueAt(present, field.path);
        const QJsonValue value = field.kind == FieldKind::Unused ? stated : inTheFilesForm(field, stated, current);
        if (!value.isUndefined()) {
            tree.put(field.path, value);
        }
    }
}

void addUnknown(const QJsonObject& object, const std::string& prefix, JsonTree& tree)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        const std::string key = member.key().toStdString();
        switch (meaningOf(key, prefix + key)) {
        case PathMeaning::Section: addUnknown(member.value().toObject(), prefix + key + ".", tree.child(key)); break;
        case PathMeaning::Comment:
        case PathMeaning::Unknown: tree.child(key).setValue(member.value()); break;
        case PathMeaning::Field:
        case PathMeaning::Alias: break;
        }
    }
}

} // namespace

std::string writeConfig(const ProxyConfig& config, std::string_view presentText)
{
    const QByteArray bytes(presentText.data(), static_cast<qsizetype>(presentText.size()));
    const QJsonObject present = QJsonDocument::fromJson(bytes).object();
    const ProxyConfig inFile = present.isEmpty() ? ProxyConfig{} : readConfig(presentText).config;
    JsonTree tree;
    addKnown(config, inFile, present, tree);
    addUnknown(present, "", tree);
    return tree.text();
}

std::string defaultConfigText()
{
    return writeConfig(ProxyConfig{});
}

} // namespace dpmp::config
