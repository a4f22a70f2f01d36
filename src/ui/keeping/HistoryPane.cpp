// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/HistoryPane.h"

#include "text/dates/DocumentDate.h"
#include "ui/keeping/FieldWords.h"
#include "ui/lists/ListLook.h"
#include "ui/lists/PlainListModel.h"
#include "ui_HistoryPane.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using services::PersonHistory;
using Line = PersonHistory::Line;

namespace {

QString shownMoment(const QDateTime& moment)
{
    const QDateTime local = moment.toLocalTime();
    return text::dateInFigures(local.date()) + u' ' + local.toString(u"HH:mm"_s);
}

} // namespace

HistoryPane::HistoryPane(PageContext context, QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::HistoryPane>())
    , m_context(context)
    , m_model(new PlainListModel(
          {tr("When"), tr("Who"), tr("Where"), tr("What"), tr("Before"), tr("After")}, this))
{
    m_ui->setupUi(this);
    m_ui->historyView->setModel(m_model);
    giveListLook(*m_ui->historyView, {150, 80, 100, 115, 110, 130});
    keepColumns(*m_ui->historyView);
    wrapRows(*m_ui->historyView);
    connect(m_ui->historyView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_ui->restoreValueButton->setEnabled(m_mayEdit && chosen() && PersonHistory::mayRestore(*chosen()));
    });
    connect(m_ui->restoreValueButton, &QPushButton::clicked, this, [this] {
        m_ui->historyView->setFocus(); // the button is off afterwards
        if (const Line* line = chosen())
            Q_EMIT restoreWanted(Line(*line));
    });
}

HistoryPane::~HistoryPane() = default;

const Line* HistoryPane::chosen() const
{
    const int row = m_ui->historyView->currentIndex().row();
    return row >= 0 && row < static_cast<int>(m_lines.size()) ? &m_lines[static_cast<size_t>(row)] : nullptr;
}

void HistoryPane::showPerson(const Uuid& person, bool mayEdit)
{
    m_mayEdit = mayEdit;
    m_lines.clear();
    if (!person.isNull())
        if (auto lines = PersonHistory(m_context.workspace).of(person))
            m_lines = std::move(lines).value();
    std::erase_if(m_lines, [](const Line& line) { return !FieldWords::speaks(line.field); });
    showLines();
}

QString HistoryPane::restoredWords(services::Workspace& workspace, const Line& line)
{
    if (line.what == PersonHistory::What::Removed)
        return tr("The line is back: %1").arg(FieldWords::entity(line.entity));
    const QString value = FieldWords(workspace).value(line.entity, line.field, line.before);
    const QString field = FieldWords::field(line.field);
    return value.isEmpty() ? tr("Empty again: %1").arg(field) : tr("Back: %1: %2").arg(field, value);
}

void HistoryPane::showLines()
{
    FieldWords words(m_context.workspace);
    std::vector<PlainListModel::Row> rows;
    for (const Line& line : m_lines) {
        QString what = FieldWords::field(line.field);
        if (line.what == PersonHistory::What::Removed)
            what = tr("Line removed");
        if (line.what == PersonHistory::What::Restored)
            what = tr("Back from the bin");
        rows.push_back({line.record,
            {shownMoment(line.happenedAt), line.accountName, FieldWords::entity(line.entity), what,
                words.value(line.entity, line.field, line.before),
                words.value(line.entity, line.field, line.after)}});
    }
    m_model->setRows(std::move(rows));
    m_ui->restoreValueButton->setEnabled(false);
}

} // namespace hoanhap::ui
