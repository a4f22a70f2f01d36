// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/listentry/ListDraft.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::ListColumn;
using services::ListDraft;

TEST_CASE("a draft of a list gives back what was typed, but for rows that are in the register", "[services]")
{
    ListDraft draft;
    draft.shared.areaCode = u"29869"_s;
    draft.shared.surveyedOn = QDate(2021, 3, 4);
    draft.unread.insert(u"surveyed"_s, u"31/2"_s);
    draft.rows.resize(3);
    draft.rows[0].at(ListColumn::FullName) = u"Lê Văn \"An\"\nhai dòng"_s;
    draft.rows[0].accepted = {u"3:x"_s};
    draft.rows[0].wrongCountAt = ListColumn::Note;
    draft.rows[0].cellsCame = 5;
    draft.rows[0].reserved = Uuid::ofCode(u"person", u"reserved");
    draft.rows[1].at(ListColumn::FullName) = u"Trần Thị Bé"_s;
    draft.rows[1].person = Uuid::ofCode(u"person", u"stored");
    const auto read = ListDraft::read(draft.written());
    REQUIRE(read);
    CHECK(read->shared == draft.shared);
    CHECK(read->unread == draft.unread);
    REQUIRE(read->rows.size() == 1); // the third is blank
    CHECK(read->rows[0].texts == draft.rows[0].texts);
    CHECK(read->rows[0].accepted == draft.rows[0].accepted);
    CHECK(read->rows[0].wrongCountAt == ListColumn::Note);
    CHECK(read->rows[0].cellsCame == 5);
    CHECK(read->rows[0].reserved == draft.rows[0].reserved);
}

TEST_CASE("a draft of other columns or none at all is not read as a list", "[services]")
{
    CHECK_FALSE(ListDraft::read("{\"rows\":[{\"texts\":[\"An\",\"Bé\"]}]}"));
    CHECK_FALSE(ListDraft::read("{\"base\":{}}"));
    CHECK_FALSE(ListDraft::read("không"));
}
