// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/keys/KeyFile.h"

#include "fuzz/FuzzInput.h"
#include "storage/ErrorCodes.h"

#include <QFile>
#include <QTemporaryDir>

using namespace hoanhap;
using namespace hoanhap::tests;
using storage::KeyFile;
using storage::PasswordProfile;

namespace {

bool sameSlot(const storage::KeySlot& a, const storage::KeySlot& b)
{
    return a.toJson() == b.toJson();
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    static const QTemporaryDir folder;
    static const PasswordProfile floor{1, 8192};
    const QString path = folder.filePath(QStringLiteral("sổ.hoanhap.keys"));
    QFile file(path);
    hold(file.open(QIODevice::WriteOnly | QIODevice::Truncate), "the folder can be written");
    file.write(bytesOf(bytes, size));
    file.close();
    const auto read = KeyFile::read(path, floor);
    if (!read) {
        hold(read.has(storage::errors::keyFileDamaged), "what is no key file is called damaged");
        return 0;
    }
    for (const storage::KeySlot& slot : read->wrappedKeys())
        hold(slot.profile.between(floor, PasswordProfile::ceiling()), "no cost out of bounds is believed");
    read->write(path);
    const auto again = KeyFile::read(path, floor);
    hold(again.ok() && again->registerId() == read->registerId(), "what was written is read back");
    hold(std::ranges::equal(again->wrappedKeys(), read->wrappedKeys(), sameSlot), "every slot is kept");
    return 0;
}
