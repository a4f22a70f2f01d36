// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/outline/ChipMenu.h"

#include "services/figures/Figures.h"
#include "services/reports/templates/TemplateVocabulary.h"
#include "ui/reports/outline/ChipNames.h"

#include <QCoreApplication>
#include <QMenu>
#include <array>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using services::OutlinePiece;
using services::ReportName;

namespace {

struct Subject
{
    const char* firstIndicator; ///< the catalogue is ordered by subject
    const char* name;
};

constexpr std::array subjects{
    Subject{"people_managed", QT_TRANSLATE_NOOP("ChipMenu", "People managed, work, readiness")},
    Subject{"needs_surveyed", QT_TRANSLATE_NOOP("ChipMenu", "Needs")},
    Subject{"outreach_events", QT_TRANSLATE_NOOP("ChipMenu", "Counselling and outreach")},
    Subject{"classes", QT_TRANSLATE_NOOP("ChipMenu", "Vocational training")},
    Subject{"referral_turns", QT_TRANSLATE_NOOP("ChipMenu", "Referral, work, follow-up")},
    Subject{"loans", QT_TRANSLATE_NOOP("ChipMenu", "Loans")},
};

QString menuWords(const char* source)
{
    return QCoreApplication::translate("ChipMenu", source);
}

/// Every indicator of the catalogue in a menu of its subject: one of all would be longer than the screen.
void addFigures(QMenu& menu, const std::function<OutlinePiece(const QString&)>& chipOf, const ChipTaker& take)
{
    QMenu* ofSubject = &menu;
    for (const domain::Indicator& indicator : services::Figures::catalogue()) {
        for (const Subject& subject : subjects)
            if (indicator.key == QLatin1String(subject.firstIndicator))
                ofSubject = menu.addMenu(menuWords(subject.name));
        const OutlinePiece chip = chipOf(indicator.key);
        ofSubject->addAction(placeholderName(chip.text), &menu, [take, chip] { take(chip); });
    }
}

bool isText(const ReportName& name)
{
    return name.kind == ReportName::Kind::Text || name.kind == ReportName::Kind::Figure;
}

/// Those of the catalogue stand in menus of their own.
bool isKnown(const ReportName& name, const QStringList& within)
{
    return !services::isOfCatalogue(name.name) && (name.list.isEmpty() || within.contains(name.list));
}

} // namespace

void fillChipMenu(QMenu& menu, const QStringList& within, const ChipTaker& take)
{
    menu.clear();
    addFigures(
        *menu.addMenu(menuWords(QT_TRANSLATE_NOOP("ChipMenu", "Figure of the register"))),
        [](const QString& key) {
            return OutlinePiece{OutlinePiece::Kind::Value, services::nameOfFigure(key)};
        },
        take);
    fillConditionMenu(
        *menu.addMenu(menuWords(QT_TRANSLATE_NOOP("ChipMenu", "Write the chosen words only if…"))), within,
        take);
    for (const ReportName& name : services::reportNames())
        if (const OutlinePiece value{OutlinePiece::Kind::Value, name.name};
            isText(name) && isKnown(name, within))
            menu.addAction(placeholderName(name.name), &menu, [take, value] { take(value); });
}

void fillConditionMenu(QMenu& menu, const QStringList& within, const ChipTaker& take)
{
    addFigures(
        *menu.addMenu(menuWords(QT_TRANSLATE_NOOP("ChipMenu", "Figure of the register"))),
        [](const QString& key) {
            return OutlinePiece{OutlinePiece::Kind::ClauseBegin, services::nameOfAny(key)};
        },
        take);
    QMenu* words = menu.addMenu(menuWords(QT_TRANSLATE_NOOP("ChipMenu", "Words of the report")));
    for (const ReportName& name : services::reportNames()) {
        if (!(isText(name) || name.kind == ReportName::Kind::Condition) || !isKnown(name, within))
            continue;
        const OutlinePiece clause{OutlinePiece::Kind::ClauseBegin, name.name};
        // What a list tells of its rows, and conditions, are what a clause mostly depends on.
        QMenu& place = isText(name) && name.list.isEmpty() ? *words : menu;
        place.addAction(placeholderName(name.name), &menu, [take, clause] { take(clause); });
    }
}

} // namespace hoanhap::ui
