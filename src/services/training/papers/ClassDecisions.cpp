// SPDX-License-Identifier: GPL-3.0-or-later
// Papers of a class that are written out of templates: decisions and the notice.
#include "document/filling/Template.h"
#include "document/layout/Measures.h"
#include "services/training/papers/ClassPapers.h"
#include "text/dates/DocumentDate.h"
#include "text/numbers/Numbers.h"

#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using document::TableRow;
using document::TemplateValues;
using domain::EnrolmentState;

namespace {

QString figuresOf(const std::optional<QDate>& day)
{
    return day ? text::dateInFigures(*day) : QString();
}

/// "Quyết định số 12/QĐ-SLĐTBXH ngày 05/3/2021", nothing before it has a number.
QString citationOf(const domain::VocationalClass& known)
{
    if (known.decisionNumber.isEmpty())
        return {};
    const QString day = figuresOf(known.decisionDate);
    return u"Quyết định số "_s + known.decisionNumber + (day.isEmpty() ? QString() : u" ngày "_s + day);
}

/// Who decides: the head of the office, whoever signs for them (Nghị định 30/2020/NĐ-CP, mẫu 1.2).
QString authorityOf(const PaperFrame& frame)
{
    QString office = u"THỦ TRƯỞNG"_s;
    if (frame.signer)
        office = frame.signer->prefix.isEmpty() || frame.signer->prefix == "Q"_L1
            ? frame.signer->title
            : frame.signer->principalTitle;
    QString name = frame.organisation.issuingName.split(u'\n', Qt::SkipEmptyParts).join(u' ');
    if (name.section(u' ', 0, 0) == office.section(u' ', -1)) // "TRƯỞNG PHÒNG" of "PHÒNG LAO ĐỘNG"
        name = name.section(u' ', 1);
    return office + u' ' + name;
}

int completedIn(const ClassFacts& facts)
{
    return static_cast<int>(
        std::count_if(facts.learners.begin(), facts.learners.end(), [](const ClassFacts::Learner& learner) {
            return learner.enrolment.state == EnrolmentState::Completed;
        }));
}

int certifiedIn(const ClassFacts& facts)
{
    return static_cast<int>(std::count_if(facts.learners.begin(), facts.learners.end(),
        [](const ClassFacts::Learner& learner) { return learner.certificate.has_value(); }));
}

QString lowered(QString words)
{
    if (!words.isEmpty())
        words.front() = words.front().toLower();
    return words;
}

/// A count in figures and in words; both empty where there is none.
void setCount(TemplateValues& values, const QString& name, qint64 count)
{
    values.setText(name, count > 0 ? text::countInProse(count) : QString());
    values.setText(name + u".words"_s, count > 0 ? text::inWords(count) : QString());
}

TemplateValues valuesOf(const ClassFacts& facts)
{
    TemplateValues values;
    values.setText(u"organisation"_s, facts.frame.organisation.name);
    values.setText(u"authority"_s, authorityOf(facts.frame));
    TemplateValues::Rows bases;
    for (const QString& basis : facts.bases)
        bases.emplace_back().setText(u"line"_s, basis);
    values.setRows(u"bases"_s, bases);
    values.setText(u"proposer"_s, facts.organiser);
    values.setText(u"occupation"_s, facts.known.occupation);
    values.setText(u"level"_s, lowered(facts.level));
    values.setText(u"institution"_s, facts.known.institution);
    values.setText(u"place"_s, facts.known.place);
    values.setText(u"starts"_s, figuresOf(facts.known.startsOn));
    values.setText(u"ends"_s, figuresOf(facts.known.endsOn));
    values.setText(u"hours"_s, facts.known.hours ? QString::number(*facts.known.hours) : QString());
    values.setText(u"organiser"_s, facts.organiser);
    values.setText(u"partners"_s, facts.partners.join(u", "_s));
    setCount(values, u"learners"_s, facts.learnersInAll());
    values.setCondition(u"listed"_s, !facts.learners.empty());
    values.setText(u"counted"_s, facts.counted > 0 ? text::countInProse(facts.counted) : QString());
    values.setText(u"amount"_s, facts.cost > 0 ? text::grouped(facts.cost) : QString());
    values.setText(u"amount.words"_s, facts.cost > 0 ? text::moneyInWords(facts.cost) : QString());
    QStringList sources;
    for (const QString& source : facts.sources)
        sources << lowered(source);
    values.setText(u"source"_s, sources.join(u", "_s));
    values.setText(u"decision"_s, citationOf(facts.known));
    setCount(values, u"completed"_s, completedIn(facts));
    values.setText(
        u"certified"_s, certifiedIn(facts) > 0 ? text::countInProse(certifiedIn(facts)) : QString());
    // A class without a level does not say which; the sentence must not have a hole.
    values.setText(
        u"certificate"_s, facts.certificateKind.isEmpty() ? u"chứng chỉ"_s : lowered(facts.certificateKind));
    return values;
}

/// A paragraph in bold alone stands between the lines: who decides, and that they decide.
void centreTitles(document::Blocks& blocks)
{
    for (document::Block& block : blocks)
        if (auto* paragraph = std::get_if<document::Paragraph>(&block))
            paragraph->centred = std::all_of(paragraph->runs.begin(), paragraph->runs.end(),
                [](const document::Run& run) { return run.bold || run.text.trimmed().isEmpty(); });
}

/// "12/QĐ-SLĐTBXH" or "12": the number, and the symbol where it is typed with it.
void setNumber(document::Letterhead& head, const QString& typed)
{
    head.number = typed.section(u'/', 0, 0).trimmed();
    if (const QString symbol = typed.section(u'/', 1).trimmed(); !symbol.isEmpty())
        head.symbol = symbol;
}

Paper filledPaper(const ClassFacts& facts, const QString& wording, const QString& symbol)
{
    // Part of the program, so a fault in it is ours.
    const Result<document::Template> parsed = document::Template::shipped(wording);
    const Result<document::FilledTemplate> filled =
        parsed ? parsed->fill(valuesOf(facts)) : Result<document::FilledTemplate>(parsed.errors());
    if (!filled)
        throw LogicError("a shipped template of class papers cannot be filled");
    Paper paper;
    paper.kind = u"class_"_s + wording.section(u'-', 1);
    paper.document = framedDocument(facts.frame, filled->kind);
    paper.document.subject = filled->subject;
    paper.document.blocks = filled->blocks;
    paper.document.letterhead.symbol = symbol + u'-' + facts.frame.organisation.abbreviation;
    paper.document.recipients = {u"- Như Điều 3;"_s, u"- Lưu: VT."_s};
    paper.people = facts.learnersInAll();
    centreTitles(paper.document.blocks);
    return paper;
}

document::TableCell centredCell(const QString& words)
{
    return document::cell(words, document::Alignment::Centre);
}

/// "(Kèm theo Quyết định số … ngày … tháng … năm … của …)"; number and day are filled in by the registry.
document::Runs referenceTo(const document::Letterhead& head, const QString& organisation)
{
    document::Runs runs{document::Run{u"(Kèm theo Quyết định "_s}};
    for (document::Run run : document::symbolLine(head))
        runs.push_back({run.text.replace(u"Số:"_s, u"số"_s), false, false, {}, run.penRoom});
    QString day = u" ngày … tháng … năm "_s + (head.year ? QString::number(head.year) : u"…"_s);
    if (head.day && head.month)
        day = u' ' + text::dateInWords(QDate(head.year, *head.month, *head.day));
    runs.push_back(document::Run{day + u" của "_s + organisation + u')'});
    for (document::Run& run : runs)
        run.italic = true;
    return runs;
}

void addAnnex(Paper& paper, const ClassFacts& facts, const QString& title, document::Table table)
{
    document::Annex annex;
    annex.label = u"Phụ lục"_s;
    annex.title = title;
    annex.reference = referenceTo(paper.document.letterhead, facts.frame.organisation.name);
    annex.blocks.push_back(std::move(table));
    paper.document.annexes.push_back(std::move(annex));
}

document::Table learnersTable(const std::vector<ClassFacts::Learner>& learners)
{
    document::Table table;
    table.columnWidths = {12, 55, 26, 18, 54};
    table.header = {{centredCell(u"STT"_s), centredCell(u"Họ và tên"_s), centredCell(u"Ngày sinh"_s),
        centredCell(u"Giới tính"_s), centredCell(u"Nơi cư trú"_s)}};
    for (const ClassFacts::Learner& learner : learners)
        table.rows.push_back({centredCell(QString::number(table.rows.size() + 1)),
            document::cell(learner.name), centredCell(learner.birth.display()), centredCell(learner.sex),
            document::cell(learner.commune)});
    return table;
}

document::Table resultsTable(const std::vector<ClassFacts::Learner>& learners)
{
    document::Table table;
    table.columnWidths = {12, 55, 26, 30, 42};
    table.header = {{centredCell(u"STT"_s), centredCell(u"Họ và tên"_s), centredCell(u"Ngày sinh"_s),
        centredCell(u"Kết quả"_s), centredCell(u"Số hiệu chứng chỉ"_s)}};
    for (const ClassFacts::Learner& learner : learners)
        if (learner.enrolment.state == EnrolmentState::Completed)
            table.rows.push_back(
                {centredCell(QString::number(table.rows.size() + 1)), document::cell(learner.name),
                    centredCell(learner.birth.display()), centredCell(learner.enrolment.result),
                    centredCell(learner.certificate ? learner.certificate->number : QString())});
    return table;
}

} // namespace

