// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/needs/SurveyDraft.h"
#include "office/KeptPerson.h"
#include "services/drafts/DraftService.h"
#include "ui/OpenWindow.h"
#include "ui/needs/SurveyModel.h"
#include "ui/needs/SurveyPage.h"

#include <QLineEdit>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::SurveyDraft;
using ui::SurveyPage;

namespace {

std::vector<Uuid> twoPeople(tests::TestOffice& office)
{
    std::vector<Uuid> people;
    for (const QString& name : {u"Lê Văn An"_s, u"Lê Thị Bé"_s}) {
        tests::storedPerson(
            office.workspace(), [&](domain::PersonFile& file) { file.person.fullName = name; });
    }
    for (const domain::Person& person : office.workspace().stores().of<domain::Person>().all())
        people.push_back(person.id);
    return people;
}

std::vector<storage::FormDraft> keptSurveys(tests::OpenWindow& open)
{
    return services::DraftService(open.office.workspace()).of(QLatin1String(SurveyPage::draftKind));
}

} // namespace

TEST_CASE("a survey reads back from its draft as it was entered", "[ui]")
{
    SurveyDraft draft{u"2021:29890"_s, {}, u"1/12/2021"_s, u"Khảo sát"_s, {}};
    draft.answers.resize(2);
    draft.answers[0] = {Uuid::ofCode(u"person", u"An"_s), {u"training"_s, u"job"_s}, u"May"_s, u"sớm"_s};
    draft.answers[1].person = Uuid::ofCode(u"person", u"Bé"_s);
    const auto read = SurveyDraft::read(draft.written());
    REQUIRE(read);
    CHECK(read->surveyedOn == u"1/12/2021"_s);
    REQUIRE(read->answers.size() == 2);
    CHECK(read->answers[0].kinds == QStringList{u"training"_s, u"job"_s});
    CHECK(read->answers[0].occupation == u"May"_s);
    CHECK(read->answers[1].isEmpty());
    CHECK_FALSE(SurveyDraft::read("{}"));
}

TEST_CASE("what a program that was killed left of a survey stands in the next one", "[ui]")
{
    std::vector<Uuid> people;
    tests::OpenWindow open([&](tests::TestOffice& office) { people = twoPeople(office); });
    ui::PageContext context{open.office.workspace(), open.prompts};
    SurveyPage killed(context, people, nullptr);
    killed.model().toggle({killed.model().index(1, killed.model().columnOf(u"job"_s))});
    services::DraftService(open.office.workspace())
        .keep(QLatin1String(SurveyPage::draftKind), {}, killed.draft());

    SurveyPage next(context, {}, nullptr);
    next.focusGrid();
    REQUIRE(next.model().rowCount() == 2);
    CHECK(next.model().counts().asked == 1);
    CHECK(next.model().answers()[1].kinds == QStringList{u"job"_s});
    next.save();
    CHECK(open.office.workspace().stores().of<domain::Need>().all().size() == 1);
    CHECK(keptSurveys(open).empty());
}
