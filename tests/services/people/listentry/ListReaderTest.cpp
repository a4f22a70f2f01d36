// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/listentry/ListReader.h"

#include "domain/ErrorCodes.h"
#include "domain/cases/CaseErrorCodes.h"
#include "domain/needs/NeedErrorCodes.h"
#include "domain/people/ReviewErrorCodes.h"
#include "office/TestOffice.h"
#include "services/people/listentry/ListEntryErrorCodes.h"
#include "support/ErrorPrinting.h"
#include "text/ErrorCodes.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::CellFault;
using services::ListColumn;
using services::ListRow;
namespace listerrors = services::listerrors;

namespace {

using Cells = std::vector<std::pair<ListColumn, QString>>;

struct Reader
{
    tests::TestOffice office;
    services::ListReader reader{office.workspace(), surveyed()};

    static services::SharedValues surveyed()
    {
        services::SharedValues shared;
        shared.surveyedOn = QDate(2021, 11, 1);
        return shared;
    }

    services::ListReader::Reading read(const Cells& cells)
    {
        ListRow row;
        for (const auto& [column, text] : cells)
            row.set(column, text);
        return reader.read(row);
    }
    /// The only fault of a row with this cell beside a name.
    CellFault fault(ListColumn column, const QString& text, Cells others = {})
    {
        others.emplace_back(ListColumn::FullName, u"Lê Văn An"_s);
        others.emplace_back(column, text);
        const auto faults = read(others).faults;
        REQUIRE(faults.size() == 1);
        CHECK(faults[0].column == column);
        return faults[0];
    }
};

QStringList offers(const CellFault& fault)
{
    QStringList texts;
    for (const services::ListRepair& repair : fault.repairs)
        texts << repair.texts.back().second;
    return texts;
}

} // namespace

TEST_CASE("a whole row becomes a person with all parts", "[services]")
{
    Reader on;
    const auto reading = on.read({{ListColumn::FullName, u" Lê  Văn An "_s},
        {ListColumn::OtherNames, u"Út"_s}, {ListColumn::Sex, u"nam"_s}, {ListColumn::Birth, u"12/3/85"_s},
        {ListColumn::IdentityNumber, u"087 085 000 123"_s}, {ListColumn::Phone, u"0912345678; 0987654321"_s},
        {ListColumn::Commune, u"Tân Hội"_s}, {ListColumn::Hamlet, u"Ấp 2"_s},
        {ListColumn::StatusKind, u"đặc xá"_s}, {ListColumn::ReleasedOn, u"2/9/2021"_s},
        {ListColumn::PlaceServed, u"Trại giam Cao Lãnh"_s}, {ListColumn::NeedKind, u"học nghề, vay vốn"_s},
        {ListColumn::Note, u"dòng 1\ndòng 2"_s}});
    CHECK(reading.faults.empty());
    const domain::PersonFile& file = reading.file;
    CHECK(file.person.fullName == u"Lê Văn An"_s);
    CHECK(file.person.sex == u"male"_s);
    CHECK(file.person.birth == text::PartialDate::ofDay(QDate(1985, 3, 12)));
    REQUIRE(file.identityNumbers.size() == 1);
    CHECK(file.identityNumbers[0].number == u"087085000123"_s);
    REQUIRE(file.contacts.size() == 2);
    CHECK(file.contacts[1].value == u"0987654321"_s);
    REQUIRE(file.residences.size() == 1);
    CHECK(file.residences[0].areaCode == u"2021:29965"_s);
    REQUIRE(file.statuses.size() == 1);
    CHECK(file.statuses[0].kind == u"amnesty"_s);
    CHECK(file.statuses[0].releasedOn == QDate(2021, 9, 2));
    REQUIRE(file.needs.size() == 2);
    CHECK(file.needs[1].kind == u"loan"_s);
}

TEST_CASE("a number that a spreadsheet spoiled is offered back where it fits its holder", "[services]")
{
    Reader on;
    const auto number = ListColumn::IdentityNumber;
    const Cells holder{{ListColumn::Birth, u"1985"_s}, {ListColumn::Sex, u"Nam"_s}};
    CHECK(offers(on.fault(number, u"87085000123"_s, holder)) == QStringList{u"087085000123"_s});
    CHECK(offers(on.fault(number, u"8.7085000123E+10"_s, holder)) == QStringList{u"087085000123"_s});
    CHECK(offers(on.fault(number, u"O8708500O123"_s, holder)) == QStringList{u"087085000123"_s});
    CHECK(offers(on.fault(number, u"34123456"_s)) == QStringList{u"034123456"_s});
    CHECK(on.fault(number, u"8.7E+10"_s).error.code == listerrors::numberRounded);
    CHECK(on.fault(number, u"12345"_s).error.code == listerrors::numberUnreadable);
}

