// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ErrorCodes.h"
#include "office/TestOffice.h"
#include "services/placement/EmployerService.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;
using domain::EmployerFile;

namespace {

EmployerFile employerWithTwoContacts(services::EmployerService& employers)
{
    EmployerFile file{employers.blank(), {}};
    file.employer.name = u"Công ty May Sen Việt"_s;
    file.contacts.resize(2);
    file.contacts[0].name = u"Lê Thị Hạnh"_s;
    file.contacts[0].jobTitle = u"Trưởng phòng nhân sự"_s;
    file.contacts[0].phone = u"0911222333"_s;
    file.contacts[1].name = u"Trần Văn Tài"_s;
    return file;
}

} // namespace

TEST_CASE("an employer keeps several people to speak to, each with position and phone", "[services]")
{
    TestOffice office;
    services::EmployerService employers(office.workspace());
    const auto saved = employers.save({}, employerWithTwoContacts(employers));
    REQUIRE(saved);
    EmployerFile edited = saved->file;
    edited.contacts.erase(edited.contacts.begin() + 1);
    edited.contacts[0].phone = u"0911222444"_s;
    REQUIRE(employers.save(saved->file, edited));
    const auto standing = employers.loadFile(saved->file.employer.id);
    REQUIRE(standing->contacts.size() == 1);
    CHECK(standing->contacts[0].jobTitle == u"Trưởng phòng nhân sự"_s);
    CHECK(standing->contacts[0].phone == u"0911222444"_s);
    CHECK(standing->contacts[0].employerId == saved->file.employer.id);
}

TEST_CASE("a contact without a name is refused at its line and nothing is stored", "[services]")
{
    TestOffice office;
    services::EmployerService employers(office.workspace());
    EmployerFile file = employerWithTwoContacts(employers);
    file.contacts[1].name.clear();
    CHECK(employers.save({}, file).errors()
        == Errors{{domain::errors::nameMissing, u"employer_contact[1].name"_s}});
    CHECK(employers.list({}, 10)->empty());
}
