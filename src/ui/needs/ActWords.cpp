// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/needs/ActWords.h"

#include "services/needs/AnsweringActs.h"
#include "text/dates/DocumentDate.h"

#include <QCoreApplication>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

namespace {

QString actInWords(const services::NamedAct& act)
{
    const char* words = act.entity == "enrolment"_L1 ? QT_TRANSLATE_NOOP("ActWords", "Class: %1")
        : act.entity == "referral"_L1                ? QT_TRANSLATE_NOOP("ActWords", "Referral: %1")
        : act.entity == "loan"_L1                    ? QT_TRANSLATE_NOOP("ActWords", "Loan: %1")
                                                     : QT_TRANSLATE_NOOP("ActWords", "Session: %1");
    const QString named = QCoreApplication::translate("ActWords", words).arg(act.title);
    return act.day ? named + u" ("_s + text::dateInFigures(*act.day) + u')' : named;
}

} // namespace

RowsModel::Labels actsInWords(services::Workspace& workspace, const std::vector<domain::Need>& needs)
{
    RowsModel::Labels labels;
    for (const domain::Need& need : needs)
        if (const auto act = services::actThatMet(workspace, need))
            labels.insert(need.metById->toString(), actInWords(*act));
    return labels;
}

} // namespace hoanhap::ui
