// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/page/ParagraphLayout.h"

#include <QTextEdit>

namespace hoanhap::ui {

/// The text field that lies over a paragraph of the page: plain text only, so that nothing of the page's
/// structure can be broken in it. Enter begins a paragraph.
class ParagraphField : public QTextEdit
{
    Q_OBJECT

public:
    explicit ParagraphField(QWidget* parent);

    /// Shows the text of one paragraph with the cursor before this character of it.
    void open(const QString& paragraph, int cursor);
    ParagraphLayout& paper() { return *m_paper; }
    /// Without those that hold nothing.
    QStringList paragraphs() const;
    /// As many as the field shows, also those that hold nothing.
    int count() const { return document()->blockCount(); }

Q_SIGNALS:
    void accepted();
    /// The paragraph before or after is wanted.
    void leftUpwards();
    void leftDownwards();
    /// Backspace where the paragraph begins.
    void joinAsked();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    bool leaveByKey(int key, Qt::KeyboardModifiers with);
    bool cursorStays(QTextCursor::MoveOperation step) const;

    ParagraphLayout* m_paper;
};

} // namespace hoanhap::ui
