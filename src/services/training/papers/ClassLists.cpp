// SPDX-License-Identifier: GPL-3.0-or-later
// Papers of a class that are lists: who gets money, who gets a certificate.
#include "services/training/papers/ClassPapers.h"
#include "text/numbers/Numbers.h"

#include <algorithm>
#include <functional>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using spreadsheet::ColumnKind;

namespace {

/// "lớp đào tạo nghề Hàn điện (từ ngày 01/6/2021 đến ngày 30/6/2021)"
QString classInWords(const ClassFacts& facts)
{
    const domain::VocationalClass& known = facts.known;
    QString words = u"lớp đào tạo nghề "_s + known.occupation;
    if (known.startsOn && known.endsOn)
        words += u" (từ ngày %1 đến ngày %2)"_s.arg(
            spreadsheet::shown(*known.startsOn), spreadsheet::shown(*known.endsOn));
    return words;
}

void eachCellOnPaper(
    Paper& paper, const std::vector<size_t>& columns, const std::function<void(document::TableCell&)>& change)
{
    for (document::Block& block : paper.document.blocks)
        if (auto* table = std::get_if<document::Table>(&block))
            for (document::TableRow& row : table->rows)
                for (const size_t column : columns)
                    change(row[column]);
}

/// A sheet has the figures as numbers; on paper sums carry points and stand one under the other.
void groupOnPaper(Paper& paper, const std::vector<size_t>& columns)
{
    eachCellOnPaper(paper, columns, [](document::TableCell& cell) {
        cell.alignment = document::Alignment::Right;
        if (const auto sum = text::wholeNumberIn(document::textOf(cell.runs)))
            cell.runs = document::plain(text::grouped(*sum));
    });
}

void centreOnPaper(Paper& paper, const std::vector<size_t>& columns)
{
    eachCellOnPaper(
        paper, columns, [](document::TableCell& cell) { cell.alignment = document::Alignment::Centre; });
}

void setWidthsOnPaper(Paper& paper, const std::vector<int>& widths)
{
    for (document::Block& block : paper.document.blocks)
        if (auto* table = std::get_if<document::Table>(&block))
            table->columnWidths = widths;
}

/// The last row of the table is the sum of those above it: it stands on their page.
void takeSumApart(Paper& paper)
{
    for (document::Block& block : paper.document.blocks)
        if (auto* table = std::get_if<document::Table>(&block); table && !table->rows.empty()) {
            table->totals.push_back(std::move(table->rows.back()));
            table->rows.pop_back();
        }
}

spreadsheet::Row totalRow(int days, qint64 meals, qint64 travel)
{
    return {QString(), u"Tổng cộng"_s, text::PartialDate(), qint64(days), meals, travel, meals + travel,
        QString()};
}

/// The rates by which the money of the list was reckoned: the higher one only where somebody got it.
QString ratesInWords(const ClassFacts& facts)
{
    const domain::TrainingRates& rates = facts.rates;
    QString words =
        u"Mức hỗ trợ: tiền ăn %1 đồng/ngày thực học; tiền đi lại %2 đồng/khóa học khi cách nơi học từ %3 km "
        u"trở lên"_s.arg(text::grouped(rates.mealADay), text::grouped(rates.travel))
            .arg(rates.travelFromKm);
    if (std::ranges::any_of(facts.learners, [&](const ClassFacts::Learner& learner) {
            return domain::hasEasedTravel(learner.enrolment) && learner.money.travel > 0
                && learner.money.travel == rates.farTravel;
        }))
        words += u"; %1 đồng/khóa học khi cách từ %2 km trở lên đối với người khuyết tật, người cư trú ở "
                 u"xã, thôn đặc biệt khó khăn"_s.arg(text::grouped(rates.farTravel))
                     .arg(rates.farTravelFromKm);
    return words + u'.';
}

} // namespace

Paper supportList(const ClassFacts& facts)
{
    PaperList list;
    list.kind = u"class_support"_s;
    list.subject = u"Học viên nhận tiền ăn, tiền đi lại "_s + classInWords(facts);
    list.columns = {{u"STT"_s, ColumnKind::Number, 6}, {u"Họ và tên"_s, ColumnKind::Text, 26},
        {u"Ngày sinh"_s, ColumnKind::PartialDate, 12}, {u"Ngày thực học"_s, ColumnKind::Number, 10},
        {u"Tiền ăn (đồng)"_s, ColumnKind::Number, 13}, {u"Tiền đi lại (đồng)"_s, ColumnKind::Number, 13},
        {u"Cộng (đồng)"_s, ColumnKind::Number, 13}, {u"Ký nhận"_s, ColumnKind::Text, 14}};
    domain::LearnerMoney all;
    for (const ClassFacts::Learner& learner : facts.learners) {
        if (learner.money.sum() == 0)
            continue;
        list.rows.push_back({static_cast<qint64>(list.rows.size() + 1), learner.name, learner.birth,
            qint64(learner.money.days), learner.money.meals, learner.money.travel, learner.money.sum(),
            QString()});
        all.days += learner.money.days;
        all.meals += learner.money.meals;
        all.travel += learner.money.travel;
    }
    const auto people = static_cast<int>(list.rows.size());
    list.emptyNote = u"Chưa có học viên nào được hỗ trợ và có ngày thực học."_s;
    if (people > 0) {
        list.rows.push_back(totalRow(all.days, all.meals, all.travel));
        list.remarks << u"Tổng số tiền: %1 đồng (Bằng chữ: %2)."_s.arg(
            text::grouped(all.sum()), text::moneyInWords(all.sum()));
        list.remarks << ratesInWords(facts);
    }
    Paper paper = listPaper(facts.frame, list);
    setWidthsOnPaper(paper, {12, 58, 25, 20, 27, 27, 28, 40});
    groupOnPaper(paper, {4, 5, 6});
    takeSumApart(paper);
    paper.people = people;
    return paper;
}

Paper certificateList(const ClassFacts& facts)
{
    PaperList list;
    list.kind = u"class_certificates"_s;
    list.subject = u"Cấp chứng chỉ "_s + classInWords(facts);
    list.columns = {{u"STT"_s, ColumnKind::Number, 6}, {u"Họ và tên"_s, ColumnKind::Text, 26},
        {u"Ngày sinh"_s, ColumnKind::PartialDate, 12}, {u"Giới tính"_s, ColumnKind::Text, 8},
        {u"Số hiệu chứng chỉ"_s, ColumnKind::Text, 16}, {u"Số vào sổ"_s, ColumnKind::Text, 14},
        {u"Ngày cấp"_s, ColumnKind::Day, 12}, {u"Ký nhận"_s, ColumnKind::Text, 14}};
    for (const ClassFacts::Learner& learner : facts.learners)
        if (learner.certificate)
            list.rows.push_back({static_cast<qint64>(list.rows.size() + 1), learner.name, learner.birth,
                learner.sex, learner.certificate->number, learner.certificate->registerNumber,
                learner.certificate->issuedOn.value_or(QDate()), QString()});
    list.emptyNote = u"Chưa cấp chứng chỉ nào."_s;
    const auto people = static_cast<int>(list.rows.size());
    if (people > 0)
        list.remarks << u"Cộng: %1 chứng chỉ (Bằng chữ: %2)."_s.arg(
            text::countInProse(people), text::inWords(people));
    Paper paper = listPaper(facts.frame, list);
    centreOnPaper(paper, {3, 4, 5});
    paper.people = people;
    return paper;
}

} // namespace hoanhap::services
