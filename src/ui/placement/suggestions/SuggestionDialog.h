// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/placement/SuggestionService.h"
#include "ui/lists/PlainListModel.h"
#include "ui/shell/WorkPage.h"

#include <QDialog>
#include <memory>

namespace Ui {
class SuggestionDialog;
}

namespace hoanhap::ui {

/// Who fits a vacancy, or which vacancies and classes fit a person, each with the reasons and with what
/// a penalty forbids; from here somebody is referred at once.
class SuggestionDialog : public QDialog
{
    Q_OBJECT

public:
    enum class For
    {
        Vacancy,
        Person
    };
    /// `id` is the vacancy's or the person's.
    SuggestionDialog(PageContext context, For purpose, const Uuid& id, QWidget* parent);
    ~SuggestionDialog() override;

Q_SIGNALS:
    void personAsked(const Uuid& person);

private:
    void connectButtons();
    void fill();
    void warnIfOver();
    void showHeadline();
    void showChosen();
    void refer();
    void tellReferred(const QString& name, const Errors& warnings);
    const services::Suggestion* chosen() const;
    QStringList textsOf(const services::Suggestion& suggestion) const;
    QString whatIsMissing() const;
    QString stopsOf(const services::Suggestion& suggestion) const;
    QString doubtsOf(const services::Suggestion& suggestion) const;

    std::unique_ptr<Ui::SuggestionDialog> m_ui;
    PageContext m_context;
    For m_purpose;
    Uuid m_id;
    PlainListModel m_model;
    std::vector<services::Suggestion> m_suggestions;
    QString m_missing; ///< in sentences
};

} // namespace hoanhap::ui
