// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organisation/Signer.h"
#include "foundation/Error.h"

namespace hoanhap::domain {

// What stands above the name of a signer (Nghị định 30/2020/NĐ-CP, Điều 13, Phụ lục I, II.7).

/// How a paper may be signed, as Signer::prefix says it. Who signs by order or for a collective may leave it
/// to the deputy or be acting; who signs by authorisation may leave it to nobody (Điều 13, khoản 4).
const QStringList& signingPrefixes();

/// In capitals, one entry a line: KT., TL., TUQ., TM. before the title of whom the paper speaks for, below it
/// the signer's own; Q. before the signer's own. Of two the second stands on the line below: "TL. GIÁM ĐỐC",
/// "KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG".
QStringList signingWords(const Signer& signer);

/// One of the lines would hold a prefix alone, or nothing.
bool lacksTitle(const Signer& signer);

/// A title that KT in the second place needs and is not there, and one that is there and would stand nowhere;
/// `prefix` goes before the field.
Errors checkSigning(const Signer& signer, const QString& prefix = {});

} // namespace hoanhap::domain
