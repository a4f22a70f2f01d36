// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/Blocks.h"
#include "document/filling/TemplateNames.h"
#include "document/filling/TemplateValues.h"
#include "foundation/Result.h"

#include <memory>

namespace hoanhap::document {

/// What a template gives once its values are put in.
struct FilledTemplate
{
    QString kind;
    QString subject;
    Blocks blocks; ///< headings are numbered
};

/// The wording of a kind of document: Markdown with Mustache placeholders.
///
/// It begins with `kind:` and `subject:` between two lines `---`. Then `#`, `##` and `###` are parts,
/// items and points, written without their numbers; `- ` is a list point; `**` and `*` are bold and
/// italic. `{{name}}` is a text, `{{#name}}…{{/name}}` a section written once a row or where its
/// condition holds, `{{^name}}…{{/name}}` one written where it does not. `{{{name}}}` alone in its
/// paragraph puts in the paragraphs that a user typed.
///
/// The Markdown is parsed before the values are put in, so that a value is text whatever it contains.
class Template
{
public:
    /// Faults carry the line, counted from 1.
    static Result<Template> parse(const QString& source);
    /// A template that comes with the program: "annual-report".
    static Result<Template> shipped(const QString& name);
    /// The same as it is written, for who changes it.
    static Result<QString> shippedSource(const QString& name);

    Result<FilledTemplate> fill(const TemplateValues& values) const;
    std::vector<TemplateName> names() const;
    /// What it says in words of its own, a block each, placeholders as "…".
    QStringList paragraphs() const;

private:
    struct Content;
    explicit Template(std::shared_ptr<const Content> content);
    std::shared_ptr<const Content> m_content;
};

} // namespace hoanhap::document
