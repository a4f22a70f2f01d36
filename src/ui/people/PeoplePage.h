// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/PersonFile.h"
#include "ui/records/RecordPage.h"

namespace hoanhap::ui {

class FillingPane;
class PersonForm;
class PersonListModel;
class SelectionBar;
class UnfinishedEntries;

/// The register: people in name order or as found, and the person who is chosen.
class PeoplePage : public RecordPage
{
    Q_OBJECT

public:
    PeoplePage(PageContext context, QWidget* parent);
    static QStringList kinds() { return {QStringLiteral("person")}; }

    bool isModified() const override;
    QString unstored() const override;
    void save() override;
    void startNew() override;
    void refresh() override;
    void renew(const std::vector<Uuid>& gone) override;
    void focusFilter() override;
    /// What fills the page gives way, after a question.
    void showRecord(const Uuid& id) override;
    /// The keys go there in the file of the person; nothing where another one is on the screen.
    void showField(const Uuid& person, const QString& field);
    void showPart(const QString& part) override;

protected:
    void dropChanges() override;
    bool mayEdit() override;
    Outcome load(const Uuid& id) override;
    void showBlank() override;
    void showNext() override;
    bool store() override;
    Outcome bin(const Uuid& id) override;
    Outcome restoreFromBin(const Uuid& id) override;
    void searchSettled(const QString& text, const std::optional<Uuid>& opened) override;

    void hideEvent(QHideEvent* event) override;

private:
    void offerErasure();
    void openListEntry();
    void openSurvey(const std::vector<Uuid>& people);
    /// One at a time takes the page.
    void fillPage(FillingPane* pane);
    void leaveFilling();
    void setUpFinding();
    void transfer();
    void showStep(const QString& sentence, const std::vector<Uuid>& binned);
    void showFile(const domain::PersonFile& file);
    void showMerges(const Uuid& person);
    void takeApart(const Uuid& merge);

    PersonForm* m_form;
    PersonListModel* m_list;
    SelectionBar* m_selection = nullptr;
    std::vector<Uuid> m_binnedTogether; ///< what the button for taking back gives back
    UnfinishedEntries* m_unfinished;
    FillingPane* m_filling = nullptr; ///< a list that is entered, a survey
};

} // namespace hoanhap::ui
