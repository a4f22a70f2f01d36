// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/FieldFaults.h"

#include "messages/ErrorSentences.h"

#include <QFormLayout>
#include <QStyle>
#include <QVBoxLayout>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

namespace {

void mark(QWidget* widget, const char* fault)
{
    widget->setProperty("fault", QLatin1String(fault));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace

void FieldFaults::watch(const QString& name, QWidget* field)
{
    auto* sentence = new QLabel(field->parentWidget());
    sentence->setObjectName(name + u"FaultLabel"_s);
    sentence->setProperty("faultSentence", true);
    sentence->setWordWrap(true);
    sentence->hide();
    if (auto* form = qobject_cast<QFormLayout*>(field->parentWidget()->layout())) {
        int row = 0;
        QFormLayout::ItemRole role{};
        form->getWidgetPosition(field, &row, &role);
        if (row >= 0)
            form->insertRow(row + 1, QString(), sentence);
    }
    m_watched.insert(name, {field, sentence});
}

void FieldFaults::place(const Error& error, bool warning, QStringList& rest)
{
    const QString text = messages::sentenceFor(error);
    const auto found = m_watched.constFind(error.field);
    if (found == m_watched.cend()) {
        rest << text;
        return;
    }
    found->sentence->setText(text);
    found->sentence->show();
    mark(found->sentence, warning ? "warning" : "error");
    mark(found->field, warning ? "warning" : "error");
    found->field->setAccessibleDescription(text);
}

void FieldFaults::show(const Errors& errors, const Errors& warnings)
{
    for (const Watched& watched : std::as_const(m_watched)) {
        watched.sentence->hide();
        mark(watched.field, "");
        watched.field->setAccessibleDescription({});
    }
    QStringList rest;
    for (const Error& warning : warnings)
        place(warning, true, rest);
    for (const Error& error : errors)
        place(error, false, rest);
    rest.removeDuplicates();
    m_summary->setText(rest.join(u'\n'));
    m_summary->setVisible(!rest.isEmpty());
    mark(m_summary, errors.empty() ? "warning" : "error");
}

} // namespace hoanhap::ui
