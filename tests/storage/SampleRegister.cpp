// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SampleRegister.h"

#include "storage/keys/RecoveryKey.h"
#include "storage/records/RecordStore.h"
#include "storage/sqlite/Transaction.h"
#include "support/CountingRandom.h"
#include "support/ErrorPrinting.h"

#include <QDir>
#include <QFile>
#include <catch2/catch_test_macros.hpp>

namespace hoanhap::tests {

using namespace Qt::StringLiterals;
using storage::KeySlot;
using storage::RegisterFile;
using storage::RegisterKey;

SampleRegister::SampleRegister()
    : m_folder(QDir::tempPath() + u"/Sổ người Đồng Tháp XXXXXX"_s)
    , m_path(m_folder.filePath(u"sổ đăng ký.hoanhap"_s))
    , m_id(Uuid::ofCode(u"register", u"sample"))
{
    RegisterKey key = RegisterKey::generate();
    m_recoveryKey = storage::recoveryKeyText(key);
    storage::KeyFile keys(m_id);
    keys.put(KeySlot::wrap(key, m_id, lan, u"lan"_s, lansPassword, cheapProfile, 1));
    REQUIRE(RegisterFile::create(m_path, std::move(key), std::move(keys), morning));
}

Result<RegisterFile::Opened> SampleRegister::open(const QString& password) const
{
    return RegisterFile::open(m_path, u"lan"_s, password, cheapProfile, morning);
}

Result<std::unique_ptr<RegisterFile>> SampleRegister::recover(const QString& printed) const
{
    return RegisterFile::recover(m_path, storage::readRecoveryKey(printed).value(), cheapProfile, morning);
}

std::unique_ptr<RegisterFile> SampleRegister::opened() const
{
    auto result = open();
    REQUIRE(result);
    return std::move(result->file);
}

domain::Person inventedPerson(const QString& name)
{
    CountingRandom random(static_cast<std::uint64_t>(qHash(name)));
    domain::Person person;
    person.id = Uuid::version7(morning.toMSecsSinceEpoch(), random);
    person.unitId = Uuid::ofCode(u"unit", u"sample");
    person.fullName = name;
    person.createdAt = person.updatedAt = morning;
    person.createdBy = person.updatedBy = lan;
    person.rowVersion = 1;
    return person;
}

void enter(RegisterFile& file, const QString& name)
{
    storage::Transaction transaction(file.session());
    storage::RecordStore<domain::Person>(file.session()).insert(inventedPerson(name));
    transaction.commit();
}

int peopleIn(RegisterFile& file)
{
    return std::stoi(file.session().single("counting", "SELECT count(*) FROM person"));
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void overwrite(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace hoanhap::tests
