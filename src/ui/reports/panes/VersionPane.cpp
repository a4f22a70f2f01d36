// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/panes/VersionPane.h"

#include "messages/ErrorSentences.h"
#include "messages/ReportNames.h"
#include "services/reports/edited/EditedReports.h"
#include "services/reports/lifecycle/FrozenReports.h"
#include "storage/StorageError.h"
#include "text/dates/DocumentDate.h"
#include "ui/reports/compare/CompareDialog.h"
#include "ui/reports/life/Moments.h"
#include "ui/waiting/LongWork.h"
#include "ui_VersionPane.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <algorithm>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using domain::LifeStep;
using domain::Permission;
using services::EditedReports;
using services::FrozenReports;
using services::ReportComparison;
using services::ReportLifecycle;

namespace {

/// A report that replaces another does so once it is issued.
bool isReplacedByIssued(services::Workspace& workspace, const Uuid& report)
{
    const auto all = services::ReportService(workspace).list();
    return all && std::ranges::any_of(*all, [&](const domain::Report& other) {
        return other.replacesReportId == report && other.state == domain::ReportState::Issued;
    });
}

QString versionStepName(LifeStep step, bool successorIssued)
{
    switch (step) {
    case LifeStep::Submitted:
        return VersionPane::tr("Submitted");
    case LifeStep::TakenBack:
        return VersionPane::tr("Taken back");
    case LifeStep::Signed:
        return VersionPane::tr("Signed");
    case LifeStep::Issued:
        return VersionPane::tr("Issued");
    case LifeStep::Replaced:
        return successorIssued ? VersionPane::tr("Replaced by a new report")
                               : VersionPane::tr("A report that replaces it is being written");
    }
    return {};
}

QString keptFileName(const domain::ReportFile& file)
{
    const QString format = file.format == "docx"_L1 ? VersionPane::tr("Word") : VersionPane::tr("PDF");
    return file.stage == domain::FileStage::Issued ? VersionPane::tr("%1 as issued").arg(format)
                                                   : VersionPane::tr("%1 for signing").arg(format);
}

/// Told as people compare it: the beginning; all of it where the mouse rests.
QString hashWords(const QString& sha256)
{
    constexpr qsizetype beginning = 16;
    return u"SHA-256 "_s + sha256.left(beginning) + u'…';
}

/// A tree asks for heights without saying how wide its lines are, so that wrapped ones are cut off.
class VersionLineDelegate : public QStyledItemDelegate
{
public:
    explicit VersionLineDelegate(QTreeWidget* tree) : QStyledItemDelegate(tree), m_tree(*tree) { }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        int steps = 1;
        for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
            ++steps;
        QStyleOptionViewItem line = option;
        // Lines are wrapped in a rectangle that is valid, however high.
        line.rect = QRect(0, 0, m_tree.viewport()->width() - steps * m_tree.indentation(), 1);
        line.features |= QStyleOptionViewItem::WrapText;
        return QStyledItemDelegate::sizeHint(line, index);
    }

private:
    const QTreeWidget& m_tree;
};

} // namespace

VersionPane::VersionPane(PageContext context, QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::VersionPane>())
    , m_context(context)
{
    m_ui->setupUi(this);
    m_ui->versionTree->header()->hide();
    m_ui->versionTree->setItemDelegate(new VersionLineDelegate(m_ui->versionTree));
    connect(m_ui->versionTree->header(), &QHeaderView::sectionResized, m_ui->versionTree,
        &QTreeView::doItemsLayout, Qt::QueuedConnection);
    connect(m_ui->versionTree, &QTreeWidget::currentItemChanged, this, &VersionPane::offer);
    const auto showOnPage = [this] {
        if (chosen().version)
            Q_EMIT versionAsked(Uuid(chosen().version->id));
    };
    connect(m_ui->showButton, &QPushButton::clicked, this, showOnPage);
    connect(m_ui->compareButton, &QPushButton::clicked, this, &VersionPane::compare);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &VersionPane::writeOut);
    connect(m_ui->takeInButton, &QPushButton::clicked, this, &VersionPane::takeIn);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &VersionPane::throwAway);
    show(std::nullopt);
}

VersionPane::~VersionPane() = default;

