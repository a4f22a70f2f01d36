// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/layout/Page.h"

#include <QHash>
#include <QSet>
#include <QWidget>
#include <optional>

namespace hoanhap::ui {

/// Sheets of paper under each other, as they will print: the same placed elements as in the PDF.
class PagePreview : public QWidget
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget* parent = nullptr);
    void setPages(document::Pages pages);
    /// Instead of a page, why there is none.
    void setNotice(const QString& sentence);
    /// Paragraphs of a section in whose place something else stands.
    struct Stretch
    {
        QString section;
        int first = 0;
        int count = 1;

        bool holds(const document::Origin& origin) const
        {
            return origin.section == section && origin.paragraph >= first && origin.paragraph < first + count;
        }
    };
    /// Not painted: a text field lies over them.
    void setCovered(const std::optional<Stretch>& covered);
    /// Empty sections with what stands there for who may write: a place to click.
    void setPlaceholders(const QHash<QString, QString>& placeholders);
    /// Figures that state something else than the register on purpose, marked as such.
    void setChangedByHand(const QStringList& figures);
    /// Signs beside paragraphs, on the screen only.
    struct Marks
    {
        std::vector<document::Origin> carried; ///< a bar: taken over, and nobody has looked at it
        std::vector<document::Origin> commented; ///< a bubble

        bool operator==(const Marks&) const = default;
    };
    void setMarks(const Marks& marks);
    /// Has a frame: where keys begin to type.
    void setCurrent(const std::optional<document::Origin>& current);
    const std::optional<document::Origin>& current() const { return m_current; }

    /// A figure or the cell of an annex, in pixels of this widget.
    struct FigureSpot
    {
        QString figure; ///< as document::Run::figure has it
        QRectF rect = {};
    };
    /// In the order of the pages.
    std::vector<FigureSpot> figureSpots() const;
    /// Has the frame in place of a paragraph: its position among figureSpots().
    void setCurrentFigure(std::optional<std::size_t> figure);
    std::optional<std::size_t> currentFigure() const { return m_currentFigure; }

    /// The figure or the first part of the paragraph that has the frame; null where none has.
    QRectF frame() const;

    /// Where a part of a paragraph stands, in pixels of this widget, and on which page.
    struct Place
    {
        document::Origin origin;
        size_t page = 0;
        QRectF rect = {};
    };
    /// Every paragraph that a user wrote or may write, in the order of the pages.
    std::vector<Place> places() const;
    /// Pixels per hundredth of a millimetre on that page.
    double scale(size_t page = 0) const { return scaleOf(page, width()); }
    const document::Pages& pages() const { return m_pages; }
    /// How far down the widget a page begins.
    int topOf(size_t page) const { return static_cast<int>(sheetOf(page).top()); }
    void zoomIn() { setZoom(m_zoom * 1.2); }
    void zoomOut() { setZoom(m_zoom / 1.2); }

    /// Whoever scrolls to what has the keys finds the frame, not the middle of all pages.
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    /// On the text that a user wrote: which section, which of its paragraphs, and where in the widget.
    void paragraphClicked(const QString& section, int paragraph, const QPointF& where);
    /// Keys went to this paragraph.
    void currentChanged(const document::Origin& current);
    /// On a figure of the register.
    void figureClicked(const QString& figure);
    /// Paragraphs stand elsewhere in the widget now.
    void laidOut();
    /// On the bubble beside a paragraph.
    void commentsClicked(const document::Origin& origin);

protected:
    bool event(QEvent* event) override; ///< says what a sign means where the mouse rests on it
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setZoom(double zoom);
    /// Where the sheet of a page lies in the widget.
    QRectF sheetOf(size_t page) const;
    double scaleOf(size_t page, int width) const;
    void fitHeight();

    void paintSheet(QPainter& painter, size_t page);
    void paintMarks(QPainter& painter, const document::Page& page, double scale) const;
    /// Around what the keys work on.
    void paintFocus(QPainter& painter, size_t page, double scale) const;
    void paintSigns(QPainter& painter, const document::Page& page, double scale) const;
    /// The paragraph whose bar or bubble lies there.
    std::optional<document::Origin> signAt(const QPointF& where, bool bubble) const;
    /// The page without what is covered or has a placeholder.
    document::Page shown(const document::Page& page) const;
    bool isHidden(const document::Origin& origin) const;

    document::Pages m_pages;
    std::optional<Stretch> m_covered;
    QHash<QString, QString> m_placeholders;
    std::optional<document::Origin> m_current;
    std::optional<std::size_t> m_currentFigure;
    QSet<QString> m_changedByHand;
    Marks m_marks;
    QString m_notice;
    double m_zoom = 1; ///< 1: as wide as there is room
};

} // namespace hoanhap::ui
