// SPDX-License-Identifier: MIT
#include "ui/Icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>

#include <memory>

namespace dpmp::ui {

namespace {

QString fileOf(const QString& name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

QColor inkFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled: return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected: return palette.color(QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active: break;
    }
    return palette.color(QPalette::ButtonText);
}

// Paints one file in one colour, at whatever size it is asked for.
class TintedEngine final : public QIconEngine
{
public:
    explicit TintedEngine(const QString& file)
        : m_renderer(std::make_shared<QSvgRenderer>(file))
    {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State /*state*/, qreal scale) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        m_renderer->render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(picture.rect(), inkFor(mode));
        painter.end();
        picture.setDevicePixelRatio(scale);
        return picture;
    }

    QIconEngine* clone() const override { return new TintedEngine(*this); }

    bool isNull() override { return !m_renderer->isValid(); }

    QString key() const override { return QStringLiteral("dpmp-tinted"); }

private:
    std::shared_ptr<QSvgRenderer> m_renderer;
};

} // namespace

QIcon tintedIcon(const QString& name)
{
    return QIcon(new TintedEngine(fileOf(name)));
}

QIcon programIcon()
{
    // Drawn here and not by Qt's plugin for SVG icons, which need not be installed.
    QSvgRenderer renderer(fileOf(QStringLiteral("dpmp")));
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap picture(size, size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        renderer.render(&painter);
        painter.end();
        icon.addPixmap(picture);
    }
    return icon;
}

} // namespace dpmp::ui
