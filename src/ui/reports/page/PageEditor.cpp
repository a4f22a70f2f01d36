// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/page/PageEditor.h"

#include "document/layout/Measures.h"
#include "ui/reports/page/ParagraphField.h"
#include "ui/reports/text/ReportText.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <algorithm>
#include <cmath>

namespace hoanhap::ui {

using document::Origin;

PageEditor::PageEditor(PagePreview& preview, ReportText& text)
    : QObject(&preview)
    , m_preview(preview)
    , m_text(text)
    , m_field(new ParagraphField(&preview))
{
    m_field->hide();
    preview.setFocusPolicy(Qt::StrongFocus);
    preview.installEventFilter(this);
    connect(&preview, &PagePreview::paragraphClicked, this, &PageEditor::clicked);
    connect(&preview, &PagePreview::laidOut, this, &PageEditor::cover);
    connect(&text, &ReportText::renewed, this, &PageEditor::close);
    connect(&text, &ReportText::readOnlyChanged, this, &PageEditor::close);
    connect(m_field, &QTextEdit::textChanged, this, &PageEditor::take);
    connect(m_field, &ParagraphField::accepted, this, &PageEditor::close);
    connect(m_field, &ParagraphField::leftUpwards, this, [this] { step(-1); });
    connect(m_field, &ParagraphField::leftDownwards, this, [this] { step(1); });
    connect(m_field, &ParagraphField::joinAsked, this, &PageEditor::join);
    connect(&m_field->paper(), &ParagraphLayout::documentSizeChanged, this, [this](const QSizeF& size) {
        m_field->resize(
            static_cast<int>(std::ceil(size.width())), static_cast<int>(std::ceil(size.height())));
    });
}

void PageEditor::setPage(const document::OfficialDocument& document)
{
    m_settings = document.page;
    m_textWidth = document::textWidth(document.page, document.orientation);
    cover();
}

bool PageEditor::isOpen() const
{
    return m_field->isVisibleTo(&m_preview);
}

std::optional<Origin> PageEditor::openAtCursor() const
{
    if (!isOpen())
        return std::nullopt;
    // Paragraphs that hold nothing have no place in the text.
    int before = 0;
    for (QTextBlock block = m_field->textCursor().block().previous(); block.isValid();
         block = block.previous())
        before += block.text().trimmed().isEmpty() ? 0 : 1;
    return Origin{m_open.section, m_open.first + before};
}

int PageEditor::cursorInParagraph() const
{
    return m_field->textCursor().positionInBlock();
}

std::vector<Origin> PageEditor::order() const
{
    std::vector<Origin> order;
    for (const PagePreview::Place& place : m_preview.places())
        if (order.empty() || order.back() != place.origin) // a part on each of two pages
            order.push_back(place.origin);
    return order;
}

QRectF PageEditor::placeOf(const Origin& origin) const
{
    for (const PagePreview::Place& place : m_preview.places())
        if (place.origin == origin)
            return place.rect;
    return {};
}

void PageEditor::clicked(const QString& section, int paragraph, const QPointF& where)
{
    if (!open({section, paragraph}))
        return;
    const QPointF inField = where - QPointF(m_field->pos());
    QTextCursor cursor = m_field->textCursor();
    cursor.setPosition(m_field->paper().hitTest(inField, Qt::FuzzyHit));
    m_field->setTextCursor(cursor);
}

bool PageEditor::open(const Origin& origin, int cursor)
{
    close();
    if (m_text.isReadOnly() || placeOf(origin).isNull())
        return false;
    const QStringList paragraphs = m_text.paragraphs(origin.section);
    const QStringList shown = paragraphs.mid(origin.paragraph, 1); // none where the section is empty
    m_open = {origin.section, origin.paragraph, static_cast<int>(shown.size())};
    {
        const QScopedValueRollback filling(m_filling, true);
        m_field->open(shown.value(0).simplified(), cursor);
    }
    m_field->show();
    cover();
    m_preview.setCurrent(origin);
    m_field->setFocus();
    Q_EMIT opened(origin);
    Q_EMIT wanted(m_field->geometry());
    return true;
}

bool PageEditor::openAt(const Origin& origin, int start, int length)
{
    if (!open(origin, start))
        return false;
    QTextCursor cursor = m_field->textCursor();
    cursor.setPosition(
        std::min(start + length, static_cast<int>(m_field->toPlainText().size())), QTextCursor::KeepAnchor);
    m_field->setTextCursor(cursor);
    return true;
}

void PageEditor::close()
{
    if (!isOpen())
        return;
    const bool focused = m_field->hasFocus();
    m_field->hide();
    if (m_open.count > 0 && m_field->paragraphs().isEmpty()) { // taken away with its last letter
        m_text.replace(m_open.section, m_open.first, m_open.count, {});
        m_open.count = 0;
    }
    m_preview.setCovered(std::nullopt);
    if (focused)
        m_preview.setFocus();
    Q_EMIT left();
}

void PageEditor::take()
{
    if (m_filling || !isOpen())
        return;
    QStringList typed = m_field->paragraphs();
    if (typed.isEmpty())
        typed << QString(); // keeps its place until the field is left
    m_text.replace(m_open.section, m_open.first, m_open.count, typed);
    m_open.count = static_cast<int>(typed.size());
    if (m_field->paper().documentSize().height() != m_height)
        Q_EMIT outgrown();
    const QRect cursor = m_field->cursorRect().translated(m_field->pos());
    Q_EMIT wanted(cursor);
}

void PageEditor::join()
{
    if (m_open.first == 0)
        return;
    const QString before = m_text.paragraphs(m_open.section).value(m_open.first - 1).simplified();
    QString rest = m_field->paragraphs().value(0);
    if (before.startsWith(QStringLiteral("- ")) && rest.startsWith(QStringLiteral("- ")))
        rest.remove(0, 2);
    const QStringList others = m_field->paragraphs().mid(1);
    const bool bothSaySomething = !before.isEmpty() && !rest.isEmpty();
    const QString joined = before + (bothSaySomething ? QStringLiteral(" ") : QString()) + rest;
    const Origin origin{m_open.section, m_open.first - 1};
    m_text.replace(origin.section, origin.paragraph, m_open.count + 1, QStringList(joined) + others);
    open(origin, static_cast<int>(before.size()));
}

void PageEditor::step(int by)
{
    const Origin from{m_open.section, m_open.first + (by > 0 ? std::max(m_open.count - 1, 0) : 0)};
    close(); // lays the page out anew: what follows may stand elsewhere
    if (!stepFrom(from, by, true) && m_preview.hasFocus())
        m_preview.setCurrent(from);
}

bool PageEditor::stepFrom(const Origin& from, int by, bool andOpen)
{
    const std::vector<Origin> all = order();
    auto at = std::ranges::find(all, from);
    if (at == all.end() && !all.empty()) // it went with its text: the nearest of its section
        at = std::ranges::find(all, from.section, &Origin::section);
    const auto place = at == all.end() ? (by > 0 ? -1 : static_cast<long>(all.size())) : at - all.begin();
    const auto wantedPlace = place + by;
    if (wantedPlace < 0 || wantedPlace >= static_cast<long>(all.size()))
        return false;
    const Origin next = all[static_cast<std::size_t>(wantedPlace)];
    m_preview.setCurrent(next);
    Q_EMIT wanted(placeOf(next).toAlignedRect());
    return andOpen ? open(next) : true;
}

bool PageEditor::takeKey(int key, Qt::KeyboardModifiers with)
{
    const std::vector<Origin> all = order();
    if (all.empty() || (with != Qt::NoModifier && with != Qt::KeypadModifier))
        return false;
    const std::optional<Origin> current = m_preview.current();
    const bool known = current && std::ranges::find(all, *current) != all.end();
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (known)
            return stepFrom(*current, key == Qt::Key_Down ? 1 : -1, false) || true;
        m_preview.setCurrent(all.front());
        Q_EMIT wanted(placeOf(all.front()).toAlignedRect());
        return true;
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return open(known ? *current : all.front());
    default:
        return false;
    }
}

