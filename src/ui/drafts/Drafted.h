// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Uuid.h"

#include <QByteArray>
#include <QString>

namespace hoanhap::ui {

/// What is typed into and can be kept as a draft, so that a crash of the program loses nothing.
class Drafted
{
public:
    Drafted() = default;
    Drafted(const Drafted&) = delete;
    Drafted& operator=(const Drafted&) = delete;
    virtual ~Drafted() = default;

    /// Null for what belongs to no one record.
    virtual Uuid recordId() const = 0;
    /// Something was typed and is not stored.
    virtual bool isModified() const = 0;
    /// What was typed, so that `showDraft` brings it back; empty where no draft is kept.
    virtual QByteArray draft() const = 0;
    /// Another text whenever `draft` would be another, for less work; empty where only `draft` itself tells.
    virtual QByteArray changeMark() const { return {}; }
    /// Of whom or what the draft is, as the user would say it; empty where nothing tells.
    virtual QString draftTitle() const { return {}; }
    /// False where the draft cannot be read.
    virtual bool showDraft(const QByteArray& draft) = 0;
};

} // namespace hoanhap::ui
