// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/PageSettings.h"

#include <QAbstractTextDocumentLayout>
#include <QStringList>
#include <vector>

namespace hoanhap::ui {

/// Sets paragraphs that are being typed exactly as the page sets them: the lines break where they break
/// on paper, whatever the size on the screen, and stand where they stand there.
class ParagraphLayout : public QAbstractTextDocumentLayout
{
    Q_OBJECT

public:
    /// Pixels left free on each side, so that the cursor is seen there too.
    static constexpr int margin = 3;

    struct Measures
    {
        document::PageSettings page = {};
        double width = 0; ///< of the text, hundredths of a millimetre
        double scale = 1; ///< pixels per hundredth of a millimetre
        double resolution = 96; ///< pixels per inch that sizes of fonts are told in
    };
    /// So many lines of a paragraph from `top` on, in pixels: one piece a page.
    struct Piece
    {
        double top = 0;
        int lines = 0;
    };
    using Pieces = std::vector<Piece>;

    explicit ParagraphLayout(QTextDocument* document) : QAbstractTextDocumentLayout(document) { }

    void setMeasures(const Measures& measures);
    /// Where the pages have the paragraphs; what has no place yet follows on what stands before it.
    void setPlaces(std::vector<Pieces> places);
    /// The lines as they stand now.
    QStringList lines() const;
    /// How far the letters of the longest line reach, from the left margin of the page on.
    double inkRight() const;
    double lineHeight() const;

    void draw(QPainter* painter, const PaintContext& context) override;
    int hitTest(const QPointF& point, Qt::HitTestAccuracy accuracy) const override;
    int pageCount() const override { return 1; }
    QSizeF documentSize() const override { return m_size; }
    QRectF frameBoundingRect(QTextFrame* frame) const override;
    QRectF blockBoundingRect(const QTextBlock& block) const override;

protected:
    void documentChanged(int from, int charsRemoved, int charsAdded) override;

private:
    void arrange();
    /// Gives back where the block ends.
    double arrangeBlock(const QTextBlock& block, double top);
    const Pieces& piecesOf(int block) const;

    Measures m_measures;
    std::vector<Pieces> m_places;
    std::vector<QRectF> m_blocks;
    QSizeF m_size;
};

} // namespace hoanhap::ui
