// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cases/WorkBars.h"

#include "domain/cases/CaseErrorCodes.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::domain;
using namespace Qt::StringLiterals;
namespace codes = hoanhap::domain::errors::cases;

namespace {

const QDate dayOfRelease(2021, 2, 1);

LegalStatus servedSentence()
{
    LegalStatus status;
    status.id = Uuid::ofCode(u"test"_s, u"served"_s);
    status.kind = u"sentence_served"_s;
    status.fromDate = dayOfRelease;
    status.releasedOn = dayOfRelease;
    return status;
}

AdditionalPenalty penaltyOf(const char* kind, std::optional<QDate> from, std::optional<QDate> to)
{
    AdditionalPenalty penalty;
    penalty.id = Uuid::ofCode(u"test"_s, u"ban"_s);
    penalty.legalStatusId = servedSentence().id;
    penalty.kind = QString::fromLatin1(kind);
    penalty.fromDate = from;
    penalty.toDate = to;
    return penalty;
}

bool barredOn(const AdditionalPenalty& penalty, QDate onDay, const LegalStatus& status = servedSentence())
{
    return !workBarsOn({status}, {penalty}, onDay).empty();
}

WorkBar banOn(const char16_t* occupation)
{
    WorkBar bar;
    bar.occupation = QString::fromUtf16(occupation);
    return bar;
}

} // namespace

TEST_CASE("a penaltyOf holds from its first to its last day", "[cases]")
{
    const AdditionalPenalty penalty = penaltyOf("profession_ban", QDate(2021, 2, 1), QDate(2023, 1, 31));
    CHECK_FALSE(barredOn(penalty, {2021, 1, 31}));
    CHECK(barredOn(penalty, {2021, 2, 1}));
    CHECK(barredOn(penalty, {2023, 1, 31}));
    CHECK_FALSE(barredOn(penalty, {2023, 2, 1}));
}

TEST_CASE("a penaltyOf without dates begins with the release and lasts five years at most", "[cases]")
{
    const AdditionalPenalty penalty = penaltyOf("residence_ban", std::nullopt, std::nullopt);
    CHECK_FALSE(barredOn(penalty, {2021, 1, 31}));
    CHECK(barredOn(penalty, {2026, 1, 31}));
    CHECK_FALSE(barredOn(penalty, {2026, 2, 1}));
}

TEST_CASE("a penaltyOf of a conviction that is expunged or was entered wrongly bars nothing", "[cases]")
{
    const AdditionalPenalty penalty = penaltyOf("profession_ban", std::nullopt, std::nullopt);
    for (const auto& [reason, bars] : {std::pair{u"expunged"_s, false}, {u"entered_wrongly"_s, false},
             {u"became_other"_s, true}, {u"moved"_s, true}}) {
        LegalStatus status = servedSentence();
        status.endedOn = QDate(2022, 1, 1);
        status.endReason = reason;
        INFO(reason.toStdString());
        CHECK(barredOn(penalty, {2022, 1, 1}, status) == bars);
        CHECK(barredOn(penalty, {2021, 12, 31}, status));
    }
}

TEST_CASE("local supervision as a status of its own names the commune that must not be left", "[cases]")
{
    LegalStatus status;
    status.kind = u"local_supervision"_s;
    status.fromDate = QDate(2021, 3, 1);
    status.toDate = QDate(2023, 2, 28);
    status.supervisingArea = u"29899/2021"_s;
    const auto bars = workBarsOn({status}, {}, {2022, 1, 1});
    REQUIRE(bars.size() == 1);
    CHECK(bars.front().kind == WorkBar::Kind::Locality);
    CHECK(bars.front().areaCode == u"29899/2021"_s);
    CHECK(bars.front().until == QDate(2023, 2, 28));
    CHECK(warningOf(bars.front()).code == codes::boundToLocality);
    CHECK(warningOf(bars.front()).arguments == QStringList{u"28/02/2023"_s});
}

TEST_CASE(
    "a penaltyOf entered as a status and again below it is one penaltyOf, with the work it names", "[cases]")
{
    LegalStatus status = servedSentence();
    status.kind = u"profession_ban"_s;
    AdditionalPenalty penalty = penaltyOf("profession_ban", dayOfRelease, QDate(2024, 1, 31));
    penalty.bannedOccupation = u"Lái xe"_s;
    const auto bars = workBarsOn({status}, {penalty}, {2022, 1, 1});
    REQUIRE(bars.size() == 1);
    CHECK(bars.front().occupation == u"Lái xe"_s);
}

TEST_CASE("prison servedSentence, fines and confiscation bar no work", "[cases]")
{
    CHECK(workBarsOn({servedSentence()}, {}, {2022, 1, 1}).empty());
    CHECK_FALSE(barredOn(penaltyOf("fine", dayOfRelease, std::nullopt), {2022, 1, 1}));
    CHECK_FALSE(barredOn(penaltyOf("confiscation", dayOfRelease, std::nullopt), {2022, 1, 1}));
}

