// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Codes.h"

#include "domain/AllRecords.h"
#include "support/ErrorPrinting.h"

#include <QSet>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::domain;
using namespace Qt::StringLiterals;

namespace {

template <typename State>
QStringList codes()
{
    QStringList found;
    for (const auto& [state, code] : Codes<State>::all) {
        const QString text = codeOf(state);
        CHECK(text == QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size())));
        CHECK(fromCode<State>(text) == state);
        found += text;
    }
    CHECK(QSet<QString>(found.begin(), found.end()).size() == found.size());
    return found;
}

} // namespace

TEST_CASE("a state is stored under the code that registers already hold", "[domain]")
{
    CHECK(codes<NeedState>() == QStringList{u"open"_s, u"being_met"_s, u"met"_s, u"declined"_s});
    CHECK(codes<ClassState>() == QStringList{u"planned"_s, u"open"_s, u"completed"_s, u"cancelled"_s});
    CHECK(codes<EnrolmentState>() == QStringList{u"enrolled"_s, u"completed"_s, u"dropped"_s});
    CHECK(codes<ReferralState>()
        == QStringList{u"referred"_s, u"interviewed"_s, u"hired"_s, u"refused"_s, u"withdrawn"_s, u"left"_s});
    CHECK(codes<DispatchDirection>() == QStringList{u"in"_s, u"out"_s});
    CHECK(
        codes<FigureState>() == QStringList{u"awaited"_s, u"received"_s, u"received_zero"_s, u"corrected"_s});
    CHECK(codes<ReportState>() == QStringList{u"draft"_s, u"submitted"_s, u"signed"_s, u"issued"_s});
    CHECK(codes<Role>()
        == QStringList{u"viewer"_s, u"clerk"_s, u"head"_s, u"registry_clerk"_s, u"administrator"_s});
}

TEST_CASE("a code that no state has is not read as one", "[domain]")
{
    for (const QString& code : {u""_s, u"Hired"_s, u"hired "_s, u"hire"_s, u"tuyển"_s}) {
        INFO(code.toStdString());
        CHECK_FALSE(fromCode<ReferralState>(code));
    }
}
