// SPDX-License-Identifier: MIT
#include "core/config/ConfigChanges.h"

#include "core/config/ConfigFields.h"
#include "core/config/ConfigReader.h"
#include "core/config/ConfigWriter.h"
#include "core/config/FieldReader.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <utility>
#include <variant>

namespace dpmp::config {

namespace {

/// Copies a setting from one configuration to another unless it is the same in both of the first two.
class FieldCopy
{
public:
    FieldCopy(const ConfigField& field, ProxyConfig& before, ProxyConfig& target)
        : m_before(field.in(before))
        , m_target(field.in(target))
    {}

    void operator()(std::monostate /*nowhere*/) const {}

    template <class Value>
    void operator()(const Value* after) const
    {
        if (*std::get<Value*>(m_before) != *after) {
            *std::get<Value*>(m_target) = *after;
        }
    }

private:
    FieldRef m_before;
    FieldRef m_target;
};

QString slotName(std::size_t slot)
{
    return QChar::fromLatin1(static_cast<char>('A' + static_cast<char>(slot)));
}

/// The writer leaves passwords alone, so they are looked at one by one.
void checkPasswords(const ProxyConfig& config, ProxyConfig& checked, ConfigProblems& problems)
{
    for (std::size_t slot = 0; slot < config.pools.size(); ++slot) {
        const std::string path = "pools." + slotName(slot).toStdString() + ".password";
        const QString text = QString::fromStdString(config.pools[slot].password.reveal());
        if (const ConfigField* const field = findField(path)) {
            assign({field, text, path}, checked, problems);
        }
    }
}

} // namespace

void takeChanges(const ProxyConfig& before, const ProxyConfig& after, ProxyConfig& target, const PathFilter& isMeant)
{
    ProxyConfig old = before;
    ProxyConfig wanted = after;
    for (const ConfigField& field : configFields()) {
        if (!isMeant || isMeant(field.path)) {
            std::visit(FieldCopy(field, old, target), field.in(wanted));
        }
    }
}

std::string withoutPassword(std::string_view fileText, std::size_t slot)
{
    const QByteArray bytes(fileText.data(), static_cast<qsizetype>(fileText.size()));
    QJsonObject root = QJsonDocument::fromJson(bytes).object();
    QJsonObject pools = root.value(QStringLiteral("pools")).toObject();
    QJsonObject pool = pools.value(slotName(slot)).toObject();
    pool.remove(QStringLiteral("password"));
    pools.insert(slotName(slot), pool);
    root.insert(QStringLiteral("pools"), pools);
    return QJsonDocument(root).toJson().toStdString();
}

ConfigProblems checkConfig(ProxyConfig& config)
{
    ReadConfig read = readConfig(writeConfig(config));
    checkPasswords(config, read.config, read.problems);
    config = std::move(read.config);
    return std::move(read.problems);
}

} // namespace dpmp::config
