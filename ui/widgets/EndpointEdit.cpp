// SPDX-License-Identifier: MIT
#include "ui/widgets/EndpointEdit.h"

#include "core/config/EndpointText.h"

#include <algorithm>

namespace dpmp::ui {

namespace {

// A key adds one character; more come from the clipboard or an input method that has finished.
qsizetype insertedCharacters(const QString& before, const QString& now)
{
    const qsizetype shorter = std::min(before.size(), now.size());
    qsizetype head = 0;
    while (head < shorter && before[head] == now[head]) {
        ++head;
    }
    qsizetype tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == now[now.size() - 1 - tail]) {
        ++tail;
    }
    return now.size() - head - tail;
}

} // namespace

EndpointEdit::EndpointEdit(QWidget* parent)
    : QLineEdit(parent)
{
    // textEdited comes before textChanged.
    connect(this, &QLineEdit::textEdited, this, [this](const QString& now) {
        if (insertedCharacters(m_before, now) > 1) {
            takeApart();
        }
    });
    connect(this, &QLineEdit::textChanged, this, [this] { m_before = text(); });
    connect(this, &QLineEdit::editingFinished, this, &EndpointEdit::takeApart);
}

config::Endpoint EndpointEdit::endpoint(std::uint16_t port, bool tls) const
{
    const std::string typed = text().trimmed().toStdString();
    const auto parsed = config::parseEndpoint(typed);
    if (!parsed) {
        return {.host = typed, .port = port, .tls = tls};
    }
    return {.host = parsed->host, .port = parsed->port.value_or(port), .tls = parsed->tls.value_or(tls)};
}

void EndpointEdit::setHost(const std::string& host)
{
    setText(QString::fromStdString(host));
}

void EndpointEdit::takeApart()
{
    const auto parsed = config::parseEndpoint(text().toStdString());
    if (!parsed) {
        return;
    }
    if (parsed->port) {
        Q_EMIT portRead(*parsed->port);
    }
    if (parsed->tls) {
        Q_EMIT tlsRead(*parsed->tls);
    }
    const QString host = QString::fromStdString(parsed->host);
    if (host != text()) {
        setText(host);
    }
}

} // namespace dpmp::ui
