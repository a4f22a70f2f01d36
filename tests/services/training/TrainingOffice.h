// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/TestOffice.h"
#include "services/people/PersonService.h"
#include "services/training/AttendanceService.h"
#include "services/training/ClassService.h"

#include <catch2/catch_test_macros.hpp>

namespace hoanhap::tests {

using namespace Qt::StringLiterals;

/// An office on 6 December 2021 with people to be trained and a way to hold classes.
struct TrainingOffice : TestOffice
{
    services::ClassService classes() { return services::ClassService(workspace()); }

    Uuid enter(const QString& name, int birthYear)
    {
        services::PersonService people(workspace());
        domain::PersonFile file = people.blank();
        file.person.fullName = name;
        file.person.birth = text::PartialDate::ofYear(birthYear);
        file.needs.resize(1);
        file.needs[0].kind = u"training"_s;
        file.needs[0].surveyedOn = QDate(2021, 1, 5);
        const auto saved = people.save(people.blank(), file);
        REQUIRE(saved);
        return saved->file.person.id;
    }
    /// A class of welding from the first to the tenth of that month of 2021.
    domain::ClassFile planned(int month, const std::vector<Uuid>& learners)
    {
        domain::ClassFile file = classes().blank();
        file.vocationalClass.name = u"Lớp Hàn tháng %1"_s.arg(month);
        file.vocationalClass.occupation = u"Hàn điện"_s;
        file.vocationalClass.level = u"under_3_months"_s;
        file.vocationalClass.startsOn = QDate(2021, month, 1);
        file.vocationalClass.endsOn = QDate(2021, month, 10);
        file.vocationalClass.state = domain::ClassState::Open;
        file.partners.resize(1);
        file.partners[0].role = u"organiser"_s;
        file.partners[0].name = u"Trung tâm Dịch vụ việc làm"_s;
        for (const Uuid& learner : learners)
            file.enrolments.emplace_back().personId = learner;
        return file;
    }
    domain::ClassFile hold(const domain::ClassFile& file)
    {
        domain::ClassFile base;
        base.vocationalClass.id = file.vocationalClass.id;
        const auto saved = classes().save(base, file);
        REQUIRE(saved);
        return saved->file;
    }
    QString needOf(const Uuid& person)
    {
        return domain::FieldText<domain::NeedState>::write(
            services::PersonService(workspace()).load(person)->needs.front().state);
    }
};

} // namespace hoanhap::tests
