// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/filling/ValueScope.h"

#include <algorithm>

namespace hoanhap::document {

namespace {

constexpr char markBegin = '\x01';
constexpr char markEnd = '\x02';

Run runOf(const TemplateText& style, const QString& text, const QString& figure = {})
{
    return Run{text, style.bold, style.italic, figure, 0};
}

void append(Runs& runs, Run run)
{
    if (run.text.isEmpty())
        return;
    if (!runs.empty() && runs.back().figure.isEmpty() && run.figure.isEmpty())
        runs.back().text += run.text;
    else
        runs.push_back(std::move(run));
}

Runs split(const TemplateText& style, const std::string& marked,
    const std::vector<const TemplateValues::Text*>& values)
{
    Runs runs;
    std::size_t at = 0;
    while (at < marked.size()) {
        const std::size_t begin = std::min(marked.find(markBegin, at), marked.size());
        append(runs, runOf(style, QString::fromStdString(marked.substr(at, begin - at))));
        if (begin == marked.size())
            break;
        const std::size_t end = marked.find(markEnd, begin);
        const auto* value = values.at(std::stoul(marked.substr(begin + 1, end - begin - 1)));
        append(runs, runOf(style, value->text, value->figure));
        at = end + 1;
    }
    return runs;
}

} // namespace

bool holds(const TemplateValues::Value& value)
{
    if (const auto* text = std::get_if<TemplateValues::Text>(&value))
        return !text->text.isEmpty();
    if (const auto* condition = std::get_if<bool>(&value))
        return *condition;
    if (const auto* rows = std::get_if<TemplateValues::Rows>(&value))
        return !rows->empty();
    return std::ranges::any_of(std::get<QStringList>(value),
        [](const QString& paragraph) { return !paragraph.trimmed().isEmpty(); });
}

ValueScope::ValueScope(const TemplateValues& values)
{
    enter(values);
}

const TemplateValues::Value* ValueScope::find(const QString& name) const
{
    for (auto row = m_rows.rbegin(); row != m_rows.rend(); ++row)
        if (const auto* value = *row == nullptr ? nullptr : (*row)->find(name))
            return value;
    return nullptr;
}

Runs ValueScope::fill(const TemplateText& text, QStringList& unknown)
{
    m_shown.clear();
    m_rowOfShown.clear();
    m_marked.clear();
    m_unknown.clear();
    kainjow::mustache::mustache mustache(text.source);
    mustache.set_custom_escape([](const std::string& value) { return value; });
    kainjow::mustache::basic_context<std::string>& context = *this;
    const std::string marked = mustache.render(context);
    unknown += m_unknown;
    return split(text, marked, m_marked);
}

void ValueScope::push(const Shown* shown)
{
    const auto row = m_rowOfShown.find(shown);
    m_rows.push_back(row == m_rowOfShown.end() ? nullptr : row->second);
}

const ValueScope::Shown* ValueScope::get(const std::string& name) const
{
    const QString asked = QString::fromStdString(name);
    const TemplateValues::Value* value = find(asked);
    if (value == nullptr) {
        m_unknown.append(asked);
        return nullptr;
    }
    m_shown.push_back(shownFor(*value));
    const Shown& shown = m_shown.back();
    if (const auto* rows = std::get_if<TemplateValues::Rows>(value))
        for (std::size_t i = 0; i < rows->size(); ++i)
            m_rowOfShown[&shown.list_value()[i]] = &(*rows)[i];
    return &shown;
}

ValueScope::Shown ValueScope::shownFor(const TemplateValues::Value& value) const
{
    if (!holds(value))
        return Shown(kainjow::mustache::data::type::bool_false);
    if (const auto* text = std::get_if<TemplateValues::Text>(&value)) {
        m_marked.push_back(text);
        return Shown(markBegin + std::to_string(m_marked.size() - 1) + markEnd);
    }
    if (const auto* rows = std::get_if<TemplateValues::Rows>(&value)) {
        kainjow::mustache::list list;
        for (std::size_t i = 0; i < rows->size(); ++i)
            list.push_back(Shown(kainjow::mustache::data::type::object));
        return Shown(list);
    }
    return Shown(kainjow::mustache::data::type::bool_true);
}

} // namespace hoanhap::document
