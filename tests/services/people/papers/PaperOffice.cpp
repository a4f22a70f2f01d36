// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/papers/PaperOffice.h"

#include "document/rendering/PlainTextRenderer.h"
#include "services/exchange/RecordLoader.h"
#include "services/people/PersonList.h"
#include "services/users/AccountService.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

namespace hoanhap::tests {

using namespace Qt::StringLiterals;

namespace {

// An and Bé live in the same ward, An in another hamlet than registered; Cửu's care was closed; Duyên's
// residence is not known; Em's need is met.
constexpr char onPaper[] = R"({"format": 1, "records": {
    "person": [
        {"ref": "an", "full_name": "Lê Văn An", "birth": "1985-03-12", "sex": "male", "occupation": "Thợ hồ"},
        {"ref": "be", "full_name": "Trần Thị Bé", "birth": "1990", "sex": "female"},
        {"ref": "cuu", "full_name": "Phạm Văn Cửu", "closed_on": "2021-05-20", "closing_reason": "moved"},
        {"ref": "duyen", "full_name": "Đỗ Thị Duyên"},
        {"ref": "em", "full_name": "Võ Văn Em"},
        {"ref": "phuc", "full_name": "Ngô Văn Phúc", "record_hidden": true}],
    "identity_number": [{"person_id": "@an", "kind": "cccd", "number": "087085001234"}],
    "residence": [
        {"person_id": "@an", "kind": "permanent", "area_code": "2021:29893", "hamlet": "Ấp Hòa Lợi"},
        {"person_id": "@an", "kind": "present", "area_code": "2021:29905", "hamlet": "Khóm 3"},
        {"person_id": "@be", "kind": "permanent", "area_code": "2021:29905"},
        {"person_id": "@em", "kind": "return", "area_code": "2021:29893", "hamlet": "Ấp Hòa Long"},
        {"person_id": "@cuu", "kind": "permanent", "area_code": "2021:29905"}],
    "need": [
        {"person_id": "@an", "kind": "job", "occupation": "May", "surveyed_on": "2021-06-01"},
        {"person_id": "@an", "kind": "training", "occupation": "Điện", "surveyed_on": "2021-06-02"},
        {"person_id": "@be", "kind": "loan", "state": "being_met"},
        {"person_id": "@cuu", "kind": "job"},
        {"person_id": "@duyen", "kind": "legal_papers"},
        {"person_id": "@em", "kind": "job", "state": "met"},
        {"person_id": "@em", "kind": "none"}],
    "legal_status": [
        {"person_id": "@an", "kind": "sentence_served", "offence": "Trộm cắp tài sản", "court": "Tòa án Hoa Sen",
         "judgment_number": "12/2017/HS-ST", "sentence_years": 3, "released_on": "2020-02-01"},
        {"person_id": "@phuc", "kind": "sentence_served", "offence": "Đánh bạc"},
        {"person_id": "@em", "kind": "about_to_be_released", "to_date": "2022-03-06",
         "sentence_ends_on": "2022-09-01", "offence": "Cố ý gây thương tích", "place_served": "Trại giam Sen Hồng"},
        {"person_id": "@be", "kind": "about_to_be_released", "sentence_ends_on": "2021-12-06"},
        {"person_id": "@duyen", "kind": "about_to_be_released", "to_date": "2022-03-07"},
        {"person_id": "@cuu", "kind": "about_to_be_released", "to_date": "2022-01-01"}]}})";

} // namespace

PaperOffice::PaperOffice()
{
    REQUIRE(services::RecordLoader(workspace()).load(onPaper));
}

void PaperOffice::signInAs(domain::Role role)
{
    const QString secret = u"mật khẩu của người ấy"_s;
    services::AccountService accounts(workspace(), cheap);
    REQUIRE(accounts.add(u"lan"_s, u"Chị Lan"_s, role, {}, secret));
    reopen(u"lan"_s, secret);
}

Uuid PaperOffice::personNamed(const QString& name)
{
    const auto found = services::PersonList(workspace()).search(name, 1);
    REQUIRE(found);
    REQUIRE(found->size() == 1);
    return found->front().id;
}

QStringList PaperOffice::rowsOf(const services::Paper& paper)
{
    QStringList rows;
    for (const document::Block& block : paper.document.blocks)
        if (const auto* table = std::get_if<document::Table>(&block))
            for (const document::TableRow& row : table->rows) {
                QStringList cells;
                for (const document::TableCell& cell : row)
                    cells << document::textOf(cell.runs);
                rows << cells.join(u" | "_s);
            }
    return rows;
}

QString PaperOffice::textOf(const services::Paper& paper)
{
    return document::PlainTextRenderer::render(paper.document);
}

QStringList PaperOffice::auditOfPapers()
{
    QStringList events;
    workspace().audit().read([&](const storage::AuditEvent& event) {
        if (event.action.startsWith(u"paper."_s))
            events << event.action + u' ' + QString::fromUtf8(event.content);
    });
    return events;
}

} // namespace hoanhap::tests
