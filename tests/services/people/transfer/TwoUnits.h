// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/KeptPerson.h"
#include "office/TestOffice.h"
#include "services/people/transfer/PersonTransfer.h"
#include "services/users/AccountService.h"

namespace hoanhap::tests {

using namespace Qt::StringLiterals;

inline const QDate moveDay(2021, 10, 1);

inline Uuid caoLanh()
{
    return Uuid::ofCode(u"unit", u"phong-ldtbxh-cao-lanh-huyen");
}

inline Uuid lapVo()
{
    return Uuid::ofCode(u"unit", u"phong-ldtbxh-lap-vo");
}

inline services::PersonTransfer::Move toLapVo()
{
    return {lapVo(), u"2021:30169"_s, u"Ấp 3"_s, moveDay, u"Theo gia đình"_s};
}

/// One clerk for each of two units.
struct TwoUnits
{
    TwoUnits()
    {
        services::AccountService accounts(office.workspace(), TestOffice::cheap);
        REQUIRE(accounts.add(u"lan"_s, u"Chị Lan"_s, domain::Role::Clerk, {caoLanh()}, secret));
        REQUIRE(accounts.add(u"minh"_s, u"Anh Minh"_s, domain::Role::Clerk, {lapVo()}, secret));
        signIn(u"lan"_s);
    }
    void signIn(const QString& login) { office.reopen(login, secret); }
    services::Workspace& workspace() { return office.workspace(); }
    domain::PersonFile entered()
    {
        return storedPerson(workspace(), [](domain::PersonFile& file) {
            file.person.helperName = u"Ông Tư"_s;
            file.residences.emplace_back().areaCode = u"2021:30100"_s;
            file.residences.back().kind = u"present"_s;
            domain::LegalStatus& status = file.statuses.emplace_back();
            status.kind = u"sentence_served"_s;
            status.fromDate = QDate(2021, 2, 1);
            domain::WorkSituation& work = file.workSituations.emplace_back();
            work.state = u"none"_s;
            work.validTo = QDate(2021, 6, 30);
        });
    }
    Uuid moved()
    {
        const Uuid person = entered().person.id;
        const auto done = services::PersonTransfer(workspace()).move({person}, toLapVo());
        REQUIRE(done);
        CHECK(done->people == std::vector{person});
        return person;
    }

    const QString secret = u"mật khẩu của ai đó"_s;
    TestOffice office;
};

} // namespace hoanhap::tests
