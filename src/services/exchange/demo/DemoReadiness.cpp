// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/demo/DemoReadiness.h"

#include "domain/cases/Readiness.h"
#include "domain/cases/ReadinessReason.h"
#include "domain/cases/WorkObstacle.h"

namespace hoanhap::services {

using namespace Qt::StringLiterals;

void DemoReadiness::addFor(const std::vector<Uuid>& people, DemoDice& dice)
{
    for (const Uuid& person : people) {
        if (dice.chance(8))
            addNotes(person, dice);
        if (dice.chance(5))
            addObstacle(person, dice);
    }
}

/// One in five of those who decline changes his mind later in the year.
void DemoReadiness::addNotes(const Uuid& person, DemoDice& dice)
{
    const QString state = dice.oneOf(
        QStringList{u"ready"_s, u"ready"_s, u"needs_support"_s, u"declined"_s, u"declined"_s, u"not_able"_s});
    const QDate day(m_year, 1 + dice.below(6), 1 + dice.below(28));
    addNote(person, state, day, dice);
    if (state == "declined"_L1 && dice.chance(20))
        addNote(person, u"needs_support"_s, day.addMonths(3), dice);
}

void DemoReadiness::addNote(const Uuid& person, const QString& state, QDate day, DemoDice& dice)
{
    domain::Readiness readiness;
    readiness.personId = person;
    readiness.state = state;
    readiness.notedOn = day;
    const bool asksWhy = state == "declined"_L1 || state == "not_able"_L1;
    if (state == "declined"_L1)
        readiness.wouldChange = dice.oneOf(QStringList{
            u"Có việc gần nhà"_s, u"Có người chăm sóc con nhỏ"_s, u"Được hỗ trợ tiền ăn, đi lại khi học"_s});
    if (!asksWhy && dice.chance(15)) {
        readiness.onHoldUntil = day.addMonths(4);
        readiness.onHoldReason = u"Đang điều trị bệnh"_s;
    }
    m_change.add(readiness);
    if (!asksWhy)
        return;
    domain::ReadinessReason reason;
    reason.personId = person;
    reason.readinessId = readiness.id;
    reason.reason = state == "not_able"_L1
        ? u"health"_s
        : dice.oneOf(QStringList{u"has_work"_s, u"working_away"_s, u"caring"_s, u"not_interested"_s});
    m_change.add(reason);
}

void DemoReadiness::addObstacle(const Uuid& person, DemoDice& dice)
{
    domain::WorkObstacle obstacle;
    obstacle.personId = person;
    obstacle.kind = dice.oneOf(
        QStringList{u"identity_papers"_s, u"bank_account"_s, u"housing"_s, u"transport"_s, u"shame"_s});
    obstacle.state = dice.oneOf(QStringList{u"not_started"_s, u"in_progress"_s, u"done"_s});
    m_change.add(obstacle);
}

} // namespace hoanhap::services
