// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/ErrorCode.h"

#include <array>

/// What may stand in the way of the picture of a signature.
namespace hoanhap::services::errors::signing {

/// %1 the file.
inline constexpr ErrorCode noPicture{"signing.no_picture"};
/// %1 the file, %2 most pixels a side.
inline constexpr ErrorCode tooManyPixels{"signing.too_many_pixels"};
/// A signer must stand in the register for a picture to be kept.
inline constexpr ErrorCode noSigner{"signing.no_signer"};
/// Only what was signed bears a signature.
inline constexpr ErrorCode notSigned{"signing.not_signed"};
inline constexpr ErrorCode noneKept{"signing.none_kept"};

inline constexpr std::array all{noPicture, tooManyPixels, noSigner, notSigned, noneKept};

} // namespace hoanhap::services::errors::signing
