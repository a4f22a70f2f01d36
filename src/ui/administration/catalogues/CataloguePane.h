// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/catalogues/CatalogueEditing.h"
#include "ui/shell/WorkPage.h"

#include <memory>

namespace Ui {
class CataloguePane;
}

namespace hoanhap::ui {

/// The lists of choice on the left, the entries of one on the right: added, called otherwise, moved, taken
/// out of use and back.
class CataloguePane : public WorkPage
{
    Q_OBJECT

public:
    CataloguePane(PageContext context, QWidget* parent);
    ~CataloguePane() override;

    void refresh() override;
    void startNew() override { addEntry(); }
    void focusFilter() override;

private:
    services::CatalogueEditing editing() { return services::CatalogueEditing(workspace()); }
    const services::CatalogueEditing::Catalogue* catalogue() const;
    const domain::CatalogueEntry* entry() const;
    void listCatalogues();
    void listEntries();
    void showButtons();
    void addEntry();
    void renameEntry();
    void changeUse();
    void moveEntry(int by);
    /// The entry with that code is chosen, and every form learns of the change.
    void tellChanged(const QString& code, const QString& sentence);

    std::unique_ptr<Ui::CataloguePane> m_ui;
    std::vector<services::CatalogueEditing::Catalogue> m_catalogues; ///< as the list shows them
    std::vector<domain::CatalogueEntry> m_entries; ///< as the table shows them
};

} // namespace hoanhap::ui
