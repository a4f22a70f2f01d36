// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/training/ClassPartner.h"
#include "domain/training/VocationalClass.h"

#include <vector>

namespace hoanhap::domain {

/// A class with everything one form shows and one save stores.
struct ClassFile
{
    VocationalClass vocationalClass;
    std::vector<ClassPartner> partners;
    std::vector<Enrolment> enrolments;
    std::vector<ClassGuest> guests;
    std::vector<ClassHeadCount> headCounts;
};

/// Learners of every sort: from the register, guests, and those known by their number alone.
int learnersOf(const ClassFile& file);

/// Calls `visit(before, now)` with every list of rows that hang on the class.
template <typename Visitor>
void forEachPartPair(const ClassFile& before, ClassFile& now, Visitor visit)
{
    visit(before.partners, now.partners);
    visit(before.enrolments, now.enrolments);
    visit(before.guests, now.guests);
    visit(before.headCounts, now.headCounts);
}

template <typename Visitor>
void forEachPart(ClassFile& file, Visitor visit)
{
    visit(file.partners);
    visit(file.enrolments);
    visit(file.guests);
    visit(file.headCounts);
}

} // namespace hoanhap::domain
