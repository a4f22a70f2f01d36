// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <string>

namespace hoanhap::storage {

class Session;

/// What an older program, or an earlier day, left of what is kept in the register: findings by former checks
/// (ReviewQueries), and the order by statuses whose end lay ahead (PersonSorting). A few people at a time, so
/// that nobody waits; where it stands is kept, so that the next program goes on there.
class FindingRenewal
{
public:
    /// To be raised with every change of the checks; a test tells who forgot.
    static constexpr int rulesVersion = 1;

    /// `today` is the office's day.
    FindingRenewal(Session& session, QDate today);

    /// Everybody was looked through by the checks of this program or of a newer one.
    bool isDone();
    /// Looks through the next `people`. To be called inside a transaction.
    void renewNext(int people);
    /// Days that lay ahead and have come by now.
    bool hasDaysCome();
    /// Looks through the people with such days. To be called inside a transaction.
    void renewDaysCome();

private:
    std::string meta(const char* key);
    void setMeta(const char* key, const std::string& value);

    Session& m_session;
    QDate m_today;
};

} // namespace hoanhap::storage
