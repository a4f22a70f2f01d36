// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/AuditTrail.h"

#include "domain/FieldText.h"
#include "storage/audit/AuditStatements.h"
#include "storage/audit/Sealing.h"
#include "storage/lists/RowReader.h"
#include "storage/sqlite/Session.h"

namespace hoanhap::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t textColumns = AuditStatements::textColumns;
constexpr size_t sealedColumn = 9;
constexpr size_t hashColumn = 10;
using Texts = AuditStatements::Texts;
const std::string selectEvents =
    "SELECT id, happened_at, account_id, account_name, action, entity, record_id, person_id,"
    " unit_id, sealed, hash, sequence FROM audit_event";
const std::string selectAll = selectEvents + " ORDER BY sequence";
using EventRow = RowReader<textColumns + 1>::Row;

QString idText(const std::optional<Uuid>& id)
{
    return id ? id->toString() : QString();
}

/// Every field with its length before it, so that no two different events read the same.
QByteArray hashOver(const QByteArray& previous, const Texts& texts)
{
    QByteArray all = previous;
    for (size_t i = 0; i < hashColumn; ++i)
        all += QByteArray::number(static_cast<qsizetype>(texts[i].size())) + ':'
            + QByteArray::fromStdString(texts[i]);
    return chainHash(all);
}

QByteArray boundTo(const std::string& eventId)
{
    return "hoanhap audit 1 " + QByteArray::fromStdString(eventId);
}

/// Its content stays empty without the key.
AuditEvent eventOf(const EventRow& row, const QByteArray& key)
{
    AuditEvent event;
    event.id = idOf(row[0]);
    domain::FieldText<QDateTime>::read(textOf(row[1]), event.happenedAt);
    event.accountId = idOf(row[2]);
    event.accountName = textOf(row[3]);
    event.action = textOf(row[4]);
    event.entity = textOf(row[5]);
    event.recordId = Uuid::parse(textOf(row[6]));
    event.personId = Uuid::parse(textOf(row[7]));
    event.unitId = Uuid::parse(textOf(row[8]));
    if (!key.isEmpty())
        event.content = unsealed(QByteArray::fromStdString(row[sealedColumn]), boundTo(row[0]), key)
                            .value_or(QByteArray());
    return event;
}

} // namespace

AuditTrail::AuditTrail(Session& session) : m_session(session) { }

AuditTrail::~AuditTrail() = default;

AuditStatements& AuditTrail::statements()
{
    if (!m_statements)
        m_statements = std::make_unique<AuditStatements>(m_session.soci());
    return *m_statements;
}

void AuditTrail::release()
{
    m_statements.reset();
    m_keys.clear();
    m_chainReadIn = 0;
}

void AuditTrail::forgetWhatWasTakenBack()
{
    if (m_rollbacksSeen == m_session.rollbacks)
        return;
    // A key made in a change that was taken back is in no table: what it seals could not be read.
    m_keys.clear();
    m_chainReadIn = 0;
    m_rollbacksSeen = m_session.rollbacks;
}

void AuditTrail::findEndOfChain()
{
    // Inside one transaction nobody else can have written: the last event is our own.
    if (m_session.transactionDepth > 0 && m_chainReadIn == m_session.transactions)
        return;
    AuditStatements& sql = statements();
    sql.sequence = 0;
    sql.lastHash.clear();
    sql.last.execute(false);
    while (sql.last.fetch()) { }
    m_chainReadIn = m_session.transactionDepth > 0 ? m_session.transactions : 0;
}

const QByteArray& AuditTrail::keyOf(const std::optional<Uuid>& person)
{
    QByteArray& known = m_keys[idText(person)];
    if (!known.isEmpty())
        return known;
    AuditStatements& sql = statements();
    sql.person = idText(person).toStdString();
    sql.findKey.execute(false);
    while (sql.findKey.fetch())
        known = QByteArray::fromBase64(QByteArray::fromStdString(sql.key));
    if (known.isEmpty()) {
        known = newSealKey();
        sql.key = known.toBase64().toStdString();
        sql.addKey.execute(true);
    }
    return known;
}

