// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/papers/PaperWords.h"

#include <QRegularExpression>

namespace hoanhap::services {

using namespace Qt::StringLiterals;

PaperWords::PaperWords(Workspace& workspace) : m_catalogues(workspace), m_today(workspace.clock().today()) { }

QString PaperWords::label(const QString& catalogue, const QString& code)
{
    if (code.isEmpty())
        return {};
    const QString key = catalogue + u'/' + code;
    if (!m_labels.contains(key))
        m_labels.insert(key, m_catalogues.label(catalogue, code));
    return m_labels.value(key);
}

QString PaperWords::need(const QString& code)
{
    return label(u"need-kinds"_s, code).section(u" ("_s, 0, 0);
}

QString addressOf(QStringList parts)
{
    static const QRegularExpression kind(u"^(Xã|Phường|Thị trấn|Đặc khu) (?!\\d)"_s);
    parts.removeAll(QString());
    for (qsizetype place = 1; place < parts.size(); ++place)
        if (kind.match(parts[place]).hasMatch())
            parts[place][0] = parts[place][0].toLower();
    return parts.join(u", "_s);
}

QString PaperWords::communeToday(const QString& code)
{
    if (code.isEmpty())
        return {};
    if (!m_communes.contains(code)) {
        const auto heir = m_catalogues.successorOf(code, m_today);
        m_communes.insert(code, heir ? heir->area.label : m_catalogues.areaLabel(code, m_today));
    }
    return m_communes.value(code);
}

} // namespace hoanhap::services
