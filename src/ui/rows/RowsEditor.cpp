// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/RowsEditor.h"

#include "messages/ErrorSentences.h"
#include "services/ErrorCodes.h"
#include "services/catalogues/CatalogueService.h"
#include "ui/faults/SummaryLine.h"
#include "ui/lists/ListLook.h"
#include "ui/lists/widths/ColumnFit.h"
#include "ui/rows/RowsDelegate.h"
#include "ui/rows/RowsView.h"

#include <QApplication>
#include <QHeaderView>
#include <QRegularExpression>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

RowsEditor::RowsEditor(QWidget* parent) : QWidget(parent), m_view(new RowsView(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setFocusProxy(m_view);
}

void RowsEditor::setUp(
    services::Workspace& workspace, std::vector<RowColumn> columns, RowsModel::Row defaults)
{
    m_workspace = &workspace;
    m_model = new RowsModel(std::move(columns), this);
    m_model->setDefaults(std::move(defaults));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RowsDelegate(workspace, *m_model, this));
    m_view->setAccessibleName(accessibleName());
    m_view->setAccessibleDescription(tr("Type in the last line to add a row."));
    std::vector<int> widths;
    for (const RowColumn& column : m_model->columns())
        widths.push_back(column.width);
    new ColumnFit(*m_view, widths, ColumnFit::Shortage::Scroll);
    fillLabels();
    addKey(QKeySequence(u"Ctrl+Delete"_s), &RowsEditor::removeRow);
    connect(m_view->verticalHeader(), &QHeaderView::sectionClicked, this,
        [this](int row) { m_model->removeRowAt(row); });
    connect(m_model, &RowsModel::edited, this, &RowsEditor::edited);
}

void RowsEditor::letRowsMove()
{
    addKey(QKeySequence(u"Alt+Up"_s), &RowsEditor::moveUp);
    addKey(QKeySequence(u"Alt+Down"_s), &RowsEditor::moveDown);
    m_view->setToolTip(tr("Alt+Up and Alt+Down move a row."));
}

int RowsEditor::rowsInSight() const
{
    return m_view->rowsInSight();
}

void RowsEditor::setRowsInSight(int rows)
{
    m_view->setRowsInSight(rows);
}

void RowsEditor::letRowsWrap()
{
    wrapRows(*m_view);
}

void RowsEditor::addKey(const QKeySequence& keys, void (RowsEditor::*action)())
{
    auto* shortcut = new QShortcut(keys, m_view, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, action);
}

void RowsEditor::fillLabels()
{
    services::CatalogueService catalogues(*m_workspace);
    for (const RowColumn& column : m_model->columns()) {
        if (column.catalogue.isEmpty())
            continue;
        RowsModel::Labels labels;
        for (const domain::CatalogueEntry& entry : catalogues.everyEntry(column.catalogue))
            labels.insert(entry.code, entry.label);
        m_model->setLabels(column.field, labels);
    }
}

void RowsEditor::removeRow()
{
    m_model->removeRowAt(m_view->currentIndex().row());
}

void RowsEditor::moveRow(int by)
{
    m_view->setFocus(); // takes over what is being typed
    m_model->shiftRow(m_view->currentIndex().row(), by);
}

void RowsEditor::setReadOnly(bool readOnly)
{
    m_model->setReadOnly(readOnly);
    m_view->verticalHeader()->setVisible(!readOnly);
}

void RowsEditor::labelArea(const RowColumn& column, const QString& stored) const
{
    if (column.kind == RowColumn::Kind::Area && !stored.isEmpty())
        m_model->addLabel(column.field, stored,
            services::CatalogueService(*m_workspace).areaLabel(stored, m_workspace->clock().today()));
}

void RowsEditor::applyRows(const std::vector<RowsModel::Row>& rows)
{
    for (const RowsModel::Row& row : rows)
        for (const RowColumn& column : m_model->columns())
            labelArea(column, row.value(column.field));
    m_model->setRows(rows);
}

void RowsEditor::takeOpenCell(const QWidget& form)
{
    QWidget* focus = QApplication::focusWidget();
    for (RowsEditor* table : form.findChildren<RowsEditor*>())
        if (focus && table->isAncestorOf(focus))
            table->m_view->setFocus();
}

void RowsEditor::letRefusalsGo(const QWidget& form, SummaryLine& summary)
{
    for (const RowsEditor* table : form.findChildren<RowsEditor*>())
        connect(table, &RowsEditor::edited, &summary, &SummaryLine::dropRefusal);
}

bool RowsEditor::isNamed(const Errors& errors, const QString& field)
{
    return std::ranges::any_of(errors, [&](const Error& error) { return error.field == field; });
}

bool RowsEditor::goToFault()
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const QModelIndex cell = m_model->index(row, column);
            if (cell.data(Qt::AccessibleDescriptionRole).toString().isEmpty())
                continue;
            m_view->setFocus();
            m_view->setCurrentIndex(cell);
            return true;
        }
    return false;
}

/// What somebody else wrote into a cell meanwhile, as the cell would show it.
Error RowsEditor::inWords(const Error& error, const QString& field) const
{
    if (error.code != services::errors::changedMeanwhile)
        return error;
    const QString stored = error.arguments.value(0);
    for (const RowColumn& column : m_model->columns())
        if (column.field == field && column.kind == RowColumn::Kind::Area)
            labelArea(column, stored);
    return {error.code, error.field, {m_model->shownText(field, stored)}};
}

void RowsEditor::showFaults(const QString& entity, const Errors& errors, const Errors& warnings, int before)
{
    static const QRegularExpression place(u"^([a-z_]+)\\[(\\d+)\\]\\.(.+)$"_s);
    QHash<QPair<int, QString>, QString> faults;
    for (const Errors* list : {&warnings, &errors})
        for (const Error& error : *list)
            if (const auto found = place.match(error.field); found.captured(1) == entity)
                faults.insert({found.captured(2).toInt() - before, found.captured(3)},
                    messages::sentenceFor(inWords(error, found.captured(3))));
    m_model->setFaults(faults);
}

} // namespace hoanhap::ui
