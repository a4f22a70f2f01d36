// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placement/ReferralStates.h"

#include "services/catalogues/CatalogueService.h"

#include <QCoreApplication>
#include <QStringList>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

namespace {

struct StateName
{
    QLatin1StringView code;
    const char* name;
};
constexpr StateName stateNames[]{
    {"referred"_L1, QT_TRANSLATE_NOOP("Names", "Referred")},
    {"interviewed"_L1, QT_TRANSLATE_NOOP("Names", "Interviewed")},
    {"hired"_L1, QT_TRANSLATE_NOOP("Names", "Hired")},
    {"refused"_L1, QT_TRANSLATE_NOOP("Names", "Not taken")},
    {"withdrawn"_L1, QT_TRANSLATE_NOOP("Names", "Withdrawn")},
    {"left"_L1, QT_TRANSLATE_NOOP("Names", "Left again")},
};

} // namespace

QString referralStateName(const QString& code)
{
    return referralStateNames().value(code, code);
}

QMap<QString, QString> referralStateNames()
{
    QMap<QString, QString> names;
    for (const StateName& state : stateNames)
        names.insert(state.code, QCoreApplication::translate("Names", state.name));
    return names;
}

QMap<QString, QString> workWithoutEmployer(services::Workspace& workspace)
{
    services::CatalogueService catalogues(workspace);
    QMap<QString, QString> words;
    for (const QString& outcome : {u"self_employed"_s, u"abroad"_s})
        words.insert(outcome, catalogues.label(u"outcome-kinds"_s, outcome));
    return words;
}

QStringList referralStates()
{
    QStringList codes;
    for (const StateName& state : stateNames)
        codes << state.code;
    return codes;
}

} // namespace hoanhap::ui