TEST_CASE("a banned work is met by its name, wider or narrower, whole words and marks counted", "[cases]")
{
    CHECK(touches(banOn(u"lái xe"), u"Lái xe ô tô"_s));
    CHECK(touches(banOn(u"Lái xe ô tô tải"), u"Lái xe ô tô"_s));
    CHECK(touches(banOn(u"Kế toán, thủ quỹ"), u"thủ quỹ"_s));
    CHECK(touches(banOn(u"hoà giải viên"), u"Hòa giải viên"_s));
    CHECK_FALSE(touches(banOn(u"Lái xe"), u"May công nghiệp"_s));
    CHECK_FALSE(touches(banOn(u"May"), u"Sửa chữa máy tàu"_s));
    CHECK_FALSE(touches(banOn(u"Lái xe"), QString()));
}

TEST_CASE("a banned work that was typed without marks is met all the same", "[cases]")
{
    CHECK(touches(banOn(u"dien dan dung"), u"Điện dân dụng"_s));
    CHECK(touches(banOn(u"LAI XE"), u"Lái xe ô tô"_s));
    CHECK(touches(banOn(u"Kế toán, thủ quỹ"), u"thu quy"_s));
    CHECK(touches(banOn(u"han"), u"Hàn"_s));
    CHECK_FALSE(touches(banOn(u"dien"), u"Diễn viên"_s));
    CHECK_FALSE(touches(banOn(u"Thợ may"), u"Thợ máy"_s));
}

TEST_CASE("a banned work that shares a word of its trade is told, and stops nothing", "[cases]")
{
    for (const char16_t* banned : {u"thợ điện", u"tho dien", u"Điện công nghiệp"}) {
        INFO(QString::fromUtf16(banned).toStdString());
        CHECK_FALSE(touches(banOn(banned), u"Điện dân dụng"_s));
        const Errors warnings = barWarnings({banOn(banned)}, u"Điện dân dụng"_s, u"job_title"_s);
        CHECK(
            warnings == Errors{{codes::occupationMayBeBanned, u"job_title"_s, {QString::fromUtf16(banned)}}});
    }
    CHECK_FALSE(mayMean(banOn(u"Thợ may"), u"Thợ máy"_s));
    CHECK_FALSE(mayMean(banOn(u"Xây dựng dân dụng"), u"Điện dân dụng"_s));
    CHECK_FALSE(mayMean(banOn(u"Điện dân dụng"), u"Điện dân dụng"_s)); // it is meant
    CHECK_FALSE(mayMean(banOn(u""), u"Hàn"_s));
}

TEST_CASE("one common syllable alone makes no work a banned one", "[cases]")
{
    CHECK_FALSE(mayMean(banOn(u"Lái xe"), u"Sửa chữa xe máy"_s));
    CHECK_FALSE(mayMean(banOn(u"lai xe"), u"Sửa xe máy"_s));
    CHECK_FALSE(mayMean(banOn(u"Nghề lái xe"), u"Nghề may"_s));
    CHECK_FALSE(mayMean(banOn(u"Lái xe, bảo vệ"), u"Rửa xe"_s));
    CHECK(mayMean(banOn(u"Lái xe, bảo vệ"), u"Nhân viên bảo vệ kho"_s)); // two words
    CHECK(mayMean(banOn(u"Lái xe tải"), u"Lái cẩu"_s)); // leads both
    CHECK(mayMean(banOn(u"Thợ hàn"), u"Gò hàn"_s)); // all that one of them says
}

TEST_CASE("a penaltyOf on a profession that nobody named warns of all work", "[cases]")
{
    CHECK(touches(banOn(u""), u"Hàn"_s));
    const Errors warnings = barWarnings({banOn(u""), banOn(u"Lái xe")}, u"Hàn"_s, u"occupation"_s);
    REQUIRE(warnings.size() == 1);
    CHECK(warnings.front().code == codes::occupationBanUnnamedOpen);
    CHECK(warnings.front().field == u"occupation"_s);
}

TEST_CASE("a ban whose end nobody knows says so instead of naming a day", "[cases]")
{
    WorkBar bar;
    for (const auto kind : {WorkBar::Kind::Profession, WorkBar::Kind::Residence, WorkBar::Kind::Locality,
             WorkBar::Kind::StateService}) {
        bar.kind = kind;
        bar.until = QDate(2023, 2, 28);
        const Error ended = warningOf(bar);
        CHECK(ended.arguments == QStringList{u"28/02/2023"_s});
        bar.until.reset();
        CHECK(warningOf(bar).code != ended.code);
        CHECK(warningOf(bar).arguments.isEmpty());
    }
    bar.kind = WorkBar::Kind::Profession;
    bar.occupation = u"Lái xe"_s;
    CHECK(warningOf(bar).code == codes::occupationBannedOpen);
    CHECK(warningOf(bar).arguments == QStringList{u"Lái xe"_s});
}

TEST_CASE("how long a ban lasts is not told where only its beginning was entered", "[cases]")
{
    AdditionalPenalty penalty = penaltyOf("profession_ban", QDate(2026, 1, 1), std::nullopt);
    penalty.bannedOccupation = u"Lái xe"_s;
    const auto bars = workBarsOn({}, {penalty}, {2026, 6, 1});
    REQUIRE(bars.size() == 1);
    CHECK_FALSE(bars.front().until);
    CHECK(warningOf(bars.front()).code == codes::occupationBannedOpen);
    CHECK(workBarsOn({}, {penalty}, {2031, 1, 1}).empty()); // the longest there is
}
