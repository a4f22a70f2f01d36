// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/Session.h"

#include "foundation/Error.h"
#include "storage/ErrorCodes.h"
#include "storage/keys/RegisterKey.h"
#include "storage/platform/Place.h"
#include "storage/sqlite/Connection.h"
#include "storage/sqlite/EngineCode.h"

#include <sodium.h>
#include <sqlite3.h>

namespace hoanhap::storage {

namespace {

constexpr int busyMilliseconds = 5000;

/// SOCI reads its connection as blank-parted words; quotes keep folders with blanks whole.
std::string connectionOf(const QString& path)
{
    QString quoted = path;
    return "db=\"" + quoted.replace(u'"', QStringLiteral("\\\"")).toStdString() + "\" timeout=5";
}

/// SQLCipher takes a raw key as x'64 hexadecimal digits' and then stretches nothing.
template <typename Call>
int withKeyText(const RegisterKey& key, Call call)
{
    std::string text = "x'" + std::string(2 * RegisterKey::size, '0') + "'";
    static constexpr char digits[] = "0123456789abcdef";
    for (size_t i = 0; i < RegisterKey::size; ++i) {
        text[2 + 2 * i] = digits[key.bytes()[i] >> 4];
        text[3 + 2 * i] = digits[key.bytes()[i] & 15];
    }
    const int code = call(text.data(), static_cast<int>(text.size()));
    sodium_memzero(text.data(), text.size());
    return code;
}

void demand(bool met, const char* what)
{
    if (!met)
        throw LogicError(
            std::string("the database engine is not the one this program was built for: ") + what);
}

} // namespace

Session::Session(const std::string& connection)
{
    try {
        m_session = connectThroughSoci(connection);
    } catch (const soci::soci_error&) {
        throw StorageError(errors::readOnly, "opening the register");
    }
}

Session::Session(const QString& path, const RegisterKey& key, Access access, bool sharedMemory)
    : Session((access == Access::Create ? createPrivate(path) : void(), connectionOf(path)))
{
    giveKey(key);
    // The engine would write its own complaints to standard error. Only now: the first key of a
    // process starts the cipher, which sets the level anew.
    execute("setting up", "PRAGMA cipher_log_level = NONE");
    if (access == Access::Open) // a new file has nothing to read yet
        tryKey();
    configure(sharedMemory);
}

std::unique_ptr<Session> Session::inMemory()
{
    std::unique_ptr<Session> session(new Session("db=:memory:"));
    session->configure(true);
    return session;
}

Session::~Session() = default;

sqlite3* Session::handle() const
{
    demandOwner();
    return engineHandle(*m_session);
}

void Session::giveKey(const RegisterKey& key)
{
    const int code =
        withKeyText(key, [&](const char* text, int length) { return sqlite3_key(handle(), text, length); });
    if (code != SQLITE_OK)
        throw StorageError(codeOfEngine(code), "giving the key");
}

void Session::tryKey()
{
    try {
        single("reading", "SELECT count(*) FROM sqlite_master");
    } catch (const StorageError& fault) {
        if (fault.code() == errors::damaged && lacksPages())
            throw StorageError(errors::registerCut, "opening the register");
        throw;
    }
}

bool Session::lacksPages()
{
    const auto readsFirstPage = [&] {
        try {
            single("asking", "PRAGMA schema_version");
            return true;
        } catch (const StorageError&) {
            return false;
        }
    };
    if (readsFirstPage())
        return false;
    // Whoever may write the schema may read a file shorter than its first page says; nothing is written.
    execute("setting up", "PRAGMA writable_schema = ON");
    return readsFirstPage();
}

void Session::encryptAnew(const RegisterKey& key)
{
    // Without the write-ahead log the engine holds the file alone and keeps the old pages in a
    // journal until the last new one is on the disk.
    if (single("leaving the log of", "PRAGMA journal_mode = DELETE") != "delete")
        throw StorageError(errors::busy, "changing the key of the register");
    const int code =
        withKeyText(key, [&](const char* text, int length) { return sqlite3_rekey(handle(), text, length); });
    if (code != SQLITE_OK)
        throw StorageError(codeOfEngine(code), "changing the key of the register");
}

void Session::configure(bool sharedMemory)
{
    demand(single("asking", "PRAGMA cipher_version").rfind("4.", 0) == 0, "SQLCipher 4");
    // Temporary tables and sorts stay in memory: a plain temporary file would leak.
    demand(sqlite3_compileoption_used("TEMP_STORE=2") || sqlite3_compileoption_used("TEMP_STORE=3"),
        "TEMP_STORE");
    sqlite3_extended_result_codes(handle(), 1);
    sqlite3_busy_timeout(handle(), busyMilliseconds);
    execute("setting up", "PRAGMA foreign_keys = ON");
    // So that the rows a REPLACE drops meet the triggers that keep the audit.
    execute("setting up", "PRAGMA recursive_triggers = ON");
    execute("setting up", "PRAGMA secure_delete = ON");
    execute("setting up", "PRAGMA temp_store = MEMORY");
    execute("setting up", "PRAGMA trusted_schema = OFF");
    execute("setting up", "PRAGMA cell_size_check = ON");
    // The year's figures of 100,000 people walk over some 80 MiB of pages. Where they do not find room, each
    // walk drops what the next one wants, and all is read and decrypted anew.
    execute("setting up", "PRAGMA cache_size = -98304");
    execute("setting up", sharedMemory ? "PRAGMA journal_mode = WAL" : "PRAGMA journal_mode = DELETE");
    execute("setting up", "PRAGMA synchronous = FULL");
}

void Session::execute(const char* doing, const std::string& sql)
{
    const int code = sqlite3_exec(handle(), sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        fail(std::string(doing) + " the register");
}

std::string Session::single(const char* doing, const std::string& sql)
{
    std::string answer;
    const auto take = [](void* target, int columns, char** values, char**) {
        auto* text = static_cast<std::string*>(target);
        if (columns > 0 && values[0] && text->empty())
            *text = values[0];
        return 0;
    };
    const int code = sqlite3_exec(handle(), sql.c_str(), take, &answer, nullptr);
    if (code != SQLITE_OK)
        fail(std::string(doing) + " the register");
    return answer;
}

void Session::demandOwner() const
{
    if (!belongsToThisThread())
        throw LogicError("a session was used by two threads");
    if (!m_session)
        throw StorageError(errors::inputOutput, "using a register that could not be opened again");
}

void Session::fail(const std::string& doing) const
{
    throw StorageError(codeOfLastFault(handle()), doing);
}

} // namespace hoanhap::storage
