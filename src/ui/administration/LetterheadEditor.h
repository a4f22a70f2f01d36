// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organisation/Organisation.h"
#include "ui/forms/RecordBinding.h"

#include <QWidget>
#include <memory>
#include <vector>

class QBoxLayout;

namespace Ui {
class LetterheadEditor;
}

namespace hoanhap::ui {

/// The letterheads of one unit, one period after the other, one of them in the fields; measures keep
/// to the range of Nghị định 30/2020/NĐ-CP.
class LetterheadEditor : public QWidget
{
    Q_OBJECT

public:
    explicit LetterheadEditor(QWidget* parent = nullptr);
    ~LetterheadEditor() override;

    /// Shows the one that stands on `today`; where there is none yet, an empty one.
    void setRecords(const std::vector<domain::Organisation>& records, QDate today);
    /// As edited; what cannot be read is left as it was and named in `unread`.
    std::vector<domain::Organisation> records(Errors& unread);
    /// What the Tab key goes through, in its order.
    std::vector<QWidget*> fields() const;
    /// The columns of the measures, which may stand one under the other.
    QBoxLayout& columns();

Q_SIGNALS:
    void edited();
    /// What was typed cannot be read, so another period cannot be shown yet.
    void refused(const Errors& faults);

private:
    /// What cannot be read stands beside its field; the unit's own fields are called alike.
    Errors unreadShown();
    bool takeShown();
    void show(size_t place);
    void choose(int place);
    void startNext();
    void dropShown();

    std::unique_ptr<Ui::LetterheadEditor> m_ui;
    std::unique_ptr<RecordBinding<domain::Organisation>> m_binding;
    FieldFaults m_faults{nullptr};
    std::vector<domain::Organisation> m_records; ///< never empty once filled
    size_t m_shown = 0;
};

} // namespace hoanhap::ui
