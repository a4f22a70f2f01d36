// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Preferences.h"

#include <QSettings>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

Preferences Preferences::read()
{
    const QSettings stored;
    Preferences preferences;
    const QString language = stored.value(u"language"_s).toString();
    if (language == "vi"_L1 || language == "en"_L1)
        preferences.language = language;
    const QString theme = stored.value(u"theme"_s).toString();
    if (theme == "light"_L1 || theme == "dark"_L1)
        preferences.theme = theme;
    const int minutes = stored.value(u"idle_minutes"_s).toInt();
    if (minutes >= shortestIdle && minutes <= longestIdle)
        preferences.idleMinutes = minutes;
    return preferences;
}

void Preferences::write() const
{
    QSettings stored;
    stored.setValue(u"language"_s, language);
    stored.setValue(u"theme"_s, theme);
    stored.setValue(u"idle_minutes"_s, idleMinutes);
}

} // namespace hoanhap::ui
