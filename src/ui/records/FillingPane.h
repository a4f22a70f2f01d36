// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drafts/Drafted.h"

#include <QWidget>

namespace hoanhap::ui {

/// What takes the place of list and form for a while, because it needs the whole page: a list that is
/// entered, a survey of many people.
class FillingPane : public QWidget, public Drafted
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// As the question on leaving names it.
    virtual QString title() const = 0;
    virtual void focusGrid() = 0;
    virtual void save() = 0;
    virtual void dropAll() = 0;
    Uuid recordId() const override { return {}; }
    QByteArray draft() const override { return {}; }
    bool showDraft(const QByteArray&) override { return false; }

Q_SIGNALS:
    void closeWanted();
    void statusMessage(const QString& sentence);
};

} // namespace hoanhap::ui
