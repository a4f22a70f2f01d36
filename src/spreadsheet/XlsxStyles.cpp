// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheet/XlsxParts.h"

#include <array>

namespace hoanhap::spreadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr auto opening = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<numFmts count="4"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="#,##0.0"/>
<numFmt numFmtId="166" formatCode="#,##0&quot;*&quot;"/><numFmt numFmtId="167" formatCode="#,##0.0&quot;*&quot;"/></numFmts>
<fonts count="5">
<font><sz val="12"/><name val="Times New Roman"/><family val="1"/></font>
<font><b/><sz val="12"/><name val="Times New Roman"/><family val="1"/></font>
<font><b/><sz val="14"/><name val="Times New Roman"/><family val="1"/></font>
<font><i/><sz val="12"/><name val="Times New Roman"/><family val="1"/></font>
<font><b/><u/><sz val="12"/><name val="Times New Roman"/><family val="1"/></font>
</fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>
<border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
)";

constexpr auto closing = R"(
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
</styleSheet>
)";

/// How one style looks; fonts and borders by their place above.
struct Look
{
    int font = 0;
    int border = 0;
    int numbers = 0;
    const char* across = "general";
    const char* down = "top";
};

// 49 is "@", text for good: edited by hand, an identity number keeps its zeros. 3 is "#,##0".
// In the order of CellStyle.
constexpr std::array looks{Look{}, Look{0, 0, 0, "center"}, Look{1, 0, 0, "center"}, Look{2, 0, 0, "center"},
    Look{3, 0, 0, "center"}, Look{1, 1, 0, "center", "center"}, Look{0, 1, 49, "left"},
    Look{0, 1, 3, "center"}, Look{0, 1, 164, "center"}, Look{0, 1, 49, "center"}, Look{0, 1, 165, "center"},
    Look{1, 1, 49, "left"}, Look{1, 1, 3, "center"}, Look{1, 1, 165, "center"}, Look{0, 1, 166, "center"},
    Look{0, 1, 167, "center"}, Look{1, 1, 166, "center"}, Look{1, 1, 167, "center"}, Look{4, 0, 0, "center"}};

} // namespace

zip::PackedFile xlsxStyles()
{
    QString cells = u"<cellXfs count=\"%1\">"_s.arg(looks.size());
    for (const Look& look : looks)
        cells += u"<xf numFmtId=\"%1\" fontId=\"%2\" fillId=\"0\" borderId=\"%3\" xfId=\"0\" "
                 "applyNumberFormat=\"1\" applyFont=\"1\" applyBorder=\"1\" applyAlignment=\"1\">"
                 "<alignment horizontal=\"%4\" vertical=\"%5\" wrapText=\"1\"/></xf>"_s.arg(look.numbers)
                     .arg(look.font)
                     .arg(look.border)
                     .arg(QLatin1String(look.across), QLatin1String(look.down));
    return {u"xl/styles.xml"_s, opening + (cells + u"</cellXfs>"_s).toUtf8() + closing};
}

} // namespace hoanhap::spreadsheet
