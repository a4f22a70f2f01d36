// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/FilteredList.h"

namespace hoanhap::ui {

FilteredList::FilteredList(QStringList titles, Source source, QObject* parent)
    : PlainListModel(std::move(titles), parent)
    , m_source(std::move(source))
{
}

void FilteredList::setText(const QString& text)
{
    m_text = text;
    reload();
}

void FilteredList::showBin(bool bin)
{
    m_bin = bin;
    reload();
}

void FilteredList::reload()
{
    setRows(m_source.rows(m_text, m_bin));
}

QString FilteredList::countText() const
{
    const QString count = m_source.count(rowCount());
    return m_bin ? tr("In the bin: %1").arg(count) : count;
}

} // namespace hoanhap::ui
