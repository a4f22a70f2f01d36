// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/keys/RecoveryKey.h"

#include "storage/ErrorCodes.h"
#include "support/ErrorPrinting.h"

#include <QSet>
#include <array>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using storage::RegisterKey;

namespace {

const QString letters = u"23456789ABCDEFGHJKLMNPQRSTUVWXYZ"_s;

RegisterKey countedKey()
{
    std::array<unsigned char, RegisterKey::size> bytes{};
    for (size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<unsigned char>(7 * i + 3);
    return RegisterKey::fromBytes(bytes.data());
}

/// The group that is told as wrong; "ok" where none is.
QString toldGroup(const QString& typed)
{
    const auto read = storage::readRecoveryKey(typed);
    return read ? u"ok"_s : read.errors().front().arguments.front();
}

} // namespace

TEST_CASE("a printed key has thirteen groups of five letters that do not look alike", "[storage]")
{
    const QStringList groups = storage::recoveryKeyText(countedKey()).split(u'-');
    CHECK(groups.size() == 13);
    for (const QString& group : groups) {
        CHECK(group.size() == 5);
        for (const QChar letter : group)
            CHECK(letters.contains(letter));
    }
}

TEST_CASE("a printed key is read back, however it is typed", "[storage]")
{
    const QString printed = storage::recoveryKeyText(countedKey());
    for (const QString& typed : {printed, printed.toLower(), QString(printed).remove(u'-'),
             QString(printed).replace(u'-', u"  "_s), u' ' + QString(printed).replace(u'-', u'\n') + u' '}) {
        const auto read = storage::readRecoveryKey(typed);
        REQUIRE(read);
        CHECK(*read == countedKey());
    }
}

TEST_CASE("any single letter typed wrongly is told with its group", "[storage]")
{
    const QString printed = storage::recoveryKeyText(countedKey());
    for (qsizetype at = 0; at < printed.size(); ++at) {
        if (printed[at] == u'-')
            continue;
        for (const QChar wrong : letters) {
            QString typed = printed;
            typed[at] = wrong;
            if (wrong != printed[at])
                REQUIRE(toldGroup(typed) == QString::number(at / 6 + 1));
        }
    }
}

TEST_CASE("groups typed in another order are told", "[storage]")
{
    QStringList groups = storage::recoveryKeyText(countedKey()).split(u'-');
    groups.swapItemsAt(4, 7);
    CHECK(toldGroup(groups.join(u'-')) == u"5"_s);
}

TEST_CASE("a letter that no key has is told with its group, a key too short as a whole", "[storage]")
{
    const QString printed = storage::recoveryKeyText(countedKey());
    CHECK(toldGroup(QString(printed).replace(13, 1, u"0"_s)) == u"3"_s);
    CHECK(storage::readRecoveryKey(printed.left(40)).has(storage::errors::recoveryKeyLength));
    CHECK(storage::readRecoveryKey({}).has(storage::errors::recoveryKeyLength));
    CHECK(storage::readRecoveryKey(printed + u"AAAAA"_s).has(storage::errors::recoveryKeyLength));
}