/// Keys that come to the page begin where they left it, else at what is seen of it.
void PageEditor::markWhereKeysStop(Qt::FocusReason reason)
{
    const std::vector<Origin> all = order();
    if (reason == Qt::MouseFocusReason || all.empty())
        return;
    if (const QRectF frame = m_preview.frame(); !frame.isNull()) {
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason)
            Q_EMIT wanted(frame.toAlignedRect());
        return;
    }
    const QRectF seen = m_preview.visibleRegion().boundingRect();
    const auto places = m_preview.places();
    const auto first = std::ranges::find_if(
        places, [&](const PagePreview::Place& place) { return place.rect.intersects(seen); });
    m_preview.setCurrent(first == places.end() ? all.front() : first->origin);
}

bool PageEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (takeKey(key->key(), key->modifiers()))
            return true;
    }
    if (event->type() == QEvent::FocusIn)
        markWhereKeysStop(static_cast<QFocusEvent*>(event)->reason());
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        m_preview.update();
    return QObject::eventFilter(watched, event);
}

void PageEditor::cover()
{
    if (!isOpen())
        return;
    // An empty section has one place all the same: its placeholder.
    PagePreview::Stretch covered = m_open;
    covered.count = std::max(covered.count, 1);
    m_preview.setCovered(covered);
    ParagraphLayout::Measures measures{
        m_settings, m_textWidth, m_preview.scale(), double(m_field->logicalDpiY())};
    ParagraphLayout& paper = m_field->paper();
    std::optional<QPointF> corner;
    std::vector<ParagraphLayout::Pieces> pieces(static_cast<std::size_t>(covered.count));
    paper.setMeasures(measures);
    const double line = paper.lineHeight();
    for (const PagePreview::Place& place : m_preview.places()) {
        if (!covered.holds(place.origin))
            continue;
        if (!corner) {
            corner = place.rect.topLeft() - QPointF(ParagraphLayout::margin, ParagraphLayout::margin);
            m_field->move(corner->toPoint());
        }
        // From the field's own corner, which lies on whole pixels.
        const double top = place.rect.top() - m_field->pos().y();
        pieces[static_cast<std::size_t>(place.origin.paragraph - covered.first)].push_back(
            {top, std::max(1, static_cast<int>(std::lround(place.rect.height() / line)))});
    }
    if (corner)
        paper.setPlaces(std::move(pieces));
    const QSizeF size = paper.documentSize();
    m_height = size.height();
    m_field->resize(static_cast<int>(std::ceil(size.width())), static_cast<int>(std::ceil(size.height())));
}

} // namespace hoanhap::ui
