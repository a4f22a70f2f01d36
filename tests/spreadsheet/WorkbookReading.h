// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace hoanhap::spreadsheet::tests {

/// The first sheet of a file of Excel's form, read from its own XML.
class Workbook
{
public:
    explicit Workbook(const QByteArray& xlsx);

    /// A part of the package; the test fails where there is none.
    QByteArray part(const QString& name) const;
    QByteArray sheet() const { return part(QStringLiteral("xl/worksheets/sheet1.xml")); }
    /// Of a cell named like "B6": its type attribute, its value as it stands in the file, its text, and
    /// how numbers are formatted there.
    QByteArray type(const char* cell) const { return m_cells.value(cell).type; }
    QString value(const char* cell) const { return m_cells.value(cell).value; }
    QString text(const char* cell) const;
    QByteArray format(const char* cell) const;
    bool isUnderlined(const char* cell) const;

private:
    struct Cell
    {
        QByteArray type;
        QString value;
        int style = 0;
    };
    void readCells();
    void readFormats();

    QByteArray m_xlsx;
    QHash<QByteArray, Cell> m_cells;
    QList<QByteArray> m_formats; ///< by style
    QList<bool> m_underlined; ///< by style
};

} // namespace hoanhap::spreadsheet::tests
