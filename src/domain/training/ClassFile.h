// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Parts.h"
#include "domain/training/ClassPartner.h"
#include "domain/training/ClassRecords.h"
#include "domain/training/VocationalClass.h"

#include <vector>

namespace hoanhap::domain {

/// A class with everything one form shows and one save stores. Attendance is stored mark by mark.
struct ClassFile
{
    VocationalClass vocationalClass;
    std::vector<ClassPartner> partners;
    std::vector<Enrolment> enrolments;
    std::vector<ClassGuest> guests;
    std::vector<ClassHeadCount> headCounts;
    std::vector<Certificate> certificates;
    std::vector<ClassFunding> funding;
};

/// Learners of every sort: from the register, guests, and those known by their number alone.
int learnersOf(const ClassFile& file);
/// What the class costs, in đồng, over all items.
qint64 costOf(const ClassFile& file);
/// Certificates of learners who stand in the class no more go too.
void dropCertificatesOfNobody(ClassFile& file);

template <>
struct Parts<ClassFile>
{
    static constexpr auto all = TypedList{&ClassFile::partners, &ClassFile::enrolments, &ClassFile::guests,
        &ClassFile::headCounts, &ClassFile::certificates, &ClassFile::funding};
};

} // namespace hoanhap::domain
