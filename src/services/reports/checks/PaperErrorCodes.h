// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/ErrorCode.h"

#include <array>

/// Why a report could bear no lawful symbol or signature: it is not submitted so.
namespace hoanhap::services::errors::paper {

/// %1 the office. Its symbol would end in a dash.
inline constexpr ErrorCode noAbbreviation{"report.no_abbreviation"};
/// %1 the signer.
inline constexpr ErrorCode signerWithoutTitle{"report.signer_without_title"};

inline constexpr std::array all{noAbbreviation, signerWithoutTitle};

} // namespace hoanhap::services::errors::paper
