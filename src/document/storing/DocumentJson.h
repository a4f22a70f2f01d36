// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/OfficialDocument.h"

#include <QJsonObject>
#include <optional>

namespace hoanhap::document {

/// A document as it is kept: all of it, so that the same files can be made of it years later. What a later
/// program adds to the model has its usual value in documents kept before.
QJsonObject toJson(const OfficialDocument& document);
/// Nothing where `json` holds no document.
std::optional<OfficialDocument> documentFromJson(const QJsonObject& json);

} // namespace hoanhap::document
