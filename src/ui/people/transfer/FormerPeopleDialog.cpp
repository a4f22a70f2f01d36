// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/transfer/FormerPeopleDialog.h"

#include "domain/FieldText.h"
#include "messages/ErrorSentences.h"
#include "storage/StorageError.h"
#include "text/dates/DocumentDate.h"
#include "ui/keeping/FieldWords.h"
#include "ui/lists/PlainTable.h"
#include "ui_FormerPeopleDialog.h"

#include <QHeaderView>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using services::FormerPeople;

namespace {

constexpr int mostFormerPeople = 500;

/// Every field of a record that says something, in the words of the forms.
template <typename Record>
void addFieldLines(const Record& record, FieldWords& words, std::vector<PlainTableRow>& lines)
{
    const QString entity = domain::entityName<Record>();
    domain::forEachField<Record>([&](const auto& field) {
        using Value = std::remove_cvref_t<decltype(record.*(field.member))>;
        const QString name = latin1Text(field.name);
        const QString stored = domain::FieldText<Value>::write(record.*(field.member));
        if (!stored.isEmpty() && !name.endsWith("_id"_L1) && FieldWords::speaks(name))
            lines.push_back({{},
                {FieldWords::entity(entity), FieldWords::field(name), words.value(entity, name, stored)}});
    });
}

} // namespace

FormerPeopleDialog::FormerPeopleDialog(services::Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::FormerPeopleDialog>())
    , m_workspace(workspace)
{
    m_ui->setupUi(this);
    connect(m_ui->showThenButton, &QPushButton::clicked, this, &FormerPeopleDialog::showThen);
    connect(m_ui->formerTable, &QTableWidget::itemDoubleClicked, this, &FormerPeopleDialog::showThen);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    m_ui->thenTable->hide();
    fillList();
}

FormerPeopleDialog::~FormerPeopleDialog() = default;

void FormerPeopleDialog::fillList()
{
    const auto people = FormerPeople(m_workspace).list(mostFormerPeople);
    if (!people)
        return m_ui->summaryLabel->complain(messages::sentencesFor(people.errors()));
    std::vector<PlainTableRow> rows;
    for (const storage::FormerPersonRow& person : *people)
        rows.push_back({person.personId.toString(),
            {person.fullName, person.fromUnit, person.toUnit,
                person.lastDay ? text::dateInFigures(*person.lastDay) : QString()}});
    fillPlainTable(
        *m_ui->formerTable, {tr("Full name"), tr("From the unit"), tr("Now in"), tr("Last day here")}, rows);
    QHeaderView& header = *m_ui->formerTable->horizontalHeader();
    header.setSectionResizeMode(QHeaderView::Stretch); // names wrap, the day and its title stand whole
    header.setSectionResizeMode(3, QHeaderView::ResizeToContents);
    m_ui->formerTable->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->showThenButton->setEnabled(!rows.empty());
    if (rows.empty())
        m_ui->summaryLabel->confirm(tr("Nobody was transferred away from your units."));
    else
        m_ui->formerTable->selectRow(0);
}

void FormerPeopleDialog::showThen()
{
    const std::optional<Uuid> person = Uuid::parse(chosenKey(*m_ui->formerTable));
    if (!person)
        return;
    try {
        const auto file = FormerPeople(m_workspace).fileThen(*person);
        if (!file)
            return m_ui->summaryLabel->complain(messages::sentencesFor(file.errors()));
        FieldWords words(m_workspace);
        std::vector<PlainTableRow> lines;
        addFieldLines(file->person, words, lines);
        forEachPart(*file, [&](const auto& rows) {
            for (const auto& row : rows)
                addFieldLines(row, words, lines);
        });
        fillPlainTable(*m_ui->thenTable, {tr("Part"), tr("Field"), tr("As it was")}, lines);
        m_ui->thenTable->show();
    } catch (const storage::StorageError& fault) {
        m_ui->summaryLabel->complain(messages::sentenceFor(fault));
    }
}

} // namespace hoanhap::ui
