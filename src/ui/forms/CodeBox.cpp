// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/CodeBox.h"

#include "text/letters/Fold.h"

#include <QAbstractItemView>
#include <QScreen>
#include <QStylePainter>
#include <QStyledItemDelegate>
#include <QToolTip>
#include <QWheelEvent>

namespace hoanhap::ui {

namespace {
constexpr qint64 oneWord = 1000; // milliseconds between two letters of a word
constexpr int mostLines = 4;
constexpr int mostRowsShown = 14; // of the list; the others are scrolled to
constexpr int textMargin = 1; // pixels the style leaves beside the text, left and right

bool movesOverEntries(const QKeyEvent& key)
{
    switch (key.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        return true;
    default:
        return false;
    }
}

} // namespace

CodeBox::CodeBox(QWidget* parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    // The style's own would give what is chosen in the list the ground of a box with a fault, under light
    // text.
    setItemDelegate(new QStyledItemDelegate(this));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QComboBox::currentTextChanged, this, &QWidget::setToolTip); // long words are cut
    connect(this, &QComboBox::currentTextChanged, this, &CodeBox::takeRoom);
}

void CodeBox::fill(services::Workspace& workspace, const QString& catalogue)
{
    clear();
    m_wraps = true;
    addItem(QString(), QString());
    m_retired.clear();
    for (const domain::CatalogueEntry& entry : services::CatalogueService(workspace).everyEntry(catalogue))
        if (entry.active)
            addItem(entry.label, entry.code);
        else
            m_retired.insert(entry.code, entry.label);
}

void CodeBox::fillAll(QWidget& form, services::Workspace& workspace)
{
    for (CodeBox* box : form.findChildren<CodeBox*>())
        if (const QString catalogue = box->property("catalogue").toString(); !catalogue.isEmpty())
            box->fill(workspace, catalogue);
}

void CodeBox::setCode(const QString& code)
{
    const int place = findData(code);
    if (place < 0 && !code.isEmpty())
        addItem(m_retired.value(code, code), code);
    setCurrentIndex(findData(code));
}

QRect CodeBox::textRect() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    return style()
        ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this)
        .adjusted(textMargin, 0, -textMargin, 0);
}

int CodeBox::linesNeeded() const
{
    const QFontMetrics metrics = fontMetrics();
    const QRect room(0, 0, textRect().width(), QWIDGETSIZE_MAX);
    const auto heightOf = [&](const QString& words) {
        return metrics.boundingRect(room, Qt::TextWordWrap, words).height();
    };
    const int more = heightOf(currentText()) - heightOf(QStringLiteral("x"));
    return std::clamp(1 + qRound(double(more) / metrics.lineSpacing()), 1, mostLines);
}

/// Its height follows the width it was given and the words in it.
void CodeBox::takeRoom()
{
    const int lines = m_wraps && isVisible() ? linesNeeded() : 1;
    if (std::exchange(m_lines, lines) == lines)
        return;
    setProperty("lines", lines); // the least height in the style sheet counts before the hint
    style()->unpolish(this);
    style()->polish(this);
    updateGeometry();
}

void CodeBox::resizeEvent(QResizeEvent* event)
{
    QComboBox::resizeEvent(event);
    takeRoom();
}

void CodeBox::showEvent(QShowEvent* event)
{
    QComboBox::showEvent(event);
    takeRoom();
}

QSize CodeBox::sizeHint() const
{
    return QComboBox::sizeHint() + QSize(0, (m_lines - 1) * fontMetrics().lineSpacing());
}

QSize CodeBox::minimumSizeHint() const
{
    return QComboBox::minimumSizeHint() + QSize(0, (m_lines - 1) * fontMetrics().lineSpacing());
}

void CodeBox::paintEvent(QPaintEvent* event)
{
    const QRect room = textRect();
    const QString words = currentText();
    if (fontMetrics().horizontalAdvance(words) <= room.width())
        return QComboBox::paintEvent(event);
    const bool fits = linesNeeded() <= m_lines && m_lines > 1;
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const QString text = fits ? words : fontMetrics().elidedText(words, Qt::ElideRight, room.width());
    const int flags = Qt::AlignLeft | Qt::AlignVCenter | (fits ? Qt::TextWordWrap : Qt::TextSingleLine);
    painter.drawItemText(room, flags, option.palette, isEnabled(), text, QPalette::ButtonText);
}