void VersionPane::show(const std::optional<domain::Report>& report)
{
    m_report = report;
    m_ui->versionTree->clear();
    m_entries.assign(1, {}); // lines that stand for nothing
    if (m_report) {
        addVersions();
        addEdited();
    }
    const bool isEmpty = m_ui->versionTree->topLevelItemCount() == 0;
    m_ui->titleLabel->setText(
        isEmpty ? tr("No versions yet: the report was not submitted") : tr("Versions and files"));
    m_ui->versionTree->expandAll();
    m_ui->versionTree->setCurrentItem(m_ui->versionTree->topLevelItem(0));
    offer();
}

QTreeWidgetItem* VersionPane::add(QTreeWidgetItem* parent, const QString& text, const Entry& entry)
{
    auto* item = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(m_ui->versionTree);
    item->setText(0, text);
    item->setData(0, Qt::UserRole, static_cast<qulonglong>(m_entries.size()));
    m_entries.push_back(entry);
    return item;
}

void VersionPane::addVersions()
{
    ReportLifecycle life(m_context.workspace);
    const auto versions = life.versions(m_report->id);
    const auto steps = life.steps(m_report->id);
    if (!versions || !steps)
        return Q_EMIT refused(versions ? steps.errors() : versions.errors());
    const bool successorIssued = isReplacedByIssued(m_context.workspace, m_report->id);
    for (const domain::ReportVersion& version : *versions) {
        auto* item = add(nullptr,
            tr("Version %1, %2")
                .arg(QString::number(version.version),
                    messages::reportStateName(domain::codeOf(version.state))),
            {version});
        QFont bold = font();
        bold.setBold(true);
        item->setFont(0, bold);
        for (const ReportLifecycle::Step& step : *steps) {
            if (step.step.version != version.version)
                continue;
            QString words = tr("%1, %2").arg(
                versionStepName(step.step.step, successorIssued), momentInFigures(step.step.createdAt));
            words += u'\n' + step.who;
            if (const auto signedOn = step.step.signedOn())
                words += u'\n' + tr("Signed on %1").arg(text::dateInFigures(*signedOn));
            else if (!step.step.note.isEmpty())
                words += u'\n' + tr("Reason: %1").arg(step.step.note);
            add(item, words, {version});
        }
        addFiles(item, version);
    }
}

void VersionPane::addFiles(QTreeWidgetItem* parent, const domain::ReportVersion& version)
{
    const auto files = FrozenReports(m_context.workspace).filesOf(version.id);
    if (!files)
        return Q_EMIT refused(files.errors());
    for (const domain::ReportFile& file : *files) {
        auto* item = add(parent, keptFileName(file) + u'\n' + hashWords(file.sha256), {version, file});
        item->setToolTip(0, file.sha256);
    }
}

void VersionPane::addEdited()
{
    const auto files = EditedReports(m_context.workspace).of(m_report->id);
    if (!files)
        return Q_EMIT refused(files.errors());
    if (files->empty())
        return;
    auto* top = add(nullptr, tr("Back from Word"), {});
    QFont bold = font();
    bold.setBold(true);
    top->setFont(0, bold);
    for (const domain::Attachment& file : *files) {
        const QString who = EditedReports(m_context.workspace).broughtBackBy(file);
        QStringList lines{file.name, momentInFigures(file.createdAt)};
        if (!who.isEmpty())
            lines << who;
        auto* item = add(top, (lines << hashWords(file.sha256)).join(u'\n'), {{}, {}, file});
        item->setToolTip(0, file.sha256);
    }
}

const VersionPane::Entry& VersionPane::chosen() const
{
    const QTreeWidgetItem* item = m_ui->versionTree->currentItem();
    return m_entries[item ? item->data(0, Qt::UserRole).toULongLong() : 0];
}

void VersionPane::offer()
{
    const domain::Role role = m_context.workspace.actor().role;
    const Entry& entry = chosen();
    m_ui->showButton->setEnabled(entry.version.has_value());
    m_ui->exportButton->setEnabled((entry.version || entry.edited) && domain::may(role, Permission::Export));
    m_ui->compareButton->setEnabled(m_report.has_value());
    m_ui->takeInButton->setEnabled(m_report && domain::may(role, Permission::WriteReports));
    m_ui->removeButton->setEnabled(entry.edited && domain::may(role, Permission::WriteReports));
}

