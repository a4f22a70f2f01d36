// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QLineEdit>
#include <optional>

namespace hoanhap::ui {

/// What was typed into the cell of a table that is open just now and that the table does not have yet;
/// nothing where none is open or nothing was typed. Without the syllable that an input method still composes:
/// that one is nobody's text yet.
inline std::optional<QString> openCellText(const QAbstractItemView& view)
{
    const auto* line = qobject_cast<QLineEdit*>(view.indexWidget(view.currentIndex()));
    return line && line->isModified() ? std::optional(line->text()) : std::nullopt;
}

} // namespace hoanhap::ui
