// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/placement/Suitability.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::domain;
using namespace Qt::StringLiterals;

namespace {

const QDate dayOfWeighing(2021, 12, 6);

Area areaCalled(const QString& code, const QString& level, const QString& parent = {})
{
    Area area;
    area.id = Uuid::ofCode(u"area", code);
    area.code = code;
    area.level = level;
    if (!parent.isEmpty())
        area.parentAreaId = Uuid::ofCode(u"area", parent);
    return area;
}

/// Two districts; a1 and a2 in the one, b1 in the other; later a1 and b1 become n1.
AreaTies tiesOn(QDate day)
{
    std::vector<AreaSuccession> links;
    for (const QString& code : {u"a1"_s, u"b1"_s}) {
        AreaSuccession link;
        link.fromAreaId = Uuid::ofCode(u"area", code);
        link.toAreaId = Uuid::ofCode(u"area", u"n1");
        link.since = QDate(2025, 7, 1);
        links.push_back(link);
    }
    return {{areaCalled(u"A"_s, u"district"_s), areaCalled(u"B"_s, u"district"_s),
                areaCalled(u"a1"_s, u"commune"_s, u"A"_s), areaCalled(u"a2"_s, u"commune"_s, u"A"_s),
                areaCalled(u"b1"_s, u"commune"_s, u"B"_s), areaCalled(u"n1"_s, u"commune"_s)},
        links, day};
}

} // namespace

TEST_CASE("communes are near by district, and one after they were merged", "[domain]")
{
    const AreaTies before = tiesOn(dayOfWeighing);
    CHECK(before.between(u"a1"_s, u"a1"_s) == Nearness::SameCommune);
    CHECK(before.between(u"a1"_s, u"a2"_s) == Nearness::SameDistrict);
    CHECK(before.between(u"a1"_s, u"b1"_s) == Nearness::Elsewhere);
    CHECK(before.between(u"a1"_s, u"nowhere"_s) == Nearness::Unknown);
    const AreaTies after = tiesOn(QDate(2025, 7, 1));
    CHECK(after.between(u"a1"_s, u"b1"_s) == Nearness::SameCommune);
    CHECK(after.between(u"n1"_s, u"a2"_s) == Nearness::SameDistrict);
    CHECK(after.sameCommune(u"b1"_s) == QStringList{u"a1"_s, u"b1"_s, u"n1"_s});
    CHECK(before.sameDistrict(u"a1"_s) == QStringList{u"a2"_s});
}

TEST_CASE("who wants the occupation and lives near fits best, with the reasons", "[domain]")
{
    Seeker seeker;
    seeker.wished = {u"may CÔNG nghiệp"_s};
    seeker.education = u"9"_s;
    seeker.asked = true;
    seeker.askedOn = QDate(2021, 8, 1);
    const Offer offer{u"May công nghiệp"_s, {u"Cắt may"_s}, u"9"_s};
    const Suitability fit = suitabilityOf(seeker, offer, Nearness::SameCommune, dayOfWeighing);
    CHECK(fit.reasons
        == std::vector{FitReason::WantsOccupation, FitReason::SameCommune, FitReason::SchoolingSuffices,
            FitReason::AskedForIt, FitReason::WaitsLong});
    const Suitability farther = suitabilityOf(seeker, offer, Nearness::SameDistrict, dayOfWeighing);
    CHECK(farther.points < fit.points);
    CHECK(suitabilityOf(seeker, offer, Nearness::Elsewhere, dayOfWeighing).points < farther.points);
}

TEST_CASE("what speaks against it stands after what speaks for it", "[domain]")
{
    Seeker seeker;
    seeker.learnt = {u"Cắt may"_s};
    seeker.education = u"illiterate"_s;
    seeker.notReady = true;
    const Suitability fit = suitabilityOf(
        seeker, {u"May công nghiệp"_s, {u"Cắt may"_s}, u"1"_s}, Nearness::Elsewhere, dayOfWeighing);
    CHECK(fit.reasons
        == std::vector{FitReason::RelatedOccupation, FitReason::SchoolingTooLow, FitReason::FarAway,
            FitReason::NotReady});
    CHECK(fit.points == 0);
}

TEST_CASE("for a class no trade has to be known", "[domain]")
{
    Seeker seeker;
    seeker.practised = {u"Hàn điện"_s};
    const Offer course{u"May công nghiệp"_s, {}, {}, true};
    CHECK(suitabilityOf(seeker, course, Nearness::Unknown, dayOfWeighing).reasons
        == std::vector{FitReason::HasOtherTrade});
    CHECK_FALSE(sameOccupation({}, {}));
}
