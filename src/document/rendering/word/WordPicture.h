// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/rendering/word/WordXml.h"

#include <QSizeF>

namespace hoanhap::document {

/// A picture that stands in its line as a letter does. `size` in hundredths of a millimetre; `relation` names
/// its file among the document's relations, `words` say what is to be seen to who cannot see it.
void writePicture(WordXml& xml, QSizeF size, const QString& relation, const QString& words);

} // namespace hoanhap::document
