// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/templates/OfficeTemplates.h"
#include "document/ErrorCodes.h"
#include "office/TestOffice.h"
#include "services/reports/ReportFacts.h"
#include "services/reports/ReportService.h"
#include "services/reports/templates/TemplateErrorCodes.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::OfficeTemplates;
using services::ReportKind;
using services::ReportService;
using tests::TestOffice;

namespace {

const ReportKind& annual()
{
    return ReportKind::all().front();
}

QString withBody(const QString& body)
{
    return u"---\nkind: BÁO CÁO\nsubject: Kết quả {{period}}\n---\n\n"_s + body;
}

Errors faultsOf(const QString& body)
{
    return OfficeTemplates::faultsOf(annual(), withBody(body));
}

} // namespace

TEST_CASE("every template that comes with the program is free of faults", "[services]")
{
    for (const ReportKind& kind : ReportKind::all()) {
        INFO(kind.code.toStdString());
        const auto source = document::Template::shippedSource(kind.templateName);
        REQUIRE(source);
        CHECK(OfficeTemplates::faultsOf(kind, *source).empty());
    }
}

TEST_CASE(
    "an unknown placeholder is told with its line, also in a branch that is seldom written", "[services]")
{
    CHECK(faultsOf(
              u"Một.\n\n{{^request}}\n{{#unfinished}}\nHai {{so_nguoi}}.\n{{/unfinished}}\n{{/request}}\n"_s)
        == Errors{{document::errors::templateUnknownPlaceholder, {}, {u"10"_s, u"so_nguoi"_s}}});
    CHECK(faultsOf(u"Ngoài danh sách: {{organiser}}.\n"_s)
        == Errors{{document::errors::templateUnknownPlaceholder, {}, {u"6"_s, u"organiser"_s}}});
}

TEST_CASE("sections without an end are refused with their place", "[services]")
{
    CHECK(faultsOf(u"{{#request}}\nMột.\n"_s)
        == Errors{{document::errors::templateSectionUnclosed, {}, {u"6"_s, u"request"_s}}});
    CHECK(faultsOf(u"{{#classes}}\n{{#loans}}\n{{count}}.\n{{/loans}}\n{{/classes}}\n"_s)
        == Errors{{services::errors::wording::listInList, {}, {u"7"_s, u"loans"_s, u"classes"_s}}});
    CHECK(faultsOf(u"Có {{classes}} lớp.\n"_s)
        == Errors{{services::errors::wording::wrongUse, {}, {u"6"_s, u"classes"_s}}});
}

TEST_CASE("a template without subject, name or text is refused, and so is an endless one", "[services]")
{
    const auto has = [](const QString& source, ErrorCode code) {
        for (const Error& fault : OfficeTemplates::faultsOf(annual(), source))
            if (fault.code == code)
                return true;
        return false;
    };
    CHECK(has(u"Một."_s, services::errors::wording::noSubject));
    CHECK(has(u"Một."_s, services::errors::wording::noKindLine));
    CHECK(has(withBody({}), services::errors::wording::empty));
    CHECK(has(withBody(u"Một câu dài. "_s.repeated(20'000)), services::errors::wording::tooLong));
    const auto letter = ReportKind::byCode(u"figures_request"_s);
    REQUIRE(letter);
    CHECK(OfficeTemplates::faultsOf(*letter, withBody(u"Một."_s))
        == Errors{{services::errors::wording::kindLineOfDispatch}});
}

TEST_CASE("an office's template is used from then on, and the shipped one can be had back", "[services]")
{
    TestOffice office;
    OfficeTemplates templates(office.workspace());
    ReportService service(office.workspace());
    const auto draft = service.draft(2021);
    REQUIRE(draft);
    const auto subject = [&] {
        const auto facts = service.factsOf(draft->report);
        REQUIRE(facts);
        return ReportService::document(*facts, {})->subject;
    };
    const QString shipped = subject();
    REQUIRE(templates.save(annual(), withBody(u"Một."_s), 0));
    CHECK(subject() == u"Kết quả năm 2021"_s);
    CHECK((*templates.standing(annual())).version == 1);
    REQUIRE(templates.useShipped(annual()));
    CHECK(subject() == shipped);
    CHECK((*templates.standing(annual())).version == 0);
    CHECK((*templates.versions(annual())).size() == 1);
}

TEST_CASE("two who change one template do not overwrite each other", "[services]")
{
    TestOffice office;
    OfficeTemplates templates(office.workspace());
    REQUIRE(templates.save(annual(), withBody(u"Một."_s), 0));
    CHECK(templates.save(annual(), withBody(u"Hai."_s), 0).has(services::errors::wording::newerVersion));
    const auto second = templates.save(annual(), withBody(u"Hai."_s), 1);
    REQUIRE(second);
    CHECK(second->version == 2);
    const auto versions = templates.versions(annual());
    REQUIRE(versions->size() == 2);
    CHECK((*versions)[0].active);
    CHECK_FALSE((*versions)[1].active);
    CHECK(
        templates.save(annual(), withBody(u"{{x}}"_s), 2).has(document::errors::templateUnknownPlaceholder));
    CHECK((*templates.versions(annual())).size() == 2);
}

TEST_CASE("any figure of the catalogue may stand in any line, and zero is stated too", "[services]")
{
    TestOffice office;
    ReportService service(office.workspace());
    const QString line =
        u"Quản lý {{figure.people_managed}} người{{#any.referral_turns}}, giới thiệu "
        "{{figure.referral_turns}} lượt{{/any.referral_turns}}; tái phạm {{figure.reoffended}}."_s;
    CHECK(faultsOf(line).empty());
    REQUIRE(OfficeTemplates(office.workspace()).save(annual(), withBody(line), 0));
    auto facts = service.factsOf(service.draft(2021)->report);
    REQUIRE(facts);
    const auto paragraph = [&] {
        return std::get<document::Paragraph>(ReportService::document(*facts, {})->blocks.front());
    };
    CHECK(document::textOf(paragraph().runs) == u"Quản lý 0 người; tái phạm …."_s);
    for (services::Figure& figure : facts->figures)
        figure.value = figure.indicator == "referral_turns"_L1 ? 7 : 1234;
    CHECK(document::textOf(paragraph().runs) == u"Quản lý 1.234 người, giới thiệu 07 lượt; tái phạm …."_s);
    CHECK(paragraph().runs.at(1).figure == u"people_managed"_s); // leads to its list
}
