// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/panes/PlaceNames.h"

#include "messages/ReportNames.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

QString placeName(const document::Origin& origin, const services::Narrative& narrative)
{
    constexpr qsizetype most = 70; // characters of the paragraph
    const QString section = messages::sectionName(origin.section);
    QString words = narrative.sections.value(origin.section).value(origin.paragraph);
    if (words.startsWith(u"- "_s)) // of a list point; the name has a dash of its own
        words.remove(0, 2);
    if (words.size() > most)
        words = words.left(words.lastIndexOf(u' ', most)).left(most) + u'…';
    return words.isEmpty() ? section : section + u" – "_s + words;
}

} // namespace hoanhap::ui
