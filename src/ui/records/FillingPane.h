// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace hoanhap::ui {

/// What takes the place of list and form for a while, because it needs the whole page: a list that is
/// entered, a survey of many people.
class FillingPane : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void focusGrid() = 0;
    /// Something is entered and not stored.
    virtual bool isModified() const = 0;
    virtual void save() = 0;
    virtual void dropAll() = 0;

Q_SIGNALS:
    void closeWanted();
    void statusMessage(const QString& sentence);
};

} // namespace hoanhap::ui
