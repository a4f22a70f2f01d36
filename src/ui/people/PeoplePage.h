// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/PersonFile.h"
#include "ui/shell/WorkPage.h"

#include <QTimer>
#include <memory>

namespace Ui {
class PeoplePage;
}

namespace hoanhap::ui {

class PersonListModel;

/// The register: the list with its search on the left, the chosen person on the right.
class PeoplePage : public WorkPage
{
    Q_OBJECT

public:
    PeoplePage(PageContext context, QWidget* parent);
    ~PeoplePage() override;

    void refresh() override;
    bool isModified() const override;
    void startNew() override;
    void save() override;
    void focusFilter() override;

protected:
    void dropChanges() override;

private:
    void connectList();
    void connectButtons();
    void open(const Uuid& person);
    void chooseShownPerson();
    bool store();
    bool storeFile(const domain::PersonFile& edited);
    void offerMerge(const domain::PersonFile& edited, const Errors& errors);
    void storeAndContinue();
    void moveToBin();
    void restore(Uuid person); // by value: the form, which it may come from, changes meanwhile
    void showBin(bool bin);
    void showCount();
    void showForm(bool shown);
    void showNotice(const QString& sentence, const Uuid& undoes);
    bool mayEdit();

    std::unique_ptr<Ui::PeoplePage> m_ui;
    PersonListModel* m_model;
    QTimer m_typing;
    Uuid m_undoes; ///< who comes back out of the bin when the last act is undone
};

} // namespace hoanhap::ui
