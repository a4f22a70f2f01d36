// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/training/roster/Roster.h"

#include "services/people/PersonList.h"
#include "services/training/TrainingOffice.h"
#include "services/training/roster/RosterTexts.h"

using namespace hoanhap;
using namespace hoanhap::tests;
using services::Roster;
using services::RosterLine;

namespace {

std::vector<RosterLine> linesOf(
    services::Workspace& workspace, const QString& pasted, const std::vector<Uuid>& seated = {})
{
    auto lines = Roster(workspace, seated).read(text::pastedTable(pasted), [](double) { return true; });
    REQUIRE(lines);
    return std::move(*lines);
}

} // namespace

TEST_CASE("names are read from messages, lists without titles and lists with titles", "[services][training]")
{
    using services::ListColumn;
    for (const QString& pasted : {u"1. Lê Văn An, 1990\n2. Trần Thị Bé - 12/3/1985"_s,
             u"1\tLê Văn An\tNam\t1990\n2\tTrần Thị Bé\tNữ\t12/3/1985"_s,
             u"STT\tHọ và tên\tNăm sinh\n1\tLê Văn An\t1990\n2\tTrần Thị Bé\t12/3/1985"_s}) {
        INFO(pasted.toStdString());
        const auto rows = services::rosterTexts(text::pastedTable(pasted));
        REQUIRE(rows.size() == 2);
        CHECK(rows[0].at(ListColumn::FullName) == u"Lê Văn An"_s);
        CHECK(rows[0].at(ListColumn::Birth) == u"1990"_s);
        CHECK(rows[1].at(ListColumn::FullName) == u"Trần Thị Bé"_s);
        CHECK(rows[1].at(ListColumn::Birth) == u"12/3/1985"_s);
    }
}

TEST_CASE("a birth or a number behind a name is read without any sign between them", "[services][training]")
{
    using services::ListColumn;
    const auto rows = services::rosterTexts(text::pastedTable(
        u"1. Lê Văn An 12/3/1985\nTrần Văn Sinh (1990)\nVõ Thị Năm sinh năm 1991 087191001234\nLê Hà sn 1970"_s));
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].at(ListColumn::FullName) == u"Lê Văn An"_s);
    CHECK(rows[0].at(ListColumn::Birth) == u"12/3/1985"_s);
    CHECK(rows[1].at(ListColumn::FullName) == u"Trần Văn Sinh"_s);
    CHECK(rows[1].at(ListColumn::Birth) == u"1990"_s);
    CHECK(rows[2].at(ListColumn::FullName) == u"Võ Thị Năm"_s);
    CHECK(rows[2].at(ListColumn::Birth) == u"1991"_s);
    CHECK(rows[2].at(ListColumn::IdentityNumber) == u"087191001234"_s);
    CHECK(rows[3].at(ListColumn::FullName) == u"Lê Hà"_s);
}

TEST_CASE(
    "no line of a pasted list is lost: what cannot be made out waits for a choice", "[services][training]")
{
    TrainingOffice office;
    const Uuid an = office.enter(u"Lê Văn An"_s, 1990);
    const auto lines = linesOf(
        office.workspace(), u"Lê Văn An, 1990\nNgô Quang Hội 0888\n087191001234\n\nHoa\nLê Văn An 1990"_s);
    REQUIRE(lines.size() == 5);
    CHECK(lines[0].person == an);
    CHECK(lines[1].read.person.fullName == u"Ngô Quang Hội 0888"_s);
    for (const size_t unclear : {1U, 2U, 3U}) {
        CAPTURE(unclear);
        CHECK(lines[unclear].match == RosterLine::Match::New);
        CHECK(lines[unclear].as == RosterLine::As::Undecided);
    }
    CHECK_FALSE(services::Roster::namesSomebody(lines[2]));
    CHECK(services::Roster::namesSomebody(lines[3]));
    CHECK(lines[4].match == RosterLine::Match::Seated);
}

