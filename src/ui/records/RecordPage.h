// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ErrorCodes.h"
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
        QString empty; ///< while nothing is listed: what the page is for, and the first step
        QString choose; ///< while something is listed and no form shown
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

    /// What every `store` does. `read(unread)` gives what the form says; `save(content)` is the service's;
    /// `show(saved)` shows what stands then; `takeOver(content)` fetches what somebody else changed
    /// meanwhile, after a question, and leaves the rest as it was typed.
    template <typename Read, typename Save, typename Show, typename TakeOver>
    bool storeThrough(Read read, Save save, Show show, TakeOver takeOver)
    {
        Errors unread;
        const auto content = read(unread);
        if (!unread.empty())
            return refused(unread);
        const auto saved = save(content);
        if (!saved) {
            if (!refused(saved.errors()) && saved.has(services::errors::changedMeanwhile) && wantsTheirs())
                takeOver(content);
            return false;
        }
        show(*saved);
        m_form->showErrors({}, saved->warnings);
        if (!saved->mergedFields.isEmpty())
            tellMerged();
        return true;
    }
    /// A sentence above the form; with `undoes` a button that takes that record out of the bin.
    void showNotice(const QString& sentence, const Uuid& undoes = {});
    void dropChanges() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectList();
    void connectButtons();
    void showCount();
    void showForm(bool shown);
    void chooseShown();
    void open(const Uuid& id);
    bool storeShown();
    bool refused(const Errors& faults);
    bool wantsTheirs();
    void tellMerged();
    void storeAndContinue();
    void applyFilter();
    bool filterKey(int key);
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
    TypingPause m_typing;
};

} // namespace hoanhap::ui
