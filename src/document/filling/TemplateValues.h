// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <variant>
#include <vector>

namespace hoanhap::document {

/// What a template's placeholders stand for. Names may be dotted ("plan.number"); a name that a
/// template uses must have been set, if only to nothing: an unknown one is a fault of the template.
class TemplateValues
{
public:
    struct Text
    {
        QString text;
        QString figure; ///< the indicator; empty for words
    };
    using Rows = std::vector<TemplateValues>;
    using Value = std::variant<Text, bool, Rows, QStringList>;

    /// An empty text counts as "no" in a section: `{{#name}}…{{/name}}`.
    void setText(const QString& name, const QString& text);
    /// A text that states a figure; the preview marks it and leads to the records behind `indicator`.
    void setFigure(const QString& name, const QString& text, const QString& indicator);
    void setCondition(const QString& name, bool holds);
    /// `{{#name}}…{{/name}}` is written once a row; inside it the row's names come first.
    void setRows(const QString& name, Rows rows);
    /// Paragraphs that a user typed, for `{{{name}}}` alone in its paragraph; one that begins with
    /// "- " is a list point. In a section they count as "yes" where any is written.
    void setParagraphs(const QString& name, const QStringList& paragraphs);

    const Value* find(const QString& name) const;

private:
    QHash<QString, Value> m_values;
};

} // namespace hoanhap::document