TEST_CASE("each name of a list is exact, likely, new or seated already", "[services][training]")
{
    TrainingOffice office;
    const Uuid an = office.enter(u"Lê Văn An"_s, 1990);
    const Uuid be = office.enter(u"Trần Thị Bé"_s, 1985);
    const Uuid tam = office.enter(u"Võ Văn Tám"_s, 1970);
    const auto lines = linesOf(office.workspace(),
        u"Lê Văn An, 1990\nTran Thi Be, 1985\nNgô Quang Hải, 1999\nVõ Văn Tám, 1970"_s, {tam});
    REQUIRE(lines.size() == 4);
    CHECK(lines[0].match == RosterLine::Match::Exact);
    CHECK(lines[0].person == an);
    CHECK(lines[1].match == RosterLine::Match::Likely);
    CHECK(lines[1].person == be);
    CHECK(lines[1].as == RosterLine::As::Undecided);
    CHECK(lines[2].match == RosterLine::Match::New);
    CHECK(lines[2].as == RosterLine::As::Guest);
    CHECK(Roster::guestOf(lines[2])->birth == text::PartialDate::ofYear(1999));
    CHECK(lines[3].match == RosterLine::Match::Seated);
    CHECK(lines[3].as == RosterLine::As::Nobody);
}

TEST_CASE("a name alone that several bear waits for a choice", "[services][training]")
{
    TrainingOffice office;
    const Uuid older = office.enter(u"Nguyễn Văn Hùng"_s, 1970);
    office.enter(u"Nguyễn Văn Hùng"_s, 1990);
    const auto lines = linesOf(office.workspace(), u"Nguyễn Văn Hùng\nLê Văn An\nNguyễn Văn Hùng, 1970"_s);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].match == RosterLine::Match::Likely);
    CHECK(lines[0].as == RosterLine::As::Undecided);
    CHECK(lines[0].candidates.size() == 2);
    CHECK(lines[2].person == older);
}

TEST_CASE("a common name without its marks and a year is enough to be likely", "[services][training]")
{
    TrainingOffice office;
    const Uuid hoang = office.enter(u"Nguyễn Văn Hoàng"_s, 2004);
    const auto lines = linesOf(office.workspace(), u"Nguyen Van Hoang, 2004\nNguyen Van Hoang, 1990"_s);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].match == RosterLine::Match::Likely);
    CHECK(lines[0].person == hoang);
    CHECK(lines[1].match == RosterLine::Match::New);
}

TEST_CASE("who stands twice in a list sits once in the class", "[services][training]")
{
    TrainingOffice office;
    office.enter(u"Lê Văn An"_s, 1990);
    const auto lines = linesOf(office.workspace(), u"Lê Văn An, 1990\nLê Văn An, 1990"_s);
    REQUIRE(lines.size() == 2);
    CHECK(lines[1].match == RosterLine::Match::Seated);
}

TEST_CASE("who is named twice is taken where the line is clear, not where it waits for a choice",
    "[services][training]")
{
    TrainingOffice office;
    const Uuid be = office.enter(u"Trần Thị Bé"_s, 1985);
    const auto lines = linesOf(office.workspace(), u"Tran Thi Be, 1985\nTrần Thị Bé, 1985"_s);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].as == RosterLine::As::Undecided);
    CHECK(lines[1].as == RosterLine::As::Learner);
    CHECK(lines[1].person == be);
}

TEST_CASE("who is new is entered into the register where that is wanted", "[services][training]")
{
    TrainingOffice office;
    auto lines = linesOf(office.workspace(), u"Ngô Quang Hải, 1999\nNgô Thị Lan, 1998"_s);
    REQUIRE(lines.size() == 2);
    lines[0].as = RosterLine::As::NewPerson;
    REQUIRE(Roster(office.workspace(), {}).enterNew(lines));
    CHECK(lines[0].as == RosterLine::As::Learner);
    const auto found = services::PersonList(office.workspace()).search(u"ngo quang hai"_s, 5);
    REQUIRE(found->size() == 1);
    CHECK(found->front().id == lines[0].person);
    CHECK(services::PersonList(office.workspace()).count().value() == 1);
}
