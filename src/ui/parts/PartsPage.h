// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/WorkPage.h"

#include <memory>
#include <vector>

namespace Ui {
class PartsPage;
}

namespace hoanhap::ui {

/// A page made of pages, each in a tab that keeps its own entries. The keys that work everywhere go to the
/// one in sight.
class PartsPage : public WorkPage
{
    Q_OBJECT

public:
    PartsPage(PageContext context, QWidget* parent);
    ~PartsPage() override;

    void refresh() override;
    void renew(const std::vector<Uuid>& gone) override;
    bool isModified() const override;
    QString unstored() const override;
    void startNew() override { current().startNew(); }
    void save() override { current().save(); }
    void saveAll() override;
    void focusFilter() override { current().focusFilter(); }
    void dropChanges() override;
    void showFound(const QString& kind, const Uuid& id) override;
    void showPart(const QString& part) override;
    void startNewOf(const QString& kind) override;

protected:
    struct Part
    {
        WorkPage* page;
        QString title;
        QString name = {}; ///< as showPart takes it
    };
    /// Once; takes them over, in the order of the tabs and of their keys (Ctrl+1, …).
    void setParts(const std::vector<Part>& parts);
    void goTo(WorkPage* part);
    WorkPage& current() const;
    /// Where records of that kind are shown; nothing leaves the tab in sight.
    virtual WorkPage* partOf(const QString& kind) const = 0;

Q_SIGNALS:
    /// Another tab came into sight.
    void partShown();

private:
    void connectPart(WorkPage* page);

    std::unique_ptr<Ui::PartsPage> m_ui;
    std::vector<WorkPage*> m_parts;
    QStringList m_names; ///< of the parts
};

} // namespace hoanhap::ui
