// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/layout/Page.h"

class QPDF;

namespace hoanhap::document {

/// The headings as a tree that a viewer shows beside the pages, each leading to its place. Nothing is
/// added where there are none.
void addPdfOutline(QPDF& file, const Pages& pages);

} // namespace hoanhap::document