TEST_CASE("a spoiled number of another year of birth is offered with a word of warning", "[services]")
{
    Reader on;
    const auto number = ListColumn::IdentityNumber;
    const Cells other{{ListColumn::Birth, u"1970"_s}};
    for (const QString& typed : {u"87085000123"_s, u"8.7085000123E+10"_s}) {
        const CellFault fault = on.fault(number, typed, other);
        CHECK(fault.error.code == listerrors::numberOfAnother);
        CHECK(offers(fault) == QStringList{u"087085000123"_s});
    }
    CHECK(on.fault(number, u"08708500123"_s, other).error.code == listerrors::numberUnreadable);
    CHECK(offers(on.fault(number, u"08708500123"_s, other)).isEmpty());
}

TEST_CASE("dates that cannot be read are offered as they may be meant", "[services]")
{
    Reader on;
    CHECK(offers(on.fault(ListColumn::Birth, u"12-Mar-85"_s)).value(0) == u"12/3/1985"_s);
    CHECK(offers(on.fault(ListColumn::Birth, u"00/00/1985"_s)) == QStringList{u"1985"_s});
    CHECK(on.fault(ListColumn::Birth, u"31/2/1985"_s).error.code == text::errors::dateImpossible);
    CHECK(on.fault(ListColumn::Birth, u"1/1/2030"_s).error.code == domain::errors::birthInFuture);
    CHECK(on.fault(ListColumn::Birth, u"1/1/2030"_s).doubt);
    const Cells status{{ListColumn::StatusKind, u"đặc xá"_s}};
    CHECK(on.fault(ListColumn::ReleasedOn, u"2021"_s, status).error.code == text::errors::dayMissing);
    CHECK(offers(on.fault(ListColumn::ReleasedOn, u"44441"_s, status)) == QStringList{u"02/9/2021"_s});
}

TEST_CASE("what the form doubts of statuses and needs is doubted at the cells of a list", "[services]")
{
    Reader on;
    const auto doubt = [&](ListColumn column, const QString& typed, const Cells& cells) {
        const CellFault fault = on.fault(column, typed, cells);
        return fault.doubt ? QString(fault.error.code.latin1()) : QString();
    };
    const Cells suspended{{ListColumn::StatusKind, u"Án treo"_s}};
    CHECK(doubt(ListColumn::ReleasedOn, u"1/2/2021"_s, suspended)
        == domain::errors::cases::releasedWithoutPrison.latin1());
    const Cells child{{ListColumn::StatusKind, u"Án treo"_s}, {ListColumn::Birth, u"2013"_s}};
    CHECK(doubt(ListColumn::FromDate, u"1/2/2020"_s, child) == domain::errors::review::tooYoung.latin1());
    ListRow row; // nobody said when they were asked
    row.set(ListColumn::FullName, u"Lê Văn An"_s);
    row.set(ListColumn::NeedKind, u"Học nghề"_s);
    const auto undated = services::ListReader(on.office.workspace(), {}).read(row).faults;
    REQUIRE(undated.size() == 1);
    CHECK(undated[0].doubt);
    CHECK(undated[0].error.code == domain::errors::needs::surveyDayMissing);
}

TEST_CASE("what is no entry is said at its cell with the nearest ones", "[services]")
{
    Reader on;
    CHECK(on.fault(ListColumn::Sex, u"không rõ"_s).error.code == listerrors::choiceUnknown);
    const CellFault status = on.fault(ListColumn::StatusKind, u"chấp hành xong hình phạt tù"_s);
    CHECK(status.error.code == listerrors::choiceAmbiguous);
    CHECK(offers(status)
        == QStringList{u"Đã chấp hành xong hình phạt tù"_s, u"Sắp chấp hành xong hình phạt tù"_s});
    CHECK(offers(on.fault(ListColumn::NeedKind, u"Học nghề, vay vón nhà"_s)).value(0)
        == u"Học nghề, Vay vốn"_s);
    CHECK(offers(on.fault(ListColumn::Commune, u"Tân Hộy"_s)).size() == 3);
    CHECK(on.fault(ListColumn::Commune, u"Phường 1"_s).error.code == listerrors::communeAmbiguous);
}

