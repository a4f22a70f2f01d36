// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/sentences/SentenceTable.h"

#include <QCoreApplication>

namespace hoanhap::messages {

const SentenceTable& storageSentences()
{
    static const SentenceTable table{
        {"storage.wrong_password", QT_TRANSLATE_NOOP("Errors", "Name or password is not right.")},
        {"storage.key_file_missing",
            QT_TRANSLATE_NOOP("Errors",
                "The key file %1 is missing. Put it back, or open the register with the recovery key.")},
        {"storage.key_file_damaged",
            QT_TRANSLATE_NOOP(
                "Errors", "The key file %1 is damaged. Open the register with the recovery key.")},
        {"storage.key_file_foreign",
            QT_TRANSLATE_NOOP("Errors", "The key file %1 belongs to another register.")},
        {"storage.recovery_key_length",
            QT_TRANSLATE_NOOP(
                "Errors", "The recovery key has 13 groups of 5 letters or digits; here are more or fewer.")},
        {"storage.recovery_key_shape",
            QT_TRANSLATE_NOOP("Errors", "The recovery key has a mistake in group %1.")},
        {"storage.recovery_key_wrong",
            QT_TRANSLATE_NOOP(
                "Errors", "This recovery key does not open this register, or the register is damaged.")},
        {"storage.register_missing", QT_TRANSLATE_NOOP("Errors", "There is no register at %1.")},
        {"storage.register_exists",
            QT_TRANSLATE_NOOP("Errors", "There is already a file at %1. Choose another name.")},
        {"storage.register_damaged",
            QT_TRANSLATE_NOOP("Errors",
                "The register %1 is damaged, or the key file beside it is that of another one. If it is not, "
                "restore a backup.")},
        {"storage.register_cut",
            QT_TRANSLATE_NOOP("Errors", "The register %1 is cut off: its end is missing. Restore a backup.")},
        {"storage.not_a_register",
            QT_TRANSLATE_NOOP("Errors", "The file %1 is no register of this program.")},
        {"storage.copy_foreign", QT_TRANSLATE_NOOP("Errors", "%1 is a copy of another register.")},
        {"storage.copy_older_key",
            QT_TRANSLATE_NOOP("Errors",
                "%1 was made before the register got a new key. It opens by itself, with a password or the "
                "recovery key of that time.")},
        {"storage.register_newer",
            QT_TRANSLATE_NOOP("Errors",
                "This register was made by a newer program (version %1, this one knows %2). Install the "
                "newer program.")},
        {"storage.second_writer",
            QT_TRANSLATE_NOOP("Errors",
                "Somebody is working with this register on the computer %1. Try again when they have closed "
                "it.")},
        {"storage.cancelled", QT_TRANSLATE_NOOP("Errors", "It was cancelled; nothing was changed.")},
        {"storage.busy",
            QT_TRANSLATE_NOOP("Errors", "The register is busy with another program. Try again.")},
        {"storage.disk_full",
            QT_TRANSLATE_NOOP("Errors", "The disk is full; nothing was changed. Make room and try again.")},
        {"storage.read_only",
            QT_TRANSLATE_NOOP("Errors", "The folder or file cannot be written to. Check its permissions.")},
        {"storage.damaged",
            QT_TRANSLATE_NOOP("Errors", "The register is damaged. Restore it from a backup.")},
        {"storage.input_output",
            QT_TRANSLATE_NOOP("Errors", "The disk did not answer. Check the drive and try again.")},
        {"storage.constraint",
            QT_TRANSLATE_NOOP("Errors",
                "The register refuses this: something it refers to is missing, or it stands already.")},
        {"storage.engine",
            QT_TRANSLATE_NOOP(
                "Errors", "The database did not carry it out. Close the program and open it again.")},
    };
    return table;
}

} // namespace hoanhap::messages
