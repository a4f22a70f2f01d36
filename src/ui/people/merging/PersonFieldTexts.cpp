// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/merging/PersonFieldTexts.h"

#include "services/catalogues/CatalogueService.h"
#include "services/plan/PlanService.h"
#include "text/dates/PartialDate.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

QString PersonFieldTexts::nameOf(const QString& field)
{
    static const QHash<QString, const char*> names{
        {u"full_name"_s, QT_TR_NOOP("Full name")},
        {u"other_names"_s, QT_TR_NOOP("Other names")},
        {u"sex"_s, QT_TR_NOOP("Sex")},
        {u"birth"_s, QT_TR_NOOP("Born")},
        {u"ethnicity"_s, QT_TR_NOOP("Ethnic group")},
        {u"nationality"_s, QT_TR_NOOP("Nationality")},
        {u"education"_s, QT_TR_NOOP("Education")},
        {u"qualification"_s, QT_TR_NOOP("Qualification")},
        {u"occupation"_s, QT_TR_NOOP("Occupation")},
        {u"health"_s, QT_TR_NOOP("Health")},
        {u"family_circumstances"_s, QT_TR_NOOP("Family circumstances")},
        {u"helper_name"_s, QT_TR_NOOP("Helper assigned")},
        {u"source_dispatch_id"_s, QT_TR_NOOP("Came with the dispatch")},
        {u"source_note"_s, QT_TR_NOOP("Source of the information")},
        {u"consent"_s, QT_TR_NOOP("The person was told")},
        {u"closed_on"_s, QT_TR_NOOP("File closed on")},
        {u"closing_reason"_s, QT_TR_NOOP("Why it was closed")},
        {u"record_hidden"_s, QT_TR_NOOP("Criminal record hidden")},
        {u"note"_s, QT_TR_NOOP("Note")},
    };
    const char* name = names.value(field);
    return name ? tr(name) : field;
}

QString PersonFieldTexts::shown(const QString& field, const QString& stored) const
{
    static const QHash<QString, QString> catalogues{{u"sex"_s, u"sexes"_s},
        {u"ethnicity"_s, u"ethnic-groups"_s}, {u"education"_s, u"education"_s},
        {u"qualification"_s, u"qualifications"_s}, {u"health"_s, u"health-states"_s}};
    if (field == "consent"_L1 || field == "record_hidden"_L1)
        return stored == "1"_L1 ? tr("yes") : tr("no");
    if (stored.isEmpty())
        return {};
    if (const QString catalogue = catalogues.value(field); !catalogue.isEmpty())
        return services::CatalogueService(m_workspace).label(catalogue, stored);
    if (field == "birth"_L1 || field == "closed_on"_L1)
        return text::PartialDate::fromStored(stored).value_or(text::PartialDate()).display();
    if (field == "source_dispatch_id"_L1) {
        const auto dispatch =
            services::PlanService(m_workspace).dispatch(Uuid::parse(stored).value_or(Uuid()));
        return dispatch ? dispatch->number : tr("given");
    }
    return stored;
}

} // namespace hoanhap::ui
