// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/outline/SentenceEdit.h"

#include "ui/reports/outline/ChipObject.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

namespace hoanhap::ui {

using services::OutlinePiece;
using services::OutlinePieces;

namespace {

QTextCharFormat formatOf(const OutlinePiece& piece, const QFont& font)
{
    QTextCharFormat format;
    format.setFont(font);
    format.setFontWeight(piece.bold ? QFont::Bold : QFont::Normal);
    format.setFontItalic(piece.italic);
    if (piece.kind == OutlinePiece::Kind::Words)
        return format;
    ChipObject::mark(format, piece);
    return format;
}

void insert(QTextCursor& cursor, const OutlinePiece& piece, const QFont& font)
{
    const bool words = piece.kind == OutlinePiece::Kind::Words;
    cursor.insertText(words ? piece.text : QString(QChar::ObjectReplacementCharacter), formatOf(piece, font));
}

const OutlinePiece blank{OutlinePiece::Kind::Words, QStringLiteral(" ")};

/// A figure put beside the letter at `position` would stick to it: a word, another figure, and before it
/// what ends a word too. What begins or ends a clause does not: blanks belong inside it or not.
bool isOfWord(QTextDocument& document, int position, QStringView ends = {})
{
    const QChar letter = document.characterAt(position);
    if (letter != QChar::ObjectReplacementCharacter)
        return letter.isLetterOrNumber() || ends.contains(letter);
    QTextCursor behind(&document);
    behind.setPosition(position + 1);
    return ChipObject::pieceOf(behind.charFormat()).kind == OutlinePiece::Kind::Value;
}

void appendFragment(const QTextFragment& fragment, OutlinePieces& pieces)
{
    const QTextCharFormat format = fragment.charFormat();
    OutlinePiece piece =
        format.objectType() == ChipObject::type ? ChipObject::pieceOf(format) : OutlinePiece{};
    piece.bold = format.fontWeight() >= QFont::Bold;
    piece.italic = format.fontItalic();
    if (piece.kind == OutlinePiece::Kind::Words) {
        piece.text = fragment.text().remove(QChar::ObjectReplacementCharacter);
        if (!piece.text.isEmpty())
            pieces.push_back(piece);
        return;
    }
    // Chips of one kind side by side are one fragment.
    pieces.insert(pieces.end(), static_cast<size_t>(fragment.length()), piece);
}

} // namespace

SentenceEdit::SentenceEdit(QWidget* parent) : QTextEdit(parent)
{
    setTabChangesFocus(true);
    setAcceptRichText(false);
    document()->documentLayout()->registerHandler(ChipObject::type, new ChipObject(this));
}

void SentenceEdit::setPieces(const OutlinePieces& pieces)
{
    clear();
    QTextCursor cursor(document());
    for (const OutlinePiece& piece : pieces)
        insert(cursor, piece, font());
    document()->clearUndoRedoStacks();
    document()->setModified(false);
}

OutlinePieces SentenceEdit::pieces() const
{
    OutlinePieces pieces;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        for (auto at = block.begin(); !at.atEnd(); ++at)
            appendFragment(at.fragment(), pieces);
    return pieces;
}

void SentenceEdit::insertChip(const OutlinePiece& piece)
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    if (piece.kind != OutlinePiece::Kind::ClauseBegin) {
        const bool afterWord = isOfWord(*document(), cursor.selectionStart() - 1, u",;:.)%");
        const bool beforeWord = isOfWord(*document(), cursor.selectionEnd());
        if (afterWord)
            insert(cursor, blank, font());
        insert(cursor, piece, font());
        if (beforeWord) {
            insert(cursor, blank, font());
            cursor.movePosition(QTextCursor::PreviousCharacter);
        }
    } else {
        const int end = cursor.selectionEnd();
        QTextCursor closing(document());
        closing.setPosition(end);
        insert(closing, {OutlinePiece::Kind::ClauseEnd, piece.text}, font());
        QTextCursor opening(document());
        opening.setPosition(cursor.selectionStart());
        insert(opening, piece, font());
        cursor.setPosition(end + 1);
    }
    cursor.endEditBlock();
    cursor.setCharFormat(formatOf({}, font()));
    setTextCursor(cursor);
}

void SentenceEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return; // one paragraph
    if (!event->text().isEmpty() && currentCharFormat().objectType() == ChipObject::type)
        setCurrentCharFormat(formatOf({}, font())); // behind a chip words begin anew
    QTextEdit::keyPressEvent(event);
}

void SentenceEdit::insertFromMimeData(const QMimeData* source)
{
    setCurrentCharFormat(formatOf({}, font()));
    insertPlainText(source->text().simplified().remove(QChar::ObjectReplacementCharacter));
}

} // namespace hoanhap::ui
