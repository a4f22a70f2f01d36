// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faults/SummaryLine.h"

#include "messages/ErrorSentences.h"
#include "ui/faults/FaultMark.h"
#include "ui/forms/FieldWidgets.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScreen>
#include <algorithm>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

namespace {

/// A sentence of several lines would else be seen at the cost of the fields below it.
void makeRoom(QDialog& dialog)
{
    dialog.layout()->activate();
    const int least = dialog.layout()->totalMinimumHeightForWidth(dialog.width());
    const int wanted = std::min(least, dialog.screen()->availableGeometry().height());
    if (wanted > dialog.height())
        dialog.resize(dialog.width(), wanted);
}

QString standsIn(const QWidget& field)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(&field))
        return line->text(); // also of the lines in boxes for numbers
    if (const auto* box = qobject_cast<const QComboBox*>(&field))
        return QString::number(box->currentIndex());
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(&field))
        return text->toPlainText();
    const auto* button = qobject_cast<const QAbstractButton*>(&field);
    return button && button->isChecked() ? u"1"_s : QString();
}

} // namespace

SummaryLine::SummaryLine(QWidget* parent) : QLabel(parent)
{
    setProperty("summary", true);
    setWordWrap(true);
    hide();
}

void SummaryLine::tell(const Errors& faults, const QString& success)
{
    if (faults.empty())
        confirm(success);
    else
        complain(messages::sentencesFor(faults));
}

void SummaryLine::say(const QString& sentence, const char* fault)
{
    setText(sentence);
    setVisible(!sentence.isEmpty());
    markFault(*this, fault);
    if (auto* dialog = qobject_cast<QDialog*>(window()); dialog && dialog->layout() && !isHidden())
        makeRoom(*dialog);
    if (!m_pane)
        m_pane = qobject_cast<QDialog*>(window());
    if (m_pane && !sentence.isEmpty() && QLatin1String(fault) == "error"_L1)
        watchFields();
}

void SummaryLine::dropRefusal()
{
    if (property("fault").toString() == "error"_L1)
        say({}, "");
}

/// A hash alone: among the fields are those of passwords.
size_t SummaryLine::fieldsNow() const
{
    size_t fields = 0;
    for (const QWidget* field : m_pane->findChildren<QWidget*>())
        fields = qHashMulti(fields, standsIn(*field));
    return fields;
}

void SummaryLine::watchFields()
{
    m_saidAbout = fieldsNow();
    for (QWidget* field : m_pane->findChildren<QWidget*>()) {
        if (m_watched.contains(field))
            continue;
        m_watched.insert(field);
        whenFieldChanges(field, this, [this] {
            if (fieldsNow() != m_saidAbout)
                dropRefusal();
        });
    }
}

} // namespace hoanhap::ui