void VersionPane::writeOut()
{
    const Entry entry = chosen();
    if (!m_report || (!entry.version && !entry.edited))
        return;
    const bool asPdf = entry.file && entry.file->format == "pdf"_L1;
    const QString ending = asPdf ? u".pdf"_s : u".docx"_s;
    const QString proposed = entry.edited
        ? entry.edited->name
        : tr("Report %1, version %2").arg(m_report->year).arg(entry.version->version) + ending;
    QString path = m_context.prompts.fileToSave(
        this, tr("Where to"), proposed, asPdf ? tr("PDF files (*.pdf)") : tr("Word documents (*.docx)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(ending, Qt::CaseInsensitive))
        path += ending;
    try {
        if (entry.file)
            return write(*entry.file, path);
        if (entry.edited) {
            const Outcome copied = EditedReports(m_context.workspace).copyTo(*entry.edited, path);
            return copied ? Q_EMIT statusMessage(path) : Q_EMIT refused(copied.errors());
        }
        const auto files = FrozenReports(m_context.workspace).filesOf(entry.version->id);
        if (!files)
            return Q_EMIT refused(files.errors());
        for (auto file = files->rbegin(); file != files->rend(); ++file) // as issued where it was
            if (file->format == "docx"_L1)
                return write(*file, path);
    } catch (const storage::StorageError& fault) {
        m_context.prompts.tell(this, messages::sentenceFor(fault));
    }
}

void VersionPane::write(const domain::ReportFile& file, const QString& path)
{
    const auto bytes = FrozenReports(m_context.workspace).contentOf(file);
    if (!bytes)
        return Q_EMIT refused(bytes.errors());
    const auto written = services::ReportService(m_context.workspace).writeOut(*m_report, *bytes, 0, path);
    if (!written)
        return Q_EMIT refused(written.errors());
    Q_EMIT refused({});
    Q_EMIT statusMessage(tr("Written: %1").arg(path));
}

void VersionPane::takeIn()
{
    if (!m_report)
        return;
    const QString path =
        m_context.prompts.fileToOpen(this, tr("Report edited in Word"), tr("Word documents (*.docx)"));
    if (path.isEmpty())
        return;
    try {
        LongWork reading(tr("Reading the file…"), this);
        const auto kept = reading.runOn(m_context.workspace, [&](const LongWork::GoOn&) {
            return EditedReports(m_context.workspace).keepWord(m_report->id, path);
        });
        if (!kept)
            return Q_EMIT refused(kept.errors());
        Q_EMIT refused({});
        show(m_report);
        compareWith(kept->id, {});
    } catch (const storage::StorageError& fault) {
        m_context.prompts.tell(this, messages::sentenceFor(fault));
    }
}

void VersionPane::throwAway()
{
    const auto edited = chosen().edited;
    if (!edited
        || !m_context.prompts.confirm(
            this, tr("Take “%1” away from the report?").arg(edited->name), tr("Take away")))
        return;
    const Outcome removed = EditedReports(m_context.workspace).remove(edited->id);
    Q_EMIT refused(removed ? Errors() : removed.errors());
    show(m_report);
}

void VersionPane::compare()
{
    const Entry entry = chosen();
    compareWith(entry.edited ? std::optional(entry.edited->id) : std::nullopt,
        entry.version ? std::optional(entry.version->id) : std::nullopt);
}

/// The text that the program makes now on one side; an edited file or a version on the other, else what was
/// last year.
void VersionPane::compareWith(const std::optional<Uuid>& edited, const std::optional<Uuid>& version)
{
    const auto sides = ReportComparison(m_context.workspace).sides(m_report->id);
    if (!sides)
        return Q_EMIT refused(sides.errors());
    if (sides->size() < 2)
        return m_context.prompts.tell(
            this, tr("There is nothing to compare with yet: no other version, no report of last year."));
    int before = 1; // what stands now is first
    int after = 0;
    for (size_t i = 0; i < sides->size(); ++i) {
        const auto& side = (*sides)[i];
        if (version && side.version && side.version->id == *version)
            (i == 0 ? after : before) = static_cast<int>(i);
        if (edited && side.edited && side.edited->id == *edited) {
            before = 0;
            after = static_cast<int>(i);
        }
    }
    CompareDialog dialog(m_context, *sides, before, after, this);
    connect(&dialog, &CompareDialog::jumpTo, this, &VersionPane::jumpTo);
    dialog.exec();
}

} // namespace hoanhap::ui
