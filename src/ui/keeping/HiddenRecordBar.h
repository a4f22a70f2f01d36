// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/PersonFile.h"
#include "ui/shell/WorkPage.h"

#include <QWidget>
#include <memory>

namespace Ui {
class HiddenRecordBar;
}

namespace hoanhap::ui {

/// Under the legal statuses: closes and hides a record that is expunged, and tells that it is hidden.
class HiddenRecordBar : public QWidget
{
    Q_OBJECT

public:
    explicit HiddenRecordBar(PageContext context, QWidget* parent = nullptr);
    ~HiddenRecordBar() override;

    void showFile(const domain::PersonFile& file, bool mayEdit);

Q_SIGNALS:
    void hideWanted();
    void lookWanted();
    void reopenWanted();

private:
    std::unique_ptr<Ui::HiddenRecordBar> m_ui;
    PageContext m_context;
};

} // namespace hoanhap::ui
