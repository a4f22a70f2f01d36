// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Fields.h"
#include "domain/Record.h"

namespace hoanhap::domain {

/// A loan to a person, or to an employer for the people it employs. (vay vốn)
struct Loan : Record
{
    QString borrower = QStringLiteral("person"); ///< person, employer
    std::optional<Uuid> personId; ///< of a person's loan
    std::optional<Uuid> employerId; ///< of an employer's loan, where the register knows it
    QString employerName; ///< of an employer's loan, as it was typed
    QString employerKind; ///< catalogue employer-kinds
    std::optional<int> workerCount; ///< all who work there
    std::optional<int> releasedWorkerCount; ///< of them people who served a prison sentence
    QString source; ///< catalogue loan-sources
    QString purpose; ///< catalogue loan-purposes
    std::optional<QDate> listedOn; ///< confirmed by the commune, Mẫu số 01: QĐ 22/2023/QĐ-TTg
    std::optional<qint64> approvedAmount; ///< đồng
    std::optional<qint64> disbursedAmount; ///< đồng
    std::optional<QDate> approvedOn;
    std::optional<QDate> disbursedOn;
    std::optional<int> termMonths; ///< at most 120: QĐ 22/2023/QĐ-TTg
    QString state; ///< catalogue loan-states
    QString obeysLaw; ///< yes, no, or nothing where nobody knows: QĐ 22/2023/QĐ-TTg, Điều 3
    QString freeOfDebt; ///< the same, of a debt at the bank for the same purpose
    QString household; ///< through whom it is lent, and the association
    std::optional<Uuid> planTaskId;
    QString note;
};

template <>
struct Fields<Loan>
{
    static constexpr std::string_view entity = "loan";
    static constexpr auto all = TypedList{
        field("borrower", &Loan::borrower),
        field("person_id", &Loan::personId),
        field("employer_id", &Loan::employerId),
        field("employer_name", &Loan::employerName),
        field("employer_kind", &Loan::employerKind),
        field("worker_count", &Loan::workerCount),
        field("released_worker_count", &Loan::releasedWorkerCount),
        field("source", &Loan::source),
        field("purpose", &Loan::purpose),
        field("listed_on", &Loan::listedOn),
        field("approved_amount", &Loan::approvedAmount),
        field("disbursed_amount", &Loan::disbursedAmount),
        field("approved_on", &Loan::approvedOn),
        field("disbursed_on", &Loan::disbursedOn),
        field("term_months", &Loan::termMonths),
        field("state", &Loan::state),
        field("obeys_law", &Loan::obeysLaw),
        field("free_of_debt", &Loan::freeOfDebt),
        field("household", &Loan::household),
        field("plan_task_id", &Loan::planTaskId),
        field("note", &Loan::note),
    };
};

} // namespace hoanhap::domain
