// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/sentences/SentenceTable.h"

#include <QCoreApplication>

namespace hoanhap::messages {

const SentenceTable& sessionSentences()
{
    static const SentenceTable table{
        {"session.kind_missing", QT_TRANSLATE_NOOP("Errors", "Choose the kind of session.")},
        {"session.topic_missing", QT_TRANSLATE_NOOP("Errors", "Enter what the session was about.")},
        {"session.organiser_missing", QT_TRANSLATE_NOOP("Errors", "Enter who organised the session.")},
        {"session.person_missing", QT_TRANSLATE_NOOP("Errors", "Choose the person.")},
        {"session.person_twice", QT_TRANSLATE_NOOP("Errors", "This person is in the list already.")},
        {"session.group_twice",
            QT_TRANSLATE_NOOP(
                "Errors", "This group is counted in another line too. Are these other people?")},
        {"session.absent_with_result",
            QT_TRANSLATE_NOOP(
                "Errors", "The person was not there, so this result changes nothing about needs.")},
        {"session.need_kind_missing", QT_TRANSLATE_NOOP("Errors", "Choose which need it is.")},
        {"session.need_without_result",
            QT_TRANSLATE_NOOP("Errors",
                "A need stands here and the result says nothing about it. Was it found, met or referred?")},
        {"session.several_alone",
            QT_TRANSLATE_NOOP(
                "Errors", "This kind is for one person, and %1 were there. Was it a session with a group?")},
        {"session.nobody_there",
            QT_TRANSLATE_NOOP("Errors",
                "Nobody is entered yet, neither by name nor by number: the session counts with no people.")},
        {"session.entered_already",
            QT_TRANSLATE_NOOP(
                "Errors", "Your unit has a session \"%1\" on %2 already. Is this the same one?")},
    };
    return table;
}

} // namespace hoanhap::messages
