// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faults/FieldFaults.h"

#include "messages/ErrorSentences.h"
#include "services/ErrorCodes.h"
#include "ui/faults/FaultMark.h"
#include "ui/faults/IntoSight.h"
#include "ui/forms/FieldWidgets.h"

#include <QDialog>
#include <QFormLayout>
#include <QVBoxLayout>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

namespace {

/// The form layout that holds the field, also inside other layouts.
QFormLayout* formOf(QLayout* layout, const QWidget* field)
{
    auto* form = qobject_cast<QFormLayout*>(layout);
    if (form && form->indexOf(field) >= 0)
        return form;
    for (int i = 0; layout && i < layout->count(); ++i)
        if (QFormLayout* inner = formOf(layout->itemAt(i)->layout(), field))
            return inner;
    return nullptr;
}

/// A dialog grows by the sentences in it; a page scrolls.
void makeRoomAround(const QWidget& field)
{
    QWidget& window = *field.window();
    if (!qobject_cast<QDialog*>(&window) || !window.layout())
        return;
    for (QWidget* around = field.parentWidget(); around; around = around->parentWidget())
        if (around->layout())
            around->layout()->activate();
    const int wanted = window.layout()->hasHeightForWidth()
        ? window.layout()->totalHeightForWidth(window.width())
        : window.layout()->totalSizeHint().height();
    if (window.height() < wanted)
        window.resize(window.width(), wanted);
}

/// A field may have several faults; an error stands alone, without what is only doubtful.
QString withWhatIsSaid(const QLabel& sentence, const QString& said, const QString& text, const char* fault)
{
    QStringList all;
    if (sentence.property("fault").toString() == QLatin1String(fault))
        all = said.split(u'\n', Qt::SkipEmptyParts);
    if (!all.contains(text))
        all << text;
    return all.join(u'\n');
}

} // namespace

void FieldFaults::watch(const QString& name, QWidget* field)
{
    auto* sentence = new QLabel(field->parentWidget());
    sentence->setObjectName(name + u"FaultLabel"_s);
    sentence->setProperty("faultSentence", true);
    sentence->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum); // as wide as the fields
    sentence->setWordWrap(true);
    sentence->hide();
    tieSentence(*field, *sentence);
    if (QFormLayout* form = formOf(field->parentWidget()->layout(), field)) {
        int row = 0;
        QFormLayout::ItemRole role{};
        form->getWidgetPosition(field, &row, &role);
        form->insertRow(row + 1, QString(), sentence);
    }
    m_watched.insert(name, {field, sentence});
}

void FieldFaults::set(const Watched& watched, const QString& sentence, const char* fault)
{
    QString marked = sentence.isEmpty() ? QString() : u"⚠ "_s + sentence;
    watched.sentence->setText(marked.replace(u"\n"_s, u"\n⚠ "_s));
    watched.sentence->setVisible(!sentence.isEmpty());
    markFault(*watched.sentence, fault);
    markFault(*watched.field, fault);
    watched.field->setAccessibleDescription(sentence);
}

void FieldFaults::showField(const QString& name, const std::optional<Error>& fault)
{
    if (const auto found = m_watched.constFind(name); found != m_watched.cend())
        set(*found, fault ? messages::sentenceFor(*fault) : QString(), fault ? "error" : "");
}

void FieldFaults::doubtField(const QString& name, const Error& doubt)
{
    if (const auto found = m_watched.constFind(name); found != m_watched.cend())
        set(*found, messages::sentenceFor(doubt), "warning");
}

void FieldFaults::place(const Error& error, bool warning, QStringList& rest)
{
    const auto found = m_watched.constFind(error.field);
    Error shown = error;
    if (found != m_watched.cend() && error.code == services::errors::changedMeanwhile)
        shown.arguments = {shownIn(found->field, error.arguments.value(0))};
    const QString text = messages::sentenceFor(shown);
    if (found != m_watched.cend()) {
        const char* fault = warning ? "warning" : "error";
        return set(*found,
            withWhatIsSaid(*found->sentence, found->field->accessibleDescription(), text, fault), fault);
    }
    const QString place = m_naming ? m_naming(error.field) : QString();
    rest << (place.isEmpty() ? text : place + u": "_s + text);
}

void FieldFaults::show(const Errors& errors, const Errors& warnings)
{
    for (const Watched& watched : std::as_const(m_watched))
        set(watched, {}, "");
    QStringList doubts;
    QStringList rest;
    for (const Error& warning : warnings)
        place(warning, true, doubts);
    for (const Error& error : errors)
        place(error, false, rest);
    if (errors.empty())
        rest = doubts; // beside what must be put right they would stand in red too
    if (!m_watched.isEmpty())
        makeRoomAround(*m_watched.cbegin()->field);
    if (!m_summary)
        return;
    rest.removeDuplicates();
    if (errors.empty())
        m_summary->warn(rest.join(u'\n'));
    else
        m_summary->complain(rest.join(u'\n'));
}

} // namespace hoanhap::ui
