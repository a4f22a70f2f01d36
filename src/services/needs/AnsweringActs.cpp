// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/needs/AnsweringActs.h"

#include "domain/activities/OutreachSession.h"
#include "domain/loans/Loan.h"
#include "domain/placement/Referral.h"
#include "domain/training/ClassPartner.h"
#include "domain/training/VocationalClass.h"
#include "services/catalogues/CatalogueService.h"

namespace hoanhap::services {

using namespace Qt::StringLiterals;

namespace {

class ActReader
{
public:
    explicit ActReader(Workspace& workspace) : m_workspace(workspace) { }

    std::optional<NamedAct> read(const QString& entity, const Uuid& id)
    {
        if (entity == "enrolment"_L1)
            return seat(id);
        if (entity == "referral"_L1)
            return named<domain::Referral>(entity, id, [](const domain::Referral& referral) {
                QStringList words{referral.jobTitle, referral.employerName};
                words.removeAll(QString());
                return std::pair(words.join(u", "_s), referral.referredOn);
            });
        if (entity == "loan"_L1)
            return named<domain::Loan>(entity, id, [this](const domain::Loan& loan) {
                return std::pair(
                    CatalogueService(m_workspace).label(u"loan-sources"_s, loan.source), loan.disbursedOn);
            });
        if (entity == "outreach_session"_L1)
            return named<domain::OutreachSession>(entity, id, [](const domain::OutreachSession& session) {
                return std::pair(session.topic, session.heldOn);
            });
        return std::nullopt;
    }

private:
    std::optional<NamedAct> seat(const Uuid& enrolment)
    {
        const auto found = m_workspace.stores().of<domain::Enrolment>().find(enrolment);
        if (!found)
            return std::nullopt;
        return named<domain::VocationalClass>(u"enrolment"_s, found->classId,
            [](const domain::VocationalClass& known) { return std::pair(known.occupation, known.startsOn); });
    }
    template <typename Record, typename Words>
    std::optional<NamedAct> named(const QString& entity, const Uuid& id, Words words)
    {
        const std::optional<Record> found = m_workspace.stores().of<Record>().find(id);
        if (!found)
            return std::nullopt;
        const auto [title, day] = words(*found);
        return NamedAct{entity, title, day};
    }

    Workspace& m_workspace;
};

} // namespace

std::optional<NamedAct> actThatMet(Workspace& workspace, const domain::Need& need)
{
    if (!need.metById)
        return std::nullopt;
    return ActReader(workspace).read(need.metByEntity, *need.metById);
}

} // namespace hoanhap::services
