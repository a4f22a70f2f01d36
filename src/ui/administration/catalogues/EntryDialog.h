// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogues/CatalogueEntry.h"
#include "foundation/Error.h"

#include <QDialog>
#include <memory>
#include <vector>

namespace Ui {
class EntryDialog;
}

namespace hoanhap::ui {

class FieldFaults;

/// What an entry of a list of choice is called; of a new one also which entry it is like, where entries have
/// properties that rules and papers use.
class EntryDialog : public QDialog
{
    Q_OBJECT

public:
    /// A new one beside `others`.
    EntryDialog(const std::vector<domain::CatalogueEntry>& others, QWidget* parent);
    EntryDialog(const domain::CatalogueEntry& entry, QWidget* parent);
    ~EntryDialog() override;

    QString label() const;
    QString like() const; ///< a code, or nothing
    /// Beside the field that the fault is about.
    void complain(const Errors& faults);

private:
    explicit EntryDialog(QWidget* parent);

    std::unique_ptr<Ui::EntryDialog> m_ui;
    std::unique_ptr<FieldFaults> m_faults;
};

} // namespace hoanhap::ui
