// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/papers/PersonSheet.h"

#include "document/layout/Paginator.h"
#include "text/numbers/Numbers.h"

#include <array>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using document::TableCell;
using document::TableRow;

namespace {

/// How much goes on the page, from the ordinary page to the fullest one.
struct Fit
{
    document::HalfPoints letters;
    size_t mostLines; ///< of a section
    qsizetype longestValue; ///< characters
    document::HundredthMm signatureRoom;
};
constexpr std::array sheetFits{Fit{24, 40, 1000, 2500}, Fit{22, 40, 1000, 2000}, Fit{22, 12, 400, 2000},
    Fit{20, 12, 300, 2000}, Fit{20, 8, 200, 2000}, Fit{20, 5, 140, 1500}, Fit{20, 3, 100, 1500},
    Fit{18, 2, 60, 1000}};

constexpr int labelWidth = 26;
constexpr int valueWidth = 54;
constexpr int columnCount = 4; // label, value, label, value

document::Runs strong(const QString& words)
{
    document::Run run{words};
    run.bold = true;
    return {run};
}

QString cut(const QString& words, qsizetype longest)
{
    return words.size() <= longest ? words : words.left(longest - 1).trimmed() + u'…';
}

class SheetTable
{
public:
    explicit SheetTable(const Fit& fit) : m_fit(fit)
    {
        m_table.columnWidths = {labelWidth, valueWidth, labelWidth, valueWidth};
    }

    void add(const PersonSheet::Section& section)
    {
        m_table.rows.push_back({{strong(section.title), columnCount}});
        if (section.lines.empty())
            m_table.rows.push_back({{document::plain(section.nothing), columnCount}});
        const size_t said =
            section.inFull ? section.lines.size() : std::min(section.lines.size(), m_fit.mostLines);
        for (size_t i = 0; i < said; ++i)
            add(section.lines[i]);
        fillRow();
        if (said < section.lines.size())
            m_table.rows.push_back({{document::plain(u"… và %1 mục nữa trong sổ"_s.arg(text::countInProse(
                                         std::ssize(section.lines) - static_cast<qsizetype>(said)))),
                columnCount}});
    }
    document::Table made() const { return m_table; }

private:
    void add(const PersonSheet::Line& line)
    {
        const TableCell label{document::plain(line.label)};
        const document::Runs value = document::plain(cut(line.value, m_fit.longestValue));
        if (line.whole) {
            fillRow();
            m_table.rows.push_back({label, {value, columnCount - 1}});
        } else if (m_half) {
            m_table.rows.back().push_back(label);
            m_table.rows.back().push_back({value});
            m_half = false;
        } else {
            m_table.rows.push_back({label, {value}});
            m_half = true;
        }
    }
    void fillRow()
    {
        if (m_half)
            m_table.rows.back().back().columns = columnCount - 1;
        m_half = false;
    }

    const Fit& m_fit;
    document::Table m_table;
    bool m_half = false; ///< the last row has room for one more line
};

} // namespace

Paper PersonSheet::paper(const PaperFrame& frame, Including including) const
{
    Paper made;
    made.kind = u"person_sheet"_s;
    made.people = 1;
    made.person = person;
    made.including = including;
    for (const Fit& fit : sheetFits) {
        made.document = framedDocument(frame, u"PHIẾU THÔNG TIN CÁ NHÂN"_s);
        made.document.page.tableSize = fit.letters;
        made.document.page.signatureRoom = fit.signatureRoom;
        SheetTable table(fit);
        for (const Section& section : sections)
            table.add(section);
        made.document.blocks = {table.made()};
        if (document::paginate(made.document).size() == 1)
            break;
    }
    return made;
}

} // namespace hoanhap::services
