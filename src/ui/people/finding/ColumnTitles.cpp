// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/finding/ColumnTitles.h"

#include <QCoreApplication>

namespace hoanhap::ui {

QString columnTitle(domain::PersonColumn column)
{
    using domain::PersonColumn;
    const auto title = [](const char* source) {
        return QCoreApplication::translate("PersonColumns", source);
    };
    switch (column) {
    case PersonColumn::Name:
        return title(QT_TRANSLATE_NOOP("PersonColumns", "Name"));
    case PersonColumn::Birth:
        return title(QT_TRANSLATE_NOOP("PersonColumns", "Born"));
    case PersonColumn::Sex:
        return title(QT_TRANSLATE_NOOP("PersonColumns", "Sex"));
    case PersonColumn::Status:
        return title(QT_TRANSLATE_NOOP("PersonColumns", "Legal status"));
    case PersonColumn::Unit:
        return title(QT_TRANSLATE_NOOP("PersonColumns", "Unit"));
    case PersonColumn::Number:
        return title(QT_TRANSLATE_NOOP("PersonColumns", "Identity number"));
    case PersonColumn::Phone:
        return title(QT_TRANSLATE_NOOP("PersonColumns", "Phone"));
    case PersonColumn::Commune:
        return title(QT_TRANSLATE_NOOP("PersonColumns", "Commune"));
    case PersonColumn::Hamlet:
        return title(QT_TRANSLATE_NOOP("PersonColumns", "Hamlet"));
    case PersonColumn::Helper:
        return title(QT_TRANSLATE_NOOP("PersonColumns", "Helper"));
    case PersonColumn::Needs:
        return title(QT_TRANSLATE_NOOP("PersonColumns", "Needs"));
    case PersonColumn::LastCounselled:
        return title(QT_TRANSLATE_NOOP("PersonColumns", "Last counselled"));
    }
    return {};
}

std::vector<int> columnWidths()
{
    // name, birth, sex, status, unit, number, phone, commune, hamlet, helper, needs, last counselled
    return {165, 108, 64, 175, 190, 120, 110, 140, 100, 140, 160, 120};
}

} // namespace hoanhap::ui
