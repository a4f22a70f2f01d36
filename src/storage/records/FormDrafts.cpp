// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/records/FormDrafts.h"

#include "domain/FieldText.h"
#include "storage/lists/RowReader.h"
#include "storage/sqlite/Transaction.h"

namespace hoanhap::storage {

void FormDrafts::put(const FormDraft& draft)
{
    Transaction transaction(m_session);
    remove(draft.accountId, draft.form, draft.recordId);
    m_session.guarded("adding a row to", "form_draft", [&] {
        const std::string id = draft.id.toString().toStdString();
        const std::string account = draft.accountId.toString().toStdString();
        const std::string form = draft.form.toStdString();
        const std::string record = draft.recordId.toString().toStdString();
        const std::string content = draft.content.toStdString();
        const std::string savedAt = domain::FieldText<QDateTime>::write(draft.savedAt).toStdString();
        m_session.soci() << "INSERT INTO form_draft (id, account_id, form, record_id, content, saved_at)"
                            " VALUES (:id, :account, :form, :record, :content, :saved)",
            soci::use(id, "id"), soci::use(account, "account"), soci::use(form, "form"),
            soci::use(record, "record"), soci::use(content, "content"), soci::use(savedAt, "saved");
    });
    transaction.commit();
}

void FormDrafts::remove(const Uuid& account, const QString& form, const Uuid& record)
{
    m_session.guarded("taking a row out of", "form_draft", [&] {
        const std::string owner = account.toString().toStdString();
        const std::string kind = form.toStdString();
        const std::string id = record.toString().toStdString();
        m_session.soci() << "DELETE FROM form_draft WHERE account_id = :account AND form = :form"
                            " AND record_id = :record",
            soci::use(owner, "account"), soci::use(kind, "form"), soci::use(id, "record");
    });
}

std::vector<FormDraft> FormDrafts::of(const Uuid& account, const QString& form)
{
    std::vector<FormDraft> drafts = all(account);
    std::erase_if(drafts, [&](const FormDraft& draft) { return draft.form != form; });
    return drafts;
}

std::vector<FormDraft> FormDrafts::all(const Uuid& account)
{
    std::vector<FormDraft> drafts;
    RowReader<5>(m_session, "form_draft")
        .each("SELECT id, record_id, content, saved_at, form FROM form_draft WHERE account_id = :p0"
              " ORDER BY saved_at DESC",
            std::vector<std::string>{account.toString().toStdString()}, [&](const auto& row) {
                FormDraft draft{idOf(row[0]), account, textOf(row[4]), idOf(row[1]),
                    QByteArray::fromStdString(row[2]), {}};
                domain::FieldText<QDateTime>::read(textOf(row[3]), draft.savedAt);
                drafts.push_back(std::move(draft));
            });
    return drafts;
}

} // namespace hoanhap::storage
