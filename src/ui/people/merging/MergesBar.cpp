// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/merging/MergesBar.h"

#include "text/dates/PartialDate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

MergesBar::MergesBar(QWidget* parent) : QWidget(parent), m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(2);
    hide();
}

void MergesBar::clear()
{
    // Later: the button that was pressed may be the one that goes.
    for (QWidget* line : findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        line->hide();
        line->deleteLater();
    }
}

void MergesBar::setMerges(
    const std::vector<services::PersonMerging::StandingMerge>& merges, bool mayTakeApart)
{
    clear();
    for (const auto& merge : merges) {
        auto* line = new QWidget(this);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        const QString day = text::PartialDate::ofDay(merge.mergedAt.toLocalTime().date()).display();
        auto* label = new QLabel(tr("Taken together with %1 on %2").arg(merge.mergedName, day), line);
        label->setTextFormat(Qt::PlainText);
        label->setProperty("muted", true);
        auto* button = new QPushButton(tr("Take apart…"), line);
        button->setObjectName(u"apartButton"_s);
        button->setAccessibleName(tr("Take apart: %1").arg(merge.mergedName));
        button->setEnabled(mayTakeApart);
        button->setAutoDefault(false);
        row->addWidget(label);
        row->addWidget(button);
        row->addStretch();
        connect(button, &QPushButton::clicked, this, [this, id = merge.id] { Q_EMIT apartWanted(id); });
        m_lines->addWidget(line);
    }
    setVisible(!merges.empty());
}

} // namespace hoanhap::ui
