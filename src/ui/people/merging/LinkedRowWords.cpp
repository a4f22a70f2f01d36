// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/merging/LinkedRowWords.h"

#include <array>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

namespace {

struct LinkedKind
{
    QLatin1String table;
    const char* counted; ///< nothing: a detail of another row, counted among the rest
    const char* name;
};

// In the order in which people ask for them.
constexpr std::array kinds{
    LinkedKind{"enrolment"_L1, QT_TRANSLATE_N_NOOP("LinkedRowWords", "%n classes"),
        QT_TRANSLATE_NOOP("LinkedRowWords", "Class")},
    LinkedKind{"session_participant"_L1, QT_TRANSLATE_N_NOOP("LinkedRowWords", "%n sessions"),
        QT_TRANSLATE_NOOP("LinkedRowWords", "Session")},
    LinkedKind{"referral"_L1, QT_TRANSLATE_N_NOOP("LinkedRowWords", "%n referrals"),
        QT_TRANSLATE_NOOP("LinkedRowWords", "Referral")},
    LinkedKind{"loan"_L1, QT_TRANSLATE_N_NOOP("LinkedRowWords", "%n loans"),
        QT_TRANSLATE_NOOP("LinkedRowWords", "Loan")},
    LinkedKind{"legal_status"_L1, QT_TRANSLATE_N_NOOP("LinkedRowWords", "%n legal statuses"),
        QT_TRANSLATE_NOOP("LinkedRowWords", "Legal status")},
    LinkedKind{"need"_L1, QT_TRANSLATE_N_NOOP("LinkedRowWords", "%n needs"),
        QT_TRANSLATE_NOOP("LinkedRowWords", "Need")},
    LinkedKind{"work_situation"_L1, QT_TRANSLATE_N_NOOP("LinkedRowWords", "%n work situations"),
        QT_TRANSLATE_NOOP("LinkedRowWords", "Work situation")},
    LinkedKind{"identity_number"_L1, QT_TRANSLATE_N_NOOP("LinkedRowWords", "%n identity papers"),
        QT_TRANSLATE_NOOP("LinkedRowWords", "Identity paper")},
    LinkedKind{"residence"_L1, QT_TRANSLATE_N_NOOP("LinkedRowWords", "%n residences"),
        QT_TRANSLATE_NOOP("LinkedRowWords", "Residence")},
    LinkedKind{"contact"_L1, QT_TRANSLATE_N_NOOP("LinkedRowWords", "%n phones and relatives"),
        QT_TRANSLATE_NOOP("LinkedRowWords", "Phone or relative")},
    LinkedKind{"attachment"_L1, QT_TRANSLATE_N_NOOP("LinkedRowWords", "%n attached papers"),
        QT_TRANSLATE_NOOP("LinkedRowWords", "Attached paper")},
    LinkedKind{"attendance"_L1, nullptr, QT_TRANSLATE_NOOP("LinkedRowWords", "Day in class")},
    LinkedKind{"certificate"_L1, nullptr, QT_TRANSLATE_NOOP("LinkedRowWords", "Certificate")},
    LinkedKind{"referral_event"_L1, nullptr, QT_TRANSLATE_NOOP("LinkedRowWords", "Step of a referral")},
    LinkedKind{"follow_up"_L1, nullptr, QT_TRANSLATE_NOOP("LinkedRowWords", "Follow-up")},
    LinkedKind{"additional_penalty"_L1, nullptr, QT_TRANSLATE_NOOP("LinkedRowWords", "Additional penalty")},
    LinkedKind{"unit_assignment"_L1, nullptr, QT_TRANSLATE_NOOP("LinkedRowWords", "Unit in charge")},
    LinkedKind{"readiness"_L1, nullptr, QT_TRANSLATE_NOOP("LinkedRowWords", "Readiness")},
    LinkedKind{"readiness_reason"_L1, nullptr, QT_TRANSLATE_NOOP("LinkedRowWords", "Reason of readiness")},
    LinkedKind{"work_obstacle"_L1, nullptr, QT_TRANSLATE_NOOP("LinkedRowWords", "Obstacle to work")},
    LinkedKind{"counted_record"_L1, nullptr, QT_TRANSLATE_NOOP("LinkedRowWords", "Counted in a report")},
};

} // namespace

QString LinkedRowWords::counted(const std::vector<services::PersonMerging::MovingRows>& moving)
{
    QStringList words;
    int rest = 0;
    for (const auto& rows : moving)
        rest += rows.count;
    for (const LinkedKind& kind : kinds)
        for (const auto& rows : moving)
            if (kind.counted && rows.table == kind.table) {
                words << tr(kind.counted, nullptr, rows.count);
                rest -= rows.count;
            }
    if (rest > 0)
        words << tr("%n further entries", nullptr, rest);
    return words.join(u", "_s);
}

QString LinkedRowWords::kindOf(const QString& table)
{
    for (const LinkedKind& kind : kinds)
        if (table == kind.table)
            return tr(kind.name);
    return tr("Further entry");
}

} // namespace hoanhap::ui
