// SPDX-License-Identifier: MIT
#include "ui/PoolChanges.h"

#include "core/config/EndpointText.h"

#include <QLocale>

#include <algorithm>
#include <optional>

namespace dpmp::ui {

namespace {

using config::PoolConfig;

// A long address is known by its ends.
QString shortened(const std::string& text)
{
    constexpr int kHead = 12;
    constexpr int kTail = 6;
    const QString whole = QString::fromStdString(text);
    return whole.size() > 2 * (kHead + kTail) ? whole.left(kHead) + QStringLiteral("…") + whole.right(kTail) : whole;
}

QString urlOf(const config::Endpoint& endpoint)
{
    return QString::fromStdString(config::endpointUrl(endpoint));
}

bool isConnectedAnew(const PoolConfig& before, const PoolConfig& after)
{
    return before.primary != after.primary || before.fallbacks != after.fallbacks || before.wallet != after.wallet ||
           before.user != after.user || before.password != after.password;
}

template <class T>
void take(T& field, const T& base, const T& newest)
{
    if (field == base) {
        field = newest;
    }
}

PoolConfig mergedPool(const PoolConfig& base, const PoolConfig& edited, const PoolConfig& newest)
{
    PoolConfig pool = edited;
    take(pool.name, base.name, newest.name);
    take(pool.primary, base.primary, newest.primary);
    take(pool.fallbacks, base.fallbacks, newest.fallbacks);
    take(pool.wallet, base.wallet, newest.wallet);
    take(pool.user, base.user, newest.user);
    take(pool.password, base.password, newest.password);
    take(pool.chain, base.chain, newest.chain);
    take(pool.minDifficulty, base.minDifficulty, newest.minDifficulty);
    take(pool.maxDifficulty, base.maxDifficulty, newest.maxDifficulty);
    pool.tlsCaFile = newest.tlsCaFile;
    pool.upstream = newest.upstream;
    pool.weight = newest.weight;
    return pool;
}

} // namespace

/// The sentences about one pool.
class PoolSentences
{
    Q_DECLARE_TR_FUNCTIONS(dpmp::ui::PoolChanges)

public:
    PoolSentences(std::size_t slot, const PoolConfig& before, const PoolConfig& after)
        : m_pool(PoolChanges::poolLabel(slot))
        , m_before(before)
        , m_after(after)
    {}

    QStringList all()
    {
        addName();
        addAddress();
        addFallbacks();
        addPayment();
        addPassword();
        addDifficulties();
        if (m_before.weight != m_after.weight) {
            const QLocale locale;
            //: %1: Pool A or Pool B. %2, %3: its share of the split.
            add(tr("%1: weight %2 instead of %3.")
                    .arg(m_pool, locale.toString(m_after.weight), locale.toString(m_before.weight)));
        }
        if (m_after.weight > 0 && isConnectedAnew(m_before, m_after)) {
            add(tr("%1 is connected to anew. Your miners stay connected.").arg(m_pool));
        }
        return m_sentences;
    }

private:
    void add(const QString& sentence) { m_sentences.append(sentence); }

    void addName()
    {
        if (m_before.name == m_after.name) {
            return;
        }
        add(m_after.name.empty() ? tr("%1: shown without a name.").arg(m_pool)
                                 : tr("%1: shown as “%2”.").arg(m_pool, QString::fromStdString(m_after.name)));
    }

    void addAddress()
    {
        if (m_before.primary == m_after.primary) {
            return;
        }
        if (m_after.primary.host.empty()) {
            add(tr("%1: no address any more.").arg(m_pool));
        } else if (m_before.primary.host.empty()) {
            add(tr("%1: connects to %2.").arg(m_pool, urlOf(m_after.primary)));
        } else {
            add(tr("%1: connects to %2 instead of %3.").arg(m_pool, urlOf(m_after.primary), urlOf(m_before.primary)));
        }
    }

    void addFallbacks()
    {
        if (m_before.fallbacks == m_after.fallbacks) {
            return;
        }
        if (m_after.fallbacks.empty()) {
            add(tr("%1: no fallback any more.").arg(m_pool));
            return;
        }
        QStringList urls;
        for (const config::Endpoint& endpoint : m_after.fallbacks) {
            urls.append(urlOf(endpoint));
        }
        //: %2: one address, or several with commas between.
        add(tr("%1: falls back on %2.").arg(m_pool, urls.join(QStringLiteral(", "))));
    }

    void addPayment()
    {
        if (m_before.chain != m_after.chain) {
            add(m_after.chain.empty() ? tr("%1: the chain is found out automatically.").arg(m_pool)
                                      : tr("%1: the chain is %2.").arg(m_pool, QString::fromStdString(m_after.chain)));
        }
        if (m_before.wallet != m_after.wallet) {
            add(m_after.wallet.empty() ? tr("%1: no wallet; each miner brings its own.").arg(m_pool)
                                       : tr("%1: work is paid to %2.").arg(m_pool, shortened(m_after.wallet)));
        }
        if (m_before.user != m_after.user) {
            add(tr("%1: miners log in as %2.").arg(m_pool, QString::fromStdString(m_after.user)));
        }
    }

    void addPassword()
    {
        if (m_before.password == m_after.password) {
            return;
        }
        add(m_after.password.isEmpty() ? tr("%1: the miners' own passwords are sent.").arg(m_pool)
                                       : tr("%1: a new password.").arg(m_pool));
    }

    void addDifficulties()
    {
        const auto number = [](double value) { return QLocale().toString(value, 'g', QLocale::FloatingPointShortest); };
        if (m_before.minDifficulty != m_after.minDifficulty) {
            add(m_after.minDifficulty
                    ? tr("%1: asked for a difficulty of %2 or more.").arg(m_pool, number(*m_after.minDifficulty))
                    : tr("%1: chooses the difficulty by itself.").arg(m_pool));
        }
        if (m_before.maxDifficulty != m_after.maxDifficulty) {
            add(m_after.maxDifficulty ? tr("%1: highest difficulty %2.").arg(m_pool, number(*m_after.maxDifficulty))
                                      : tr("%1: no highest difficulty.").arg(m_pool));
        }
    }

    QString m_pool;
    const PoolConfig& m_before;
    const PoolConfig& m_after;
    QStringList m_sentences;
};

QString PoolChanges::poolLabel(std::size_t slot)
{
    //: %1 is the letter A or B.
    return tr("Pool %1").arg(QChar(static_cast<char16_t>(u'A' + slot)));
}

QStringList PoolChanges::between(const config::ProxyConfig& before, const config::ProxyConfig& after)
{
    QStringList sentences;
    for (std::size_t slot = 0; slot < std::min(before.pools.size(), after.pools.size()); ++slot) {
        sentences += PoolSentences(slot, before.pools[slot], after.pools[slot]).all();
    }
    return sentences;
}

config::ProxyConfig PoolChanges::merged(const config::ProxyConfig& base, const config::ProxyConfig& edited,
                                        const config::ProxyConfig& newest)
{
    config::ProxyConfig config = newest;
    const std::size_t pools = std::min({base.pools.size(), edited.pools.size(), newest.pools.size()});
    for (std::size_t slot = 0; slot < pools; ++slot) {
        config.pools[slot] = mergedPool(base.pools[slot], edited.pools[slot], newest.pools[slot]);
    }
    return config;
}

} // namespace dpmp::ui
