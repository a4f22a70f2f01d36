// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Fields.h"
#include "domain/Record.h"

namespace hoanhap::domain {

/// A loan to a person. (vay vốn)
struct Loan : Record
{
    Uuid personId;
    QString source; ///< catalogue loan-sources
    QString purpose;
    std::optional<QDate> listedOn; ///< confirmed by the commune, Mẫu số 01: QĐ 22/2023/QĐ-TTg
    std::optional<qint64> approvedAmount; ///< đồng
    std::optional<qint64> disbursedAmount; ///< đồng
    std::optional<QDate> approvedOn;
    std::optional<QDate> disbursedOn;
    std::optional<int> termMonths; ///< at most 120: QĐ 22/2023/QĐ-TTg
    QString state;
    QString household;
    std::optional<Uuid> planTaskId;
    QString note;
};

template <>
struct Fields<Loan>
{
    static constexpr std::string_view entity = "loan";
    static constexpr auto all = std::tuple{
        field("person_id", &Loan::personId),
        field("source", &Loan::source),
        field("purpose", &Loan::purpose),
        field("listed_on", &Loan::listedOn),
        field("approved_amount", &Loan::approvedAmount),
        field("disbursed_amount", &Loan::disbursedAmount),
        field("approved_on", &Loan::approvedOn),
        field("disbursed_on", &Loan::disbursedOn),
        field("term_months", &Loan::termMonths),
        field("state", &Loan::state),
        field("household", &Loan::household),
        field("plan_task_id", &Loan::planTaskId),
        field("note", &Loan::note),
    };
};

} // namespace hoanhap::domain