TEST_CASE("an address in the cell of the commune is offered in two cells", "[services]")
{
    Reader on;
    const CellFault fault = on.fault(ListColumn::Commune, u"Ấp 2\nxã Tân Hội, TP Hồng Ngự"_s);
    REQUIRE_FALSE(fault.repairs.empty());
    const auto& texts = fault.repairs.front().texts;
    REQUIRE(texts.size() == 2);
    CHECK(texts[0] == std::pair(ListColumn::Hamlet, u"Ấp 2"_s));
    CHECK(texts[1] == std::pair(ListColumn::Commune, u"Xã Tân Hội, thành phố Hồng Ngự"_s));
}

TEST_CASE("communes called as the whole cell come before a hamlet and a commune in it", "[services]")
{
    tests::TestOffice office(u"so-ldtbxh-dong-thap-2021"_s, QDate(2026, 3, 2));
    services::ListReader reader(office.workspace(), {});
    ListRow row;
    row.set(ListColumn::FullName, u"Lê Văn An"_s);
    row.set(ListColumn::Commune, u"my an, thap muoi"_s);
    const auto faults = reader.read(row).faults;
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].error.code == listerrors::communeAmbiguous);
    CHECK(faults[0].ambiguous);
    REQUIRE(faults[0].repairs.size() == 3);
    CHECK(faults[0].repairs[0].texts.size() == 1);
    CHECK(faults[0].repairs[1].texts.size() == 1);
    CHECK(faults[0].repairs[2].texts.front() == std::pair(ListColumn::Hamlet, u"my an"_s));
}

TEST_CASE("of repairs that are equally likely none is the first choice", "[services]")
{
    Reader on;
    CHECK(on.fault(ListColumn::Commune, u"Phường 1"_s).ambiguous);
    CHECK(on.fault(ListColumn::Commune, u"Phường 71"_s).ambiguous);
    CHECK_FALSE(on.fault(ListColumn::Commune, u"Tân Hộy"_s).ambiguous);
    CHECK_FALSE(on.fault(ListColumn::Commune, u"Ấp 2, xã Tân Hội, TP Hồng Ngự"_s).ambiguous);
    CHECK(on.fault(ListColumn::StatusKind, u"chấp hành xong hình phạt tù"_s).ambiguous);
}

TEST_CASE("what may be right is a doubt: digits in a name, capitals, a number of another year", "[services]")
{
    Reader on;
    const auto digits = on.read({{ListColumn::FullName, u"Lê Văn An 2"_s}}).faults;
    REQUIRE(digits.size() == 1);
    CHECK(digits[0].doubt);
    CHECK(digits[0].error.code == domain::errors::nameHasDigits);
    const auto capitals = on.read({{ListColumn::FullName, u"LÊ VĂN AN"_s}}).faults;
    REQUIRE(capitals.size() == 1);
    CHECK(capitals[0].doubt);
    CHECK(offers(capitals[0]) == QStringList{u"Lê Văn An"_s});
    CHECK(on.fault(ListColumn::IdentityNumber, u"087085000123"_s, {{ListColumn::Birth, u"1990"_s}}).doubt);
    const CellFault phone = on.fault(ListColumn::Phone, u"912345678"_s);
    CHECK(phone.doubt);
    CHECK(offers(phone) == QStringList{u"0912345678"_s});
}

TEST_CASE("a row without a name cannot be stored, one with a hidden sign neither", "[services]")
{
    Reader on;
    const auto faults = on.read({{ListColumn::Birth, u"1985"_s}}).faults;
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].error.code == domain::errors::nameMissing);
    CHECK_FALSE(faults[0].doubt);
    const auto hidden = on.read({{ListColumn::FullName, u"Lê\u200BVăn"_s}}).faults;
    REQUIRE(hidden.size() == 1);
    CHECK(hidden[0].error.code == text::errors::controlCharacter);
}

TEST_CASE("what the list shares fills the cells that are empty", "[services]")
{
    tests::TestOffice office;
    services::SharedValues shared;
    shared.areaCode = u"2021:29965"_s;
    shared.statusKind = u"amnesty"_s;
    shared.sourceNote = u"Danh sách Công an xã"_s;
    shared.surveyedOn = QDate(2021, 11, 1);
    services::ListReader reader(office.workspace(), shared);
    ListRow row;
    row.set(ListColumn::FullName, u"Lê Văn An"_s);
    row.set(ListColumn::StatusKind, u"án treo"_s);
    row.set(ListColumn::NeedKind, u"việc làm"_s);
    const auto reading = reader.read(row);
    CHECK(reading.faults.empty());
    CHECK(reading.file.residences.at(0).areaCode == u"2021:29965"_s);
    CHECK(reading.file.statuses.at(0).kind == u"suspended_sentence"_s);
    CHECK(reading.file.person.sourceNote == u"Danh sách Công an xã"_s);
    CHECK(reading.file.needs.at(0).surveyedOn == QDate(2021, 11, 1));
}
