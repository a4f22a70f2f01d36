// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reports/checks/substance/ToldWordings.h"

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

namespace {

/// Where a number tells a figure; `#` is the number.
enum class ToldAt
{
    Anywhere, ///< the words around it are enough
    Begins, ///< it begins its sentence
    Stock ///< anywhere; of the end of the period
};

struct WordingRow
{
    QStringView indicator;
    QStringView words;
    ToldAt place;
    QStringView pattern;
};

// The words are those of reports of this work; a row for each way to tell a figure, the surer ones first.
constexpr WordingRow wordingRows[]{
    {u"classes", u"lớp đào tạo nghề", ToldAt::Anywhere,
        uR"((?:mở|tổ chức|khai giảng)(?: được)? # lớp (?:đào tạo|dạy) nghề(?=\s*(?:[,.;:(…]|với|cho|$)))"},
    {u"classes", u"lớp đào tạo nghề", ToldAt::Begins,
        uR"(# lớp (?:đào tạo|dạy) nghề(?=\s*(?:[,.;:(…]|với|cho|$)))"},
    {u"learners", u"học viên", ToldAt::Anywhere, uR"(\d lớp (?:đào tạo|dạy) nghề,? (?:với|cho) # học viên)"},
    {u"trained_people", u"người học nghề", ToldAt::Anywhere,
        uR"((?:đào tạo|dạy) nghề cho # (?:người|đối tượng)(?!\p{L}| (?:có nhu cầu|cần|đăng ký)))"},
    {u"trained_people", u"người học nghề", ToldAt::Begins,
        uR"(# (?:người|đối tượng) được (?:đào tạo|dạy|học) nghề)"},
    {u"certificates", u"chứng chỉ", ToldAt::Anywhere, uR"(cấp(?: được| phát)? # chứng chỉ(?!\p{L}))"},
    {u"outreach_events", u"buổi tư vấn, tuyên truyền", ToldAt::Anywhere,
        uR"(tổ chức(?: được)? # (?:buổi|cuộc) (?:tư vấn|tuyên truyền))"},
    {u"outreach_events", u"buổi tư vấn, tuyên truyền", ToldAt::Begins,
        uR"(# (?:buổi|cuộc) (?:tư vấn|tuyên truyền))"},
    {u"counselled_turns", u"lượt người được tư vấn", ToldAt::Anywhere,
        uR"(tư vấn[^,.;:\d]{0,60}cho # lượt(?: người)?(?!\p{L}))"},
    {u"counselled_turns", u"lượt người được tư vấn", ToldAt::Begins, uR"(# lượt người (?:đã )?được tư vấn)"},
    {u"counselled_people", u"người được tư vấn", ToldAt::Anywhere,
        uR"(tư vấn[^,.;:\d]{0,60}cho # người(?!\p{L}))"},
    {u"counselled_people", u"người được tư vấn", ToldAt::Begins, uR"(# người (?:đã )?được tư vấn)"},
    {u"referral_turns", u"lượt người được giới thiệu việc làm", ToldAt::Anywhere,
        uR"(giới thiệu việc làm cho # lượt(?: người)?(?!\p{L}))"},
    {u"referral_turns", u"lượt người được giới thiệu việc làm", ToldAt::Begins,
        uR"(# lượt người (?:đã )?được giới thiệu việc làm)"},
    {u"referred_people", u"người được giới thiệu việc làm", ToldAt::Anywhere,
        uR"(giới thiệu việc làm cho # người(?!\p{L}))"},
    {u"referred_people", u"người được giới thiệu việc làm", ToldAt::Begins,
        uR"(# người (?:đã )?được giới thiệu việc làm)"},
    {u"loan_people", u"người được vay vốn", ToldAt::Anywhere,
        uR"((?:hỗ trợ|giải quyết|giúp|cho)(?: cho)? # (?:người|hộ) (?:được )?vay vốn)"},
    {u"loan_people", u"người được vay vốn", ToldAt::Begins, uR"(# (?:người|hộ) (?:đã )?(?:được )?vay vốn)"},
    {u"hired_people", u"người có việc làm", ToldAt::Anywhere,
        uR"(giới thiệu[^.;]{0,160}? # người (?:đã |được )?(?:có|tìm được) việc làm(?!,? \p{L}+ định))"},
    {u"hired_people", u"người có việc làm", ToldAt::Begins,
        uR"(# người (?:đã |được )?(?:có|tìm được) việc làm(?!,? \p{L}+ định))"},
    {u"people_managed", u"người đang quản lý", ToldAt::Stock,
        uR"((?:đang|hiện) quản lý(?: tổng số)? # (?:người|đối tượng)(?!\p{L}))"},
    {u"people_managed", u"người đang quản lý", ToldAt::Stock,
        uR"((?:rà soát|theo dõi|quản lý) # (?:người|đối tượng) đang (?:được )?quản lý(?=\s*(?:[,.;:)…]|$)))"},
    {u"people_received", u"người tiếp nhận mới", ToldAt::Anywhere,
        uR"((?:tiếp nhận mới|mới tiếp nhận) # (?:người|đối tượng)(?!\p{L}))"},
    {u"people_received", u"người tiếp nhận mới", ToldAt::Begins,
        uR"(# (?:người|đối tượng) (?:được )?(?:tiếp nhận mới|mới tiếp nhận))"},
    {u"people_closed", u"người kết thúc quản lý", ToldAt::Anywhere,
        uR"(kết thúc quản lý(?: đối với)? # (?:người|đối tượng)(?!\p{L}))"},
    {u"people_closed", u"người kết thúc quản lý", ToldAt::Begins,
        uR"(# (?:người|đối tượng) (?:đã |được )?kết thúc quản lý)"},
    {u"needs_surveyed", u"người được khảo sát nhu cầu", ToldAt::Anywhere,
        uR"(khảo sát(?: nhu cầu)?(?: của| đối với| cho)? # (?:người|đối tượng)(?!\p{L}))"},
    {u"needs_surveyed", u"người được khảo sát nhu cầu", ToldAt::Begins,
        uR"(# (?:người|đối tượng) (?:đã )?được khảo sát)"},
    {u"needs_training", u"người cần học nghề", ToldAt::Anywhere,
        uR"(# người (?:có nhu cầu|cần) (?:được )?(?:hỗ trợ )?(?:học|đào tạo) nghề)"},
    {u"needs_job", u"người cần việc làm", ToldAt::Anywhere,
        uR"(# người (?:có nhu cầu|cần) (?:được )?(?:hỗ trợ )?(?:được )?(?:giới thiệu |tìm )?việc làm)"},
    {u"needs_loan", u"người cần vay vốn", ToldAt::Anywhere,
        uR"(# người (?:có nhu cầu|cần) (?:được )?(?:hỗ trợ )?(?:được )?vay vốn)"},
    {u"loan_amount", u"đồng vay vốn", ToldAt::Anywhere,
        uR"((?:vay[^.;]{0,80}?(?:tổng|số tiền)[^.;\d]{0,20}|\d (?:người|hộ)[^.;\d]{0,30}vay[^.;\d]{0,60}|)"
        uR"(doanh số cho vay(?: đạt| là)?|(?<!được )hỗ trợ(?: cho)? vay(?: vốn)?:?) #(?:,(\d{1,3}))?)"
        uR"(\s*(?:(tỷ|tỉ|triệu|nghìn|ngàn)(?: đồng)?+|đồng)(?!\p{L}))"
        uR"((?!\s*/| cho (?:một|mỗi|anh|chị|ông|bà|em)(?!\p{L})))"},
};

ToldWording wordingOf(const WordingRow& row)
{
    const QString number = uR"((?<![\p{L}\d/.,-])(\d{1,3}(?:\.\d{3})+|\d{1,9}))"_s;
    // The point of a list, a time and the office may stand before it.
    const QString beginning =
        uR"((?:^|[.;]\s)\s*(?:[-+–*]\s*)?(?:(?:trong(?! đó)|đến|tính đến)\s[^,.;:]{0,40},\s+)?)"_s
        uR"((?:(?:toàn )?(?:sở|tỉnh|các đơn vị)\s+)?(?:(?:đã|có|hiện|được)\s+){0,3})"_s;
    QString pattern = row.pattern.toString().replace(u"#"_s, number);
    if (row.place == ToldAt::Begins)
        pattern.prepend(beginning);
    return {row.indicator.toString(), row.words.toString(),
        QRegularExpression(pattern,
            QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption),
        row.place == ToldAt::Begins, row.place == ToldAt::Stock};
}

} // namespace

const std::vector<ToldWording>& toldWordings()
{
    static const std::vector<ToldWording> all = [] {
        std::vector<ToldWording> wordings;
        for (const WordingRow& row : wordingRows)
            wordings.push_back(wordingOf(row));
        return wordings;
    }();
    return all;
}

} // namespace hoanhap::domain
