// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/outline/TemplatePane.h"

#include "services/reports/ReportService.h"
#include "ui/reports/outline/ChipNames.h"
#include "ui_TemplatePane.h"

#include <QMenu>
#include <QSignalBlocker>
#include <QTextBlock>
#include <algorithm>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using services::OfficeTemplates;
using services::OutlineItem;
using services::OutlinePiece;

namespace {

constexpr int outlineForm = 0;

} // namespace

TemplatePane::TemplatePane(PageContext context, QWidget* parent)
    : WorkPage(context, parent)
    , m_ui(std::make_unique<Ui::TemplatePane>())
    , m_menu(new QMenu(this))
    , m_groupMenu(new QMenu(this))
{
    m_ui->setupUi(this);
    m_ui->valueButton->setMenu(m_menu);
    m_ui->groupButton->setMenu(m_groupMenu);
    connectFields();
    fillKinds({});
}

TemplatePane::~TemplatePane() = default;

void TemplatePane::connectFields()
{
    connect(m_ui->kindBox, &QComboBox::currentIndexChanged, this, &TemplatePane::chooseKind);
    connect(m_ui->versionBox, &QComboBox::currentIndexChanged, this, &TemplatePane::chooseVersion);
    connect(m_ui->formTabs, &QTabWidget::currentChanged, this, &TemplatePane::changeForm);
    connect(m_ui->itemList, &QListWidget::currentRowChanged, this, &TemplatePane::showSentence);
    connect(m_ui->sentenceEdit, &QTextEdit::textChanged, this, &TemplatePane::takeSentence);
    connect(m_ui->sourceEdit, &QPlainTextEdit::textChanged, this, [this] { m_modified = true; });
    connect(m_ui->upButton, &QPushButton::clicked, this, [this] { moveItem(-1); });
    connect(m_ui->downButton, &QPushButton::clicked, this, [this] { moveItem(1); });
    connect(m_ui->titleButton, &QPushButton::clicked, this, [this] { addItem(OutlineItem::Kind::Heading); });
    connect(
        m_ui->sentenceButton, &QPushButton::clicked, this, [this] { addItem(OutlineItem::Kind::Sentence); });
    connect(m_ui->pointButton, &QPushButton::clicked, this, [this] { addItem(OutlineItem::Kind::Point); });
    connect(m_ui->removeButton, &QPushButton::clicked, this, &TemplatePane::removeItem);
    connect(m_ui->levelBox, &QComboBox::activated, this, &TemplatePane::setLevel);
    connect(m_menu, &QMenu::aboutToShow, this, &TemplatePane::fillMenu);
    connect(m_groupMenu, &QMenu::aboutToShow, this, &TemplatePane::fillGroupMenu);
    connect(m_ui->storeButton, &QPushButton::clicked, this, &TemplatePane::save);
    connect(m_ui->shippedButton, &QPushButton::clicked, this, &TemplatePane::useShipped);
    connect(m_ui->copyNameEdit, &QLineEdit::textChanged, m_ui->copyButton,
        [this](const QString& name) { m_ui->copyButton->setEnabled(!name.trimmed().isEmpty()); });
    connect(m_ui->copyButton, &QPushButton::clicked, this, &TemplatePane::copyUnderName);
}

void TemplatePane::fillKinds(const QString& shown)
{
    const auto kinds = services::ReportService(workspace()).kinds();
    if (!kinds)
        return complain(kinds.errors());
    m_kinds = *kinds;
    m_kind = 0;
    const QSignalBlocker quiet(m_ui->kindBox);
    m_ui->kindBox->clear();
    for (const services::ReportKind& known : m_kinds) {
        if (known.code == shown)
            m_kind = m_ui->kindBox->count();
        m_ui->kindBox->addItem(known.name);
    }
    m_ui->kindBox->setCurrentIndex(m_kind);
}

const services::ReportKind& TemplatePane::kind() const
{
    return m_kinds.at(static_cast<size_t>(m_kind));
}

void TemplatePane::refresh()
{
    if (!m_modified && !m_kinds.empty())
        load();
}

void TemplatePane::load()
{
    OfficeTemplates templates(workspace());
    const auto standing = templates.standing(kind());
    const auto versions = templates.versions(kind());
    if (!standing || !versions)
        return complain(standing ? versions.errors() : standing.errors());
    m_versions = *versions;
    m_basedOn = standing->version;
    const QSignalBlocker quiet(m_ui->versionBox);
    m_ui->versionBox->clear();
    m_ui->versionBox->addItem(tr("The one that came with the program"), 0);
    for (const domain::OfficeTemplate& version : m_versions)
        m_ui->versionBox->addItem(version.active ? tr("Version %1, in use").arg(version.version)
                                                 : tr("Version %1").arg(version.version),
            version.version);
    m_version = m_ui->versionBox->findData(m_basedOn);
    m_ui->versionBox->setCurrentIndex(m_version);
    m_ui->shippedButton->setEnabled(m_basedOn > 0);
    m_ui->shippedButton->setText(
        kind().isOwn() ? tr("Take this template out of use") : tr("Use the one that came with the program"));
    complain({});
    offerUse();
    show(standing->body);
}

