// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/OfficialDocument.h"
#include "ui/reports/PagePreview.h"

namespace hoanhap::ui {

class ParagraphField;
class ReportText;

/// Makes the page the editor: a click, F2 or Enter on a paragraph opens a text field exactly over it, and
/// what is typed there goes into the text of the report at once. Keys alone go from paragraph to
/// paragraph: arrows and Tab.
class PageEditor : public QObject
{
    Q_OBJECT

public:
    PageEditor(PagePreview& preview, ReportText& text);

    /// The pages show this document now.
    void setPage(const document::OfficialDocument& document);
    /// Opens a paragraph; false where the pages have no such place.
    bool open(const document::Origin& origin, int cursor = 0);
    /// With these characters of it chosen.
    bool openAt(const document::Origin& origin, int start, int length);
    /// Lays what is open down on the page again.
    void close();
    bool isOpen() const;
    /// Which paragraph is typed in now, and before which of its characters.
    std::optional<document::Origin> openAtCursor() const;
    int cursorInParagraph() const;
    ParagraphField& field() { return *m_field; }

Q_SIGNALS:
    /// This part of the widget should be seen.
    void wanted(const QRect& rect);
    void opened(const document::Origin& origin);
    /// What is typed takes more or less room than the page gives it.
    void outgrown();
    /// The field was left: the page may be laid out anew at once.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void clicked(const QString& section, int paragraph, const QPointF& where);
    void take();
    void join();
    void step(int by);
    bool stepFrom(const document::Origin& from, int by, bool andOpen);
    bool takeKey(int key, Qt::KeyboardModifiers with);
    void cover();
    void markWhereKeysStop(Qt::FocusReason reason);
    std::vector<document::Origin> order() const;
    QRectF placeOf(const document::Origin& origin) const;

    PagePreview& m_preview;
    ReportText& m_text;
    ParagraphField* m_field;
    document::PageSettings m_settings;
    double m_textWidth = 0;
    PagePreview::Stretch m_open; ///< what the field shows, of the text of the report
    double m_height = 0; ///< of the field as the page gives it room
    bool m_filling = false;
};

} // namespace hoanhap::ui
