// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/training/ClassSurroundings.h"

#include <QStringList>

namespace hoanhap::storage {

class Session;

/// What other classes say of the learners and the certificates of one class; of every unit, since a
/// support paid elsewhere was paid.
class LearnerQueries
{
public:
    explicit LearnerQueries(Session& session) : m_session(session) { }

    std::vector<domain::ClassSurroundings::OtherClass> otherClasses(
        const Uuid& here, const std::vector<Uuid>& people);
    /// Certificates of other classes that bear one of these numbers or register numbers.
    std::vector<domain::ClassSurroundings::KnownCertificate> certificates(
        const Uuid& here, const QStringList& numbers);
    /// Days marked before `from` or after `to`; an invalid day leaves that side open.
    int marksOutside(const Uuid& here, QDate from, QDate to);

private:
    Session& m_session;
};

} // namespace hoanhap::storage
