// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/rendering/PdfOutline.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace hoanhap::document {

namespace {

constexpr double pointsPerUnit = 72.0 / 2540.0; // a unit of the page is a hundredth of a millimetre

QPDFObjectHandle number(double value)
{
    return QPDFObjectHandle::newReal(value, 2);
}

QPDFObjectHandle destination(QPDFObjectHandle pdfPage, const Page& page, double top)
{
    const auto unchanged = QPDFObjectHandle::newNull();
    return QPDFObjectHandle::newArray({pdfPage, QPDFObjectHandle::newName("/XYZ"), unchanged,
        number((page.size.height() - top) * pointsPerUnit), unchanged});
}

class OutlineTree
{
public:
    explicit OutlineTree(QPDF& file) : m_file(file)
    {
        m_open.emplace_back(-1, file.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>")));
    }

    void add(const HeadingMark& heading, QPDFObjectHandle place)
    {
        const int level = static_cast<int>(heading.level);
        while (m_open.back().first >= level)
            m_open.pop_back();
        auto item = m_file.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(heading.text.toStdString()));
        item.replaceKey("/Dest", place);
        hang(item, m_open.back().second);
        for (auto& [each, above] : m_open)
            above.replaceKey("/Count", QPDFObjectHandle::newInteger(countOf(above) + 1));
        m_open.emplace_back(level, item);
    }

    QPDFObjectHandle root() const { return m_open.front().second; }

private:
    static long long countOf(QPDFObjectHandle item)
    {
        QPDFObjectHandle count = item.getKey("/Count");
        return count.isInteger() ? count.getIntValue() : 0;
    }

    static void hang(QPDFObjectHandle item, QPDFObjectHandle parent)
    {
        item.replaceKey("/Parent", parent);
        QPDFObjectHandle last = parent.getKey("/Last");
        if (last.isDictionary()) {
            last.replaceKey("/Next", item);
            item.replaceKey("/Prev", last);
        } else {
            parent.replaceKey("/First", item);
        }
        parent.replaceKey("/Last", item);
    }

    QPDF& m_file;
    std::vector<std::pair<int, QPDFObjectHandle>> m_open; // the path to the last item, by level
};

} // namespace

void addPdfOutline(QPDF& file, const Pages& pages)
{
    OutlineTree tree(file);
    const auto pdfPages = QPDFPageDocumentHelper(file).getAllPages();
    bool any = false;
    for (std::size_t i = 0; i < pages.size(); ++i)
        for (const HeadingMark& heading : pages[i].headings) {
            tree.add(heading, destination(pdfPages.at(i).getObjectHandle(), pages[i], heading.top));
            any = true;
        }
    if (any)
        file.getRoot().replaceKey("/Outlines", tree.root());
}

} // namespace hoanhap::document
