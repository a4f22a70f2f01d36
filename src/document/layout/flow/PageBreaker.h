// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/layout/flow/Flow.h"

#include <QRectF>

namespace hoanhap::document {

/// Distributes a flow over pages: headings stay with what follows, no line of a paragraph stands
/// alone, headers of tables are repeated.
class PageBreaker
{
public:
    /// `frame` is where text may stand on a page of `paper`.
    PageBreaker(QSizeF paper, QRectF frame) : m_paper(paper), m_frame(frame) { }

    Pages run(const Flow& flow);

private:
    double room() const { return m_frame.bottom() - m_y; }
    bool atTop() const { return m_y <= m_frame.top(); }
    void newPage();
    /// Fills m_least.
    void measure(const Flow& flow);
    /// What must stand below the block's last strip: the lines that the next block cannot do without.
    double tailOf(const Flow& flow, std::size_t at) const;
    void put(const Flow& flow, std::size_t at);
    void putStrips(const FlowBlock& block, std::size_t from, std::size_t to);
    /// How many strips from `from` on to put on this page, if `tail` must stand below the last one.
    std::size_t fitting(const FlowBlock& block, std::size_t from, double tail) const;

    QSizeF m_paper;
    QRectF m_frame;
    Pages m_pages;
    std::vector<double> m_least; // of each block, the height without which it does not begin on a page
    double m_y = 0;
};

} // namespace hoanhap::document
