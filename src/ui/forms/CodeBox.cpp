// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/CodeBox.h"

#include "text/letters/Fold.h"

#include <QAbstractItemView>
#include <QWheelEvent>

namespace hoanhap::ui {

namespace {
constexpr qint64 oneWord = 1000; // milliseconds between two letters of a word
} // namespace

CodeBox::CodeBox(QWidget* parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QComboBox::currentTextChanged, this, &QWidget::setToolTip); // long words are cut
}

void CodeBox::fill(services::Workspace& workspace, const QString& catalogue)
{
    clear();
    addItem(QString(), QString());
    for (const domain::CatalogueEntry& entry : services::CatalogueService(workspace).entries(catalogue))
        addItem(entry.label, entry.code);
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
        addItem(code, code);
    setCurrentIndex(findData(code));
}

void CodeBox::showPopup()
{
    QComboBox::showPopup();
    view()->installEventFilter(this);
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
    const std::optional<int> row = rowTyped(*event, currentIndex());
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
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace hoanhap::ui
