// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QImage>
#include <memory>

namespace Ui {
class AttachmentView;
}

namespace hoanhap::ui {

/// One scan or photo as large as the window, closer or farther by its buttons.
class AttachmentView : public QDialog
{
    Q_OBJECT

public:
    AttachmentView(const QString& title, const QImage& image, QWidget* parent);
    ~AttachmentView() override;

private:
    void zoom(double factor);
    void fit();
    void draw();

    std::unique_ptr<Ui::AttachmentView> m_ui;
    QImage m_image;
    double m_scale = 1;
};

} // namespace hoanhap::ui
