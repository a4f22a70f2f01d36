// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/Attachment.h"
#include "ui/keeping/AttachmentView.h"
#include "ui/shell/WorkPage.h"

#include <QWidget>
#include <memory>
#include <vector>

namespace Ui {
class AttachmentPane;
}

namespace hoanhap::ui {

class Thumbnails;

/// Scans and photos of one person: taken in, looked at, copied out and thrown away here.
class AttachmentPane : public QWidget
{
    Q_OBJECT

public:
    explicit AttachmentPane(PageContext context, QWidget* parent = nullptr);
    ~AttachmentPane() override;

    void showPerson(const Uuid& person, bool mayEdit);

private:
    void connectButtons();
    void read();
    void showButtons();
    void add(bool isCard);
    void open();
    /// Pages as far as they can be shown; otherwise tells why not.
    std::optional<PagePictures> picturesOf(const domain::Attachment& paper, const QByteArray& content);
    std::optional<PagePictures> pagesOf(const domain::Attachment& paper, const QByteArray& content);
    void copy();
    void removePaper();
    void undo();
    void goTo(int row);
    const domain::Attachment* chosen() const;
    /// Carries it out; tells what was refused, a fault of the disk too. True where it is done.
    template <typename Work>
    bool did(Work work);

    std::unique_ptr<Ui::AttachmentPane> m_ui;
    PageContext m_context;
    Thumbnails* m_thumbnails;
    std::vector<domain::Attachment> m_papers;
    Uuid m_person;
    Uuid m_removed;
    bool m_mayEdit = false;
};

} // namespace hoanhap::ui
