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

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    double scaleFor(int width) const;
    void fitHeight();

    document::Pages m_pages;
    QString m_notice;
};

} // namespace hoanhap::ui
