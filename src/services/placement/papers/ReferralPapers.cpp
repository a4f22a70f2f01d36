// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/placement/papers/ReferralPapers.h"

#include "domain/placement/Employer.h"
#include "services/papers/PaperRights.h"
#include "services/people/PersonService.h"
#include "services/people/papers/PaperWords.h"
#include "services/placement/ReferralService.h"
#include "text/dates/DocumentDate.h"

#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using document::Paragraph;
using document::plain;
using document::Run;
using document::Runs;

namespace {

constexpr int roomForADay = 3000; // hundredths of a millimetre for the pen
constexpr int slipLabelWidth = 34;
constexpr int slipValueWidth = 66;

Runs withPenRoom(const QString& words, int room, const QString& after)
{
    Run pen;
    pen.penRoom = room;
    Runs runs = plain(words);
    runs.push_back(pen);
    runs.push_back({after});
    return runs;
}

document::Table factsTable(const std::vector<std::pair<QString, QString>>& facts)
{
    document::Table table;
    table.columnWidths = {slipLabelWidth, slipValueWidth};
    for (const auto& [label, value] : facts)
        if (!value.isEmpty())
            table.rows.push_back({{plain(label)}, {plain(value)}});
    return table;
}

Paper ofReferral(const QString& kind, const ReferralSlip& slip)
{
    Paper paper;
    paper.kind = kind;
    paper.people = 1;
    paper.person = slip.personId;
    return paper;
}

QString titled(const ReferralSlip& slip)
{
    return u"ông (bà) "_s + slip.person + (slip.birth.isEmpty() ? QString() : u", sinh "_s + slip.birth);
}

template <typename Rows, typename Better>
auto bestOf(const Rows& rows, Better better) -> std::optional<typename Rows::value_type>
{
    const auto best = std::min_element(rows.begin(), rows.end(), better);
    return best == rows.end() ? std::nullopt : std::optional(*best);
}

/// Where somebody can be found: the place of the day before the one that is only on paper.
QString homeOf(const domain::PersonFile& file, QDate today, PaperWords& words)
{
    std::vector<domain::Residence> standing;
    std::copy_if(file.residences.begin(), file.residences.end(), std::back_inserter(standing),
        [&](const domain::Residence& home) {
            return (!home.validFrom || *home.validFrom <= today) && (!home.validTo || *home.validTo >= today);
        });
    const auto rank = [](const domain::Residence& home) { return home.kind == "permanent"_L1 ? 1 : 0; };
    const auto home =
        bestOf(standing, [&](const auto& one, const auto& other) { return rank(one) < rank(other); });
    if (!home)
        return {};
    QStringList parts{home->address, home->hamlet, words.communeToday(home->areaCode)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString educationInWords(const QString& code, PaperWords& words)
{
    return code.isEmpty() ? QString() : words.label(u"education"_s, code);
}

void addPerson(ReferralSlip& slip, const domain::PersonFile& file, QDate today, PaperWords& words)
{
    slip.personId = file.person.id;
    slip.person = file.person.fullName;
    slip.birth = file.person.birth.display();
    slip.sex = words.label(u"sexes"_s, file.person.sex);
    if (!file.identityNumbers.empty())
        slip.identityNumber = file.identityNumbers.front().number;
    slip.home = homeOf(file, today, words);
    for (const domain::Contact& contact : file.contacts)
        if (slip.phone.isEmpty() && contact.kind == "phone"_L1)
            slip.phone = contact.value;
    slip.education = educationInWords(file.person.education, words);
}

} // namespace

Paper ReferralSlip::slip(const PaperFrame& frame) const
{
    Paper paper = ofReferral(u"referral_slip"_s, *this);
    paper.document = framedDocument(frame, u"GIẤY GIỚI THIỆU"_s);
    paper.document.subject = u"Giới thiệu người lao động đến dự tuyển"_s;
    // It bears a number, which the registry gives (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.8).
    paper.document.letterhead.symbol = u"GGT-"_s + frame.organisation.abbreviation;
    if (!employer.isEmpty())
        paper.document.addressees = {employer};
    document::Blocks& blocks = paper.document.blocks;
    blocks.push_back(Paragraph{plain(frame.organisation.name + u" trân trọng giới thiệu:"_s)});
    blocks.push_back(factsTable({{u"Họ và tên"_s, person}, {u"Ngày, tháng, năm sinh"_s, birth},
        {u"Giới tính"_s, sex}, {u"Số định danh (căn cước)"_s, identityNumber}, {u"Nơi ở hiện nay"_s, home},
        {u"Điện thoại"_s, phone}, {u"Trình độ văn hóa"_s, education}, {u"Công việc dự tuyển"_s, work},
        {u"Nơi làm việc"_s, employerAddress}}));
    blocks.push_back(Paragraph{plain(
        u"Đề nghị Quý đơn vị tiếp, xem xét tuyển dụng và thông báo kết quả theo phiếu phản hồi gửi kèm."_s)});
    blocks.push_back(
        Paragraph{withPenRoom(u"Giấy giới thiệu có giá trị đến hết ngày "_s, roomForADay, u"./."_s)});
    return paper;
}

Paper ReferralSlip::reply(const PaperFrame& frame) const
{
    Paper paper = ofReferral(u"reply_slip"_s, *this);
    paper.document = framedDocument(frame, u"PHIẾU PHẢN HỒI"_s);
    paper.document.subject = u"Kết quả tiếp nhận người lao động được giới thiệu"_s;
    // The employer sends it: its name above, its day and signature by hand.
    document::Letterhead& head = paper.document.letterhead;
    head.superior.clear();
    head.issuer = {(employer.isEmpty() ? u"Nơi tuyển dụng"_s : employer).toUpper()};
    head.day.reset();
    head.month.reset();
    paper.document.addressees = {frame.organisation.name};
    paper.document.signature = {{u"ĐẠI DIỆN NƠI TUYỂN DỤNG"_s}, {}};
    document::Blocks& blocks = paper.document.blocks;
    const QString day = referredOn ? u" ngày "_s + text::dateInFigures(*referredOn) : QString();
    blocks.push_back(
        Paragraph{plain(u"Về việc giới thiệu%1 đối với %2%3, chúng tôi xin phản hồi như sau:"_s.arg(
            day, titled(*this), work.isEmpty() ? QString() : u", dự tuyển "_s + work))});
    document::Table table;
    table.columnWidths = {14, 36, 50};
    table.header = {{{plain(u"Đánh dấu X"_s)}, {plain(u"Kết quả"_s)}, {plain(u"Nội dung cụ thể"_s)}}};
    for (const auto& [result, details] :
        {std::pair(
             u"Nhận vào làm việc"_s, u"Từ ngày:\nCông việc:\nLoại hợp đồng:\nTiền lương (đồng/tháng):"_s),
            {u"Hẹn phỏng vấn, thử việc"_s, u"Ngày:"_s}, {u"Không nhận"_s, u"Lý do:"_s},
            {u"Người được giới thiệu không đến"_s, QString()}}) {
        const QStringList lines = details.split(u'\n');
        for (const QString& line : lines)
            table.rows.push_back(
                {{plain(QString())}, {plain(&line == &lines.front() ? result : QString())}, {plain(line)}});
    }
    blocks.push_back(table);
    blocks.push_back(Paragraph{plain(u"Người liên hệ, điện thoại:"_s)});
    return paper;
}

Result<ReferralSlip> ReferralPapers::read(const domain::Referral& referral)
{
    const Result<domain::PersonFile> file = PersonService(m_workspace).load(referral.personId);
    if (!file)
        return file.errors();
    PaperWords words(m_workspace);
    ReferralSlip slip;
    addPerson(slip, *file, m_workspace.clock().today(), words);
    slip.employer = referral.employerName;
    if (referral.employerId)
        if (const auto known = m_workspace.stores().of<domain::Employer>().find(*referral.employerId)) {
            slip.employer = known->name;
            QStringList place{known->address, words.communeToday(known->areaCode)};
            place.removeAll(QString());
            slip.employerAddress = place.join(u", "_s);
        }
    slip.work = referral.jobTitle;
    slip.referredOn = referral.referredOn;
    return slip;
}

Result<Paper> ReferralPapers::referralSlip(const Uuid& referral)
{
    return made(referral, &ReferralSlip::slip);
}

Result<Paper> ReferralPapers::replySlip(const Uuid& referral)
{
    return made(referral, &ReferralSlip::reply);
}

Result<Paper> ReferralPapers::made(
    const Uuid& referral, Paper (ReferralSlip::*paper)(const PaperFrame&) const)
{
    if (const Outcome allowed = mayMakePaper(m_workspace, Including::OrdinaryFacts); !allowed)
        return allowed.errors();
    const Result<domain::ReferralFile> file = ReferralService(m_workspace).load(referral);
    if (!file)
        return file.errors();
    const Result<ReferralSlip> slip = read(file->referral);
    if (!slip)
        return slip.errors();
    const QDate day = slip->referredOn.value_or(m_workspace.clock().today());
    const Result<PaperFrame> around = paperFrame(m_workspace, file->referral.unitId, day);
    if (!around)
        return around.errors();
    return ((*slip).*paper)(*around);
}

} // namespace hoanhap::services
