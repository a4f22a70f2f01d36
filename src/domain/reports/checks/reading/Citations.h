// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reports/checks/Prose.h"
#include "domain/reports/checks/reading/DatesInProse.h"

#include <optional>

namespace hoanhap::domain {

/// A stretch of a paragraph.
struct Stretch
{
    qsizetype start = 0;
    qsizetype length = 0;

    qsizetype end() const { return start + length; }
    QString in(const QString& text) const { return text.mid(start, length); }
};

/// A document named in a text: "Kế hoạch số 71/KH-UBND ngày 11/3/2021 của Ủy ban nhân dân Tỉnh".
struct Citation
{
    std::size_t paragraph = 0;
    Stretch whole;
    QString kind; ///< in lower case, empty where the text names none
    Stretch kindAt;
    QString symbol; ///< number and symbol without blanks; the number alone where no symbol stands
    Stretch symbolAt;
    std::optional<DateInProse> date;
    std::optional<Stretch> issuer; ///< as far as it reads like an agency's name
};

/// Administrative documents, Nghị định 30/2020/NĐ-CP, Điều 7 and Phụ lục I, II.3; laws as well.
std::vector<Citation> citationsIn(const Prose& prose);

} // namespace hoanhap::domain
