// SPDX-License-Identifier: GPL-3.0-or-later
// Templates that an office copies under names of its own.
#include "document/ErrorCodes.h"
#include "office/TestOffice.h"
#include "services/reports/ReportFacts.h"
#include "services/reports/ReportService.h"
#include "services/reports/kinds/ReportKindErrorCodes.h"
#include "services/reports/templates/OfficeTemplates.h"
#include "services/reports/templates/TemplateErrorCodes.h"
#include "support/ErrorPrinting.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::OfficeTemplates;
using services::ReportKind;
using services::ReportService;
using tests::TestOffice;

namespace {

const QString brief = u"---\nkind: BÁO CÁO\nsubject: Tóm tắt {{period}}\n---\n\nMột câu."_s;

struct CopyingOffice : TestOffice
{
    ReportKind quarterly = *ReportKind::byCode(u"quarterly"_s);
    OfficeTemplates templates() { return OfficeTemplates(workspace()); }
    ReportService service() { return ReportService(workspace()); }
    QStringList names()
    {
        QStringList names;
        for (const ReportKind& kind : *service().kinds())
            names << kind.name;
        return names;
    }
    QString subjectOf(const QString& kind)
    {
        const auto draft = service().draft(kind, {2021, 7, 1}, {2021, 9, 30});
        REQUIRE(draft);
        const auto facts = service().factsOf(draft->report);
        REQUIRE(facts);
        return ReportService::document(*facts, {})->subject;
    }
};

} // namespace

TEST_CASE("a template copied under an own name is chosen for a report like any other", "[services][reports]")
{
    CopyingOffice office;
    const QString shipped = office.subjectOf(u"quarterly"_s);
    const auto own = office.templates().copy(office.quarterly, u"  Báo cáo quý rút gọn "_s);
    REQUIRE(own);
    CHECK(own->name == u"Báo cáo quý rút gọn"_s);
    CHECK(own->annexes == office.quarterly.annexes);
    const QStringList names = office.names();
    CHECK(names.indexOf(own->name) == names.indexOf(office.quarterly.name) + 1);
    CHECK(office.subjectOf(own->code) == shipped);
    REQUIRE(office.templates().save(*own, brief, 1));
    CHECK(office.subjectOf(own->code) == u"Tóm tắt quý III năm 2021"_s);
    CHECK(office.subjectOf(u"quarterly"_s) == shipped);
    CHECK(office.service().list()->size() == 2);
}

TEST_CASE("a copy begins with the office's own wording where it has one", "[services][reports]")
{
    CopyingOffice office;
    REQUIRE(office.templates().save(office.quarterly, brief, 0));
    const auto own = office.templates().copy(office.quarterly, u"Bản hai"_s);
    REQUIRE(own);
    CHECK(office.templates().standing(*own)->body == brief);
    REQUIRE(office.templates().useShipped(office.quarterly));
    CHECK(office.subjectOf(own->code) == u"Tóm tắt quý III năm 2021"_s);
    const auto second = office.templates().copy(*own, u"Bản ba"_s);
    REQUIRE(second);
    CHECK(second->base == u"quarterly"_s);
}

TEST_CASE("a copy without a name, or with one that is taken, is refused", "[services][reports]")
{
    CopyingOffice office;
    namespace codes = services::errors::wording;
    CHECK(office.templates().copy(office.quarterly, u" "_s).has(codes::nameMissing));
    CHECK(office.templates().copy(office.quarterly, u"a~b"_s).has(codes::nameMissing));
    CHECK(office.templates().copy(office.quarterly, u"báo cáo QUÝ"_s).has(codes::nameTaken));
    REQUIRE(office.templates().copy(office.quarterly, u"Bản hai"_s));
    CHECK(office.templates().copy(office.quarterly, u"bản hai"_s).has(codes::nameTaken));
    CHECK(office.templates().ownKinds(office.workspace().actor().unitId).size() == 1);
    CHECK(office.service()
              .draft(u"quarterly~Bản lạ"_s, {2021, 7, 1}, {2021, 9, 30})
              .has(services::errors::kinds::unknownKind));
    const auto unknown = office.service().draft(u"weekly"_s, {2021, 7, 1}, {2021, 9, 30});
    REQUIRE(unknown.has(services::errors::kinds::unknownKind));
    CHECK(unknown.errors().front().arguments.back().contains(u"quarterly~Bản hai"_s)); // told with the rest
}

TEST_CASE("a wrong copy is told with place and reason and stays as it was", "[services][reports]")
{
    CopyingOffice office;
    const auto own = office.templates().copy(office.quarterly, u"Bản hai"_s);
    REQUIRE(own);
    const auto refused = office.templates().save(*own, brief + u"\n\n{{so_nguoi}}\n"_s, 1);
    REQUIRE_FALSE(refused);
    CHECK(refused.errors()
        == Errors{{document::errors::templateUnknownPlaceholder, {}, {u"8"_s, u"so_nguoi"_s}}});
    CHECK(office.templates().versions(*own)->size() == 1);
}

TEST_CASE("a copy out of use is proposed no longer, and its reports keep their words", "[services][reports]")
{
    CopyingOffice office;
    const auto own = office.templates().copy(office.quarterly, u"Bản hai"_s);
    REQUIRE(own);
    REQUIRE(office.templates().save(*own, brief, 1));
    const auto draft = office.service().draft(own->code, {2021, 7, 1}, {2021, 9, 30});
    REQUIRE(draft);
    REQUIRE(office.templates().useShipped(*own));
    CHECK_FALSE(office.names().contains(own->name));
    const auto facts = office.service().factsOf(draft->report);
    REQUIRE(facts);
    CHECK(ReportService::document(*facts, {})->subject == u"Tóm tắt quý III năm 2021"_s);
    REQUIRE(office.templates().copy(office.quarterly, u"Bản hai"_s));
    CHECK(office.templates().versions(*own)->size() == 3);
}
