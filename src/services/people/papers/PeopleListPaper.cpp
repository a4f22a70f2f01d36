// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/papers/PeopleListPaper.h"

#include "text/numbers/Numbers.h"

#include <QRegularExpression>
#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using spreadsheet::ColumnKind;

namespace {

constexpr int narrowest = 10; // characters
constexpr int widest = 38; // the longest names of communes, with the province

/// A column is one of dates, or of numbers of papers, where every word in it reads as one.
class ColumnAsSeen
{
public:
    ColumnAsSeen(const PeopleListPaper& list, qsizetype place) : m_list(list), m_place(place)
    {
        static const QRegularExpression date(uR"(^(\d{1,2}/){0,2}\d{4}$)"_s);
        static const QRegularExpression number(uR"(^\d{9,12}$)"_s);
        if (everyWord(date) && anyWord(u"/"_s))
            m_kind = ColumnKind::PartialDate;
        else if (everyWord(number))
            m_kind = ColumnKind::IdentityNumber;
    }

    spreadsheet::Column column() const
    {
        const QString title = m_list.columns[static_cast<size_t>(m_place)].title;
        qsizetype longest = std::max<qsizetype>(narrowest, title.size());
        for (const QStringList& row : m_list.rows)
            longest = std::max(longest, row.value(m_place).size() + 2);
        return {title, m_kind, static_cast<int>(std::min<qsizetype>(longest, widest))};
    }
    spreadsheet::Cell cell(const QStringList& row, QDate today) const
    {
        const QString words = row.value(m_place);
        if (m_kind == ColumnKind::PartialDate)
            if (const auto date = text::PartialDate::parse(words, today, text::PartialDate::Reach::Ahead))
                return *date;
        return words;
    }

private:
    bool everyWord(const QRegularExpression& shape) const
    {
        return std::all_of(m_list.rows.begin(), m_list.rows.end(), [&](const QStringList& row) {
            return row.value(m_place).isEmpty() || shape.match(row.value(m_place)).hasMatch();
        }) && anyWord({});
    }
    /// Whether some cell holds `part`, or anything at all.
    bool anyWord(const QString& part) const
    {
        return std::any_of(m_list.rows.begin(), m_list.rows.end(), [&](const QStringList& row) {
            return !row.value(m_place).isEmpty() && row.value(m_place).contains(part);
        });
    }

    const PeopleListPaper& m_list;
    qsizetype m_place;
    ColumnKind m_kind = ColumnKind::Text;
};

} // namespace

Paper PeopleListPaper::paper(const PaperFrame& frame, Including including) const
{
    std::vector<ColumnAsSeen> shown;
    for (size_t i = 0; i < columns.size(); ++i)
        if (!columns[i].criminalRecord || including == Including::CriminalRecord)
            shown.emplace_back(*this, static_cast<qsizetype>(i));
    PaperList list;
    list.kind = u"people_list"_s;
    list.subject = ofBin ? u"Hồ sơ trong thùng rác, không thuộc diện đang quản lý"_s
                         : u"Người được hỗ trợ tái hòa nhập cộng đồng"_s;
    list.columns = {{u"STT"_s, ColumnKind::Number, 6}};
    for (const ColumnAsSeen& column : shown)
        list.columns.push_back(column.column());
    for (const QStringList& seen : rows) {
        spreadsheet::Row row{static_cast<qint64>(list.rows.size() + 1)};
        for (const ColumnAsSeen& column : shown)
            row.push_back(column.cell(seen, frame.day));
        list.rows.push_back(std::move(row));
    }
    list.emptyNote = u"Danh sách không có người nào."_s;
    if (!rows.empty())
        list.remarks << u"Cộng: %1 người."_s.arg(text::countInProse(std::ssize(rows)));
    Paper made = listPaper(frame, list);
    made.people = static_cast<int>(rows.size());
    made.including = including;
    return made;
}

} // namespace hoanhap::services
