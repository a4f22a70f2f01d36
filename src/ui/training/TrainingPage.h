// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/RecordPage.h"

namespace hoanhap::ui {

class ClassForm;

/// Vocational classes.
class TrainingPage : public RecordPage
{
    Q_OBJECT

public:
    TrainingPage(PageContext context, QWidget* parent);
    static QStringList kinds() { return {QStringLiteral("vocational_class")}; }

    void refresh() override;

protected:
    bool mayEdit() override;
    Outcome load(const Uuid& id) override;
    void showBlank() override;
    bool store() override;
    Outcome bin(const Uuid& id) override;
    Outcome restoreFromBin(const Uuid& id) override;

private:
    void showPapers(PageContext context, const Uuid& vocationalClass);

    ClassForm* m_form;
};

} // namespace hoanhap::ui
