// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records/FormDrafts.h"

#include <QFrame>
#include <memory>
#include <optional>

namespace Ui {
class DraftOffer;
}

namespace hoanhap::ui {

/// The line above a form that says there is a draft which was not stored, with what can be done about it.
class DraftOffer : public QFrame
{
    Q_OBJECT

public:
    enum class Of
    {
        Form,
        List, ///< of people, entered row by row
        Survey
    };
    explicit DraftOffer(QWidget* parent = nullptr, Of of = Of::Form);
    ~DraftOffer() override;

    /// Nothing to offer: the line goes.
    void setDraft(const std::optional<storage::FormDraft>& draft, QDate today);

    /// What the line says of a draft.
    static QString sentence(const storage::FormDraft& draft, Of of, QDate today);

Q_SIGNALS:
    void wanted();
    void unwanted();

private:
    std::unique_ptr<Ui::DraftOffer> m_ui;
    Of m_of;
};

} // namespace hoanhap::ui