Paper openingDecision(const ClassFacts& facts)
{
    Paper paper = filledPaper(facts, u"class-opening"_s, u"QĐ"_s);
    setNumber(paper.document.letterhead, facts.known.decisionNumber);
    if (!facts.learners.empty())
        addAnnex(paper, facts, u"DANH SÁCH HỌC VIÊN LỚP ĐÀO TẠO NGHỀ "_s + facts.known.occupation.toUpper(),
            learnersTable(facts.learners));
    return paper;
}

Paper openingNotice(const ClassFacts& facts)
{
    Paper paper = filledPaper(facts, u"class-notice"_s, u"TB"_s);
    paper.document.recipients = {u"- Các học viên;"_s, u"- Lưu: VT."_s};
    return paper;
}

Paper recognition(const ClassFacts& facts)
{
    Paper paper = filledPaper(facts, u"class-recognition"_s, u"QĐ"_s);
    setNumber(paper.document.letterhead, facts.known.recognitionNumber);
    paper.people = completedIn(facts);
    if (completedIn(facts) > 0)
        addAnnex(paper, facts,
            u"DANH SÁCH HỌC VIÊN HOÀN THÀNH LỚP ĐÀO TẠO NGHỀ "_s + facts.known.occupation.toUpper(),
            resultsTable(facts.learners));
    return paper;
}

} // namespace hoanhap::services
