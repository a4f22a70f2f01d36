// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faults/FieldFaults.h"

#include "messages/ErrorSentences.h"
#include "services/ErrorCodes.h"
#include "ui/faults/FaultMark.h"
#include "ui/faults/IntoSight.h"
#include "ui/forms/FieldWidgets.h"

#include <QDialog>
#include <QFormLayout>
#include <QRegularExpression>
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

/// "Row 3" of a fault in a row of a table; nothing of other faults.
QString rowWords(const QString& field)
{
    static const QRegularExpression inRow(u"^[a-z_]+\\[(\\d+)\\]"_s);
    const auto found = inRow.match(field);
    return found.hasMatch() ? FieldFaults::tr("Row %1").arg(found.captured(1).toInt() + 1) : QString();
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
    whenFieldChanges(field, this, [this, name] { showField(name, std::nullopt); });
    whenFieldIsLeft(field, this, [this, name, field] {
        if (const std::optional<Error> fault = fieldFault(field))
            showField(name, fault);
    });
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

void FieldFaults::place(const Error& error, bool warning, std::vector<Told>& rest)
{
    const auto found = m_watched.constFind(error.field);
    Error shown = error;
    if (found != m_watched.cend() && error.code == services::errors::changedMeanwhile)
        shown.arguments = {shownIn(found->field, error.arguments.value(0))};
    const QString text = messages::sentenceFor(shown);
    if (found != m_watched.cend()) {
        const char* fault = warning ? "warning" : "error";
        set(*found, withWhatIsSaid(*found->sentence, found->field->accessibleDescription(), text, fault),
            fault);
        // To what must be put right the form goes; a doubt on a tab out of sight would not be seen.
        if (warning && !found->field->isVisibleTo(found->field->window()))
            rest.push_back({{}, text});
        return;
    }
    QString place = m_naming ? m_naming(error.field) : QString();
    if (place.isEmpty())
        place = rowWords(error.field);
    rest.push_back({place, text});
}

/// What is told of many rows stands once, with the first of them: a line for each would push the form away.
QString FieldFaults::inLines(const std::vector<Told>& told)
{
    constexpr qsizetype mostNamed = 3;
    QStringList texts;
    for (const Told& one : told)
        if (!texts.contains(one.text))
            texts << one.text;
    QStringList lines;
    for (const QString& text : std::as_const(texts)) {
        QStringList places;
        for (const Told& one : told)
            if (one.text == text && !places.contains(one.place))
                places << one.place;
        places.removeAll(QString());
        QString where = places.mid(0, mostNamed).join(u", "_s);
        if (places.size() > mostNamed)
            where = tr("%1 and %n more", nullptr, static_cast<int>(places.size() - mostNamed)).arg(where);
        lines << (where.isEmpty() ? text : where + u": "_s + text);
    }
    return lines.join(u'\n');
}

void FieldFaults::show(const Errors& errors, const Errors& warnings)
{
    for (const Watched& watched : std::as_const(m_watched))
        set(watched, {}, "");
    std::vector<Told> doubts;
    std::vector<Told> rest;
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
    if (errors.empty())
        m_summary->warn(inLines(rest));
    else
        m_summary->complain(inLines(rest));
}

} // namespace hoanhap::ui
