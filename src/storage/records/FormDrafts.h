// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Uuid.h"

#include <QByteArray>
#include <QDateTime>
#include <vector>

namespace hoanhap::storage {

class Session;

/// What was typed into a form and is not stored yet.
struct FormDraft
{
    Uuid id;
    Uuid accountId;
    QString form;
    Uuid recordId;
    QByteArray content;
    QDateTime savedAt;
};

/// The drafts of forms, one for each account, form and record. They lie in the register, so that they are
/// encrypted like everything else and outlive a program that was killed.
class FormDrafts
{
public:
    explicit FormDrafts(Session& session) : m_session(session) { }

    /// In place of the one that stands for the same account, form and record.
    void put(const FormDraft& draft);
    void remove(const Uuid& account, const QString& form, const Uuid& record);
    /// Newest first.
    std::vector<FormDraft> of(const Uuid& account, const QString& form);
    /// Of every form, newest first.
    std::vector<FormDraft> all(const Uuid& account);

private:
    Session& m_session;
};

} // namespace hoanhap::storage
