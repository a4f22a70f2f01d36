// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/checks/ReportFinding.h"

#include <QString>

namespace hoanhap::messages {

/// What is wrong, then `between` and the words of the text in quotation marks; those only where the sentence
/// does not say them itself.
QString findingSentence(const services::ReportFinding& finding, const QString& between);

/// The words of the text; nothing where the sentence says them itself.
QString quoteBeside(const services::ReportFinding& finding);

} // namespace hoanhap::messages
