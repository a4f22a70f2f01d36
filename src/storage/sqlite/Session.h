// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/StorageError.h"

#include <QByteArray>
#include <QString>
#include <atomic>
#include <memory>
#include <soci/soci.h>
#include <string>
#include <thread>

struct sqlite3;

namespace hoanhap::storage {

class RegisterKey;

/// One connection to one register through SOCI, keyed before anything is read. It belongs to one
/// thread at a time, first to the one that made it; used from another it throws LogicError.
class Session
{
public:
    enum class Access
    {
        Create,
        Open
    };

    /// The key goes in through the engine's own call, never as SQL. Throws StorageError; a wrong key
    /// and a file that is no register both come as storage.damaged, one whose end is missing as
    /// storage.register_cut.
    /// `sharedMemory` false: without WAL, for folders on a network.
    Session(const QString& path, const RegisterKey& key, Access access, bool sharedMemory = true);
    /// A register that lives in memory and is gone with the session; for tests.
    static std::unique_ptr<Session> inMemory();
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    soci::session& soci()
    {
        demandOwner();
        return *m_session;
    }
    sqlite3* handle() const;
    /// The calling thread is the owner from now on. The former one has done with it, and told so
    /// through something that both wait for.
    void takeOver() { m_owner = std::this_thread::get_id(); }
    bool belongsToThisThread() const { return m_owner == std::this_thread::get_id(); }
    /// Encrypts every page anew, in one step of the engine that is there whole or not at all. Nobody
    /// else may have the register open (storage.busy). Afterwards this session serves no more:
    /// `adopt` one that was opened with the key which then fits.
    void encryptAnew(const RegisterKey& key);
    /// Ends the connection and takes back what it had not stored. Afterwards only `adopt` serves;
    /// everything else throws StorageError.
    void close() { m_session.reset(); }
    /// Takes over the connection of another session and keeps its own identity.
    void adopt(Session&& other) { m_session.swap(other.m_session); }
    int transactionDepth = 0; ///< kept by Transaction alone
    int transactions = 0; ///< kept by Transaction alone; grows with every outermost one
    int rollbacks = 0; ///< kept by Transaction alone; grows with every change that was taken back

    /// Runs `work` and turns every engine fault in it into a StorageError that says what was being
    /// done, without a word of the data.
    template <typename Work>
    void guarded(const char* doing, const std::string& what, Work&& work)
    {
        demandOwner();
        try {
            work();
        } catch (const soci::soci_error&) {
            fail(std::string(doing) + ' ' + what);
        }
    }
    /// Plain statements without values: pragmas, schema, transactions.
    void execute(const char* doing, const std::string& sql);
    /// The first column of the first row as text; empty where there is none.
    std::string single(const char* doing, const std::string& sql);

private:
    explicit Session(const std::string& connection);
    void giveKey(const RegisterKey& key);
    /// Throws where the key does not open what is there.
    void tryKey();
    /// Whether the file is shorter than its first page says, which the key opens.
    bool lacksPages();
    void configure(bool sharedMemory);
    [[noreturn]] void fail(const std::string& doing) const;
    void demandOwner() const;

    std::unique_ptr<soci::session> m_session;
    std::atomic<std::thread::id> m_owner = std::this_thread::get_id();
};

} // namespace hoanhap::storage
