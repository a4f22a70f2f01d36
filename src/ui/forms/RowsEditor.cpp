// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/RowsEditor.h"

#include "services/catalogues/CatalogueService.h"
#include "ui/forms/RowsDelegate.h"

#include <QHeaderView>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

RowsEditor::RowsEditor(QWidget* parent) : QWidget(parent), m_view(new QTableView(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(30);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_view->setTabKeyNavigation(true);
    m_view->setToolTip(tr("Type in the last line to add a row. Ctrl+Delete removes the row."));
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
    services::CatalogueService catalogues(workspace);
    for (size_t i = 0; i < m_model->columns().size(); ++i) {
        const RowColumn& column = m_model->columns()[i];
        m_view->setColumnWidth(static_cast<int>(i), column.width);
        QHash<QString, QString> labels;
        if (!column.catalogue.isEmpty())
            for (const domain::CatalogueEntry& entry : catalogues.entries(column.catalogue))
                labels.insert(entry.code, entry.label);
        if (!labels.isEmpty())
            m_model->setLabels(column.field, labels);
    }
    auto* remove = new QShortcut(
        QKeySequence(u"Ctrl+Delete"_s), m_view, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(
        remove, &QShortcut::activated, this, [this] { m_model->removeRowAt(m_view->currentIndex().row()); });
    connect(m_model, &RowsModel::edited, this, &RowsEditor::edited);
}

void RowsEditor::setLabelsOf(const RowColumn& column, const QString& stored)
{
    if (column.kind != RowColumn::Kind::Area || stored.isEmpty())
        return;
    QHash<QString, QString> labels = m_model->labels(column.field);
    labels.insert(stored, services::CatalogueService(*m_workspace).areaLabel(stored));
    m_model->setLabels(column.field, labels);
}

void RowsEditor::applyRows(std::vector<RowsModel::Row> rows)
{
    for (const RowsModel::Row& row : rows)
        for (const RowColumn& column : m_model->columns())
            setLabelsOf(column, row.value(column.field));
    m_model->setRows(std::move(rows));
}

void RowsEditor::showFaults(const QString& entity, const QHash<QString, QString>& sentences)
{
    QHash<QPair<int, QString>, QString> faults;
    for (auto sentence = sentences.cbegin(); sentence != sentences.cend(); ++sentence) {
        const qsizetype open = sentence.key().indexOf(u'[');
        const qsizetype close = sentence.key().indexOf("]."_L1);
        if (open > 0 && close > open && sentence.key().left(open) == entity)
            faults.insert(
                {sentence.key().mid(open + 1, close - open - 1).toInt(), sentence.key().mid(close + 2)},
                sentence.value());
    }
    m_model->setFaults(std::move(faults));
}

} // namespace hoanhap::ui
