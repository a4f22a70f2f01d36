// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/NarrowingBar.h"

#include "services/catalogues/CatalogueService.h"
#include "ui/forms/CodeBox.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <algorithm>

namespace hoanhap::ui {

NarrowingBar::NarrowingBar(QWidget* parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins({});
}

CodeBox* NarrowingBar::addBox(const QString& name, const QString& all)
{
    auto* added = new CodeBox(this);
    added->setObjectName(name);
    added->setAccessibleName(all);
    added->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    added->setMinimumContentsLength(5); // the list beside a form may be narrow
    added->addCode({}, all);
    m_layout->addWidget(added, 1);
    connect(added, &QComboBox::activated, this, &NarrowingBar::changed);
    return added;
}

CodeBox* NarrowingBar::box(const QString& name) const
{
    return findChild<CodeBox*>(name);
}

void NarrowingBar::addCatalogue(
    services::Workspace& workspace, const QString& name, const QString& catalogue, const QString& all)
{
    CodeBox* added = addBox(name, all);
    for (const domain::CatalogueEntry& entry : services::CatalogueService(workspace).entries(catalogue))
        added->addCode(entry.code, entry.label);
}

void NarrowingBar::addYears(const QString& name, const QString& all)
{
    // A year needs no more than its words, so that the others are read whole.
    CodeBox* added = addBox(name, all);
    m_layout->setStretchFactor(added, 0);
    added->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void NarrowingBar::setYears(const QString& name, const std::vector<int>& years)
{
    CodeBox* shown = box(name);
    const QSignalBlocker quiet(shown);
    const QString chosen = shown->code();
    while (shown->count() > 1)
        shown->removeItem(shown->count() - 1);
    for (const int year : years)
        shown->addCode(QString::number(year), QString::number(year));
    shown->setCode(chosen);
}

bool NarrowingBar::narrows() const
{
    return std::ranges::any_of(
        findChildren<CodeBox*>(), [](const CodeBox* box) { return !box->code().isEmpty(); });
}

QString NarrowingBar::code(const QString& name) const
{
    return box(name)->code();
}

std::optional<int> NarrowingBar::year(const QString& name) const
{
    const QString chosen = code(name);
    return chosen.isEmpty() ? std::nullopt : std::optional(chosen.toInt());
}

} // namespace hoanhap::ui
