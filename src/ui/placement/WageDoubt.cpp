// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placement/WageDoubt.h"

#include "domain/ErrorCodes.h"
#include "domain/placement/EmployerRules.h"
#include "text/numbers/Numbers.h"
#include "ui/forms/FieldWidgets.h"

#include <QLineEdit>

namespace hoanhap::ui {

void tellWagesInThousands(FieldFaults& faults, const QString& name, QLineEdit& wage)
{
    whenFieldIsLeft(&wage, &faults, [&faults, name, &wage] {
        if (const std::optional<Error> fault = fieldFault(&wage))
            return faults.showField(name, fault);
        const std::optional<qint64> typed = text::wholeNumberIn(wage.text());
        if (!domain::isPlausibleWage(typed))
            faults.doubtField(name, {domain::errors::wageImplausible, name, {text::grouped(*typed)}});
    });
}

} // namespace hoanhap::ui
