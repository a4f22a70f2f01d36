// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/details/PersonHead.h"

#include "ui/faults/FaultMark.h"
#include "ui/people/status/StatusHints.h"
#include "ui_PersonHead.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar mayBreakHere(0x200b); // takes no room

/// A name of any length, as pasted by mistake, must not push the form out of the window, nor a word of it: no
/// label is narrower than its longest word.
QString nameInHeadline(const QString& name)
{
    constexpr qsizetype mostOfName = 100;
    constexpr qsizetype mostOfWord = 12;
    QString shown;
    qsizetype inWord = 0;
    for (const QChar letter : name.left(mostOfName - 1)) {
        inWord = letter.isSpace() ? 0 : inWord + 1;
        if (inWord > mostOfWord && !letter.isMark() && !letter.isLowSurrogate())
            shown += mayBreakHere;
        shown += letter;
    }
    return name.size() < mostOfName ? shown : shown + u'…';
}

} // namespace

PersonHead::PersonHead(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::PersonHead>())
{
    m_ui->setupUi(this);
    connect(m_ui->unitBox, &QComboBox::activated, this, &PersonHead::edited);
    connect(m_ui->completenessMark, &CompletenessMark::jumpWanted, this, &PersonHead::jumpWanted);
    connect(m_ui->transferPersonButton, &QPushButton::clicked, this, &PersonHead::transferWanted);
}

PersonHead::~PersonHead() = default;

void PersonHead::setUp(services::Workspace& workspace)
{
    m_workspace = &workspace;
    m_ui->unitBox->fillUnits(workspace);
}

void PersonHead::setPerson(const domain::Person& person)
{
    m_ui->unitBox->show(person);
    m_stored = person.rowVersion > 0;
    offerTransfer();
}

void PersonHead::readUnit(domain::Person& person) const
{
    m_ui->unitBox->read(person);
}

void PersonHead::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_ui->unitBox->setReadOnly(readOnly);
    offerTransfer();
}

void PersonHead::offerTransfer()
{
    m_ui->transferPersonButton->setVisible(m_stored && !m_readOnly);
}

void PersonHead::showTyped(const domain::PersonFile& typed, const QStringList& statuses, bool modified)
{
    const QString name = typed.person.fullName.trimmed();
    QString headline = name.isEmpty() ? tr("New person") : nameInHeadline(name);
    if (!typed.person.birth.isEmpty())
        headline += u" (%1)"_s.arg(typed.person.birth.year());
    m_ui->headlineLabel->setText(modified ? headline + u" *"_s : headline);
    m_ui->statusLabel->setText(statuses.join(u"  ·  "_s));
    m_ui->statusLabel->setVisible(!statuses.isEmpty());
    m_ui->completenessMark->showFile(typed);
    const QString bars = barsInForce(typed, m_workspace->clock().today());
    m_ui->barsLabel->setText(bars.isEmpty() ? QString() : u"⚠ "_s + bars);
    m_ui->barsLabel->setVisible(!bars.isEmpty());
    markFault(*m_ui->barsLabel, bars.isEmpty() ? "" : "warning");
}

} // namespace hoanhap::ui
