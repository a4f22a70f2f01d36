// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/audit/AuditJournal.h"

#include "domain/users/Account.h"
#include "services/audit/AuditLines.h"
#include "storage/people/likeness/PersonLabels.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <span>

namespace hoanhap::services {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t namesAtOnce = 200; // of people, in one statement

} // namespace

AuditJournal::Kind AuditJournal::kindOf(const QString& action)
{
    if (action == "account.signed_in"_L1 || action == "account.recovered"_L1)
        return Kind::SignIn;
    if (action.endsWith("viewed"_L1) || action == "people.searched"_L1 || action == "figure.listed"_L1)
        return Kind::Look;
    if (action.endsWith("exported"_L1) || action.endsWith("printed"_L1))
        return Kind::Paper;
    return Kind::Change;
}

AuditJournal::Line AuditJournal::lineOf(const storage::AuditEvent& event)
{
    Line line{event.happenedAt, event.accountName, event.action, event.entity, {}, event.personId};
    const QJsonDocument rows = QJsonDocument::fromJson(event.content);
    const QJsonValue told = rows.array().at(0)[u"mentioned"_s]; // as Change::mention writes it
    line.about = told[u"text"_s].toString();
    line.people = told[u"people"_s].toInt();
    line.criminalRecord = told[u"criminal_record"_s].toBool();
    return line;
}

Result<AuditJournal::Page> AuditJournal::read(const Wish& wish)
{
    if (const Outcome allowed = m_workspace.allow(domain::Permission::Administer); !allowed)
        return allowed.errors();
    Page page;
    m_workspace.audit().readBetween(
        wish.from.startOfDay(), wish.to.addDays(1).startOfDay(), [&](const storage::AuditEvent& event) {
            const bool wanted = (wish.kind == Kind::Every || kindOf(event.action) == wish.kind)
                && (wish.accountName.isEmpty() || event.accountName == wish.accountName);
            if (!wanted)
                return;
            ++page.all;
            if (page.lines.size() < most)
                page.lines.push_back(lineOf(event));
        });
    nameEverybody(page.lines);
    return page;
}

void AuditJournal::nameEverybody(std::vector<Line>& lines)
{
    const auto holders = holdersOfAccounts(m_workspace);
    for (size_t first = 0; first < lines.size(); first += namesAtOnce) {
        const auto slice = std::span(lines).subspan(first, std::min(namesAtOnce, lines.size() - first));
        std::vector<Uuid> people;
        for (const Line& line : slice)
            if (line.person)
                people.push_back(*line.person);
        const auto labels = storage::personLabels(m_workspace.session(), people);
        for (Line& line : slice) {
            line.accountName = holders.value(line.accountName, line.accountName);
            if (const QString name = line.person ? labels.value(*line.person).fullName : QString();
                !name.isEmpty())
                line.about = line.about.isEmpty() ? name : line.about + u" → "_s + name;
        }
    }
}

QStringList AuditJournal::accountNames()
{
    QStringList names;
    for (const domain::Account& account : m_workspace.stores().of<domain::Account>().all())
        names << account.loginName;
    names.sort();
    return names;
}

} // namespace hoanhap::services
