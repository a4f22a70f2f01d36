// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ErrorCodes.h"
#include "ui/records/RecordForm.h"
#include "ui/records/RecordList.h"
#include "ui/shell/WorkPage.h"

#include <functional>
#include <memory>
#include <vector>

class QAbstractItemModel;
class QPushButton;
class QTableView;

namespace Ui {
class RecordPage;
}

namespace hoanhap::ui {

class DraftKeeper;

/// A page of one kind of record: the list with its filter and its bin on the left, the form of the
/// chosen record on the right. What belongs to the kind is left to the class derived from it.
class RecordPage : public WorkPage
{
    Q_OBJECT

public:
    ~RecordPage() override;

    void refresh() override;
    void renew(const std::vector<Uuid>& gone) override;
    void startNew() override;
    void save() override;
    void focusFilter() override;
    bool isModified() const override;
    QString unstored() const override;
    /// Opens a record from elsewhere, also one that the list does not show just now.
    virtual void showRecord(const Uuid& id);
    void showFound(const QString&, const Uuid& id) override { showRecord(id); }
    /// How wide list and form are at first, in pixels.
    void setPaneWidths(int list, int form);

protected:
    /// What the page says about its kind.
    struct Words
    {
        QString filter; ///< "Filter by name …", where nothing is typed
        QString newRecord; ///< the button's text
        QString empty; ///< while nothing is listed: what the page is for, and the first step
        QString choose; ///< while something is listed and no form shown
    };
    RecordPage(PageContext context, const Words& words, QWidget* parent);
    /// Once, at the end of the derived constructor. Model, list and form live as long as the page;
    /// `widths` as giveListLook has them.
    void setUp(QAbstractItemModel& model, RecordList& list, const std::vector<int>& widths, RecordForm& form);
    enum class Stands
    {
        Always,
        InBin ///< while the bin is listed, for what is in the form
    };
    /// A further button in the row above the form; the class derived from this one connects it.
    QPushButton* addButton(const QString& text, const char* name, Stands stands = Stands::Always);
    /// List and form give way to something that fills the page, and come back.
    void showPanes(bool shown);
    /// A button that stores and goes on with a new record which keeps what repeats.
    void offerNext();
    /// What is typed is kept as a draft that outlives a crash, under this name of the form.
    void keepDrafts(const QString& kind);
    /// The form was filled anew from the register by something else than the list.
    void followForm();
    /// A filter has stood for a while, or one of those found was opened.
    virtual void searchSettled(const QString&, const std::optional<Uuid>&) { }

    QTableView& listView();
    /// Between the box to type into and the list, or under the list.
    void addAboveList(QWidget& widget);
    void addBelowList(QWidget& widget);
    void showCount();
    /// The list marks what the form shows.
    void chooseShown();
    /// Nobody's form is shown.
    void closeForm();
    /// The focus is in the list, at the row that now stands where another one went; nothing is chosen.
    void waitInList(int row);
    /// Words and filters have changed: the list shows what stands, not the bin.
    void leaveBin();
    void dropOldNotice();
    /// A button below the list for what the page prints and exports; `show` gets the record that is shown,
    /// null where there is none.
    void offerPapers(const std::function<void(const Uuid&)>& show);

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

    /// What every `store` does. `read(unread)` gives what the form says; `save(content)` is the service's;
    /// `show(saved)` shows what stands then; `takeOver(content)` fetches what somebody else changed
    /// meanwhile, after a question, and leaves the rest as it was typed.
    /// `doubts(content)` gives what is only doubtful, for a record that is refused.
    template <typename Read, typename Save, typename Show, typename TakeOver, typename Doubts>
    bool storeThrough(Read read, Save save, Show show, TakeOver takeOver, Doubts doubts)
    {
        Errors unread;
        const auto content = read(unread);
        if (!unread.empty())
            return refuse(unread, {}), false;
        const auto saved = save(content);
        if (!saved) {
            refuse(saved.errors(), doubts(content));
            if (saved.has(services::errors::changedMeanwhile)
                && prompts().confirm(this,
                    tr("Somebody else changed the same fields meanwhile; what they wrote stands at each of "
                       "them. "
                       "Take it over there and keep the rest of what you typed?"),
                    tr("Take it over")))
                takeOver(content);
            return false;
        }
        show(*saved);
        m_form->showErrors({}, saved->warnings);
        if (!saved->mergedFields.isEmpty())
            showNotice(tr("Somebody else changed this record meanwhile; both changes are stored."));
        return true;
    }
    /// A sentence above the form; with `undoes` a button that takes that record out of the bin, with `opens`
    /// one that leads to that record.
    void showNotice(const QString& sentence, const Uuid& undoes = {}, const Uuid& opens = {});
    void dropChanges() override;

private:
    void connectList();
    void connectButtons();
    void setUpTabOrder();
    void showForm(bool shown);
    void choose(int row);
    void openChosen();
    void open(const Uuid& id);
    /// Tells at the fields why nothing is stored, and goes to the first of them.
    void refuse(const Errors& errors, const Errors& doubts);
    bool storeShown();
    void storeAndContinue();
    void applyFilter();
    QString whyEmpty();
    void settleDraft();
    void bringDraftBack();
    void goToList();
    void moveToBin();
    void restore(const Uuid& id);
    void showBin(bool bin);

    std::unique_ptr<Ui::RecordPage> m_ui;
    QAbstractItemModel* m_model = nullptr;
    RecordList* m_list = nullptr;
    RecordForm* m_form = nullptr;
    Words m_words;
    Uuid m_undoes;
    Uuid m_opens; ///< told of in the notice
    Uuid m_gone; ///< what the form shows was found in the bin when it was stored
    DraftKeeper* m_drafts = nullptr;
    std::vector<QPushButton*> m_inBin;
    bool m_offersNext = false;
    QWidget* m_lastAboveList = nullptr; ///< the last field above the list that Tab stops at
};

} // namespace hoanhap::ui
