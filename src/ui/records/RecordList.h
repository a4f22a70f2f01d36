// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Uuid.h"

#include <QString>

namespace hoanhap::ui {

/// What a page of records asks of the list it shows, besides its rows.
class RecordList
{
public:
    virtual ~RecordList() = default;
    /// What the list is filtered by.
    virtual void setText(const QString& text) = 0;
    /// What was thrown away instead of what stands.
    virtual void showBin(bool bin) = 0;
    virtual bool showsBin() const = 0;
    /// Something besides the text leaves records out.
    virtual bool isNarrowed() const { return false; }
    virtual void reload() = 0;
    virtual Uuid idAt(int row) const = 0;
    virtual int rowOf(const Uuid& id) const = 0;
    /// The sentence under the list that says how many there are.
    virtual QString countText() const = 0;
};

} // namespace hoanhap::ui
