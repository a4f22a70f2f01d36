// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/training/ClassFile.h"

namespace hoanhap::tests {

/// A class of welding in June 2021, completed, without anybody in it.
inline domain::ClassFile courseOfJune()
{
    using namespace Qt::StringLiterals;
    domain::ClassFile file;
    file.vocationalClass.name = u"Lớp Hàn"_s;
    file.vocationalClass.occupation = u"Hàn điện"_s;
    file.vocationalClass.startsOn = QDate(2021, 6, 1);
    file.vocationalClass.endsOn = QDate(2021, 6, 30);
    file.vocationalClass.state = domain::ClassState::Completed;
    file.partners.resize(1);
    file.partners[0].role = u"organiser"_s;
    file.partners[0].name = u"Trung tâm"_s;
    return file;
}

} // namespace hoanhap::tests
