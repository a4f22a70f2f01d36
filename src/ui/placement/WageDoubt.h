// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/faults/FieldFaults.h"

class QLineEdit;

namespace hoanhap::ui {

/// A wage that was typed in thousands or cannot be read is told beside its field as soon as that is left, for
/// as long as `faults` lives. `name` as the faults carry it; the field is watched already.
void tellWagesInThousands(FieldFaults& faults, const QString& name, QLineEdit& wage);

} // namespace hoanhap::ui
