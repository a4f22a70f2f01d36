// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/plan/DispatchScans.h"

#include "office/TestOffice.h"
#include "services/ErrorCodes.h"
#include "services/plan/PlanService.h"
#include "services/users/AccountService.h"
#include "support/ErrorPrinting.h"

#include <QFile>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::DispatchScans;
using tests::TestOffice;

namespace {

/// An office that got two letters of the police.
struct LettersOffice : TestOffice
{
    Uuid asked = enter(u"1842/CAT-THAHS&HTTP"_s);
    Uuid told = enter(u"1901/CAT-PX01"_s);

    Uuid enter(const QString& number)
    {
        services::PlanService plan(workspace());
        domain::Dispatch letter = plan.blankDispatch();
        letter.number = number;
        letter.issuer = u"Công an Tỉnh"_s;
        letter.issuedOn = QDate(2021, 11, 23);
        const auto saved = plan.saveDispatch(domain::Dispatch(), letter);
        REQUIRE(saved);
        return letter.id;
    }
    QString write(const QString& name, const QByteArray& content)
    {
        QFile out(file(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(content);
        return out.fileName();
    }
    size_t filesOf(const Uuid& letter) { return DispatchScans(workspace()).of(letter)->size(); }
};

const QByteArray letterOnPaper = "%PDF-1.4\n" + QByteArray(5000, '\1') + "%%EOF";

} // namespace

TEST_CASE("the scan of a letter stands beside that letter and comes out as it went in", "[services][plan]")
{
    LettersOffice office;
    REQUIRE(DispatchScans(office.workspace())
                .keep(office.asked, office.write(u"Công văn 1842.pdf"_s, letterOnPaper)));
    CHECK(office.filesOf(office.asked) == 1);
    CHECK(office.filesOf(office.told) == 0);
    office.reopen();
    DispatchScans scans(office.workspace());
    const auto kept = scans.of(office.asked);
    REQUIRE(kept->size() == 1);
    CHECK(kept->front().name == u"Công văn 1842.pdf"_s);
    const QString copy = office.file(u"chép.pdf"_s);
    REQUIRE(scans.copyTo(kept->front(), copy));
    QFile back(copy);
    REQUIRE(back.open(QIODevice::ReadOnly));
    CHECK(back.readAll() == letterOnPaper);
    REQUIRE(scans.remove(kept->front().id));
    CHECK(office.filesOf(office.asked) == 0);
}

TEST_CASE("no file is kept beside a letter that there is not, nor by who may only look", "[services][plan]")
{
    LettersOffice office;
    const QString path = office.write(u"thư.pdf"_s, letterOnPaper);
    CHECK_FALSE(DispatchScans(office.workspace()).keep(office.workspace().newId(), path));
    const QString secret = u"mật khẩu của người xem"_s;
    REQUIRE(services::AccountService(office.workspace(), TestOffice::cheap)
                .add(u"xem"_s, u"Người xem"_s, domain::Role::Viewer, {}, secret));
    office.reopen(u"xem"_s, secret);
    CHECK(DispatchScans(office.workspace()).keep(office.asked, path).has(services::errors::notAllowed));
    office.reopen();
    CHECK(office.filesOf(office.asked) == 0);
}
