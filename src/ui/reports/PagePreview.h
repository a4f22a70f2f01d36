// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/layout/Page.h"

#include <QWidget>

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
    void zoomIn() { setZoom(m_zoom * 1.2); }
    void zoomOut() { setZoom(m_zoom / 1.2); }

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    /// On the text that a user wrote: which section, which of its paragraphs.
    void paragraphClicked(const QString& section, int paragraph);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setZoom(double zoom);
    /// Where the sheet of a page lies in the widget.
    QRectF sheetOf(size_t page) const;
    double scaleFor(int width) const;
    void fitHeight();

    document::Pages m_pages;
    QString m_notice;
    double m_zoom = 1; ///< 1: as wide as there is room
};

} // namespace hoanhap::ui
