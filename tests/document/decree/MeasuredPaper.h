// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace hoanhap::document::tests {

/// A line of text on paper as another program sees it; millimetres from the page's top left corner.
struct PaperLine
{
    int page = 1;
    QString text;
    double left = 0;
    double top = 0;
    double width = 0;
    double size = 0; ///< points
    bool bold = false;
    bool italic = false;

    double right() const { return left + width; }
    double centre() const { return left + width / 2; }
};

/// A horizontal stroke of ink.
struct PaperRule
{
    double left = 0;
    double right = 0;
    double y = 0;

    double length() const { return right - left; }
    double centre() const { return (left + right) / 2; }
};

/// A PDF measured by poppler: its lines from pdftohtml, its rules from the page as a picture.
class MeasuredPaper
{
public:
    explicit MeasuredPaper(const QString& pdf);

    int pages() const { return m_pages; }
    const std::vector<PaperLine>& lines() const { return m_lines; }
    /// The first line that reads so; fails the test where there is none.
    const PaperLine& line(const QString& text) const;
    /// Every line that begins so.
    std::vector<PaperLine> linesFrom(const QString& beginning) const;
    /// Strokes on the first page, from above.
    const std::vector<PaperRule>& rules() const { return m_rules; }

private:
    int m_pages = 0;
    std::vector<PaperLine> m_lines;
    std::vector<PaperRule> m_rules;
};

} // namespace hoanhap::document::tests
