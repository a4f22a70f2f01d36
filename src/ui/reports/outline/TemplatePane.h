// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/outline/Outline.h"
#include "services/reports/templates/OfficeTemplates.h"
#include "ui/shell/WorkPage.h"

#include <memory>

class QMenu;
namespace Ui {
class TemplatePane;
}

namespace hoanhap::ui {

/// The templates of the office's reports: an outline to change sentence by sentence, the text form for
/// who knows it, the versions.
class TemplatePane : public WorkPage
{
    Q_OBJECT

public:
    TemplatePane(PageContext context, QWidget* parent);
    ~TemplatePane() override;

    void refresh() override;
    bool isModified() const override { return m_modified; }
    void dropChanges() override { load(); }
    void save() override;

private:
    static constexpr int fixedRows = 2; ///< name of the paper and subject stand above the outline

    void connectFields();
    /// Shows the kind with that code, else the first.
    void fillKinds(const QString& shown);
    void chooseKind(int place);
    void chooseVersion(int place);
    /// The one that is looked at is in use.
    bool isInUse() const;
    void offerUse();
    void changeForm(int tab);
    void showLine(const std::vector<int>& lines, int row);
    int rowAtCursor(const std::vector<int>& lines) const;
    void load();
    void show(const QString& body);
    void showItems(int row);
    void showSentence(int row);
    void takeSentence();
    void moveItem(int direction);
    void addItem(services::OutlineItem::Kind kind);
    void removeItem();
    void setLevel(int level);
    /// Chooses the first line without words and tells it beside its field; whether there is one.
    bool tellWordless();
    void markSentence(const Errors& faults);
    QString rowText(size_t place);
    QStringList groupsAround();
    void fillMenu();
    void fillGroupMenu();
    void putInto(const services::OutlinePiece& condition, bool inverted);
    void takeOutOfGroup();
    void useShipped();
    void copyUnderName();
    QString body();
    void complain(const Errors& faults);
    services::OutlinePieces* piecesAt(int row);
    const services::ReportKind& kind() const;

    std::unique_ptr<Ui::TemplatePane> m_ui;
    std::vector<services::ReportKind> m_kinds;
    std::vector<domain::OfficeTemplate> m_versions;
    services::Outline m_outline;
    std::vector<services::OutlinePath> m_paths; ///< of the rows below name and subject
    QMenu* m_menu;
    QMenu* m_groupMenu;
    int m_kind = 0;
    int m_version = 0;
    int m_row = -1;
    int m_basedOn = 0;
    bool m_modified = false;
};

} // namespace hoanhap::ui
