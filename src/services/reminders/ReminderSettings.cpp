// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reminders/ReminderSettings.h"

#include "services/records/NumberSettings.h"

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::ReminderTerms;

namespace {

/// Calls `visit(key, days, least)` with every term under the key it is stored by.
template <typename Terms, typename Visitor>
void forEachTerm(Terms& terms, Visitor visit)
{
    visit(u"remind_release_ahead"_s, terms.releaseAhead, 0);
    visit(u"remind_follow_up_ahead"_s, terms.followUpAhead, 0);
    visit(u"remind_status_ahead"_s, terms.statusAhead, 0);
    visit(u"remind_need_waits"_s, terms.needWaits, 0);
    visit(u"remind_class_ahead"_s, terms.classAhead, 0);
    visit(u"remind_dispatch_ahead"_s, terms.dispatchAhead, 0);
    visit(u"remind_backup_old"_s, terms.backupOld, 1);
    visit(u"remind_look_back"_s, terms.lookBack, 1);
}

} // namespace

ReminderTerms ReminderSettings::terms()
{
    const NumberSettings stored(m_workspace);
    ReminderTerms terms;
    forEachTerm(terms, [&](const QString& key, int& days, int) {
        days = static_cast<int>(stored.value(key).value_or(days));
    });
    return terms;
}

Outcome ReminderSettings::save(const ReminderTerms& terms)
{
    Errors faults;
    forEachTerm(terms, [&](const QString& key, int days, int least) {
        append(faults, checkRange(key, days, least, longest));
    });
    if (!faults.empty())
        return faults;
    return inOneChange(m_workspace, domain::Permission::Administer, m_workspace.actor().unitId,
        u"reminders.terms_changed"_s, [&](Change& change) -> Outcome {
            Errors found;
            forEachTerm(terms, [&](const QString& key, int days, int) {
                append(found, NumberSettings(m_workspace).put(change, key, days));
            });
            if (!found.empty())
                return found;
            return Done{};
        });
}

} // namespace hoanhap::services
