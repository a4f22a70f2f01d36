// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/merging/MergeDialog.h"

#include "messages/ErrorSentences.h"
#include "services/people/likeness/SeenPerson.h"
#include "services/people/merging/MergingErrorCodes.h"
#include "storage/StorageError.h"
#include "ui/people/LikenessWords.h"
#include "ui/people/merging/LinkedRowWords.h"
#include "ui/people/merging/PersonFieldTexts.h"
#include "ui_MergeDialog.h"

#include <algorithm>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using domain::MergeChoice;
using services::PersonMerging;

MergeDialog::MergeDialog(services::Workspace& workspace, const Uuid& one, const Uuid& other, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::MergeDialog>())
    , m_workspace(workspace)
    , m_one(one)
    , m_other(other)
{
    m_ui->setupUi(this);
    m_ui->fieldTable->setFixedLinesShown(false);
    connect(m_ui->firstRadio, &QRadioButton::toggled, this, &MergeDialog::showPreview);
    connect(m_ui->sameCheck, &QCheckBox::toggled, m_ui->fieldTable, &ChoiceTable::setFixedLinesShown);
    connect(m_ui->mergeButton, &QPushButton::clicked, this, &MergeDialog::merge);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    showPreview();
    nameRecords();
    m_ui->fieldTable->setFocus();
}

MergeDialog::~MergeDialog() = default;

bool MergeDialog::firstStays() const
{
    return m_ui->firstRadio->isChecked();
}

Uuid MergeDialog::survivor() const
{
    return firstStays() ? m_one : m_other;
}

ChoiceTable::Side MergeDialog::sideOf(MergeChoice choice) const
{
    if (choice == MergeChoice::Both)
        return ChoiceTable::Side::Both;
    return (choice == MergeChoice::Survivor) == firstStays() ? ChoiceTable::Side::Left
                                                             : ChoiceTable::Side::Right;
}

MergeChoice MergeDialog::choiceOf(ChoiceTable::Side side) const
{
    if (side == ChoiceTable::Side::Both)
        return MergeChoice::Both;
    return (side == ChoiceTable::Side::Left) == firstStays() ? MergeChoice::Survivor : MergeChoice::Other;
}

void MergeDialog::showPreview()
{
    const auto preview = PersonMerging(m_workspace).preview(survivor(), firstStays() ? m_other : m_one);
    m_ui->mergeButton->setEnabled(preview.ok());
    if (!preview)
        return m_ui->summaryLabel->tell(preview.errors(), {});
    m_seen = *preview;
    showFields();
    const QString moving = LinkedRowWords::counted(preview->moving);
    m_ui->movingLabel->setText(moving.isEmpty()
            ? tr("Nothing hangs on the other record. It leaves the list and comes back when the two are "
                 "taken apart.")
            : tr("What will move to the record that stays: %1. The other record leaves the list and comes "
                 "back when the two are taken apart.")
                  .arg(moving));
}

/// What differs comes first; what is the same, or empty in both, needs no choice.
void MergeDialog::showFields()
{
    const PersonFieldTexts texts(m_workspace);
    std::vector<ChoiceTable::Line> lines;
    for (const domain::ComparedField& pair : m_seen->fields) {
        if (pair.survivor.isEmpty() && pair.other.isEmpty())
            continue;
        const QString survivor = texts.shown(pair.field, pair.survivor);
        const QString other = texts.shown(pair.field, pair.other);
        lines.push_back({pair.field, PersonFieldTexts::nameOf(pair.field), firstStays() ? survivor : other,
            firstStays() ? other : survivor, sideOf(pair.proposed), pair.mayBoth, pair.same()});
    }
    std::stable_partition(lines.begin(), lines.end(), [](const auto& line) { return !line.isFixed; });
    m_ui->fieldTable->setLines({tr("Field"), tr("Record 1"), tr("Record 2")}, std::move(lines));
}

/// Two records of one name are told apart by birth, number, place, unit and the day they were entered.
void MergeDialog::nameRecords()
{
    if (!m_seen)
        return;
    const auto seen = services::seenPeople(m_workspace, {m_one, m_other});
    if (seen.size() < 2)
        return;
    const auto named = [](const QString& words, const services::SeenPerson& person) {
        return words.arg(seenRecordInWords(person).replace(u'&', u"&&"_s));
    };
    m_ui->firstRadio->setText(named(tr("Record &1 stays: %1"), seen[0]));
    m_ui->secondRadio->setText(named(tr("Record &2 stays: %1"), seen[1]));
}

void MergeDialog::merge()
{
    if (!m_seen)
        return;
    domain::MergeChoices choices;
    const auto sides = m_ui->fieldTable->sides();
    for (auto side = sides.begin(); side != sides.end(); ++side)
        choices.insert(side.key(), choiceOf(*side));
    try {
        const auto merged = PersonMerging(m_workspace).merge(*m_seen, choices);
        if (merged)
            return accept();
        if (merged.has(services::merging::errors::seenOlder))
            showPreview();
        m_ui->summaryLabel->tell(merged.errors(), {});
    } catch (const storage::StorageError& fault) {
        m_ui->summaryLabel->complain(messages::sentenceFor(fault));
    }
}

} // namespace hoanhap::ui