void TemplatePane::chooseKind(int place)
{
    if (!mayLeave()) {
        const QSignalBlocker quiet(m_ui->kindBox);
        return m_ui->kindBox->setCurrentIndex(m_kind);
    }
    m_kind = place;
    load();
}

void TemplatePane::chooseVersion(int place)
{
    const int wanted = m_ui->versionBox->itemData(place).toInt();
    if (!mayLeave()) {
        const QSignalBlocker quiet(m_ui->versionBox);
        return m_ui->versionBox->setCurrentIndex(m_version);
    }
    { // what was changed and dropped has filled the list anew
        const QSignalBlocker quiet(m_ui->versionBox);
        m_version = m_ui->versionBox->findData(wanted);
        m_ui->versionBox->setCurrentIndex(m_version);
    }
    offerUse();
    for (const domain::OfficeTemplate& version : m_versions)
        if (version.version == wanted)
            return show(version.body);
    if (const auto shipped = document::Template::shippedSource(kind().templateName))
        show(*shipped);
}

bool TemplatePane::isInUse() const
{
    return m_ui->versionBox->currentData().toInt() == m_basedOn;
}

void TemplatePane::offerUse()
{
    m_ui->storeButton->setText(isInUse() ? tr("Store as a new version") : tr("Use this version"));
}

void TemplatePane::show(const QString& body)
{
    const QSignalBlocker quiet(m_ui->sourceEdit);
    m_ui->sourceEdit->setPlainText(body);
    const auto outline = services::readOutline(body);
    if (!outline)
        complain(outline.errors());
    m_outline = outline ? *outline : services::Outline();
    showItems(0);
    m_modified = false;
}

void TemplatePane::showItems(int row)
{
    m_paths = m_outline.paths();
    const QSignalBlocker quiet(m_ui->itemList);
    m_ui->itemList->clear();
    m_ui->itemList->addItem(tr("Name of the paper: %1").arg(lineOf(m_outline.kind)));
    m_ui->itemList->addItem(tr("Subject: %1").arg(lineOf(m_outline.subject)));
    for (size_t place = 0; place < m_paths.size(); ++place) {
        m_ui->itemList->addItem(rowText(place));
        if (m_outline.at(m_paths[place]).kind == OutlineItem::Kind::Heading) {
            QFont bold = m_ui->itemList->font();
            bold.setBold(true);
            m_ui->itemList->item(m_ui->itemList->count() - 1)->setFont(bold);
        }
    }
    m_ui->itemList->setCurrentRow(row);
    showSentence(row);
}

/// Indented as the page numbers it: what is no title stands under the title before it.
QString TemplatePane::rowText(size_t place)
{
    const OutlineItem& item = m_outline.at(m_paths[place]);
    size_t depth = m_paths[place].size() - 1; // of the conditions around it
    for (size_t i = place + 1; i-- > 0;)
        if (const OutlineItem& title = m_outline.at(m_paths[i]); title.kind == OutlineItem::Kind::Heading) {
            depth += static_cast<size_t>(title.level) + (i == place ? 0 : 1);
            break;
        }
    return QString(static_cast<qsizetype>(depth) * 4, QChar::Nbsp) + lineOf(item);
}

services::OutlinePieces* TemplatePane::piecesAt(int row)
{
    if (row < 0 || row >= fixedRows + static_cast<int>(m_paths.size()))
        return nullptr;
    if (row < fixedRows)
        return row == 0 ? &m_outline.kind : &m_outline.subject;
    OutlineItem& item = m_outline.at(m_paths[static_cast<size_t>(row - fixedRows)]);
    return item.hasSentence() ? &item.pieces : nullptr;
}

void TemplatePane::showSentence(int row)
{
    m_row = row;
    const services::OutlinePieces* pieces = piecesAt(row);
    const QSignalBlocker quiet(m_ui->sentenceEdit);
    m_ui->sentenceEdit->setPieces(pieces ? *pieces : services::OutlinePieces());
    m_ui->sentenceEdit->setEnabled(pieces != nullptr);
    m_ui->valueButton->setEnabled(pieces != nullptr);
    const bool movable = row >= fixedRows;
    for (QPushButton* button : {m_ui->upButton, m_ui->downButton, m_ui->removeButton, m_ui->groupButton})
        button->setEnabled(movable);
    const OutlineItem* item =
        movable ? &m_outline.at(m_paths.at(static_cast<size_t>(row - fixedRows))) : nullptr;
    const bool isTitle = item && item->kind == OutlineItem::Kind::Heading;
    m_ui->levelBox->setEnabled(isTitle);
    m_ui->levelBox->setCurrentIndex(isTitle ? static_cast<int>(item->level) : -1);
    markSentence({});
}

