// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Uuid.h"

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

namespace hoanhap::storage {

class Session;

/// A follow-up that is to be done, with whom and what it is about.
struct FollowUpRow
{
    Uuid id;
    Uuid referralId;
    Uuid personId;
    QString personName;
    QString birth; ///< stored form of the partial date
    QString phone;
    QString employer;
    QString jobTitle;
    std::optional<QDate> hiredOn;
    int months = 0;
    std::optional<QDate> dueOn;
    QString outcomeKind = {}; ///< of the referral
};

/// Of the follow-up `alias`: nobody was asked, neither then nor at a later one of the same referral, whose
/// answer tells more.
std::string stillToAsk(const std::string& alias);

class FollowUpQueries
{
public:
    explicit FollowUpQueries(Session& session) : m_session(session) { }
    /// Not done and due by `until`, of people whose file is open and who are not on hold today, the longest
    /// due first.
    std::vector<FollowUpRow> due(QDate until, QDate today, const std::vector<Uuid>& units, int limit);

private:
    Session& m_session;
};

} // namespace hoanhap::storage
