// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/areas/CommuneLines.h"

namespace hoanhap::domain {

namespace {

/// A register that was written to by hand may hold a circle: each commune is followed once.
void follow(const QMultiHash<QString, QString>& links, const QString& code, QSet<QString>& found)
{
    for (auto link = links.constFind(code); link != links.cend() && link.key() == code; ++link)
        if (!found.contains(*link)) {
            found.insert(*link);
            follow(links, *link, found);
        }
}

} // namespace

void CommuneLines::add(const QString& former, const QString& heir)
{
    m_heirs.insert(former, heir);
    m_formers.insert(heir, former);
}

QSet<QString> CommuneLines::tiedTo(const QString& code) const
{
    QSet<QString> later;
    QSet<QString> earlier;
    follow(m_heirs, code, later);
    follow(m_formers, code, earlier);
    return later.unite(earlier).subtract({code});
}

} // namespace hoanhap::domain
