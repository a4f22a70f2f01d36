// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/layout/ParagraphMemory.h"

namespace hoanhap::document {

namespace {

void say(QString& key, double measure)
{
    key += QString::number(measure) + QChar(u'\x1f');
}

QString keyOf(const Runs& runs, const TextStyle& style, double width)
{
    QString key;
    for (const double measure : {width, style.firstLineIndent, static_cast<double>(style.size),
             static_cast<double>(style.lineSpacingPercent), static_cast<double>(style.alignment)})
        say(key, measure);
    say(key, (style.bold ? 1 : 0) + (style.italic ? 2 : 0));
    for (const Run& run : runs) {
        say(key, (run.bold ? 1 : 0) + (run.italic ? 2 : 0));
        say(key, run.penRoom);
        say(key, static_cast<double>(run.text.size())); // so that no text can pass for the next key
        key += run.text + run.figure + QChar(u'\x1f');
    }
    return key;
}

} // namespace

void ParagraphMemory::turn()
{
    m_last = std::exchange(m_now, {});
}

const Strips& ParagraphMemory::lines(const Runs& runs, const TextStyle& style, double width)
{
    if (m_each)
        m_each();
    const QString key = keyOf(runs, style, width);
    if (const auto known = m_now.constFind(key); known != m_now.constEnd())
        return *known;
    if (const auto former = m_last.constFind(key); former != m_last.constEnd())
        return *m_now.insert(key, *former);
    return *m_now.insert(key, setText(runs, style, width));
}

} // namespace hoanhap::document
