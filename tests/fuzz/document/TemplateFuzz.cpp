// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/filling/Template.h"

#include "fuzz/FuzzInput.h"

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;
using document::Template;
using document::TemplateValues;

namespace {

TemplateValues valuesWith(const QString& text)
{
    TemplateValues row;
    row.setFigure(u"count"_s, text, u"classes"_s);
    TemplateValues values;
    values.setText(u"name"_s, text);
    values.setCondition(u"holds"_s, !text.isEmpty());
    values.setRows(u"rows"_s, {row, row});
    values.setParagraphs(u"part.text"_s, {text, u"- "_s + text});
    return values;
}

QString textOf(const Result<document::FilledTemplate>& filled)
{
    QString text = filled->kind + filled->subject;
    for (const document::Block& block : filled->blocks)
        if (const auto* paragraph = std::get_if<document::Paragraph>(&block))
            text += document::textOf(paragraph->runs);
    return text;
}

} // namespace

/// A template and, after a NUL, the value that is put in.
int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const QList<QByteArray> parts = bytesOf(bytes, size).split('\0');
    const QString value = QString::fromUtf8(parts.value(1));
    const auto parsed = Template::parse(QString::fromUtf8(parts.value(0)));
    if (!parsed) {
        for (const Error& fault : parsed.errors())
            hold(fault.arguments.value(0).toInt() > 0, "a fault has its line");
        return 0;
    }
    const auto marked = parsed->fill(valuesWith(u"\uE000"_s)); // a sign that no template holds
    const auto filled = parsed->fill(valuesWith(value));
    if (marked.ok() && filled.ok() && !value.simplified().isEmpty())
        hold(marked->blocks.size() == filled->blocks.size(), "a value makes no blocks");
    const auto plain = Template::parse(u"{{name}}"_s)->fill(valuesWith(value));
    // Nothing but blanks counts as nothing.
    hold(
        plain.ok() && (value.trimmed().isEmpty() || textOf(plain) == value), "a value stays as it was typed");
    return 0;
}
