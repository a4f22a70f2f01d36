// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/filter/ConditionWords.h"

#include "services/catalogues/CatalogueService.h"
#include "services/organisation/OrganisationService.h"
#include "text/dates/PartialDate.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using domain::ConditionKind;
using domain::PersonCondition;

namespace {

QString shown(QDate day)
{
    return text::PartialDate::ofDay(day).display();
}

QString catalogueOf(ConditionKind kind)
{
    switch (kind) {
    case ConditionKind::Status:
        return u"legal-status-kinds"_s;
    case ConditionKind::Need:
        return u"need-kinds"_s;
    case ConditionKind::Sex:
        return u"sexes"_s;
    case ConditionKind::Readiness:
        return u"readiness-states"_s;
    default:
        return {};
    }
}

} // namespace

QString ConditionWords::title(ConditionKind kind)
{
    switch (kind) {
    case ConditionKind::Unit:
        return tr("Unit…");
    case ConditionKind::Commune:
        return tr("Commune…");
    case ConditionKind::Status:
        return tr("Legal status and its first day…");
    case ConditionKind::Need:
        return tr("Need not met yet…");
    case ConditionKind::Age:
        return tr("Age…");
    case ConditionKind::Sex:
        return tr("Sex…");
    case ConditionKind::NeverCounselled:
        return tr("Never counselled");
    case ConditionKind::ReleasedWithin:
        return tr("Released lately…");
    case ConditionKind::TurnedAdult:
        return tr("Turned 18 lately…");
    case ConditionKind::NoJob:
        return tr("No job known");
    case ConditionKind::Readiness:
        return tr("Readiness to work…");
    case ConditionKind::OnHold:
        return tr("Help is put on hold");
    case ConditionKind::AsAt:
        return tr("As at a past day…");
    }
    return {};
}

QString ConditionWords::sentence(const PersonCondition& condition) const
{
    switch (condition.kind) {
    case ConditionKind::Unit:
        return tr("Unit: %1").arg(labels(condition));
    case ConditionKind::Commune:
        return tr("Lives in %1").arg(labels(condition));
    case ConditionKind::Status:
        return status(condition);
    case ConditionKind::Need:
        return tr("Need not met yet: %1").arg(labels(condition));
    case ConditionKind::Age:
        return age(condition);
    case ConditionKind::Sex:
        return tr("Sex: %1").arg(labels(condition));
    case ConditionKind::ReleasedWithin:
        return tr("Released in the last %1 months").arg(*condition.most);
    case ConditionKind::TurnedAdult:
        return tr("Turned 18 in the last %1 months").arg(*condition.most);
    case ConditionKind::Readiness:
        return tr("Readiness: %1").arg(labels(condition));
    case ConditionKind::AsAt:
        return tr("As at %1").arg(shown(*condition.from));
    case ConditionKind::NeverCounselled:
    case ConditionKind::NoJob:
    case ConditionKind::OnHold:
        break;
    }
    return title(condition.kind);
}

QString ConditionWords::labels(const PersonCondition& condition) const
{
    QStringList labels;
    for (const QString& code : condition.codes)
        labels << label(condition.kind, code);
    return labels.join(tr(" or "));
}

QString ConditionWords::status(const PersonCondition& condition) const
{
    QString sentence =
        tr("Legal status: %1").arg(condition.codes.isEmpty() ? tr("of any kind") : labels(condition));
    if (condition.from)
        sentence += tr(", begun on or after %1").arg(shown(*condition.from));
    if (condition.to)
        sentence += tr(", begun on or before %1").arg(shown(*condition.to));
    return sentence;
}

QString ConditionWords::age(const PersonCondition& condition)
{
    if (condition.least && condition.most)
        return tr("Aged %1 to %2").arg(*condition.least).arg(*condition.most);
    return condition.least ? tr("Aged %1 or more").arg(*condition.least)
                           : tr("Aged %1 or less").arg(*condition.most);
}

std::vector<ConditionWords::Choice> ConditionWords::choices(ConditionKind kind) const
{
    std::vector<Choice> choices;
    if (kind == ConditionKind::Unit) {
        if (const auto units = services::OrganisationService(m_workspace).units())
            for (const domain::Unit& unit : *units)
                choices.push_back({unit.id.toString(), unit.shortName});
        return choices;
    }
    if (const QString catalogue = catalogueOf(kind); !catalogue.isEmpty())
        for (const domain::CatalogueEntry& entry : services::CatalogueService(m_workspace).entries(catalogue))
            choices.push_back({entry.code, entry.label});
    return choices;
}

QString ConditionWords::label(ConditionKind kind, const QString& code) const
{
    services::CatalogueService catalogues(m_workspace);
    if (kind == ConditionKind::Commune)
        return catalogues.areaLabel(code, m_workspace.clock().today());
    if (kind != ConditionKind::Unit)
        return catalogues.label(catalogueOf(kind), code);
    for (const Choice& choice : choices(kind))
        if (choice.code == code)
            return choice.label;
    return code;
}

} // namespace hoanhap::ui