void TemplatePane::takeSentence()
{
    services::OutlinePieces* pieces = piecesAt(m_row);
    if (!pieces)
        return;
    *pieces = m_ui->sentenceEdit->pieces();
    const QString line = m_row == 0 ? tr("Name of the paper: %1").arg(lineOf(*pieces))
        : m_row == 1                ? tr("Subject: %1").arg(lineOf(*pieces))
                                    : QString();
    m_ui->itemList->item(m_row)->setText(
        m_row < fixedRows ? line : rowText(static_cast<size_t>(m_row - fixedRows)));
    markSentence({});
    m_modified = true;
}

void TemplatePane::changeForm(int tab)
{
    const bool wasModified = m_modified;
    if (tab != outlineForm) {
        const QSignalBlocker quiet(m_ui->sourceEdit);
        if (wasModified)
            m_ui->sourceEdit->setPlainText(services::templateOf(m_outline));
        return showLine(services::linesOfItems(m_ui->sourceEdit->toPlainText()), m_row);
    }
    const auto outline = services::readOutline(m_ui->sourceEdit->toPlainText());
    if (!outline) { // stays where it can be mended
        complain(outline.errors());
        const QSignalBlocker quiet(m_ui->formTabs);
        return m_ui->formTabs->setCurrentWidget(m_ui->sourceTab);
    }
    complain({});
    m_outline = *outline;
    showItems(rowAtCursor(services::linesOfItems(m_ui->sourceEdit->toPlainText())));
    m_modified = wasModified;
}

/// The text form goes on where the outline was left.
void TemplatePane::showLine(const std::vector<int>& lines, int row)
{
    if (row < 0 || row >= std::ssize(lines))
        return;
    QPlainTextEdit& text = *m_ui->sourceEdit;
    text.setTextCursor(QTextCursor(text.document()->findBlockByNumber(lines[static_cast<size_t>(row)] - 1)));
    text.centerCursor();
}

int TemplatePane::rowAtCursor(const std::vector<int>& lines) const
{
    const int at = m_ui->sourceEdit->textCursor().blockNumber() + 1;
    int row = 0;
    for (size_t i = 0; i < lines.size(); ++i)
        if (lines[i] <= at && lines[i] >= lines[static_cast<size_t>(row)])
            row = static_cast<int>(i);
    return row;
}

QString TemplatePane::body()
{
    return m_ui->formTabs->currentIndex() == outlineForm ? services::templateOf(m_outline)
                                                         : m_ui->sourceEdit->toPlainText();
}

void TemplatePane::save()
{
    if (!m_modified && isInUse())
        return Q_EMIT statusMessage(tr("Nothing was changed: this template is in use as it stands."));
    if (!m_modified && m_ui->versionBox->currentData().toInt() == 0)
        return useShipped();
    if (m_ui->formTabs->currentIndex() == outlineForm && tellWordless())
        return;
    const auto stored = OfficeTemplates(workspace()).save(kind(), body(), m_basedOn);
    if (stored) {
        const int row = m_row;
        load();
        m_ui->itemList->setCurrentRow(std::min(row, m_ui->itemList->count() - 1));
        return Q_EMIT statusMessage(tr("Version %1 of the template is in use now.").arg(m_basedOn));
    }
    complain(stored.errors());
    const int line = stored.errors().front().arguments.value(0).toInt();
    if (m_ui->formTabs->currentIndex() != outlineForm && line > 0)
        m_ui->sourceEdit->setTextCursor(
            QTextCursor(m_ui->sourceEdit->document()->findBlockByNumber(line - 1)));
}

void TemplatePane::useShipped()
{
    if (!mayLeave())
        return;
    if (const Outcome used = OfficeTemplates(workspace()).useShipped(kind()); !used)
        return complain(used.errors());
    const bool isOwn = kind().isOwn();
    if (isOwn) // it is proposed no longer
        fillKinds(QString(kind().base));
    load();
    m_ui->itemList->setFocus(); // the button has nothing more to do
    if (!isOwn)
        Q_EMIT statusMessage(tr("The template that came with the program is in use again."));
}

void TemplatePane::copyUnderName()
{
    if (!mayLeave())
        return;
    const auto own = OfficeTemplates(workspace()).copy(kind(), m_ui->copyNameEdit->text());
    if (!own)
        return complain(own.errors());
    m_ui->copyNameEdit->clear();
    fillKinds(own->code);
    load();
}

void TemplatePane::complain(const Errors& faults)
{
    m_ui->faultLabel->tell(faults, {});
}

} // namespace hoanhap::ui
