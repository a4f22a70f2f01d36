// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QImage>
#include <functional>
#include <memory>

namespace Ui {
class AttachmentView;
}

namespace hoanhap::ui {

/// What a scan, photo or PDF shows: its pages, of which each is made when it is looked at.
struct PagePictures
{
    int count = 1;
    QImage first;
    /// Of the page, counted from 0; null where it cannot be shown.
    std::function<QImage(int)> make = {};
};

/// One page as large as the window, closer or farther by its buttons, and the pages beside it.
class AttachmentView : public QDialog
{
    Q_OBJECT

public:
    AttachmentView(const QString& title, PagePictures pages, QWidget* parent);
    ~AttachmentView() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void turnTo(int page);
    void showPage();
    void zoom(double factor);
    void fit();
    void draw();

    std::unique_ptr<Ui::AttachmentView> m_ui;
    PagePictures m_pages;
    QImage m_image;
    int m_page = 0;
    double m_scale = 1;
};

} // namespace hoanhap::ui
