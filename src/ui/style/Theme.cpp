// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Theme.h"

#include "ui/style/EdgedStyle.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPalette>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

namespace {

QJsonObject coloursOf(Theme theme)
{
    QFile file(theme == Theme::Dark ? u":/hoanhap/style/dark.json"_s : u":/hoanhap/style/light.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QPalette paletteOf(const QJsonObject& colours)
{
    const auto colour = [&](const char* name) {
        return QColor(colours.value(QLatin1String(name)).toString());
    };
    QPalette palette;
    palette.setColor(QPalette::Window, colour("window"));
    palette.setColor(QPalette::Base, colour("base"));
    palette.setColor(QPalette::AlternateBase, colour("alternateBase"));
    palette.setColor(QPalette::Button, colour("button"));
    palette.setColor(QPalette::ToolTipBase, colour("base"));
    palette.setColor(QPalette::Highlight, colour("accent"));
    palette.setColor(QPalette::HighlightedText, colour("accentText"));
    palette.setColor(QPalette::Link, colour("accent"));
    palette.setColor(QPalette::PlaceholderText, colour("mutedText"));
    // A choice that cannot be made is muted; its letters get no bright edge, which on dark would make them
    // loud.
    palette.setColor(QPalette::Disabled, QPalette::Light, Qt::transparent);
    palette.setColor(QPalette::Disabled, QPalette::Button, colour("window"));
    for (const QPalette::ColorRole role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, colour("text"));
        palette.setColor(QPalette::Disabled, role, colour("mutedText"));
    }
    return palette;
}

/// The sheet with its @names replaced by the theme's colours.
QString sheetOf(const QJsonObject& colours)
{
    QFile file(u":/hoanhap/style/hoanhap.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    QStringList names = colours.keys();
    // Longer names first: @text must not eat the beginning of @textField.
    std::sort(
        names.begin(), names.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
    for (const QString& name : names)
        sheet.replace(u'@' + name, colours.value(name).toString());
    return sheet;
}

} // namespace

Theme systemTheme()
{
    // The window's own lightness tells on every platform and every Qt since 6.4.
    static const Theme asked =
        QPalette().color(QPalette::Window).lightness() < 128 ? Theme::Dark : Theme::Light;
    return asked;
}

void applyTheme(QApplication& application, Theme theme)
{
    (void)systemTheme(); // asked while the palette is still the desktop's
    const QJsonObject colours = coloursOf(theme);
    QApplication::setStyle(new EdgedStyle(QColor(colours.value("border"_L1).toString())));
    QFont font = QApplication::font();
    font.setPointSizeF(10.5);
    QApplication::setFont(font);
    QApplication::setPalette(paletteOf(colours));
    application.setStyleSheet(sheetOf(colours));
}

Theme themeOf(const QString& word)
{
    if (word == "light"_L1)
        return Theme::Light;
    return word == "dark"_L1 ? Theme::Dark : systemTheme();
}

QIcon icon(const QString& name)
{
    return QIcon(u":/hoanhap/icons/%1.svg"_s.arg(name));
}

} // namespace hoanhap::ui
