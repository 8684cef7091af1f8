// SPDX-License-Identifier: MIT
#include "ui/format/AboutText.h"

#include <QCoreApplication>
#include <QStringList>
#include <qrencode.h>

namespace dpmp::ui {

namespace {

struct AboutText
{
    Q_DECLARE_TR_FUNCTIONS(dpmp::ui::AboutText)
};

QString part(const QString& name, const QString& licence)
{
    //: A library and its licence, such as "Qt 6.4.2: LGPL-3.0".
    return AboutText::tr("%1: %2").arg(name, licence);
}

} // namespace

QString aboutText()
{
    const QStringList parts{
        part(QStringLiteral("Qt %1").arg(QLatin1String(qVersion())), QStringLiteral("LGPL-3.0")),
        part(QStringLiteral("Qt Charts"), QStringLiteral("GPL-3.0")),
        part(QStringLiteral("QtKeychain"), QStringLiteral("BSD-3-Clause")),
        part(QStringLiteral("libqrencode %1").arg(QLatin1String(QRcode_APIVersionString())),
             QStringLiteral("LGPL-2.1-or-later")),
        part(QStringLiteral("OpenSSL"), QStringLiteral("Apache-2.0")),
    };
    const QString version = QStringLiteral(DPMP_VERSION);
    return QStringLiteral("<p><b>%1</b></p><p>%2</p><p>%3</p><p>%4</p><ul><li>%5</li></ul>")
        //: %1 is the version.
        .arg(AboutText::tr("DPMP %1, dual-pool mining proxy").arg(version),
             AboutText::tr("Splits the work of your miners between two pools."),
             AboutText::tr("Its own sources are under the MIT licence. With Qt Charts in it, the window as a whole is "
                           "distributed under the GPL-3.0."),
             AboutText::tr("It is made with:"), parts.join(QStringLiteral("</li><li>")));
}

} // namespace dpmp::ui
