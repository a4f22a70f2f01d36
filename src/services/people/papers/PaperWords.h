// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/catalogues/CatalogueService.h"

namespace hoanhap::services {

/// The parts of an address from the smallest on; what kind of commune it is stands in small letters behind
/// another part, but before a figure (Nghị định 30/2020/NĐ-CP, Phụ lục II, mục III).
QString addressOf(QStringList parts);

/// Codes in the words of papers; each is looked up once, since a list has thousands of rows.
class PaperWords
{
public:
    explicit PaperWords(Workspace& workspace);

    QString label(const QString& catalogue, const QString& code);
    /// Without what the catalogue explains in brackets, where it speaks of convictions too.
    QString need(const QString& code);
    /// The commune that stands today, in place of one that was merged into it.
    QString communeToday(const QString& code);

private:
    CatalogueService m_catalogues;
    QDate m_today;
    QHash<QString, QString> m_labels; ///< by catalogue and code
    QHash<QString, QString> m_communes;
};

} // namespace hoanhap::services
