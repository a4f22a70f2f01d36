// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/PageSettings.h"

#include <QFont>

namespace hoanhap::document {

/// The face of documents: Times New Roman, else one with the same widths. Chosen once a process.
const QString& documentFamily();

/// A font whose pixels are twentieths of a point, unhinted, so that no screen's resolution enters a layout.
QFont documentFont(HalfPoints size, bool bold = false, bool italic = false);

} // namespace hoanhap::document
