// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheet/CsvWriter.h"

namespace hoanhap::spreadsheet {

using namespace Qt::StringLiterals;

namespace {

/// A spreadsheet program runs a cell that begins like a formula; the apostrophe keeps it text.
QString defused(const QString& words)
{
    static constexpr QStringView starters = u"=+-@\t\r";
    return !words.isEmpty() && starters.contains(words.front()) ? u'\'' + words : words;
}

QString quoted(QString words)
{
    const bool plain = std::none_of(words.cbegin(), words.cend(),
        [](QChar letter) { return letter == u'"' || letter == u',' || letter == u'\n' || letter == u'\r'; });
    return plain ? words : u'"' + words.replace(u'"', u"\"\""_s) + u'"';
}

/// Figures and dates are ours; only what people typed can begin like a formula.
QString fieldOf(const Cell& cell)
{
    const QString words = shown(cell);
    return quoted(std::holds_alternative<QString>(cell) ? defused(words) : words);
}

} // namespace

QByteArray CsvWriter::write(const Table& table)
{
    QString text{QChar(QChar::ByteOrderMark)};
    const auto end = [&text] { text += u"\r\n"_s; };
    QStringList fields;
    for (const Column& column : table.columns)
        fields << quoted(defused(column.title));
    text += fields.join(u',');
    end();
    for (const Row& row : table.rows) {
        fields.clear();
        for (const Cell& cell : row)
            fields << fieldOf(cell);
        text += fields.join(u',');
        end();
    }
    return text.toUtf8();
}

} // namespace hoanhap::spreadsheet
