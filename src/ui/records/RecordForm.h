// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Error.h"
#include "ui/drafts/Drafted.h"

#include <QWidget>

namespace hoanhap::ui {

/// The form of one record, as its page works it: `base` is what the record was read as.
class RecordForm : public QWidget, public Drafted
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The record stands in the register already.
    virtual bool isStored() const = 0;
    /// As messages name the record.
    virtual QString title() const = 0;
    QString draftTitle() const override { return title(); }
    /// The record as it was read, without what was typed since.
    virtual void showAsItStood() = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    virtual void showErrors(const Errors& errors, const Errors& warnings) = 0;
    virtual void focusFirst() = 0;
};

} // namespace hoanhap::ui
