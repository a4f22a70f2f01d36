// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/details/CompletenessMark.h"

#include "ui/keeping/FieldWords.h"

#include <QMenu>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

namespace {

QString gapName(const QString& gap)
{
    if (gap == "source_dispatch_id"_L1)
        return FieldWords::field(u"source_note"_s);
    const QString table = FieldWords::entity(gap);
    return table == gap ? FieldWords::field(gap) : table;
}

} // namespace

CompletenessMark::CompletenessMark(QWidget* parent) : QPushButton(parent)
{
    setFlat(true);
    setProperty("muted", true);
    auto* menu = new QMenu(this);
    connect(menu, &QMenu::aboutToShow, this, &CompletenessMark::fillMenu);
    setMenu(menu);
}

void CompletenessMark::showFile(const domain::PersonFile& file)
{
    const domain::Completeness found = domain::completenessOf(file);
    if (found == m_shown)
        return;
    m_shown = found;
    setText(tr("Entered: %1 of %2").arg(found.known()).arg(found.asked));
    QStringList names;
    for (const QString& gap : found.missing)
        names << gapName(gap);
    setToolTip(names.isEmpty() ? tr("Nothing misses.") : tr("Misses: %1").arg(names.join(u", "_s)));
    setAccessibleDescription(toolTip());
    setEnabled(!names.isEmpty());
}

void CompletenessMark::fillMenu()
{
    menu()->clear();
    for (const QString& gap : m_shown.missing)
        connect(menu()->addAction(gapName(gap)), &QAction::triggered, this,
            [this, gap] { Q_EMIT jumpWanted(gap); });
}

} // namespace hoanhap::ui
