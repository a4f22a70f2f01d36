// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reports/checks/wording/LawfulDoubles.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace hoanhap::domain {

namespace {

QSet<QString> wordsOf(const char* line)
{
    const QStringList words = QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

/// What stands before a word in compounds, and what after it.
struct Compounds
{
    const char* word;
    const char* before;
    const char* after;
};

// Words of offices in which one compound may end as the next begins.
constexpr Compounds joints[]{
    {"an", "công bình trị", "ninh sinh toàn"},
    {"chính", "hành tài bưu", "sách quyền trị phủ thức xác"},
    {"chức", "tổ công viên", "năng vụ danh sắc"},
    {"chế", "hạn quy cơ thể", "độ biến tạo"},
    {"công", "thành phân thi gia", "tác an việc nhân dân chức tư ty trình khai"},
    {"cộng", "công tổng", "đồng tác"},
    {"cấp", "cung trung sơ các", "huyện tỉnh xã phát ủy"},
    {"cầu", "nhu yêu", "thị nối"},
    {"dân", "nhân người công nông", "cư số tộc sự chủ vận phòng"},
    {"dụng", "sử tuyển tín vận", "cụ"},
    {"gia", "tham quốc chuyên", "đình tăng nhập công"},
    {"giáo", "tôn phật", "dục viên"},
    {"hiện", "thực phát thể", "nay có hành đang tượng trạng đại"},
    {"hội", "xã cơ hiệp lễ phụ", "nhập nghị thảo viên đồng phụ nông cựu đoàn họp"},
    {"hành", "thi chấp thực ban điều", "chính nghề động vi khách"},
    {"hình", "tình loại mô điển", "sự phạt thức thành ảnh"},
    {"hợp", "phối kết tổng phù trường", "tác đồng lý pháp nhất"},
    {"hướng", "phương định xu", "dẫn nghiệp tới"},
    {"kinh", "thần", "tế phí doanh nghiệm"},
    {"kiện", "điều sự", "toàn"},
    {"kết", "liên tổng gắn", "quả hợp nối thúc luận"},
    {"làm", "việc", "việc ăn nghề quen"},
    {"lao", "khổ", "động"},
    {"liên", "đoàn", "quan hệ kết tục ngành"},
    {"luật", "pháp kỷ", "sư"},
    {"lý", "quản xử tâm pháp vật đại", "do lịch luận lẽ"},
    {"lực", "năng nhân nguồn động nỗ", "lượng"},
    {"nghề", "đào học dạy làm tay ngành", "nghiệp truyền"},
    {"nghiệp", "doanh nông công sự hướng", "vụ"},
    {"người", "con lòng mọi nhiều", "dân lao thân có chấp mãn được sắp"},
    {"nhân", "cá công phạm nguyên bệnh nạn tư", "dân viên sự lực rộng đạo ái thân"},
    {"nhập", "hòa thu gia thâm", "khẩu học cuộc"},
    {"pháp", "biện giải phương hợp tư phạm", "luật lý chế nhân"},
    {"phạm", "tội vi quy sư", "nhân tội pháp vi"},
    {"phương", "địa đa song", "án pháp hướng tiện thức châm"},
    {"phối", "phân", "hợp"},
    {"quan", "cơ liên chủ khách", "tâm hệ trọng điểm sát"},
    {"quyền", "chính thẩm chủ ủy", "lợi hạn"},
    {"quả", "kết hiệu hậu", "trình thật"},
    {"sinh", "học vệ phát", "hoạt sống viên sản"},
    {"sự", "hình nhân dân thực", "quan phối kiện nghiệp việc tham chỉ giúp hỗ cố"},
    {"sở", "cơ trụ", "tại hữu nội lao tư công giáo y tài xây"},
    {"thi", "thực", "hành đua tuyển"},
    {"thông", "giao lưu truyền phổ", "tin báo qua tư"},
    {"thể", "đoàn cụ tập có tổng", "hiện thao lực chế thức"},
    {"thực", "xác hiện", "hiện tế trạng phẩm sự"},
    {"tin", "thông niềm", "tưởng học cậy"},
    {"tiền", "số vốn", "lương ăn vay"},
    {"trình", "chương quá công quy lộ", "độ bày tự"},
    {"truyền", "tuyên lưu", "thông đạt hình thống"},
    {"trường", "thị môi hiện nhà", "hợp học nghề"},
    {"tác", "công hợp đối canh", "động hại dụng phong"},
    {"tâm", "trung quan yên thành", "lý tư"},
    {"tư", "đầu thứ", "vấn pháp tưởng nhân cách"},
    {"tạo", "đào cải", "điều việc thu ra nguồn"},
    {"tế", "kinh thực y quốc", "bào"},
    {"tội", "phạm có", "phạm danh"},
    {"tổ", "tiên", "chức trưởng dân"},
    {"viên", "nhân học hội thành giáo sinh", "chức"},
    {"vay", "cho đi tiền", "vốn tiền"},
    {"vốn", "vay nguồn", "vay tín ưu"},
    {"vụ", "nhiệm dịch nghiệp chức", "việc án"},
    {"việc", "công làm tìm", "làm thực triển tổ phối"},
    {"xã", "các phường", "hội"},
    {"xuyên", "thường", "suốt"},
    {"án", "dự phương đề tòa", "phạt treo tích"},
    {"điều", "chỉ", "kiện trị tra hành tiết"},
    {"định", "quy quyết xác ổn", "kỳ hướng"},
    {"đoàn", "công", "thể viên kết"},
    {"đào", "", "tạo"},
    {"độ", "chế trình mức tiến", "tuổi"},
    {"động", "lao hoạt vận cộng tác chủ", "viên lực"},
    {"đồng", "cộng hợp hội", "thời bộ ý chí"},
    {"đội", "quân công", "ngũ viên"},
};

struct Joint
{
    QSet<QString> before;
    QSet<QString> after;
};

QHash<QString, Joint> jointTable()
{
    QHash<QString, Joint> table;
    for (const Compounds& joint : joints)
        table.insert(QString::fromUtf8(joint.word), {wordsOf(joint.before), wordsOf(joint.after)});
    return table;
}

} // namespace

bool isReduplication(const QString& word)
{
    static const QSet<QString> words = wordsOf(
        "ai ào ầm bừng chan chằm chiều chốn dần dửng đăm đằng đâu đêm đều đinh đời đôi đùng gần gật giờ "
        "hay hằm hừng khăng khắp khư kìn lăm lâu lặng loang lù luôn mãi mang mau năm ngày ngấm ngời "
        "người nhà nhanh nho nhỏ nơi nườm oang phăm phây phơi rành rần rầm rau rì riêng rưng sang sâu "
        "song suông sừng sáng tăm tầng tháng thao thẳng thênh thoang thường thôi tít tối trùng từ từng "
        "tưng vằng vân văng vẳng vội vù vừa xa xanh xăm xinh yêu");
    return words.contains(word);
}

bool endsAndBegins(const QString& before, const QString& word, const QString& after)
{
    static const QHash<QString, Joint> table = jointTable();
    const auto joint = table.constFind(word);
    return joint != table.constEnd() && joint->before.contains(before) && joint->after.contains(after);
}

bool isNounAndVerb(const QString& pair)
{
    return pair == QStringLiteral("tổ chức");
}

} // namespace hoanhap::domain
