// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/catalogues/CatalogueService.h"

#include <QComboBox>

namespace hoanhap::ui {

/// A box to choose a catalogue's entry from; first of all there is "not given". A code that was
/// retired stays readable.
class CodeBox : public QComboBox
{
    Q_OBJECT

public:
    explicit CodeBox(QWidget* parent = nullptr);

    void fill(services::Workspace& workspace, const QString& catalogue);
    /// Fills every box of a form whose property "catalogue" names one.
    static void fillAll(QWidget& form, services::Workspace& workspace);
    /// Fixed choices, such as the states of a referral.
    void addCode(const QString& code, const QString& label) { addItem(label, code); }
    void setCode(const QString& code);
    QString code() const { return currentData().toString(); }

protected:
    /// A page that is scrolled must not change what it scrolls over.
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace hoanhap::ui
