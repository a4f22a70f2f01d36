// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/dates/PartialDate.h"

#include <QLineEdit>

namespace hoanhap::ui {

/// A field for a date as people type it (12/3/85, 3/1985, 1985). While it is typed the field says at
/// its right end how it reads that; when it is left, the date is shown as read. What cannot be read
/// stays as typed.
class PartialDateEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit PartialDateEdit(QWidget* parent = nullptr);

    /// The office's day, which decides the century of a year of two digits.
    void setToday(QDate today) { m_today = today; }
    void setDate(const text::PartialDate& date);
    /// Whole days only: months and years are refused too.
    void setDay(const std::optional<QDate>& day);
    Result<text::PartialDate> date() const;
    /// Nothing when empty or unreadable; `fault` tells the two apart.
    std::optional<QDate> day() const;
    std::optional<Error> fault() const;
    void setWholeDay(bool wholeDay) { m_wholeDay = wholeDay; }
    /// How the text is read, where that says more than the text itself.
    QString reading() const;
    /// A whole day is never cut.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QDate m_today = QDate::currentDate();
    bool m_wholeDay = false;
};

} // namespace hoanhap::ui
