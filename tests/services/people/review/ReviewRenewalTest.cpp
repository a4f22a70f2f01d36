// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/review/ReviewRenewal.h"

#include "office/TestOffice.h"
#include "services/exchange/demo/DemoRegister.h"
#include "services/people/review/ReviewService.h"
#include "storage/people/review/FindingRenewal.h"
#include "storage/people/review/ReviewQueries.h"

#include <QCryptographicHash>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using services::ReviewRenewal;

namespace {

qint64 countedFindings(services::Workspace& workspace)
{
    qint64 found = 0;
    for (const auto& kind : *services::ReviewService(workspace).kinds([](double) { return true; }))
        found += kind.findings;
    return found;
}

/// As a program leaves it that knew none of the checks.
void forgetChecks(services::Workspace& workspace)
{
    workspace.session().execute("making older", "DELETE FROM finding");
    workspace.session().execute("making older", "DELETE FROM register_meta WHERE key LIKE 'review%'");
}

int stepsTaken(services::Workspace& workspace)
{
    int steps = 0;
    while (ReviewRenewal(workspace).step())
        ++steps;
    return steps;
}

} // namespace

TEST_CASE("new checks reach everybody whom an older program stored", "[services][review]")
{
    tests::TestOffice office;
    services::Workspace& workspace = office.workspace();
    REQUIRE(services::DemoRegister(workspace).fill({250, 2021, 5}, [](int) { return true; }));
    const qint64 found = countedFindings(workspace);
    REQUIRE(found > 0);
    forgetChecks(workspace);
    REQUIRE(countedFindings(workspace) == 0);
    CHECK(stepsTaken(workspace) == 4); // a hundred at a time, and the word that it is done
    CHECK(countedFindings(workspace) == found);
    CHECK(stepsTaken(workspace) == 0);
}

TEST_CASE("looking everybody through goes on where the program was closed", "[services][review]")
{
    tests::TestOffice office;
    REQUIRE(services::DemoRegister(office.workspace()).fill({250, 2021, 5}, [](int) { return true; }));
    const qint64 found = countedFindings(office.workspace());
    forgetChecks(office.workspace());
    REQUIRE(ReviewRenewal(office.workspace()).step());
    office.workspace().session().execute("taking the first away again", "DELETE FROM finding");
    CHECK(stepsTaken(office.workspace()) == 3);
    CHECK(countedFindings(office.workspace()) > 0);
    CHECK(countedFindings(office.workspace()) < found);
}

TEST_CASE("a change of the checks raises the number of their version", "[services][review]")
{
    // Whoever changes a check raises FindingRenewal::rulesVersion and writes both here.
    const auto hash = QCryptographicHash::hash(
        QByteArray::fromStdString(storage::ReviewQueries::rules()), QCryptographicHash::Sha256);
    CHECK(hash.toHex().left(12) == "7a7f1b28dc99");
    CHECK(storage::FindingRenewal::rulesVersion == 1);
}
