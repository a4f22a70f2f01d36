// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/RecordForm.h"
#include "ui/records/RecordList.h"
#include "ui/shell/WorkPage.h"
#include "ui/waiting/TypingPause.h"

#include <memory>
#include <vector>

class QAbstractItemModel;

namespace Ui {
class RecordPage;
}

namespace hoanhap::ui {

/// A page of one kind of record: the list with its filter and its bin on the left, the form of the
/// chosen record on the right. What belongs to the kind is left to the class derived from it.
class RecordPage : public WorkPage
{
    Q_OBJECT

public:
    ~RecordPage() override;

    void refresh() override;
    void startNew() override;
    void save() override;
    void focusFilter() override;
    bool isModified() const override;
    /// How wide list and form are at first, in pixels.
    void setPaneWidths(int list, int form);

protected:
    /// What the page says about its kind.
    struct Words
    {
        QString filter; ///< "Filter by name …", where nothing is typed
        QString newRecord; ///< the button's text
        QString empty; ///< where no form is shown: what the page is for, and the first step
    };
    RecordPage(PageContext context, const Words& words, QWidget* parent);
    /// Once, at the end of the derived constructor. Model, list and form live as long as the page;
    /// `widths` as giveListLook has them.
    void setUp(QAbstractItemModel& model, RecordList& list, const std::vector<int>& widths, RecordForm& form);
    /// A button that stores and goes on with a new record which keeps what repeats.
    void offerNext();

    virtual bool mayEdit() = 0;
    virtual Outcome load(const Uuid& id) = 0;
    /// An empty form for a new record.
    virtual void showBlank() = 0;
    /// A new record after the one in the form, which was stored just now.
    virtual void showNext() { showBlank(); }
    /// Stores what the form says; false, and the reason is on the form, where it was refused.
    virtual bool store() = 0;
    virtual Outcome bin(const Uuid& id) = 0;
    virtual Outcome restoreFromBin(const Uuid& id) = 0;

    /// A sentence above the form; with `undoes` a button that takes that record out of the bin.
    void showNotice(const QString& sentence, const Uuid& undoes = {});
    void dropChanges() override;

private:
    void connectList();
    void connectButtons();
    void showCount();
    void showForm(bool shown);
    void chooseShown();
    void open(const Uuid& id);
    bool storeShown();
    void storeAndContinue();
    void moveToBin();
    void restore(const Uuid& id);
    void showBin(bool bin);

    std::unique_ptr<Ui::RecordPage> m_ui;
    QAbstractItemModel* m_model = nullptr;
    RecordList* m_list = nullptr;
    RecordForm* m_form = nullptr;
    Uuid m_undoes;
    TypingPause m_typing;
};

} // namespace hoanhap::ui
