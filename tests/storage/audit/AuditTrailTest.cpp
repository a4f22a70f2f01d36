// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/AuditTrail.h"

#include "storage/ErrorCodes.h"
#include "storage/SampleRegister.h"
#include "storage/sqlite/Transaction.h"
#include "support/CountingRandom.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;
using storage::AuditEvent;
using storage::AuditTrail;
using storage::Session;

namespace {

const Uuid year = Uuid::ofCode(u"person", u"năm");
const Uuid four = Uuid::ofCode(u"person", u"tư");

AuditEvent changeOf(const std::optional<Uuid>& person, const QByteArray& content)
{
    static CountingRandom random;
    return {Uuid::version7(morning.toMSecsSinceEpoch(), random), morning, lan, u"lan"_s, u"person.changed"_s,
        u"person"_s, person, person, {}, content};
}

QByteArrayList contentsIn(AuditTrail& audit)
{
    QByteArrayList list;
    audit.read([&](const AuditEvent& event) { list << event.content; });
    return list;
}

/// Does what the triggers forbid, as somebody with the key and a tool of his own could.
void forge(Session& session, const std::string& sql)
{
    session.execute("forging", "DROP TRIGGER IF EXISTS audit_event_stands");
    session.execute("forging", "DROP TRIGGER IF EXISTS audit_event_stays");
    session.execute("forging", sql);
}

} // namespace

TEST_CASE("an event is read back as it was noted", "[storage]")
{
    const auto file = storage::RegisterFile::inMemory(morning);
    AuditTrail audit(file->session());
    const AuditEvent noted = changeOf(four, "{\"birth\":[\"1979\",\"1980\"]}");
    audit.append(noted);
    audit.read([&](const AuditEvent& event) {
        CHECK(event.id == noted.id);
        CHECK(event.happenedAt == morning);
        CHECK(event.accountId == lan);
        CHECK(event.action == u"person.changed"_s);
        CHECK(event.recordId == noted.recordId);
        CHECK(event.personId == four);
        CHECK_FALSE(event.unitId);
        CHECK(event.content == noted.content);
    });
    CHECK(audit.count() == 1);
}

TEST_CASE("erasing one person leaves the others' contents and every event", "[storage]")
{
    const auto file = storage::RegisterFile::inMemory(morning);
    AuditTrail audit(file->session());
    audit.append(changeOf(year, "one"));
    audit.append(changeOf(four, "two"));
    audit.append(changeOf(std::nullopt, "three"));
    audit.destroyKey(four);
    CHECK(contentsIn(audit) == QByteArrayList{"one", {}, "three"});
    CHECK(audit.count() == 3);
    CHECK_FALSE(audit.firstBroken());
    audit.append(changeOf(year, "four"));
    CHECK_FALSE(audit.firstBroken());
}

TEST_CASE("a key made in a change that was taken back seals nothing later", "[storage]")
{
    const auto file = storage::RegisterFile::inMemory(morning);
    AuditTrail audit(file->session());
    {
        storage::Transaction takenBack(file->session());
        audit.append(changeOf(four, "never"));
    }
    audit.append(changeOf(four, "kept"));
    CHECK(contentsIn(audit) == QByteArrayList{"kept"});
    CHECK_FALSE(audit.firstBroken());
}

TEST_CASE("what the audit holds of a person does not stand in the clear", "[storage]")
{
    const auto file = storage::RegisterFile::inMemory(morning);
    AuditTrail audit(file->session());
    audit.append(changeOf(four, "DAU-VET-RIENG"));
    CHECK(file->session().single("reading", "SELECT count(*) FROM audit_event WHERE sealed LIKE '%DAU-VET%'")
        == "0");
    audit.append(changeOf(four, "DAU-VET-RIENG"));
    CHECK(file->session().single("reading", "SELECT count(DISTINCT sealed) FROM audit_event") == "2");
}

TEST_CASE("every way of forging the audit shows at the event where it begins", "[storage]")
{
    const auto file = storage::RegisterFile::inMemory(morning);
    AuditTrail audit(file->session());
    for (int i = 0; i < 5; ++i)
        audit.append(changeOf(four, QByteArray::number(i)));
    struct Forgery
    {
        const char* sql;
        std::optional<qint64> told;
    };
    const Forgery forgery = GENERATE(
        Forgery{"UPDATE audit_event SET account_name = 'minh' WHERE sequence = 2", 2},
        Forgery{"UPDATE audit_event SET happened_at = '2020-01-01T00:00:00.000Z' WHERE sequence = 1", 1},
        Forgery{"UPDATE audit_event SET sealed = 'AAAA' WHERE sequence = 5", 5},
        Forgery{"UPDATE audit_event SET account_name = '', action = 'lan' || action WHERE sequence = 3", 3},
        Forgery{"DELETE FROM audit_event WHERE sequence = 3", 4},
        Forgery{"DELETE FROM audit_event WHERE sequence = 1", 2},
        Forgery{"UPDATE audit_event SET sequence = sequence + 10 WHERE sequence = 5", 15});
    INFO(forgery.sql);
    CHECK_FALSE(audit.firstBroken());
    forge(file->session(), forgery.sql);
    CHECK(audit.firstBroken() == forgery.told);
}

TEST_CASE("the register itself refuses to change or drop an event", "[storage]")
{
    const auto file = storage::RegisterFile::inMemory(morning);
    AuditTrail audit(file->session());
    audit.append(changeOf(four, "one"));
    CHECK_THROWS_AS(
        file->session().execute("forging", "UPDATE audit_event SET action = ''"), storage::StorageError);
    CHECK_THROWS_AS(file->session().execute("forging", "DELETE FROM audit_event"), storage::StorageError);
    CHECK_THROWS_AS(file->session().execute("forging", "REPLACE INTO audit_event SELECT * FROM audit_event"),
        storage::StorageError);
    CHECK(contentsIn(audit) == QByteArrayList{"one"});
}
