// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loans/LoanPage.h"

#include "services/catalogues/CatalogueService.h"
#include "services/loans/LoanPapers.h"
#include "text/dates/DocumentDate.h"
#include "text/numbers/Numbers.h"
#include "ui/loans/LoanForm.h"
#include "ui/papers/OfferedPapersDialog.h"
#include "ui/records/FilteredList.h"
#include "ui/records/Merging.h"
#include "ui/records/NarrowingBar.h"

#include <QLabel>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using domain::Loan;
using domain::Permission;
using services::LoanService;

namespace {

constexpr int mostLoans = 2000;

LoanService::Wish loanWish(const NarrowingBar& filters, const QString& text, bool bin)
{
    const auto shelf = bin ? storage::Shelf::Bin : storage::Shelf::Standing;
    return {text, filters.code(u"sourceFilterBox"_s), filters.code(u"stateFilterBox"_s),
        filters.year(u"loanYearFilterBox"_s), shelf, mostLoans};
}

QHash<QString, QString> stateWords(services::Workspace& workspace)
{
    QHash<QString, QString> words;
    for (const auto& state : services::CatalogueService(workspace).entries(u"loan-states"_s))
        words.insert(state.code, state.label);
    return words;
}

std::vector<PlainListModel::Row> loanRows(
    const std::vector<storage::LoanRow>& loans, const QHash<QString, QString>& states)
{
    std::vector<PlainListModel::Row> rows;
    for (const storage::LoanRow& loan : loans) {
        const std::optional<qint64> amount =
            loan.disbursedAmount ? loan.disbursedAmount : loan.approvedAmount;
        rows.push_back({loan.id,
            {loan.borrower, amount ? text::grouped(*amount) : QString(),
                loan.day ? text::dateInFigures(*loan.day) : QString(),
                states.value(loan.state, loan.state)}});
    }
    return rows;
}

} // namespace

LoanPage::LoanPage(PageContext context, QWidget* parent)
    : RecordPage(context,
        {tr("Filter by borrower (Ctrl+F)"), tr("&New loan"),
            tr("Loans to people and to those who employ them stand here, by their source.\nEnter the first "
               "one "
               "with Ctrl+N."),
            tr("Choose a loan on the left, or enter a new one with Ctrl+N.")},
        parent)
    , m_form(new LoanForm(this))
    , m_filters(new NarrowingBar(this))
    , m_totals(new QLabel(this))
{
    m_form->setUp(workspace());
    addFilters();
    m_list = new FilteredList({tr("Borrower"), tr("Amount (đồng)"), tr("Day"), tr("State")},
        {[this](const QString& text, bool bin) {
             m_listed = loanWish(*m_filters, text, bin);
             const auto found = LoanService(workspace()).list(m_listed);
             if (!found)
                 return std::vector<PlainListModel::Row>();
             m_totals->setText(
                 tr("%1 people, approved %2 đồng, paid out %3 đồng")
                     .arg(QString::number(found->totals.people), text::grouped(found->totals.approved),
                         text::grouped(found->totals.disbursed)));
             return loanRows(found->rows, stateWords(workspace()));
         },
            [](int number) { return tr("%1 loans").arg(number); }},
        this);
    m_list->setNumberColumns({1});
    setUp(*m_list, *m_list, {150, 120, 95, 110}, *m_form);
    addAboveList(*m_filters);
    addBelowList(*m_totals);
    setPaneWidths(410, 750); // days and names of the list whole, sources and tasks nearly so
    keepDrafts(u"loan"_s);
    if (domain::may(workspace().actor().role, Permission::Export))
        offerPapers([this, context](const Uuid&) {
            OfferedPapersDialog(context,
                {{tr("List of loans, as filtered"),
                    [this, wish = m_listed] { return services::LoanPapers(workspace()).list(wish); }}},
                this)
                .exec();
        });
}

void LoanPage::addFilters()
{
    m_totals->setObjectName(u"totalsLabel"_s);
    m_totals->setWordWrap(true);
    m_filters->addCatalogue(workspace(), u"sourceFilterBox"_s, u"loan-sources"_s, tr("Every source"));
    m_filters->addCatalogue(workspace(), u"stateFilterBox"_s, u"loan-states"_s, tr("Every state"));
    m_filters->addYears(u"loanYearFilterBox"_s, tr("Every year"));
    connect(m_filters, &NarrowingBar::changed, this, [this] {
        m_list->reload();
        showCount();
        chooseShown();
    });
}

void LoanPage::refresh()
{
    if (const auto years = LoanService(workspace()).years())
        m_filters->setYears(u"loanYearFilterBox"_s, *years);
    RecordPage::refresh();
}

bool LoanPage::mayEdit()
{
    return domain::may(workspace().actor().role, Permission::EditActivities);
}

Outcome LoanPage::load(const Uuid& id)
{
    const auto loan = LoanService(workspace()).load(id);
    if (!loan)
        return loan.errors();
    m_form->setRecord(*loan);
    return Done{};
}

void LoanPage::showBlank()
{
    m_form->setRecord(LoanService(workspace()).blank());
}

bool LoanPage::store()
{
    LoanService service(workspace());
    return storeThrough([this](Errors& unread) { return m_form->record(unread); },
        [&](const Loan& edited) { return service.save(m_form->base(), edited); },
        [this](const LoanService::Saved& saved) { m_form->setRecord(saved.loan); },
        [&](const Loan& edited) {
            const Loan base = m_form->base();
            if (const auto theirs = service.load(base.id))
                m_form->setEdited(*theirs, mergedRecord(base, edited, *theirs));
        },
        [&](const Loan& edited) { return service.doubts(edited); });
}

Outcome LoanPage::bin(const Uuid& id)
{
    return LoanService(workspace()).moveToBin(id);
}

Outcome LoanPage::restoreFromBin(const Uuid& id)
{
    return LoanService(workspace()).restoreFromBin(id);
}

} // namespace hoanhap::ui
