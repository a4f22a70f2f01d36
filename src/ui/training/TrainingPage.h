// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/training/ClassFile.h"
#include "ui/forms/RecordBinding.h"
#include "ui/shell/WorkPage.h"

#include <memory>

namespace Ui {
class TrainingPage;
}

namespace hoanhap::ui {

class PlainListModel;

/// Vocational classes: the list on the left; organiser, partners, learners, guests and head counts
/// of the chosen one on the right.
class TrainingPage : public WorkPage
{
    Q_OBJECT

public:
    TrainingPage(PageContext context, QWidget* parent);
    ~TrainingPage() override;

    void refresh() override;
    bool isModified() const override;
    void startNew() override;
    void save() override;
    void focusFilter() override;

protected:
    void dropChanges() override;

private:
    void fillTasks();
    void setUpTables();
    void open(const Uuid& chosen);
    void showErrors(const Errors& errors, const Errors& warnings);
    void connectButtons();
    void show(const domain::ClassFile& file);
    domain::ClassFile edited(Errors& unreadable) const;
    void addLearner(const Uuid& person, const QString& label);
    void moveToBin();
    void showForm(bool shown);

    std::unique_ptr<Ui::TrainingPage> m_ui;
    std::unique_ptr<RecordBinding<domain::VocationalClass>> m_binding;
    std::unique_ptr<FieldFaults> m_faults;
    PlainListModel* m_model;
    domain::ClassFile m_base;
    bool m_modified = false;
};

} // namespace hoanhap::ui