void CodeBox::showPopup()
{
    QComboBox::showPopup();
    view()->installEventFilter(this);
    keepPopupLow();
}

/// A long list would else lie over the whole screen, and the form under it.
void CodeBox::keepPopupLow()
{
    QWidget& popup = *view()->window();
    const int height = mostRowsShown * view()->sizeHintForRow(0);
    if (popup.height() <= height)
        return;
    const QPoint below = mapToGlobal(rect().bottomLeft());
    const bool hasRoom = below.y() + height <= screen()->availableGeometry().bottom();
    const int top = hasRoom ? below.y() : mapToGlobal(rect().topLeft()).y() - height;
    popup.setGeometry(popup.x(), top, popup.width(), height);
    view()->scrollTo(view()->currentIndex());
}

bool CodeBox::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QComboBox::eventFilter(watched, event);
    const std::optional<int> row = rowTyped(*static_cast<QKeyEvent*>(event), view()->currentIndex().row());
    if (!row)
        return QComboBox::eventFilter(watched, event);
    view()->setCurrentIndex(model()->index(*row, modelColumn(), rootModelIndex()));
    return true;
}

void CodeBox::keyPressEvent(QKeyEvent* event)
{
    if (movesOverEntries(*event)) {
        const Qt::KeyboardModifiers with = event->modifiers() & ~Qt::KeypadModifier;
        const bool opens =
            with == Qt::NoModifier || (with == Qt::AltModifier && event->key() == Qt::Key_Down);
        return opens ? showPopup() : event->ignore(); // the latter are for what stands around the box
    }
    const bool clears = event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier;
    const int none = findData(QString());
    const std::optional<int> row =
        clears && none >= 0 ? std::optional(none) : rowTyped(*event, currentIndex());
    if (!row)
        return QComboBox::keyPressEvent(event);
    if (*row == currentIndex())
        return;
    setCurrentIndex(*row);
    Q_EMIT activated(*row);
}

std::optional<int> CodeBox::rowTyped(const QKeyEvent& key, int row)
{
    const bool goesOn = m_sinceLetter.isValid() && m_sinceLetter.elapsed() < oneWord;
    if (!goesOn)
        m_letters.clear();
    if (goesOn && key.key() == Qt::Key_Backspace) { // as input methods take a letter back to give it its mark
        m_letters.chop(1);
        return row;
    }
    const bool isLetter = !key.text().isEmpty() && key.text().front().isPrint()
        && !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!isLetter || (m_letters.isEmpty() && key.text() == u' '))
        return {}; // the space bar opens the list
    m_letters += key.text();
    m_sinceLetter.start();
    int found = rowBeginning(m_letters, m_letters.size() == 1 ? row + 1 : row);
    if (found < 0 && m_letters.count(m_letters.front()) == m_letters.size())
        found = rowBeginning(m_letters.first(1), row + 1);
    if (found < 0) // what stands in the box stays, and is not what was typed
        QToolTip::showText(mapToGlobal(rect().bottomLeft()),
            tr("Nothing in the list begins with “%1”.").arg(m_letters), this);
    return found < 0 ? row : found;
}

int CodeBox::rowBeginning(const QString& letters, int row) const
{
    const QString wanted = text::fold(letters);
    int withinLabel = -1; // most kinds of status begin with the same words
    for (int step = 0; step < count(); ++step) {
        const int at = (std::max(row, 0) + step) % count();
        const bool mayBeChosen =
            model()->index(at, modelColumn(), rootModelIndex()).flags().testFlag(Qt::ItemIsEnabled);
        if (!mayBeChosen)
            continue;
        const QString label = u' ' + text::fold(itemText(at));
        if (label.startsWith(u' ' + wanted))
            return at;
        if (withinLabel < 0 && label.contains(u' ' + wanted))
            withinLabel = at;
    }
    return withinLabel;
}

void CodeBox::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace hoanhap::ui
