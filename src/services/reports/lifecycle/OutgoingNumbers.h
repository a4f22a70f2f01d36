// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/Workspace.h"

namespace hoanhap::services {

/// The numbers of a unit's outgoing documents, letters and reports alike: one series a year (Nghị định
/// 30/2020/NĐ-CP, Điều 15.1).
class OutgoingNumbers
{
public:
    explicit OutgoingNumbers(Workspace& workspace) : m_workspace(workspace) { }

    struct Numbered
    {
        QString number; ///< "345", "12a": what stands before the symbol
        QDate day;
        QString title; ///< what it is: "Báo cáo quý (quý III năm 2021)", "Công văn 1337/SLĐTBXH-GDNN (Về …)"
        Uuid record;
    };
    /// By number.
    std::vector<Numbered> of(const Uuid& unit, int year);
    /// One more than the greatest.
    Result<QString> next(const Uuid& unit, int year);
    /// lifecycle.number_used where another document than `record` bears the number.
    Outcome free(const Uuid& unit, int year, const QString& number, const Uuid& record);

private:
    Workspace& m_workspace;
};

} // namespace hoanhap::services
