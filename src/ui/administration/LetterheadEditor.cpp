// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/LetterheadEditor.h"

#include "domain/organisation/LayoutRules.h"
#include "domain/organisation/Letterheads.h"
#include "text/dates/DocumentDate.h"
#include "ui/forms/EnterMovesOn.h"
#include "ui_LetterheadEditor.h"

#include <QSignalBlocker>
#include <algorithm>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using domain::Organisation;

namespace {

QString periodText(const Organisation& letterhead)
{
    const QString from = letterhead.validFrom ? text::dateInFigures(*letterhead.validFrom) : QString();
    const QString to = letterhead.validTo ? text::dateInFigures(*letterhead.validTo) : QString();
    const QString period = from.isEmpty() && to.isEmpty() ? LetterheadEditor::tr("always")
        : to.isEmpty()                                    ? LetterheadEditor::tr("from %1").arg(from)
        : from.isEmpty()                                  ? LetterheadEditor::tr("until %1").arg(to)
                                                          : from + u" – "_s + to;
    return letterhead.name.isEmpty() ? period : period + u": "_s + letterhead.name;
}

/// The letterhead that stands on `today`, else the last one.
size_t placeOf(QDate today, const std::vector<Organisation>& letterheads)
{
    for (size_t place = 0; place < letterheads.size(); ++place)
        if (domain::inForceOn(letterheads[place], today))
            return place;
    return letterheads.size() - 1;
}

} // namespace

LetterheadEditor::LetterheadEditor(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::LetterheadEditor>())
{
    m_ui->setupUi(this);
    for (MeasureBox* box : findChildren<MeasureBox*>())
        for (const domain::LayoutRange& range : domain::layoutRanges())
            if (box->property("field").toString() == latin1Text(range.field))
                box->setRange(range.lowest, range.highest);
    m_binding = std::make_unique<RecordBinding<Organisation>>(this);
    m_binding->watchIn(m_faults);
    m_binding->whenChanged(this, [this] { Q_EMIT edited(); });
    connect(m_ui->periodBox, &QComboBox::activated, this, &LetterheadEditor::choose);
    connect(m_ui->newLetterheadButton, &QPushButton::clicked, this, &LetterheadEditor::startNext);
    connect(m_ui->dropLetterheadButton, &QPushButton::clicked, this, &LetterheadEditor::dropShown);
    new EnterMovesOn(this);
}

LetterheadEditor::~LetterheadEditor() = default;

QBoxLayout& LetterheadEditor::columns()
{
    return *m_ui->measureColumns;
}

std::vector<QWidget*> LetterheadEditor::fields() const
{
    std::vector<QWidget*> fields{m_ui->periodBox, m_ui->newLetterheadButton, m_ui->dropLetterheadButton};
    for (QWidget* widget : findChildren<QWidget*>())
        if (widget->property("field").isValid())
            fields.push_back(widget);
    return fields;
}

void LetterheadEditor::setRecords(const std::vector<Organisation>& records, QDate today)
{
    // After a save the period that was worked on stays.
    const Organisation before = m_records.empty() ? Organisation() : m_records[m_shown];
    m_records = records;
    if (m_records.empty())
        m_records.emplace_back();
    const auto same = std::find_if(m_records.begin(), m_records.end(), [&](const Organisation& record) {
        return record.ofUnitId == before.ofUnitId && record.validFrom == before.validFrom;
    });
    show(same != m_records.end() && !before.ofUnitId.isNull() ? static_cast<size_t>(same - m_records.begin())
                                                              : placeOf(today, m_records));
}

std::vector<Organisation> LetterheadEditor::records(Errors& unread)
{
    append(unread, unreadShown());
    return m_records;
}

Errors LetterheadEditor::unreadShown()
{
    Errors unread = m_binding->read(m_records[m_shown]);
    m_faults.show(unread, {});
    for (Error& fault : unread)
        fault.field.prepend(u"letterhead."_s);
    return unread;
}

bool LetterheadEditor::takeShown()
{
    const Errors unread = unreadShown();
    if (!unread.empty())
        Q_EMIT refused(unread);
    return unread.empty();
}

void LetterheadEditor::show(size_t place)
{
    m_shown = place;
    m_binding->show(m_records[place]);
    m_faults.clear();
    const QSignalBlocker quiet(m_ui->periodBox);
    m_ui->periodBox->clear();
    for (const Organisation& letterhead : m_records)
        m_ui->periodBox->addItem(periodText(letterhead));
    m_ui->periodBox->setCurrentIndex(static_cast<int>(place));
    m_ui->dropLetterheadButton->setEnabled(m_records.size() > 1);
}

void LetterheadEditor::choose(int place)
{
    if (takeShown())
        show(static_cast<size_t>(place));
    else
        m_ui->periodBox->setCurrentIndex(static_cast<int>(m_shown));
}

/// The next one begins as a copy of the last; from which day on it is used is for the user to say.
void LetterheadEditor::startNext()
{
    if (!takeShown())
        return;
    Organisation next;
    domain::forEachField<Organisation>(
        [&](const auto& field) { next.*(field.member) = m_records.back().*(field.member); });
    next.validFrom.reset();
    next.validTo.reset();
    m_records.push_back(std::move(next));
    show(m_records.size() - 1);
    m_ui->validFromEdit->setFocus();
    Q_EMIT edited();
}

void LetterheadEditor::dropShown()
{
    m_records.erase(m_records.begin() + static_cast<std::ptrdiff_t>(m_shown));
    show(m_shown > 0 ? m_shown - 1 : 0);
    Q_EMIT edited();
}

} // namespace hoanhap::ui
