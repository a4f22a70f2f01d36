// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/page/ParagraphField.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

namespace hoanhap::ui {

ParagraphField::ParagraphField(QWidget* parent) : QTextEdit(parent)
{
    auto* text = new QTextDocument(this);
    m_paper = new ParagraphLayout(text);
    text->setDocumentLayout(m_paper);
    setDocument(text);
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::NoContextMenu);
    setAccessibleName(tr("Paragraph of the report"));
    QPalette paper = palette(); // paper is white by day and by night
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::Text, Qt::black);
    paper.setColor(QPalette::Highlight, QColor(0x0f, 0x66, 0x74));
    paper.setColor(QPalette::HighlightedText, Qt::white);
    setPalette(paper);
    viewport()->setAutoFillBackground(false); // between two sheets the desk is seen
    setFocusPolicy(Qt::ClickFocus);
    setCursorWidth(2);
}

void ParagraphField::open(const QString& paragraph, int cursor)
{
    setPlainText(paragraph);
    document()->clearUndoRedoStacks();
    QTextCursor place = textCursor();
    place.setPosition(std::clamp(cursor, 0, static_cast<int>(paragraph.size())));
    setTextCursor(place);
}

QStringList ParagraphField::paragraphs() const
{
    QStringList paragraphs;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        if (const QString text = block.text().simplified(); !text.isEmpty())
            paragraphs << text;
    return paragraphs;
}

bool ParagraphField::event(QEvent* event)
{
    // Tab goes to the next paragraph; the focus chain must not have it first.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Tab || key == Qt::Key_Backtab) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (leaveByKey(key->key(), key->modifiers()))
            return true;
    }
    return QTextEdit::event(event);
}

bool ParagraphField::leaveByKey(int key, Qt::KeyboardModifiers with)
{
    const bool control = with.testFlag(Qt::ControlModifier);
    if (key == Qt::Key_Escape || (control && (key == Qt::Key_Return || key == Qt::Key_Enter)))
        Q_EMIT accepted(); // what was typed is never thrown away by a key: Ctrl+Z takes it back
    else if (key == Qt::Key_Backtab || (key == Qt::Key_Tab && with.testFlag(Qt::ShiftModifier)))
        Q_EMIT leftUpwards();
    else if (key == Qt::Key_Tab && !control)
        Q_EMIT leftDownwards();
    else if (key == Qt::Key_Up && with == Qt::NoModifier && cursorStays(QTextCursor::Up))
        Q_EMIT leftUpwards();
    else if (key == Qt::Key_Down && with == Qt::NoModifier && cursorStays(QTextCursor::Down))
        Q_EMIT leftDownwards();
    else
        return false;
    return true;
}

bool ParagraphField::cursorStays(QTextCursor::MoveOperation step) const
{
    QTextCursor cursor = textCursor();
    return !cursor.movePosition(step);
}

void ParagraphField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        textCursor().insertBlock(); // also with Shift: a line of its own is a paragraph
        ensureCursorVisible();
        return;
    }
    const QTextCursor cursor = textCursor();
    if (event->key() == Qt::Key_Backspace && cursor.atStart() && !cursor.hasSelection())
        return Q_EMIT joinAsked();
    QTextEdit::keyPressEvent(event);
}

void ParagraphField::focusOutEvent(QFocusEvent* event)
{
    QTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason
        && isVisible())
        Q_EMIT accepted();
}

void ParagraphField::insertFromMimeData(const QMimeData* source)
{
    QStringList lines;
    for (const QString& line : source->text().split(u'\n'))
        if (!line.trimmed().isEmpty())
            lines << line.simplified();
    // One line may be a part of a sentence: the blanks at its ends belong to it.
    if (lines.size() <= 1)
        insertPlainText(QString(source->text()).remove(u'\r').replace(u'\n', u' '));
    else
        insertPlainText(lines.join(u'\n'));
}

} // namespace hoanhap::ui
