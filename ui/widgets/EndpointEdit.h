// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ProxyConfig.h"

#include <QLineEdit>

#include <cstdint>
#include <string>

namespace dpmp::ui {

/// A line for a pool's host that also takes "host:port" and stratum URLs apart: at once when pasted, and when the user
/// has finished typing.
class EndpointEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit EndpointEdit(QWidget* parent = nullptr);

    /// The endpoint that the text names; port and TLS are those given where it does not name them.
    config::Endpoint endpoint(std::uint16_t port, bool tls) const;

    void setHost(const std::string& host);

Q_SIGNALS:
    /// The text named a port.
    void portRead(int port);
    /// The text said whether to encrypt.
    void tlsRead(bool tls);

private:
    void takeApart();

    QString m_before;
};

} // namespace dpmp::ui