void AuditTrail::append(const AuditEvent& event)
{
    m_session.guarded("adding an event to", "audit_event", [&] {
        AuditStatements& sql = statements();
        forgetWhatWasTakenBack();
        const QByteArray& key = keyOf(event.personId);
        findEndOfChain();
        sql.texts = {event.id.toString().toStdString(),
            domain::FieldText<QDateTime>::write(event.happenedAt).toStdString(),
            event.accountId.toString().toStdString(), event.accountName.toStdString(),
            event.action.toStdString(), event.entity.toStdString(), idText(event.recordId).toStdString(),
            idText(event.personId).toStdString(), idText(event.unitId).toStdString(), {}, {}};
        sql.texts[sealedColumn] = sealed(event.content, boundTo(sql.texts[0]), key).toStdString();
        sql.texts[hashColumn] = hashOver(QByteArray::fromStdString(sql.lastHash), sql.texts).toStdString();
        for (size_t i = 0; i < textColumns; ++i)
            sql.indicators[i] = sql.texts[i].empty() ? soci::i_null : soci::i_ok;
        ++sql.sequence;
        sql.insert.execute(true);
        sql.lastHash = sql.texts[hashColumn];
    });
}

QHash<QString, QByteArray> AuditTrail::everyKey()
{
    QHash<QString, QByteArray> keys;
    RowReader<2>(m_session, "person_key")
        .each("SELECT person_id, key FROM person_key", std::vector<std::string>(), [&](const auto& row) {
            keys.insert(textOf(row[0]), QByteArray::fromBase64(QByteArray::fromStdString(row[1])));
        });
    return keys;
}

void AuditTrail::read(const std::function<void(const AuditEvent&)>& visit)
{
    const QHash<QString, QByteArray> keys = everyKey();
    RowReader<textColumns + 1>(m_session, "audit_event")
        .each(selectAll, std::vector<std::string>(),
            [&](const auto& row) { visit(eventOf(row, keys.value(textOf(row[7])))); });
}

void AuditTrail::readBetween(
    const QDateTime& from, const QDateTime& to, const std::function<void(const AuditEvent&)>& visit)
{
    const QHash<QString, QByteArray> keys = everyKey();
    const auto stored = [](const QDateTime& moment) {
        return domain::FieldText<QDateTime>::write(moment).toStdString();
    };
    RowReader<textColumns + 1>(m_session, "audit_event")
        .each(selectEvents + " WHERE happened_at >= :p0 AND happened_at < :p1 ORDER BY sequence DESC",
            std::vector<std::string>{stored(from), stored(to)},
            [&](const auto& row) { visit(eventOf(row, keys.value(textOf(row[7])))); });
}

void AuditTrail::readOf(const Uuid& person, const std::function<void(const AuditEvent&)>& visit)
{
    const std::vector<std::string> whom{person.toString().toStdString()};
    QByteArray key;
    RowReader<1>(m_session, "person_key")
        .each("SELECT key FROM person_key WHERE person_id = :p0", whom,
            [&](const auto& row) { key = QByteArray::fromBase64(QByteArray::fromStdString(row[0])); });
    RowReader<textColumns + 1>(m_session, "audit_event")
        .each(selectEvents + " WHERE person_id = :p0 ORDER BY sequence DESC", whom,
            [&](const auto& row) { visit(eventOf(row, key)); });
}

std::optional<qint64> AuditTrail::firstBroken()
{
    std::optional<qint64> broken;
    QByteArray previous;
    qint64 expected = 1;
    RowReader<textColumns + 1>(m_session, "audit_event")
        .each(selectAll, std::vector<std::string>(), [&](const auto& row) {
            Texts texts;
            std::copy_n(row.begin(), textColumns, texts.begin());
            const qint64 sequence = textOf(row[textColumns]).toLongLong();
            const QByteArray hash = QByteArray::fromStdString(texts[hashColumn]);
            if (!broken && (sequence != expected || hashOver(previous, texts) != hash))
                broken = sequence;
            previous = hash;
            ++expected;
        });
    return broken;
}

qint64 AuditTrail::count()
{
    return std::stoll(m_session.single("counting", "SELECT count(*) FROM audit_event"));
}

void AuditTrail::destroyKey(const Uuid& person)
{
    m_keys.remove(person.toString());
    m_session.execute(
        "erasing in", "DELETE FROM person_key WHERE person_id = '" + person.toString().toStdString() + '\'');
}

} // namespace hoanhap::storage
