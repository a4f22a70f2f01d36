// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/merging/UnmergeDialog.h"

#include "messages/ErrorSentences.h"
#include "storage/StorageError.h"
#include "text/dates/PartialDate.h"
#include "ui/keeping/FieldWords.h"
#include "ui/people/LikenessWords.h"
#include "ui/people/merging/LinkedRowWords.h"
#include "ui_UnmergeDialog.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using services::PersonMerging;
using Side = ChoiceTable::Side;

namespace {

QString dayText(const QDateTime& time)
{
    return text::PartialDate::ofDay(time.toLocalTime().date()).display();
}

} // namespace

UnmergeDialog::UnmergeDialog(services::Workspace& workspace, const Uuid& merge, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::UnmergeDialog>())
    , m_workspace(workspace)
    , m_merge(merge)
{
    m_ui->setupUi(this);
    connect(m_ui->apartButton, &QPushButton::clicked, this, &UnmergeDialog::takeApart);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    const auto preview = PersonMerging(workspace).previewUnmerge(merge);
    m_ui->apartButton->setEnabled(preview.ok());
    m_ui->rowTable->setVisible(preview && !preview->rows.empty());
    if (preview) {
        m_seen = *preview;
        showRows();
    } else {
        m_ui->summaryLabel->tell(preview.errors(), {});
    }
    if (m_ui->rowTable->isHidden()) // no room is kept for it
        resize(width(), layout()->totalHeightForWidth(width()));
}

UnmergeDialog::~UnmergeDialog() = default;

void UnmergeDialog::showRows()
{
    const auto& [survivor, other] = m_seen->apart;
    const auto [stayed, comesBack] = toldApart(survivor, other);
    m_ui->mergedLabel->setText(tr("Taken together on %1. Both records will stand as before, each with what "
                                  "was its own.")
                                   .arg(dayText(m_seen->mergedAt)));
    m_ui->survivorLabel->setText(tr("Record that stayed: %1").arg(seenRecordInWords(survivor)));
    m_ui->otherLabel->setText(tr("Record that comes back: %1").arg(seenRecordInWords(other)));
    const QString fields = fieldsInWords();
    m_ui->fieldsLabel->setText(tr("Changed since, stays with the record that stayed: %1").arg(fields));
    m_ui->fieldsLabel->setVisible(!fields.isEmpty());
    m_ui->sinceLabel->setVisible(!m_seen->rows.empty() || fields.isEmpty());
    m_ui->sinceLabel->setText(m_seen->rows.empty()
            ? tr("Nothing was entered since.")
            : tr("Entered since; choose with the arrow keys to which record each belongs:"));
    std::vector<ChoiceTable::Line> lines;
    for (const PersonMerging::RowSince& row : m_seen->rows) {
        if (row.row.inBin)
            continue;
        QString title = LinkedRowWords::kindOf(row.row.table);
        if (!row.text.isEmpty())
            title += u": "_s + row.text;
        if (row.enteredAt.isValid())
            title += tr(" (entered on %1)").arg(dayText(row.enteredAt));
        const Side side = row.owner == m_seen->survivor.id ? Side::Left : Side::Right;
        lines.push_back({row.row.id, title, stayed, comesBack, side, false, row.follows, row.parentId});
    }
    m_ui->rowTable->setLines(
        {tr("Entry"), tr("Record that stayed"), tr("Record that comes back")}, std::move(lines));
}

QString UnmergeDialog::fieldsInWords() const
{
    FieldWords words(m_workspace);
    QStringList fields;
    for (const PersonMerging::FieldSince& field : m_seen->fields) {
        const QString name = FieldWords::field(field.name);
        if (!FieldWords::speaks(field.name))
            continue;
        fields << (field.stored.isEmpty()
                ? tr("%1 (emptied)").arg(name)
                : name + u": "_s + words.value(u"person"_s, field.name, field.stored));
    }
    return fields.join(u"; "_s);
}

void UnmergeDialog::takeApart()
{
    if (!m_seen)
        return;
    PersonMerging::RowOwners owners;
    const auto sides = m_ui->rowTable->sides();
    for (auto side = sides.begin(); side != sides.end(); ++side)
        owners.insert(side.key(), *side == Side::Left ? m_seen->survivor.id : m_seen->other.id);
    try {
        if (const Outcome done = PersonMerging(m_workspace).unmerge(m_merge, owners); !done)
            return m_ui->summaryLabel->tell(done.errors(), {});
        accept();
    } catch (const storage::StorageError& fault) {
        m_ui->summaryLabel->complain(messages::sentenceFor(fault));
    }
}

} // namespace hoanhap::ui
