<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Account</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>&amp;Sign-in name:</source>
        <translation>&amp;Tên đăng nhập:</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Tên đăng nhập</translation>
    </message>
    <message>
        <source>&amp;Full name:</source>
        <translation>&amp;Họ và tên:</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>&amp;Vai trò:</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Mật khẩu:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>The same a&amp;gain:</source>
        <translation>Nhậ&amp;p lại:</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Nhập lại</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>Đồn&amp;g ý</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Hủ&amp;y</translation>
    </message>
    <message>
        <source>&amp;Units:</source>
        <translation>Phạm v&amp;i:</translation>
    </message>
    <message>
        <source>Units; none ticked: every unit</source>
        <translation>Phạm vi; không đánh dấu là mọi đơn vị</translation>
    </message>
    <message>
        <source>None ticked: every unit. A unit stands for those under it too.</source>
        <translation>Không đánh dấu: mọi đơn vị. Đánh dấu một đơn vị là gồm cả đơn vị trực thuộc.</translation>
    </message>
</context>
<context>
    <name>AccountPane</name>
    <message>
        <source>Accounts</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Add an &amp;account…</source>
        <translation>Thêm tài khoản…</translation>
    </message>
    <message>
        <source>&amp;Edit the account…</source>
        <translation>Sửa tài khoản…</translation>
    </message>
    <message>
        <source>Give a new &amp;password…</source>
        <translation>Cấ&amp;p mật khẩu mới…</translation>
    </message>
    <message>
        <source>&amp;Remove the account…</source>
        <translation>Gỡ tài khoản…</translation>
    </message>
</context>
<context>
    <name>ActWords</name>
    <message>
        <source>Class: %1</source>
        <translation>Lớp: %1</translation>
    </message>
    <message>
        <source>Referral: %1</source>
        <translation>Giới thiệu việc làm: %1</translation>
    </message>
    <message>
        <source>Loan: %1</source>
        <translation>Khoản vay: %1</translation>
    </message>
    <message>
        <source>Session: %1</source>
        <translation>Buổi tư vấn: %1</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::AdministrationPage</name>
    <message>
        <source>&amp;Units and letterhead</source>
        <translation>Đơ&amp;n vị và thể thức</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>Tài kh&amp;oản</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>&amp;Sao lưu</translation>
    </message>
    <message>
        <source>&amp;Reminders</source>
        <translation>Nhắc việc</translation>
    </message>
    <message>
        <source>Report &amp;templates</source>
        <translation>Mẫ&amp;u báo cáo</translation>
    </message>
    <message>
        <source>&amp;Lists of choice</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>Nhật ký</translation>
    </message>
</context>
<context>
    <name>AnnexPane</name>
    <message>
        <source>Annexes of this report</source>
        <translation>Phụ lục của báo cáo này</translation>
    </message>
    <message>
        <source>They stand at the end of the page as they will print. A click on a number shows what stands behind it.</source>
        <translation>Phụ lục nằm ở cuối trang, đúng như khi in. Bấm vào một con số để xem sau con số ấy.</translation>
    </message>
    <message>
        <source>Workbook of the annexes…</source>
        <translation>Bảng tính phụ lục…</translation>
    </message>
    <message>
        <source>Proof sheet…</source>
        <translation>Tờ kiểm tra số liệu…</translation>
    </message>
    <message>
        <source>Whether totals, last year&apos;s stock, people and turns agree</source>
        <translation>Tổng cộng, số kỳ trước, số người và số lượt có khớp nhau không</translation>
    </message>
</context>
<context>
    <name>AttachmentPane</name>
    <message>
        <source>Scans and photos</source>
        <translation>Bản quét và ảnh</translation>
    </message>
    <message>
        <source>No scan or photo is kept of this person yet.</source>
        <translation>Chưa lưu bản quét hoặc ảnh nào của người này.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Thêm…</translation>
    </message>
    <message>
        <source>Keeps a copy of a scan or photo in the register: JPEG, PNG or PDF, up to 20 MB</source>
        <translation>Lưu một bản vào sổ: JPEG, PNG hoặc PDF, không quá 20 MB</translation>
    </message>
    <message>
        <source>Add an identity card…</source>
        <translation>Thêm ảnh căn cước…</translation>
    </message>
    <message>
        <source>Kept and looked at by the head alone; each look is recorded</source>
        <translation>Chỉ lãnh đạo được lưu và xem; mỗi lần xem đều ghi nhật ký</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Writes it out as a file</source>
        <translation>Ghi ra thành tệp</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Undo the removal</source>
        <translation>Lấy lại giấy tờ vừa bỏ</translation>
    </message>
</context>
<context>
    <name>AttachmentView</name>
    <message>
        <source>Picture</source>
        <translation>Hình</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Phóng to</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Thu nhỏ</translation>
    </message>
    <message>
        <source>Whole &amp;page</source>
        <translation>&amp;Vừa trang</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đó&amp;ng</translation>
    </message>
    <message>
        <source>P&amp;revious page</source>
        <translation>Trang t&amp;rước</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Trang &amp;sau</translation>
    </message>
</context>
<context>
    <name>AttendancePane</name>
    <message>
        <source>Go to today</source>
        <translation>Đến hôm nay</translation>
    </message>
    <message>
        <source>All present that day</source>
        <translation>Cả lớp có mặt</translation>
    </message>
    <message>
        <source>Marks everybody who has no mark yet on the chosen day</source>
        <translation>Ghi có mặt cho mọi người chưa điểm danh trong ngày đang chọn</translation>
    </message>
    <message>
        <source>Attendance by day</source>
        <translation>Điểm danh theo ngày</translation>
    </message>
</context>
<context>
    <name>BackupPane</name>
    <message>
        <source>&amp;Folder:</source>
        <translation>Thư mục:</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Thư mục sao lưu</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>Back &amp;up now</source>
        <translation>Sao lưu nga&amp;y</translation>
    </message>
    <message>
        <source>&amp;Restore the chosen one</source>
        <translation>Khôi phục bản đã chọn</translation>
    </message>
    <message>
        <source>Chec&amp;k the register</source>
        <translation>Kiểm tra sổ</translation>
    </message>
</context>
<context>
    <name>BoardPane</name>
    <message>
        <source>Filter</source>
        <translation>Lọc</translation>
    </message>
    <message>
        <source>Filter by person, employer or work (Ctrl+F)</source>
        <translation>Lọc theo người, nơi tuyển dụng hoặc công việc (Ctrl+F)</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Đã giới thiệu</translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation>Đã phỏng vấn</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Đã nhận việc</translation>
    </message>
    <message>
        <source>Kept at 3 months</source>
        <translation>Còn việc sau 3 tháng</translation>
    </message>
    <message>
        <source>Kept at 6 months</source>
        <translation>Còn việc sau 6 tháng</translation>
    </message>
    <message>
        <source>Not taken or left</source>
        <translation>Không nhận, đã thôi việc</translation>
    </message>
    <message>
        <source>Left and right arrow keys: another column. Ctrl+Right: the next step. Enter: open the referral.</source>
        <translation>Phím mũi tên trái, phải: sang cột khác. Ctrl+mũi tên phải: bước kế tiếp. Enter: mở lượt giới thiệu.</translation>
    </message>
    <message>
        <source>Next step…</source>
        <translation>Bước kế tiếp…</translation>
    </message>
    <message>
        <source>Open the referral</source>
        <translation>Mở lượt giới thiệu</translation>
    </message>
</context>
<context>
    <name>CandidatePane</name>
    <message>
        <source>Perhaps in the register already</source>
        <translation>Có thể đã có trong sổ</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Mở hồ sơ ấy</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Không phải người này</translation>
    </message>
</context>
<context>
    <name>CarriedPane</name>
    <message>
        <source>On the page they have a bar on the left until they are changed or called looked at.</source>
        <translation>Trên trang, các đoạn này có vạch ở bên trái cho đến khi được sửa hoặc đánh dấu đã xem.</translation>
    </message>
    <message>
        <source>Paragraphs taken over that nobody has looked at</source>
        <translation>Các đoạn lấy từ kỳ trước chưa có ai xem lại</translation>
    </message>
    <message>
        <source>Next unread</source>
        <translation>Đoạn chưa xem tiếp theo</translation>
    </message>
    <message>
        <source>F4, wherever the cursor is</source>
        <translation>F4, ở bất cứ vị trí nào của con trỏ</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Đã xem</translation>
    </message>
    <message>
        <source>The chosen paragraph stays as it is (Shift+F4)</source>
        <translation>Đoạn đang chọn giữ nguyên (Shift+F4)</translation>
    </message>
</context>
<context>
    <name>ChangesPane</name>
    <message>
        <source>Against:</source>
        <translation>So với:</translation>
    </message>
    <message>
        <source>What the figures are held against</source>
        <translation>So số liệu với</translation>
    </message>
    <message>
        <source>Only figures that changed</source>
        <translation>Chỉ số liệu có thay đổi</translation>
    </message>
    <message>
        <source>Figures then and now</source>
        <translation>Số liệu trước và nay</translation>
    </message>
    <message>
        <source>Who counts otherwise</source>
        <translation>Ai được tính khác trước</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Mở hồ sơ</translation>
    </message>
</context>
<context>
    <name>ChartPane</name>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Shows the numbers as a table</source>
        <translation>Xem số liệu ở dạng bảng</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Chép</translation>
    </message>
    <message>
        <source>Copies the chart as a picture</source>
        <translation>Chép biểu đồ thành hình</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Lưu…</translation>
    </message>
    <message>
        <source>Saves the chart as a picture (SVG, PNG)</source>
        <translation>Lưu biểu đồ thành hình (SVG, PNG)</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Chưa có gì để hiển thị.</translation>
    </message>
    <message>
        <source>The figures of the chart</source>
        <translation>Số liệu của biểu đồ</translation>
    </message>
</context>
<context>
    <name>ClassForm</name>
    <message>
        <source>What is wrong or doubtful</source>
        <translation>Chỗ sai hoặc nghi vấn</translation>
    </message>
    <message>
        <source>&amp;Occupation taught:</source>
        <translation>&amp;Nghề đào tạo:</translation>
    </message>
    <message>
        <source>Occupation taught</source>
        <translation>Nghề đào tạo</translation>
    </message>
    <message>
        <source>Class na&amp;me:</source>
        <translation>&amp;Tên lớp:</translation>
    </message>
    <message>
        <source>Class name</source>
        <translation>Tên lớp</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>T&amp;rình độ:</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Trình độ</translation>
    </message>
    <message>
        <source>O&amp;rganiser:</source>
        <translation>Đơn &amp;vị tổ chức:</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Đơn vị tổ chức</translation>
    </message>
    <message>
        <source>&amp;Place:</source>
        <translation>Đị&amp;a điểm:</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>State of the &amp;class:</source>
        <translation>Tình trạng lớ&amp;p:</translation>
    </message>
    <message>
        <source>State of the class</source>
        <translation>Tình trạng lớp</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Ghi chú:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>&amp;Begins:</source>
        <translation>&amp;Khai giảng:</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Khai giảng</translation>
    </message>
    <message>
        <source>&amp;Ends:</source>
        <translation>&amp;Bế giảng:</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Bế giảng</translation>
    </message>
    <message>
        <source>&amp;Hours:</source>
        <translation>&amp;Số giờ:</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Số giờ</translation>
    </message>
    <message>
        <source>Sea&amp;ts:</source>
        <translation>&amp;Chỉ tiêu:</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Pro&amp;gramme:</source>
        <translation>C&amp;hương trình:</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Plan task:</source>
        <translation>Nhiệm vụ kế hoạch:</translation>
    </message>
    <message>
        <source>Plan task</source>
        <translation>Nhiệm vụ kế hoạch</translation>
    </message>
    <message>
        <source>&amp;Decision number:</source>
        <translation>Số &amp;quyết định:</translation>
    </message>
    <message>
        <source>Decision number</source>
        <translation>Số quyết định</translation>
    </message>
    <message>
        <source>Decision date:</source>
        <translation>Ngày quyết định:</translation>
    </message>
    <message>
        <source>Decision date</source>
        <translation>Ngày quyết định</translation>
    </message>
    <message>
        <source>Partners, in their order</source>
        <translation>Đơn vị phối hợp, theo thứ tự</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Đơn vị phối hợp</translation>
    </message>
    <message>
        <source>Unit:</source>
        <translation>Đơn vị:</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Lớp</translation>
    </message>
    <message>
        <source>Institution:</source>
        <translation>Cơ sở đào tạo:</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Cơ sở đào tạo</translation>
    </message>
    <message>
        <source>Commune:</source>
        <translation>Xã, phường:</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Xã, phường, thị trấn</translation>
    </message>
    <message>
        <source>Recognition number:</source>
        <translation>Số QĐ công nhận:</translation>
    </message>
    <message>
        <source>Recognition number</source>
        <translation>Số QĐ công nhận</translation>
    </message>
    <message>
        <source>Recognition date:</source>
        <translation>Ngày công nhận:</translation>
    </message>
    <message>
        <source>Recognition date</source>
        <translation>Ngày công nhận</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Học viên</translation>
    </message>
    <message>
        <source>Attend&amp;ance</source>
        <translation>Điể&amp;m danh</translation>
    </message>
    <message>
        <source>Res&amp;ults and certificates</source>
        <translation>Kết q&amp;uả – chứng chỉ</translation>
    </message>
    <message>
        <source>Mone&amp;y</source>
        <translation>K&amp;inh phí</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>This is report no. %1, which is valid until the one that replaces it is issued. That one is named by %2.</source>
        <translation>Đây là báo cáo số %1, còn giá trị cho đến khi báo cáo thay thế được phát hành. Muốn xuất báo cáo thay thế thì ghi mã %2.</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>bị thay thế</translation>
    </message>
    <message>
        <source>The report was issued since; the file with its number is another.</source>
        <translation>Báo cáo đã được phát hành; bản có số, ngày là tệp khác.</translation>
    </message>
    <message numerus="yes">
        <source>%n comments are not settled.</source>
        <translation>
            <numerusform>Còn %n ý kiến chưa giải quyết.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no annex %1. Annexes are: %2.</source>
        <translation>Không có phụ lục %1. Các phụ lục: %2.</translation>
    </message>
    <message>
        <source>%1 file as it was issued, version %2.</source>
        <translation>Tệp %1 đã phát hành, phiên bản %2.</translation>
    </message>
    <message>
        <source>%1 file as it was submitted for signature, version %2.</source>
        <translation>Tệp %1 đã trình ký, phiên bản %2.</translation>
    </message>
    <message>
        <source>It is the report as it stands.</source>
        <translation>Đúng là bản hiện tại của báo cáo.</translation>
    </message>
    <message>
        <source>It counts no more: the report was taken back since, or another one replaces it.</source>
        <translation>Không còn giá trị: sau đó báo cáo đã được rút lại hoặc đã có báo cáo khác thay thế.</translation>
    </message>
    <message>
        <source>Nothing was issued. Where it is right as it stands, give the command again with --yes.</source>
        <translation>Chưa phát hành. Nếu đúng như vậy, hãy chạy lại lệnh kèm --yes.</translation>
    </message>
    <message>
        <source>nobody told</source>
        <translation>chưa có số liệu</translation>
    </message>
    <message>
        <source>%1 people, SHA-256 %2</source>
        <translation>%1 người, SHA-256 %2</translation>
    </message>
    <message>
        <source>Dates are days of the calendar, written as 2021-12-31.</source>
        <translation>Ngày phải có trong lịch và viết theo mẫu 2021-12-31.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>đang tuyển</translation>
    </message>
    <message>
        <source>no longer open</source>
        <translation>đã đóng hoặc hết hạn</translation>
    </message>
    <message numerus="yes">
        <source>%n people wanted</source>
        <translation>
            <numerusform>cần %n người</numerusform>
        </translation>
    </message>
    <message>
        <source>The register is whole.</source>
        <translation>Sổ nguyên vẹn.</translation>
    </message>
    <message>
        <source>No password was given: set HOANHAP_PASSWORD or use a terminal.</source>
        <translation>Chưa có mật khẩu: hãy đặt HOANHAP_PASSWORD hoặc dùng cửa sổ lệnh.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Mật khẩu: </translation>
    </message>
    <message>
        <source>New password: </source>
        <translation>Mật khẩu mới: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Nhập lại: </translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>Chưa có lệnh nào.</translation>
    </message>
    <message>
        <source>After &quot;%1&quot; a second word is missing, or it is another.</source>
        <translation>Sau &quot;%1&quot; còn thiếu một từ, hoặc từ ấy không đúng.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Không có lệnh &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; needs a value.</source>
        <translation>Tùy chọn &quot;%1&quot; phải có giá trị.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is missing.</source>
        <translation>Thiếu tùy chọn &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The argument %1 is missing.</source>
        <translation>Thiếu %1.</translation>
    </message>
    <message>
        <source>The word &quot;%1&quot; is one too many.</source>
        <translation>Thừa từ &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is given twice.</source>
        <translation>Tùy chọn &quot;%1&quot; viết hai lần.</translation>
    </message>
    <message>
        <source>No password was given, or the two were not the same: set HOANHAP_PASSWORD or type it twice on a terminal.</source>
        <translation>Chưa có mật khẩu, hoặc hai lần gõ không giống nhau: đặt biến HOANHAP_PASSWORD hoặc gõ hai lần ở cửa sổ lệnh.</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot; here.</source>
        <translation>Ở đây không có tùy chọn &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Số giấy tờ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>The papers are: needs, release, people.</source>
        <translation>Các loại giấy tờ: needs, release, people.</translation>
    </message>
    <message>
        <source>Figures are parted by: unit, commune, status, sex, age, ethnicity, offence, occupation.</source>
        <translation>Số liệu phân tổ theo: unit, commune, status, sex, age, ethnicity, offence, occupation.</translation>
    </message>
    <message>
        <source>A ban may mean this work: see the judgment first</source>
        <translation>Có thể thuộc nghề bị cấm, xem lại bản án trước</translation>
    </message>
    <message>
        <source>Stop: a legal bar must be cleared first</source>
        <translation>Vướng pháp luật, phải làm rõ trước</translation>
    </message>
    <message>
        <source>A report is drafted by --year Y, or by --kind KIND --from DATE --to DATE.</source>
        <translation>Lập dự thảo bằng --year NĂM, hoặc bằng --kind LOẠI --from NGÀY --to NGÀY.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Cảnh báo: %1</translation>
    </message>
    <message>
        <source>%1 warnings in all, the first %2 are listed.</source>
        <translation>Có tất cả %1 cảnh báo, liệt kê %2 cảnh báo đầu.</translation>
    </message>
    <message>
        <source>A report is named by its ID, or by --year Y, not by both.</source>
        <translation>Nêu báo cáo bằng mã (ID) hoặc bằng --year NĂM, không dùng cả hai.</translation>
    </message>
    <message numerus="yes">
        <source>%n units have not reported it</source>
        <translation>
            <numerusform>%n đơn vị chưa báo cáo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommentPane</name>
    <message>
        <source>Comments on the report</source>
        <translation>Ý kiến về báo cáo</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Đến chỗ đó</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Đã giải quyết</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Show settled ones too</source>
        <translation>Hiện cả ý kiến đã giải quyết</translation>
    </message>
    <message>
        <source>New comment or answer</source>
        <translation>Ý kiến mới hoặc trả lời</translation>
    </message>
    <message>
        <source>Comment or answer</source>
        <translation>Ý kiến hoặc trả lời</translation>
    </message>
    <message>
        <source>Add the comment</source>
        <translation>Ghi ý kiến</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare two texts of the report</source>
        <translation>So sánh hai bản của báo cáo</translation>
    </message>
    <message>
        <source>&amp;Left:</source>
        <translation>Bên trá&amp;i:</translation>
    </message>
    <message>
        <source>Text on the left</source>
        <translation>Bản ở bên trái</translation>
    </message>
    <message>
        <source>&amp;Right:</source>
        <translation>Bên &amp;phải:</translation>
    </message>
    <message>
        <source>Text on the right</source>
        <translation>Bản ở bên phải</translation>
    </message>
    <message>
        <source>Lines of both texts</source>
        <translation>Các dòng của hai bản</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>T&amp;rước</translation>
    </message>
    <message>
        <source>The difference before (Shift+F8)</source>
        <translation>Chỗ khác trước đó (Shift+F8)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Tiếp</translation>
    </message>
    <message>
        <source>The next difference (F8)</source>
        <translation>Chỗ khác tiếp theo (F8)</translation>
    </message>
    <message>
        <source>&amp;Only differences</source>
        <translation>&amp;Chỉ chỗ khác nhau</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đó&amp;ng</translation>
    </message>
</context>
<context>
    <name>ConditionDialog</name>
    <message>
        <source>&amp;Add a commune:</source>
        <translation>Thêm &amp;xã, phường:</translation>
    </message>
    <message>
        <source>Add a commune</source>
        <translation>Thêm xã, phường</translation>
    </message>
    <message>
        <source>Any one of these</source>
        <translation>Một trong các mục này</translation>
    </message>
    <message>
        <source>&amp;Begun on or after:</source>
        <translation>Bắt đầu &amp;từ ngày:</translation>
    </message>
    <message>
        <source>Begun on or after</source>
        <translation>Bắt đầu từ ngày</translation>
    </message>
    <message>
        <source>Be&amp;gun on or before:</source>
        <translation>Bắt đầu đế&amp;n ngày:</translation>
    </message>
    <message>
        <source>Begun on or before</source>
        <translation>Bắt đầu đến ngày</translation>
    </message>
    <message>
        <source>&amp;From this age:</source>
        <translation>Từ t&amp;uổi:</translation>
    </message>
    <message>
        <source>From this age</source>
        <translation>Từ tuổi</translation>
    </message>
    <message>
        <source>&amp;To this age:</source>
        <translation>Đến tuổ&amp;i:</translation>
    </message>
    <message>
        <source>To this age</source>
        <translation>Đến tuổi</translation>
    </message>
    <message>
        <source>In the last so many &amp;months:</source>
        <translation>T&amp;rong số tháng gần đây:</translation>
    </message>
    <message>
        <source>In the last so many months</source>
        <translation>Trong số tháng gần đây</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>Đồn&amp;g ý</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
</context>
<context>
    <name>CountOnDayDialog</name>
    <message>
        <source>Count on a day</source>
        <translation>Số liệu tại một ngày</translation>
    </message>
    <message>
        <source>People as the register had them on that day: by the legal statuses and the unit of then. Who had several statuses counts once in the first column.</source>
        <translation>Số người trong sổ tại ngày đó, theo tình trạng pháp lý và đơn vị phụ trách lúc đó. Người có nhiều tình trạng chỉ được tính một lần ở cột đầu.</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>&amp;Ngày:</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>C&amp;ount</source>
        <translation>Đế&amp;m</translation>
    </message>
    <message>
        <source>People by unit and legal status</source>
        <translation>Số người theo đơn vị và tình trạng pháp lý</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đón&amp;g</translation>
    </message>
</context>
<context>
    <name>CountedRecordsDialog</name>
    <message>
        <source>Behind the number</source>
        <translation>Danh sách được đếm</translation>
    </message>
    <message>
        <source>Records that are counted</source>
        <translation>Những mục được đếm</translation>
    </message>
    <message>
        <source>&amp;Open person</source>
        <translation>&amp;Mở hồ sơ</translation>
    </message>
    <message>
        <source>P&amp;rint or export…</source>
        <translation>&amp;In, xuất…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đó&amp;ng</translation>
    </message>
    <message>
        <source>Open &amp;dispatch</source>
        <translation>Mở công &amp;văn</translation>
    </message>
</context>
<context>
    <name>DispatchForm</name>
    <message>
        <source>&amp;Direction:</source>
        <translation>Đến h&amp;ay đi:</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Đến hay đi</translation>
    </message>
    <message>
        <source>N&amp;umber and symbol:</source>
        <translation>Số, ký h&amp;iệu:</translation>
    </message>
    <message>
        <source>Number and symbol</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Da&amp;te:</source>
        <translation>&amp;Ngày:</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>&amp;Issuer:</source>
        <translation>Cơ &amp;quan ban hành:</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Sub&amp;ject:</source>
        <translation>&amp;Trích yếu:</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>L&amp;oại:</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>&amp;Received on:</source>
        <translation>Ngà&amp;y đến:</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ngày đến</translation>
    </message>
    <message>
        <source>Dead&amp;line:</source>
        <translation>Hạn t&amp;rả lời:</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Hạn trả lời</translation>
    </message>
    <message>
        <source>Asks for the report of the &amp;year:</source>
        <translation>Yêu cầu &amp;báo cáo năm:</translation>
    </message>
    <message>
        <source>Asks for the report of the year</source>
        <translation>Yêu cầu báo cáo năm</translation>
    </message>
    <message>
        <source>Belongs to plan:</source>
        <translation>Thuộc kế &amp;hoạch:</translation>
    </message>
    <message>
        <source>Belongs to plan</source>
        <translation>Thuộc kế hoạch</translation>
    </message>
    <message>
        <source>N&amp;ote:</source>
        <translation>Ghi chú:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Ans&amp;wers:</source>
        <translation>Trả &amp;lời văn bản:</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Trả lời văn bản</translation>
    </message>
    <message>
        <source>The letter that this one answers; nobody is reminded of that one any more</source>
        <translation>Văn bản mà văn bản này trả lời; từ đó không nhắc về văn bản kia nữa</translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>Bring it back</source>
        <translation>Lấy lại</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Bỏ bản nháp</translation>
    </message>
</context>
<context>
    <name>EmployerForm</name>
    <message>
        <source>Name:</source>
        <translation>Tên:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Loại hình:</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại hình</translation>
    </message>
    <message>
        <source>Tax code:</source>
        <translation>Mã số thuế:</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Mã số thuế</translation>
    </message>
    <message>
        <source>Trade:</source>
        <translation>Ngành nghề:</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Ngành nghề</translation>
    </message>
    <message>
        <source>What is made or sold there</source>
        <translation>Nơi ấy sản xuất, kinh doanh gì</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Địa chỉ:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Commune:</source>
        <translation>Xã, phường:</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Xã, phường</translation>
    </message>
    <message>
        <source>Contact:</source>
        <translation>Người liên hệ:</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Người liên hệ</translation>
    </message>
    <message>
        <source>Phone:</source>
        <translation>Điện thoại:</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>E-mail:</source>
        <translation>Thư điện tử:</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Thư điện tử</translation>
    </message>
    <message>
        <source>Has hired before:</source>
        <translation>Đã từng nhận:</translation>
    </message>
    <message>
        <source>Has hired before</source>
        <translation>Đã từng nhận</translation>
    </message>
    <message>
        <source>people who have served a sentence</source>
        <translation>người chấp hành xong hình phạt tù</translation>
    </message>
    <message>
        <source>Their share of the workers (%):</source>
        <translation>Tỷ lệ trong số lao động (%):</translation>
    </message>
    <message>
        <source>Their share of the workers (%)</source>
        <translation>Tỷ lệ trong số lao động (%)</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Ghi chú:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>With 10 % or more, this business may borrow under Decision 22/2023/QĐ-TTg.</source>
        <translation>Từ 10% trở lên, cơ sở này được vay vốn theo Quyết định 22/2023/QĐ-TTg.</translation>
    </message>
    <message>
        <source>Work it offers now</source>
        <translation>Vị trí đang tuyển</translation>
    </message>
    <message>
        <source>Further contacts</source>
        <translation>Người liên hệ khác</translation>
    </message>
</context>
<context>
    <name>EntryDoubts</name>
    <message>
        <source>%1 is very likely in the register already:
%2 (%3).
Store as another person?</source>
        <translation>%1 rất có thể đã có trong sổ:
%2 (%3).
Vẫn lưu thành một người khác?</translation>
    </message>
    <message>
        <source>Store as another person</source>
        <translation>Lưu thành người khác</translation>
    </message>
    <message>
        <source>Looked at while entering</source>
        <translation>Đã xem khi nhập</translation>
    </message>
    <message>
        <source>Stored: %1. Doubtful: %2</source>
        <translation>Đã lưu: %1. Cần xem lại: %2</translation>
    </message>
</context>
<context>
    <name>ErasureDialog</name>
    <message>
        <source>Erase for good</source>
        <translation>Xóa vĩnh viễn</translation>
    </message>
    <message>
        <source>Everything the register holds of this person goes: details, statuses, needs, support, papers and history. It cannot be undone. Places in classes and sessions become counted heads, so that sums of earlier years stay. Backups made earlier still hold it.</source>
        <translation>Mọi thứ sổ lưu về người này sẽ mất: lý lịch, tình trạng, nhu cầu, hỗ trợ, giấy tờ, lịch sử. Không lấy lại được. Chỗ của người này trong lớp học và buổi tư vấn được đổi thành số lượng, để tổng số các năm trước không đổi. Các bản sao lưu trước đó vẫn còn.</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Lý do:</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Stays in the audit; without a name</source>
        <translation>Lưu trong nhật ký; không ghi tên</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>&amp;Xóa vĩnh viễn</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Line %1 of the template: &quot;%2&quot; stands for nothing.</source>
        <translation>Dòng %1 của mẫu: &quot;%2&quot; không có nghĩa.</translation>
    </message>
    <message>
        <source>Line %1 of the template: the section &quot;%2&quot; is not closed.</source>
        <translation>Dòng %1 của mẫu: phần &quot;%2&quot; chưa đóng.</translation>
    </message>
    <message>
        <source>Line %1 of the template: the section &quot;%2&quot; was not opened.</source>
        <translation>Dòng %1 của mẫu: phần &quot;%2&quot; chưa mở.</translation>
    </message>
    <message>
        <source>Line %1 of the template: &quot;%2&quot; must stand alone in its paragraph.</source>
        <translation>Dòng %1 của mẫu: &quot;%2&quot; phải đứng riêng một đoạn.</translation>
    </message>
    <message>
        <source>Line %1 of the template: &quot;%2&quot; has no place in an administrative document.</source>
        <translation>Dòng %1 của mẫu: &quot;%2&quot; không dùng được trong văn bản hành chính.</translation>
    </message>
    <message>
        <source>Line %1 of the template cannot be read at &quot;%2&quot;.</source>
        <translation>Dòng %1 của mẫu không đọc được tại &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;.</source>
        <translation>Không có mẫu &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Files that end in &quot;%1&quot; cannot be written. Let the name end in .docx or .pdf.</source>
        <translation>Không ghi được tệp có đuôi &quot;%1&quot;. Hãy đặt tên tệp kết thúc bằng .docx hoặc .pdf.</translation>
    </message>
    <message>
        <source>The text has a hidden sign (%2) at place %1 that may not stand in it.</source>
        <translation>Văn bản có ký tự ẩn (%2) ở vị trí %1, không được phép.</translation>
    </message>
    <message>
        <source>The text has a broken character at place %1.</source>
        <translation>Văn bản có ký tự hỏng ở vị trí %1.</translation>
    </message>
    <message>
        <source>The text has %2 characters; at most %1 fit.</source>
        <translation>Văn bản dài %2 ký tự; tối đa %1 ký tự.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read as a date. Type it as 12/3/1985, 3/1985 or 1985.</source>
        <translation>&quot;%1&quot; không đọc được thành ngày. Hãy nhập như 12/3/1985, 3/1985 hoặc 1985.</translation>
    </message>
    <message>
        <source>There is no such day as &quot;%1&quot;.</source>
        <translation>Không có ngày &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Chưa nhập họ và tên.</translation>
    </message>
    <message>
        <source>The date of birth (%1) lies in the future.</source>
        <translation>Ngày sinh (%1) ở tương lai.</translation>
    </message>
    <message>
        <source>The date of birth (%1) lies very far back. Is it right?</source>
        <translation>Ngày sinh (%1) quá xa. Có đúng không?</translation>
    </message>
    <message>
        <source>The name has digits in it. Is it right?</source>
        <translation>Họ tên có chữ số. Có đúng không?</translation>
    </message>
    <message>
        <source>The number is missing.</source>
        <translation>Chưa nhập số giấy tờ.</translation>
    </message>
    <message>
        <source>The personal identification number &quot;%1&quot; does not have twelve digits.</source>
        <translation>Số định danh &quot;%1&quot; không đủ 12 chữ số.</translation>
    </message>
    <message>
        <source>The number &quot;%1&quot; lacks a digit in front; a spreadsheet drops zeros. Perhaps it is %2.</source>
        <translation>Số &quot;%1&quot; thiếu chữ số ở đầu; bảng tính thường bỏ mất số 0. Có lẽ là %2.</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded the number &quot;%1&quot;. Type its twelve digits from the paper.</source>
        <translation>Bảng tính đã làm tròn số &quot;%1&quot;. Hãy nhập đủ 12 chữ số theo giấy tờ.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has nine digits: an old identity card. Choose that kind, or type twelve digits.</source>
        <translation>&quot;%1&quot; có 9 chữ số, là số chứng minh nhân dân. Hãy chọn loại giấy tờ đó, hoặc nhập đủ 12 chữ số.</translation>
    </message>
    <message>
        <source>An old identity card number has nine digits; &quot;%1&quot; has not.</source>
        <translation>Số chứng minh nhân dân có 9 chữ số; &quot;%1&quot; không đủ hoặc thừa chữ số.</translation>
    </message>
    <message>
        <source>The number says the year of birth is %1, the form says %2.</source>
        <translation>Theo số định danh, năm sinh là %1; trong hồ sơ là %2.</translation>
    </message>
    <message>
        <source>The number does not fit the sex on the form.</source>
        <translation>Số định danh không khớp với giới tính trong hồ sơ.</translation>
    </message>
    <message>
        <source>The number begins with %1, which no province had.</source>
        <translation>Số bắt đầu bằng %1, không có tỉnh nào mang mã này.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no phone number of ten digits.</source>
        <translation>&quot;%1&quot; không phải số điện thoại 10 chữ số.</translation>
    </message>
    <message>
        <source>Choose a kind.</source>
        <translation>Hãy chọn loại.</translation>
    </message>
    <message>
        <source>The work began on %2, before the referral of %1. Put one of the two days right.</source>
        <translation>Ngày nhận việc (%2) trước ngày giới thiệu (%1). Sửa lại một trong hai ngày.</translation>
    </message>
    <message>
        <source>No vacancy is open. Enter vacancies on the page of placement, or open one again.</source>
        <translation>Không có vị trí tuyển nào đang mở. Nhập vị trí tuyển ở trang Việc làm, hoặc mở lại một vị trí.</translation>
    </message>
    <message>
        <source>Open vacancies to which this person was referred already: %1.</source>
        <translation>Số vị trí tuyển đang mở đã giới thiệu người này đến: %1.</translation>
    </message>
    <message>
        <source>Open vacancies for which as many as wanted were hired: %1.</source>
        <translation>Số vị trí tuyển đang mở nhưng đã tuyển đủ người: %1.</translation>
    </message>
    <message>
        <source>No class is planned or under way. Enter classes on the page of training.</source>
        <translation>Không có lớp nào sắp mở hoặc đang học. Nhập lớp ở trang Đào tạo nghề.</translation>
    </message>
    <message>
        <source>Classes in which this person is enrolled already: %1.</source>
        <translation>Số lớp người này đã ghi danh: %1.</translation>
    </message>
    <message>
        <source>Classes without a free seat: %1.</source>
        <translation>Số lớp đã đủ chỗ: %1.</translation>
    </message>
    <message>
        <source>Nobody in the register has an open need of a job. Survey needs on the page of people.</source>
        <translation>Trong sổ không có ai còn nhu cầu việc làm. Khảo sát nhu cầu ở trang Người.</translation>
    </message>
    <message>
        <source>People with an open need of a job: %1. They are at work already, were referred here, or are being helped with other work.</source>
        <translation>Số người còn nhu cầu việc làm: %1. Họ đã có việc, đã được giới thiệu đến đây hoặc đang được giúp tìm việc khác.</translation>
    </message>
    <message>
        <source>The second date (%2) lies before the first (%1).</source>
        <translation>Ngày %2 lại trước ngày %1: kiểm tra lại hai ngày.</translation>
    </message>
    <message>
        <source>The date %1 lies in the future. Is it right?</source>
        <translation>Ngày %1 ở tương lai. Có đúng không?</translation>
    </message>
    <message>
        <source>The date %1 lies before the birth (%2).</source>
        <translation>Ngày %1 trước ngày sinh (%2).</translation>
    </message>
    <message>
        <source>The term of %1 months is below the law&apos;s least of %2.</source>
        <translation>Thời hạn %1 tháng ngắn hơn mức thấp nhất %2 tháng theo luật.</translation>
    </message>
    <message>
        <source>The term of %1 months is above the law&apos;s most of %2.</source>
        <translation>Thời hạn %1 tháng dài hơn mức cao nhất %2 tháng theo luật.</translation>
    </message>
    <message>
        <source>The term ended on %1 but no end was entered.</source>
        <translation>Thời hạn đã hết ngày %1 nhưng chưa ghi kết thúc.</translation>
    </message>
    <message>
        <source>Choose why it ended.</source>
        <translation>Hãy chọn lý do kết thúc.</translation>
    </message>
    <message>
        <source>Enter the occupation that is taught.</source>
        <translation>Chưa nhập nghề đào tạo.</translation>
    </message>
    <message>
        <source>Enter who organises the class.</source>
        <translation>Chưa nhập đơn vị tổ chức lớp.</translation>
    </message>
    <message>
        <source>There are %1 learners for %2 seats.</source>
        <translation>Có %1 học viên cho %2 chỗ.</translation>
    </message>
    <message>
        <source>This person is already in the class.</source>
        <translation>Người này đã có trong lớp.</translation>
    </message>
    <message>
        <source>A number of people cannot be negative.</source>
        <translation>Số người không thể âm.</translation>
    </message>
    <message>
        <source>Choose the person who is referred.</source>
        <translation>Hãy chọn người được giới thiệu.</translation>
    </message>
    <message>
        <source>Enter where the person is referred to.</source>
        <translation>Chưa nhập nơi giới thiệu đến.</translation>
    </message>
    <message>
        <source>Enter the date.</source>
        <translation>Chưa nhập ngày.</translation>
    </message>
    <message>
        <source>Choose why the work was not taken.</source>
        <translation>Hãy chọn lý do không nhận việc.</translation>
    </message>
    <message>
        <source>A monthly wage of %1 đồng is very low. Were thousands meant?</source>
        <translation>Lương tháng %1 đồng quá thấp. Có phải nhập theo nghìn đồng?</translation>
    </message>
    <message>
        <source>Enter number and symbol.</source>
        <translation>Chưa nhập số, ký hiệu.</translation>
    </message>
    <message>
        <source>Enter who sent it.</source>
        <translation>Chưa nhập cơ quan ban hành.</translation>
    </message>
    <message>
        <source>The value %1 lies outside the decree&apos;s range from %2 to %3.</source>
        <translation>Giá trị %1 nằm ngoài khoảng từ %2 đến %3 theo Nghị định 30/2020/NĐ-CP.</translation>
    </message>
    <message>
        <source>This field must not be empty.</source>
        <translation>Không được để trống.</translation>
    </message>
    <message>
        <source>Your account may not do this. Ask the administrator.</source>
        <translation>Tài khoản của bạn không được làm việc này. Hãy hỏi người quản trị.</translation>
    </message>
    <message>
        <source>This record belongs to a unit outside your scope.</source>
        <translation>Hồ sơ này thuộc đơn vị ngoài phạm vi của bạn.</translation>
    </message>
    <message>
        <source>Somebody else removed this meanwhile.</source>
        <translation>Người khác vừa bỏ mục này.</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>Không tìm thấy mục này.</translation>
    </message>
    <message>
        <source>The password needs at least %1 characters.</source>
        <translation>Mật khẩu cần ít nhất %1 ký tự.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken.</source>
        <translation>Tên đăng nhập &quot;%1&quot; đã có người dùng.</translation>
    </message>
    <message>
        <source>Enter a name to sign in with.</source>
        <translation>Hãy nhập tên đăng nhập.</translation>
    </message>
    <message>
        <source>This is the last administrator; name another one first.</source>
        <translation>Đây là người quản trị cuối cùng; hãy chỉ định người khác trước.</translation>
    </message>
    <message>
        <source>Nobody removes their own account; another administrator does it.</source>
        <translation>Không ai tự gỡ tài khoản của mình; việc này do người quản trị khác làm.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Không đọc được tệp %1.</translation>
    </message>
    <message>
        <source>No folder for backups was chosen.</source>
        <translation>Chưa chọn thư mục sao lưu.</translation>
    </message>
    <message>
        <source>It was cancelled; nothing was changed.</source>
        <translation>Đã hủy; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Invented people may only be put into an empty register.</source>
        <translation>Chỉ được thêm dữ liệu tập huấn vào sổ trống.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number from %2 to %3.</source>
        <translation>&quot;%1&quot; phải là số từ %2 đến %3.</translation>
    </message>
    <message>
        <source>The number %1 is already used.</source>
        <translation>Số %1 đã được dùng.</translation>
    </message>
    <message>
        <source>The JSON is malformed at line %1, column %2. Nothing was loaded.</source>
        <translation>JSON sai ở dòng %1, cột %2. Chưa nạp gì.</translation>
    </message>
    <message>
        <source>There is no kind of record &quot;%1&quot; that may be loaded.</source>
        <translation>Không có loại hồ sơ &quot;%1&quot; để nạp.</translation>
    </message>
    <message>
        <source>%1 has no field &quot;%2&quot;.</source>
        <translation>%1 không có trường &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1: the field &quot;%2&quot; cannot be &quot;%3&quot;.</source>
        <translation>%1: trường &quot;%2&quot; không thể là &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>%1: the field &quot;%2&quot; refers to &quot;%3&quot;, which is not there.</source>
        <translation>%1: trường &quot;%2&quot; trỏ đến &quot;%3&quot; không có.</translation>
    </message>
    <message>
        <source>There is no report for %1. Make its draft first.</source>
        <translation>Chưa có báo cáo năm %1. Hãy lập dự thảo trước.</translation>
    </message>
    <message>
        <source>No plan was entered. Enter it on the page of the plan.</source>
        <translation>Chưa có kế hoạch. Hãy nhập ở trang Kế hoạch.</translation>
    </message>
    <message>
        <source>The unit has no letterhead for that day. Enter it under administration.</source>
        <translation>Đơn vị chưa có thể thức văn bản cho ngày đó. Hãy nhập ở trang Quản trị.</translation>
    </message>
    <message>
        <source>Nobody is entered who signs.</source>
        <translation>Chưa có người ký.</translation>
    </message>
    <message>
        <source>No dispatch is entered that asks for this report.</source>
        <translation>Chưa có công văn yêu cầu báo cáo.</translation>
    </message>
    <message>
        <source>The section &quot;%1&quot; is still empty.</source>
        <translation>Phần &quot;%1&quot; còn trống.</translation>
    </message>
    <message>
        <source>The report was submitted and can no longer be changed.</source>
        <translation>Báo cáo đã trình, không sửa được nữa.</translation>
    </message>
    <message>
        <source>%1 cannot be written to.</source>
        <translation>Không ghi được vào %1.</translation>
    </message>
    <message>
        <source>%1 refers to something that is not there.</source>
        <translation>%1: có nội dung trỏ đến một mục không còn.</translation>
    </message>
    <message>
        <source>The search index does not fit the people: %1 people, %2 in order, %3 indexed.</source>
        <translation>Chỉ mục tìm kiếm không khớp: %1 người, %2 có thứ tự, %3 trong chỉ mục.</translation>
    </message>
    <message>
        <source>The log was changed at event %1.</source>
        <translation>Nhật ký bị sửa ở sự kiện %1.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Tệp bị hỏng: %1</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Kỳ kết thúc trước khi bắt đầu.</translation>
    </message>
    <message>
        <source>Name or password is not right.</source>
        <translation>Tên đăng nhập hoặc mật khẩu không đúng.</translation>
    </message>
    <message>
        <source>The key file %1 is missing. Put it back, or open the register with the recovery key.</source>
        <translation>Thiếu tệp khóa %1. Hãy đặt lại tệp, hoặc mở sổ bằng khóa khôi phục.</translation>
    </message>
    <message>
        <source>The key file %1 is damaged. Open the register with the recovery key.</source>
        <translation>Tệp khóa %1 bị hỏng. Hãy mở sổ bằng khóa khôi phục.</translation>
    </message>
    <message>
        <source>The key file %1 belongs to another register.</source>
        <translation>Tệp khóa %1 thuộc một sổ khác.</translation>
    </message>
    <message>
        <source>This recovery key does not open this register, or the register is damaged.</source>
        <translation>Khóa khôi phục này không mở được sổ, hoặc sổ bị hỏng.</translation>
    </message>
    <message>
        <source>There is no register at %1.</source>
        <translation>Không có sổ ở %1.</translation>
    </message>
    <message>
        <source>There is already a file at %1. Choose another name.</source>
        <translation>Đã có tệp ở %1. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>The file %1 is no register of this program.</source>
        <translation>Tệp %1 không phải sổ của chương trình này.</translation>
    </message>
    <message>
        <source>This register was made by a newer program (version %1, this one knows %2). Install the newer program.</source>
        <translation>Sổ này do chương trình mới hơn tạo (phiên bản %1, chương trình này biết đến %2). Hãy cài chương trình mới.</translation>
    </message>
    <message>
        <source>Somebody is working with this register on the computer %1. Try again when they have closed it.</source>
        <translation>Máy %1 đang dùng sổ này. Hãy thử lại khi máy đó đã đóng sổ.</translation>
    </message>
    <message>
        <source>The register is busy with another program. Try again.</source>
        <translation>Sổ đang mở ở nơi khác: chương trình khác, hoặc cửa sổ chưa lưu của người khác trên máy này. Hãy đóng ở đó rồi thử lại.</translation>
    </message>
    <message>
        <source>The folder or file cannot be written to. Check its permissions.</source>
        <translation>Không ghi được vào thư mục hoặc tệp. Hãy kiểm tra quyền ghi.</translation>
    </message>
    <message>
        <source>The register is damaged. Restore it from a backup.</source>
        <translation>Sổ bị hỏng. Hãy khôi phục từ bản sao lưu.</translation>
    </message>
    <message>
        <source>The disk did not answer. Check the drive and try again.</source>
        <translation>Đĩa không phản hồi. Hãy kiểm tra ổ đĩa rồi thử lại.</translation>
    </message>
    <message>
        <source>The register refuses this: something it refers to is missing, or it stands already.</source>
        <translation>Sổ từ chối vì nội dung liên quan không có hoặc đã tồn tại.</translation>
    </message>
    <message>
        <source>The database did not carry it out. Close the program and open it again.</source>
        <translation>Cơ sở dữ liệu không thực hiện được. Hãy đóng rồi mở lại chương trình.</translation>
    </message>
    <message>
        <source>No commune is called &quot;%1&quot;. The nearest are: %2.</source>
        <translation>Không có xã, phường, thị trấn nào tên &quot;%1&quot;. Gần nhất: %2.</translation>
    </message>
    <message>
        <source>No commune is called &quot;%1&quot;. Choose one from the list below the field.</source>
        <translation>Không có xã, phường, thị trấn nào tên &quot;%1&quot;. Hãy chọn trong danh sách dưới ô.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Close it where it is open, or choose another name or folder: this one may be read only or not yours to write to.</source>
        <translation>Không ghi được %1. Hãy đóng tệp nếu đang mở ở chương trình khác, hoặc chọn tên hay thư mục khác: thư mục này có thể chỉ đọc hoặc không cho ghi.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file. Choose another name.</source>
        <translation>%1 không phải là tệp thường. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose another one, or make it first.</source>
        <translation>Không có thư mục %1. Hãy chọn thư mục khác, hoặc tạo thư mục này trước.</translation>
    </message>
    <message>
        <source>There is no room for %1. Free some or choose another disk; an old file stays.</source>
        <translation>Đĩa không còn chỗ để ghi %1. Hãy dọn bớt hoặc chọn đĩa khác; tệp cũ (nếu có) vẫn còn nguyên.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB. Scan it at a lower resolution.</source>
        <translation>%1 lớn hơn %2 MB. Hãy quét lại với độ phân giải thấp hơn.</translation>
    </message>
    <message>
        <source>%1 is no scan. Choose a PDF, JPEG, PNG or TIFF file.</source>
        <translation>%1 không phải bản quét. Hãy chọn tệp PDF, JPEG, PNG hoặc TIFF.</translation>
    </message>
    <message>
        <source>%1: the field &quot;%2&quot; is &quot;%3&quot;, which another record already is.</source>
        <translation>%1: trường &quot;%2&quot; là &quot;%3&quot;, trùng với một bản ghi khác.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be removed: %2 acts or targets stand under it. Move them to another task first.</source>
        <translation>“%1” không bỏ được: đang có %2 hoạt động hoặc chỉ tiêu thuộc nhiệm vụ này. Hãy chuyển chúng sang nhiệm vụ khác trước.</translation>
    </message>
    <message>
        <source>The name of a register ends in .hoanhap.</source>
        <translation>Tên tệp sổ phải kết thúc bằng .hoanhap.</translation>
    </message>
    <message>
        <source>This file is the open register itself. Choose one of its backups.</source>
        <translation>Tệp này chính là sổ đang mở. Hãy chọn một bản sao lưu của sổ.</translation>
    </message>
    <message>
        <source>Enter the title signed for: whose deputy signs, as TRƯỞNG PHÒNG after &quot;TL. GIÁM ĐỐC&quot;.</source>
        <translation>Hãy ghi chức vụ được ký thay: cấp trưởng của người ký, ví dụ TRƯỞNG PHÒNG sau &quot;TL. GIÁM ĐỐC&quot;.</translation>
    </message>
    <message>
        <source>This way of signing has no line for this title: choose one with KT. in the second place, or clear the title.</source>
        <translation>Hình thức ký này không có dòng cho chức vụ ấy: hãy chọn hình thức có KT. đứng sau, hoặc xóa chức vụ.</translation>
    </message>
    <message>
        <source>Two letterheads would stand for the same day. Enter from which day on &quot;%1&quot; is used.</source>
        <translation>Hai thể thức cùng dùng cho một ngày. Hãy nhập &quot;%1&quot; được dùng từ ngày nào.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole number. Type it in digits, such as 20 or 1.500.</source>
        <translation>&quot;%1&quot; không phải số nguyên. Hãy gõ bằng chữ số, ví dụ 20 hoặc 1.500.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no year. Type it as 2025.</source>
        <translation>&quot;%1&quot; không phải năm. Hãy gõ bốn chữ số, ví dụ 2025.</translation>
    </message>
    <message>
        <source>A number is missing here.</source>
        <translation>Chưa nhập số.</translation>
    </message>
    <message>
        <source>The number %1 is too great.</source>
        <translation>Số %1 quá lớn.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole day. Type it as 12/3/1985.</source>
        <translation>&quot;%1&quot; chưa đủ ngày, tháng, năm. Hãy nhập như 12/3/1985.</translation>
    </message>
    <message>
        <source>The recovery key has 13 groups of 5 letters or digits; here are more or fewer.</source>
        <translation>Khóa khôi phục có 13 nhóm, mỗi nhóm 5 chữ hoặc số; ở đây thiếu hoặc thừa.</translation>
    </message>
    <message>
        <source>The recovery key has a mistake in group %1.</source>
        <translation>Khóa khôi phục gõ sai ở nhóm thứ %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of a paper: type digits, as 345 or 345a.</source>
        <translation>&quot;%1&quot; không phải số văn bản: hãy gõ chữ số, thí dụ 345 hoặc 345a.</translation>
    </message>
    <message>
        <source>The day %1 lies before the period that the report tells of.</source>
        <translation>Ngày %1 ở trước kỳ mà báo cáo nói tới.</translation>
    </message>
    <message>
        <source>The register %1 is damaged, or the key file beside it is that of another one. If it is not, restore a backup.</source>
        <translation>Sổ %1 bị hỏng, hoặc tệp khóa bên cạnh là của sổ khác. Nếu tệp khóa đúng thì khôi phục từ bản sao lưu.</translation>
    </message>
    <message>
        <source>The register %1 is cut off: its end is missing. Restore a backup.</source>
        <translation>Sổ %1 bị cắt ngang: mất phần cuối của tệp. Hãy khôi phục từ bản sao lưu.</translation>
    </message>
    <message>
        <source>The class is over by its days and still stands as planned; it counts as held.</source>
        <translation>Theo ngày kết thúc, lớp đã xong mà trạng thái vẫn là dự kiến; lớp vẫn được tính là đã mở.</translation>
    </message>
    <message>
        <source>Meanwhile somebody else wrote here: “%1”.</source>
        <translation>Trong lúc đó người khác đã ghi ở đây: “%1”.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Hai lần nhập mật khẩu không giống nhau.</translation>
    </message>
    <message>
        <source>No account in use has the sign-in name &quot;%1&quot; in this register.</source>
        <translation>Trong sổ này không có tài khoản đang dùng nào tên đăng nhập là &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no organisation preset &quot;%1&quot;. There are: %2.</source>
        <translation>Không có mẫu cơ quan &quot;%1&quot;. Có: %2.</translation>
    </message>
    <message>
        <source>%1 is a copy of another register.</source>
        <translation>%1 là bản sao của một sổ khác.</translation>
    </message>
    <message>
        <source>%1 was made before the register got a new key. It opens by itself, with a password or the recovery key of that time.</source>
        <translation>%1 được sao trước khi sổ đổi khóa. Hãy mở riêng bản này bằng mật khẩu hoặc khóa khôi phục của thời điểm đó.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Make room and try again.</source>
        <translation>Ổ đĩa đã đầy; chưa có gì bị thay đổi. Hãy dọn chỗ trống rồi làm lại.</translation>
    </message>
    <message>
        <source>Give the filter a name.</source>
        <translation>Hãy đặt tên cho bộ lọc.</translation>
    </message>
    <message>
        <source>Somebody else keeps a shared filter of that name.</source>
        <translation>Người khác đã lưu một bộ lọc dùng chung có tên ấy.</translation>
    </message>
    <message>
        <source>Nobody is chosen in the list.</source>
        <translation>Chưa chọn ai trong danh sách.</translation>
    </message>
    <message>
        <source>Choose what is needed.</source>
        <translation>Hãy chọn nhu cầu.</translation>
    </message>
    <message>
        <source>The register cannot be written to, so that nobody&apos;s page can be opened: who looks at whom is always recorded. Make room on the disk or check its permissions, then try again.</source>
        <translation>Không ghi được vào sổ nên không mở được hồ sơ của ai: mỗi lần xem đều phải ghi nhật ký. Giải phóng chỗ trên ổ đĩa hoặc kiểm tra quyền ghi rồi thử lại.</translation>
    </message>
    <message>
        <source>What this value belonged to is no longer there, or it cannot be put back.</source>
        <translation>Nội dung này không còn chỗ để trả lại.</translation>
    </message>
    <message>
        <source>The file %1 ends too early, as after a copy that was broken off. Copy or scan it again.</source>
        <translation>Tệp %1 bị cụt, có thể do chép dở dang. Hãy chép lại hoặc quét lại.</translation>
    </message>
    <message>
        <source>The file %1 is no JPEG, PNG or PDF; what counts is the content, not the name.</source>
        <translation>Tệp %1 không phải JPEG, PNG hay PDF; chương trình xét theo nội dung, không theo tên tệp.</translation>
    </message>
    <message>
        <source>Another unit has this person now. The file as it was on leaving stands under &quot;Moved away…&quot; below the list of people.</source>
        <translation>Người này đã chuyển sang đơn vị khác. Hồ sơ lúc chuyển đi xem bằng nút Đã chuyển đi… ở dưới danh sách người.</translation>
    </message>
    <message>
        <source>Images of identity cards are kept and looked at by heads and administrators alone.</source>
        <translation>Ảnh căn cước chỉ lãnh đạo và quản trị được lưu và xem.</translation>
    </message>
    <message>
        <source>Give the reason; it stays in the audit. Do not name the person.</source>
        <translation>Ghi lý do; lý do được lưu trong nhật ký. Không ghi tên người.</translation>
    </message>
    <message>
        <source>The reason stays in the audit: leave the person&apos;s name, numbers and phones out of it.</source>
        <translation>Lý do được lưu trong nhật ký: hãy bỏ họ tên, số giấy tờ và số điện thoại của người này khỏi lý do.</translation>
    </message>
    <message>
        <source>Only somebody who is in the bin can be erased for good.</source>
        <translation>Chỉ xóa vĩnh viễn được người đã ở trong thùng rác.</translation>
    </message>
    <message>
        <source>A record can be hidden once every conviction in it is expunged: end each legal status with that reason first.</source>
        <translation>Chỉ ẩn được hồ sơ khi mọi án tích đã được xóa: kết thúc từng tình trạng pháp lý với lý do ấy trước.</translation>
    </message>
    <message>
        <source>This row came with %1 cells, its list has %2. Was a cell broken over two lines?</source>
        <translation>Dòng này dán vào có %1 ô, danh sách có %2 ô. Có ô nào bị ngắt thành hai dòng không?</translation>
    </message>
    <message>
        <source>This row came with %1 cells, its list has %2; the rest was put into the note.</source>
        <translation>Dòng này dán vào có %1 ô, danh sách có %2 ô; phần thừa đã đưa vào ghi chú.</translation>
    </message>
    <message>
        <source>The name stands in capitals.</source>
        <translation>Họ tên viết toàn chữ hoa.</translation>
    </message>
    <message>
        <source>The spreadsheet has rounded the number &quot;%1&quot;: its last digits are gone. Type it from the paper.</source>
        <translation>Bảng tính đã làm tròn số &quot;%1&quot;, các số cuối đã mất. Hãy gõ lại theo giấy tờ.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was the number %2, but that is of another year of birth or sex than this row says. Compare it with the paper.</source>
        <translation>&quot;%1&quot; vốn là số %2, nhưng số này không khớp năm sinh hoặc giới tính ở dòng này. Hãy đối chiếu giấy tờ.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a personal identification number of twelve digits nor an old card of nine.</source>
        <translation>&quot;%1&quot; không phải số định danh 12 số, cũng không phải số chứng minh nhân dân 9 số.</translation>
    </message>
    <message>
        <source>This number stands in the register already: %1.</source>
        <translation>Số này đã có trong sổ: %1.</translation>
    </message>
    <message>
        <source>This number stands in the register already, at the unit %1.</source>
        <translation>Số này đã có trong sổ, ở đơn vị %1.</translation>
    </message>
    <message>
        <source>This number belongs to %1, who is in the bin. Restore them from there.</source>
        <translation>Số này của %1, đang trong thùng rác. Hãy khôi phục từ đó.</translation>
    </message>
    <message>
        <source>Row %1 of this list has the same number.</source>
        <translation>Trùng số với dòng %1 của danh sách này.</translation>
    </message>
    <message>
        <source>No commune is called &quot;%1&quot;.</source>
        <translation>Không có xã, phường nào tên &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Several communes are called &quot;%1&quot;.</source>
        <translation>Có nhiều xã, phường tên &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the entries.</source>
        <translation>&quot;%1&quot; không có trong danh mục.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may mean several entries.</source>
        <translation>&quot;%1&quot; có thể là nhiều mục.</translation>
    </message>
    <message>
        <source>Perhaps in the register already: %1.</source>
        <translation>Có thể đã có trong sổ: %1.</translation>
    </message>
    <message>
        <source>These are one record already.</source>
        <translation>Đây đã là một hồ sơ.</translation>
    </message>
    <message>
        <source>One of the two records is in the bin. Restore it first.</source>
        <translation>Một trong hai hồ sơ đang ở thùng rác. Hãy khôi phục hồ sơ ấy trước.</translation>
    </message>
    <message>
        <source>One of the two records was changed meanwhile. They are shown again as they stand now.</source>
        <translation>Một trong hai hồ sơ vừa được sửa. Hai hồ sơ được hiện lại đúng như bây giờ.</translation>
    </message>
    <message>
        <source>This record was taken together with another one. To have it back, open that one and take them apart.</source>
        <translation>Hồ sơ này đã gộp vào một hồ sơ khác. Muốn có lại thì mở hồ sơ kia và tách ra.</translation>
    </message>
    <message>
        <source>These two records were taken apart already.</source>
        <translation>Hai hồ sơ này đã được tách ra rồi.</translation>
    </message>
    <message>
        <source>A later merge stands upon this one. Take the later one apart first, then this one.</source>
        <translation>Có một lần gộp sau dựa trên lần gộp này. Hãy tách lần sau trước, rồi tách lần này.</translation>
    </message>
    <message>
        <source>The record that stayed is in the bin. Restore it first, then take the two apart.</source>
        <translation>Hồ sơ giữ lại đang ở thùng rác. Hãy khôi phục hồ sơ ấy trước rồi tách.</translation>
    </message>
    <message>
        <source>Two records look like one person.</source>
        <translation>Hai hồ sơ giống cùng một người.</translation>
    </message>
    <message>
        <source>No need is entered, nor that there is none.</source>
        <translation>Chưa ghi nhu cầu nào, cũng chưa ghi là không có nhu cầu.</translation>
    </message>
    <message>
        <source>%1 years old on the day of the judgment. Is the birth right?</source>
        <translation>Mới %1 tuổi vào ngày tuyên án. Ngày sinh có đúng không?</translation>
    </message>
    <message>
        <source>Say why it stays as it is.</source>
        <translation>Hãy ghi lý do để nguyên.</translation>
    </message>
    <message>
        <source>A sheet holds %1 rows and the list has more. Narrow the list, or write it as .csv.</source>
        <translation>Một trang tính chứa được %1 dòng mà danh sách dài hơn. Hãy lọc bớt hoặc xuất ra .csv.</translation>
    </message>
    <message>
        <source>Row %1: the text in &quot;%2&quot; is too long for a cell. Shorten it, or write the list as .csv.</source>
        <translation>Dòng %1: nội dung cột &quot;%2&quot; dài quá một ô. Hãy rút ngắn hoặc xuất danh sách ra .csv.</translation>
    </message>
    <message>
        <source>Banned from this work: %1 (Penal Code, Article 41). Until when is not entered: see the judgment.</source>
        <translation>Bị cấm làm công việc này: %1 (Bộ luật Hình sự, Điều 41). Chưa nhập cấm đến ngày nào: xem bản án.</translation>
    </message>
    <message>
        <source>A ban on a profession stands (Penal Code, Article 41). Neither on which nor until when is entered: enter it from the judgment on the page of statuses, in the table of additional penalties.</source>
        <translation>Đang bị cấm hành nghề hoặc làm công việc nhất định (Bộ luật Hình sự, Điều 41). Chưa nhập cấm việc gì, đến ngày nào: nhập theo bản án vào bảng “Hình phạt bổ sung” ở thẻ Pháp lý.</translation>
    </message>
    <message>
        <source>May not stay in some places (Penal Code, Article 42). Where and until when: see the judgment.</source>
        <translation>Bị cấm cư trú ở một số địa phương (Bộ luật Hình sự, Điều 42). Ở đâu, đến ngày nào: xem bản án.</translation>
    </message>
    <message>
        <source>Under local supervision, until when is not entered: to study or work elsewhere needs leave (Penal Code, Article 43).</source>
        <translation>Đang bị quản chế, chưa nhập đến ngày nào: học nghề, làm việc ở nơi khác phải được phép (Bộ luật Hình sự, Điều 43).</translation>
    </message>
    <message>
        <source>May not work in bodies of the State or serve in the armed forces (Penal Code, Article 44). Until when is not entered: see the judgment.</source>
        <translation>Bị tước quyền làm việc trong cơ quan nhà nước, phục vụ trong lực lượng vũ trang (Bộ luật Hình sự, Điều 44). Chưa nhập đến ngày nào: xem bản án.</translation>
    </message>
    <message>
        <source>A ban on a profession stands: %1 (Penal Code, Article 41). It may mean this work: see the judgment.</source>
        <translation>Đang bị cấm hành nghề: %1 (Bộ luật Hình sự, Điều 41). Có thể gồm cả công việc này: xem bản án.</translation>
    </message>
    <message>
        <source>Banned from this work: %1, until %2 (Penal Code, Article 41).</source>
        <translation>Bị cấm làm công việc này: %1, đến ngày %2 (Bộ luật Hình sự, Điều 41).</translation>
    </message>
    <message>
        <source>A ban on a profession stands until %1 (Penal Code, Article 41). On which is not entered: enter it from the judgment on the page of statuses, in the table of additional penalties.</source>
        <translation>Đang bị cấm hành nghề hoặc làm công việc nhất định đến ngày %1 (Bộ luật Hình sự, Điều 41). Chưa nhập cấm việc gì: nhập theo bản án vào bảng “Hình phạt bổ sung” ở thẻ Pháp lý.</translation>
    </message>
    <message>
        <source>May not stay in some places until %1 (Penal Code, Article 42): see the judgment.</source>
        <translation>Bị cấm cư trú ở một số địa phương đến ngày %1 (Bộ luật Hình sự, Điều 42): xem bản án.</translation>
    </message>
    <message>
        <source>Under local supervision until %1: to study or work elsewhere needs leave (Penal Code, Article 43).</source>
        <translation>Đang bị quản chế đến ngày %1: học nghề, làm việc ở nơi khác phải được phép (Bộ luật Hình sự, Điều 43).</translation>
    </message>
    <message>
        <source>May not work in bodies of the State or serve in the armed forces until %1 (Penal Code, Article 44).</source>
        <translation>Bị tước quyền làm việc trong cơ quan nhà nước, phục vụ trong lực lượng vũ trang đến ngày %1 (Bộ luật Hình sự, Điều 44).</translation>
    </message>
    <message>
        <source>This penalty is not served in prison (Penal Code, Articles 36, 65 and 67), yet a day of release is entered. Is the kind right?</source>
        <translation>Hình phạt này không chấp hành trong trại giam (Điều 36, 65, 67 Bộ luật Hình sự) mà có ngày ra trại. Loại tình trạng có đúng không?</translation>
    </message>
    <message>
        <source>Later than the end of the sentence, %1. Are both days right?</source>
        <translation>Sau ngày hết hạn tù theo bản án, %1. Hai ngày này có đúng không?</translation>
    </message>
    <message>
        <source>Later than the day of release, %1, from which the status holds. Is it right?</source>
        <translation>Sau ngày chấp hành xong án phạt tù %1, là ngày tình trạng này bắt đầu. Ngày có đúng không?</translation>
    </message>
    <message>
        <source>Expunged on %1 (Penal Code, Article 69), but no end was entered.</source>
        <translation>Đã xóa án tích ngày %1 (Điều 69 Bộ luật Hình sự) nhưng chưa ghi kết thúc.</translation>
    </message>
    <message>
        <source>The status holds from the day of release on, %1.</source>
        <translation>Tình trạng này bắt đầu từ ngày chấp hành xong án phạt tù, %1.</translation>
    </message>
    <message>
        <source>By the length of the probation it ends on %1.</source>
        <translation>Tính theo thời gian thử thách thì kết thúc ngày %1.</translation>
    </message>
    <message>
        <source>Since which day did it end?</source>
        <translation>Kết thúc từ ngày nào?</translation>
    </message>
    <message>
        <source>A status of this kind does not end for this reason.</source>
        <translation>Loại tình trạng này không kết thúc vì lý do này.</translation>
    </message>
    <message>
        <source>Enter the day of the document that establishes the expungement.</source>
        <translation>Nhập ngày của giấy tờ xác nhận xóa án tích.</translation>
    </message>
    <message>
        <source>Before the earliest day as estimated, %1. See the document (Penal Code, Article 72).</source>
        <translation>Sớm hơn ngày sớm nhất ước tính, %1. Xem lại giấy tờ (Bộ luật Hình sự, Điều 72).</translation>
    </message>
    <message>
        <source>The same as line %1?</source>
        <translation>Trùng với dòng %1?</translation>
    </message>
    <message>
        <source>Released and in prison at once (line %1): a new sentence ends the earlier status.</source>
        <translation>Vừa đã chấp hành xong án phạt tù vừa đang chấp hành án phạt tù (dòng %1): án phạt tù mới làm kết thúc tình trạng trước.</translation>
    </message>
    <message>
        <source>Two main penalties of one judgment (line %1; Penal Code, Article 32): end the earlier status.</source>
        <translation>Hai hình phạt chính của cùng một bản án (dòng %1; Bộ luật Hình sự, Điều 32): hãy kết thúc tình trạng trước.</translation>
    </message>
    <message>
        <source>This penalty follows a prison sentence that is served (Penal Code, Articles 42, 43).</source>
        <translation>Hình phạt này chỉ thi hành sau khi chấp hành xong hình phạt tù (Bộ luật Hình sự, Điều 42, 43).</translation>
    </message>
    <message>
        <source>It begins when prison is served, on %1 (Penal Code, Articles 42, 43).</source>
        <translation>Bắt đầu từ ngày chấp hành xong hình phạt tù, %1 (Bộ luật Hình sự, Điều 42, 43).</translation>
    </message>
    <message>
        <source>No additional penalty is imposed on minors (Penal Code, Article 91). Is the birth right?</source>
        <translation>Không áp dụng hình phạt bổ sung đối với người dưới 18 tuổi (Bộ luật Hình sự, Điều 91). Ngày sinh có đúng không?</translation>
    </message>
    <message>
        <source>%1 years for a minor: the law sets %2 at most (Penal Code, Article 101). Is the birth right?</source>
        <translation>%1 năm tù đối với người dưới 18 tuổi: luật quy định cao nhất là %2 năm (Bộ luật Hình sự, Điều 101). Ngày sinh có đúng không?</translation>
    </message>
    <message>
        <source>There is no indicator &quot;%1&quot;.</source>
        <translation>Không có chỉ tiêu “%1”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be parted by &quot;%2&quot;.</source>
        <translation>Chỉ tiêu “%1” không phân tổ theo “%2” được.</translation>
    </message>
    <message>
        <source>There is no unit &quot;%1&quot; that you may see.</source>
        <translation>Không có đơn vị “%1” mà bạn được xem.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number that can be counted, such as 0 or 1.234.</source>
        <translation>“%1” không phải số đếm được, chẳng hạn 0 hoặc 1.234.</translation>
    </message>
    <message>
        <source>The register itself counts %1 for this unit. Choose which of the two holds for the period.</source>
        <translation>Sổ đã tự đếm được %1 cho đơn vị này. Hãy chọn dùng số nào cho kỳ này.</translation>
    </message>
    <message>
        <source>Choose the dispatch with which the figures came.</source>
        <translation>Hãy chọn công văn gửi kèm số liệu.</translation>
    </message>
    <message>
        <source>Choose where the money comes from.</source>
        <translation>Chọn nguồn vốn.</translation>
    </message>
    <message>
        <source>Enter who borrows.</source>
        <translation>Nhập người vay.</translation>
    </message>
    <message>
        <source>Enter how much was paid out.</source>
        <translation>Nhập số tiền đã giải ngân.</translation>
    </message>
    <message>
        <source>An amount cannot be negative.</source>
        <translation>Số tiền không thể âm.</translation>
    </message>
    <message>
        <source>A loan of %1 đồng is very small. Were thousands or millions meant?</source>
        <translation>Khoản vay %1 đồng rất nhỏ. Có phải định ghi nghìn đồng hoặc triệu đồng không?</translation>
    </message>
    <message>
        <source>More was paid out than approved. Correct one of the two.</source>
        <translation>Số tiền giải ngân lớn hơn số tiền duyệt. Sửa lại một trong hai.</translation>
    </message>
    <message>
        <source>A loan that was refused cannot have been paid out.</source>
        <translation>Khoản vay không được duyệt thì không thể đã giải ngân.</translation>
    </message>
    <message>
        <source>The loan was paid out: is it under way by now?</source>
        <translation>Khoản vay đã giải ngân: có phải nay đang vay không?</translation>
    </message>
    <message>
        <source>The term is at least one month.</source>
        <translation>Thời hạn ít nhất là một tháng.</translation>
    </message>
    <message>
        <source>These are more people than work there.</source>
        <translation>Số này nhiều hơn số lao động của cơ sở.</translation>
    </message>
    <message>
        <source>The person has a loan of %1 đồng from this source on %2 already. Is this the same one?</source>
        <translation>Người này đã có khoản vay %1 đồng từ nguồn này ngày %2. Có phải cùng một khoản không?</translation>
    </message>
    <message>
        <source>Quyết định 22/2023/QĐ-TTg lends from %1 on only.</source>
        <translation>Quyết định 22/2023/QĐ-TTg chỉ cho vay từ ngày %1.</translation>
    </message>
    <message>
        <source>Only who has served a prison sentence or was given amnesty may borrow (Quyết định 22/2023/QĐ-TTg, Điều 3).</source>
        <translation>Chỉ người chấp hành xong án phạt tù hoặc được đặc xá mới được vay (Quyết định 22/2023/QĐ-TTg, Điều 3).</translation>
    </message>
    <message>
        <source>More than %1 years since the end of the sentence: the last day was %2 (Quyết định 22/2023/QĐ-TTg, Điều 3).</source>
        <translation>Đã quá %1 năm kể từ khi chấp hành xong: ngày cuối cùng là %2 (Quyết định 22/2023/QĐ-TTg, Điều 3).</translation>
    </message>
    <message>
        <source>Who borrows must obey the law after the return (Quyết định 22/2023/QĐ-TTg, Điều 3).</source>
        <translation>Người vay phải chấp hành tốt pháp luật sau khi trở về (Quyết định 22/2023/QĐ-TTg, Điều 3).</translation>
    </message>
    <message>
        <source>There is a debt at the bank for the same purpose (Quyết định 22/2023/QĐ-TTg, Điều 3).</source>
        <translation>Còn dư nợ tại ngân hàng cho cùng mục đích (Quyết định 22/2023/QĐ-TTg, Điều 3).</translation>
    </message>
    <message>
        <source>At most %1 đồng are lent (Quyết định 22/2023/QĐ-TTg, Điều 6).</source>
        <translation>Mức vay tối đa là %1 đồng (Quyết định 22/2023/QĐ-TTg, Điều 6).</translation>
    </message>
    <message>
        <source>The longest term is %1 months (Quyết định 22/2023/QĐ-TTg, Điều 8).</source>
        <translation>Thời hạn vay dài nhất là %1 tháng (Quyết định 22/2023/QĐ-TTg, Điều 8).</translation>
    </message>
    <message>
        <source>This kind of employer cannot borrow there (Quyết định 22/2023/QĐ-TTg, Điều 3).</source>
        <translation>Loại cơ sở này không thuộc diện được vay (Quyết định 22/2023/QĐ-TTg, Điều 3).</translation>
    </message>
    <message>
        <source>%1 % of the workers have served a sentence; at least %2 % must have (Quyết định 22/2023/QĐ-TTg, Điều 3).</source>
        <translation>%1 % lao động là người chấp hành xong án phạt tù; phải có ít nhất %2 % (Quyết định 22/2023/QĐ-TTg, Điều 3).</translation>
    </message>
    <message>
        <source>Say why the person declines: choose a reason.</source>
        <translation>Hãy ghi vì sao từ chối: chọn một lý do.</translation>
    </message>
    <message>
        <source>A reason is given, but the need is not declined.</source>
        <translation>Có ghi lý do từ chối, nhưng nhu cầu không ở trạng thái từ chối.</translation>
    </message>
    <message>
        <source>On which day was the need met or declined?</source>
        <translation>Nhu cầu được đáp ứng hoặc bị từ chối ngày nào?</translation>
    </message>
    <message>
        <source>A day of closing is given, but the need is still open.</source>
        <translation>Có ghi ngày kết thúc, nhưng nhu cầu vẫn đang mở.</translation>
    </message>
    <message>
        <source>Which occupation does the person wish to learn?</source>
        <translation>Người này muốn học nghề gì?</translation>
    </message>
    <message>
        <source>&quot;No need&quot; stands beside a need that is still open: take one of the two away, or close the need first.</source>
        <translation>“Không có nhu cầu” đứng cạnh một nhu cầu còn mở: bỏ một trong hai, hoặc kết thúc nhu cầu đó trước.</translation>
    </message>
    <message>
        <source>The same need stands open above.</source>
        <translation>Nhu cầu này đã có ở trên và còn mở.</translation>
    </message>
    <message>
        <source>Enter the day of the survey.</source>
        <translation>Hãy nhập ngày khảo sát.</translation>
    </message>
    <message>
        <source>The survey lies ahead: %1.</source>
        <translation>Ngày khảo sát ở sau hôm nay: %1.</translation>
    </message>
    <message>
        <source>An occupation is given, but training is not marked.</source>
        <translation>Có ghi nghề, nhưng chưa đánh dấu nhu cầu học nghề.</translation>
    </message>
    <message>
        <source>Nothing is marked yet: mark what the people on the list need.</source>
        <translation>Chưa đánh dấu gì: hãy đánh dấu nhu cầu của những người trong danh sách.</translation>
    </message>
    <message>
        <source>Choose how ready the person is.</source>
        <translation>Hãy chọn mức sẵn sàng làm việc.</translation>
    </message>
    <message>
        <source>Enter the day on which this was noted.</source>
        <translation>Hãy nhập ngày ghi nhận.</translation>
    </message>
    <message>
        <source>The day lies ahead: %1. Note what was said by today.</source>
        <translation>Ngày ghi nhận ở sau hôm nay: %1. Hãy ghi điều đã biết đến hôm nay.</translation>
    </message>
    <message>
        <source>Tick at least one reason why the person declines.</source>
        <translation>Hãy đánh dấu ít nhất một lý do từ chối.</translation>
    </message>
    <message>
        <source>Why is the person not able to work?</source>
        <translation>Vì sao không có khả năng lao động?</translation>
    </message>
    <message>
        <source>What would change the person&apos;s mind?</source>
        <translation>Điều gì sẽ làm người này đổi ý?</translation>
    </message>
    <message>
        <source>Say why the person is put on hold.</source>
        <translation>Hãy ghi lý do tạm hoãn.</translation>
    </message>
    <message>
        <source>Say until which day the person is on hold.</source>
        <translation>Hãy ghi tạm hoãn đến ngày nào.</translation>
    </message>
    <message>
        <source>The hold must end after the day of the note, %1.</source>
        <translation>Ngày hết tạm hoãn phải sau ngày ghi nhận, %1.</translation>
    </message>
    <message>
        <source>A hold of more than %1 months: the person would be lost sight of.</source>
        <translation>Tạm hoãn quá %1 tháng: dễ mất dấu người này.</translation>
    </message>
    <message>
        <source>Choose what stands in the way.</source>
        <translation>Hãy chọn trở ngại.</translation>
    </message>
    <message>
        <source>This is on the list already and not done.</source>
        <translation>Trở ngại này đã có trong danh sách và chưa gỡ xong.</translation>
    </message>
    <message>
        <source>Enter the employer&apos;s name.</source>
        <translation>Nhập tên người sử dụng lao động.</translation>
    </message>
    <message>
        <source>A tax code has 10 digits, with 3 more for a branch; a household&apos;s or person&apos;s may have 12.</source>
        <translation>Mã số thuế có 10 chữ số, chi nhánh thêm 3 chữ số; hộ kinh doanh, cá nhân có thể là 12 chữ số.</translation>
    </message>
    <message>
        <source>The tenth digit, %1, does not follow from the other nine. Check the tax code against the paper.</source>
        <translation>Chữ số thứ mười (%1) không khớp với chín chữ số trước. Đối chiếu mã số thuế với giấy tờ.</translation>
    </message>
    <message>
        <source>The share is a percentage from 0 to 100.</source>
        <translation>Tỷ lệ là số phần trăm từ 0 đến 100.</translation>
    </message>
    <message>
        <source>An employer with this tax code stands in the register already: %1.</source>
        <translation>Trong sổ đã có đơn vị mang mã số thuế này: %1.</translation>
    </message>
    <message>
        <source>Perhaps entered twice: %1 stands in the register already.</source>
        <translation>Có thể đã nhập rồi: trong sổ đã có %1.</translation>
    </message>
    <message>
        <source>Choose the employer from the list.</source>
        <translation>Chọn người sử dụng lao động trong danh sách.</translation>
    </message>
    <message>
        <source>Enter the occupation that is wanted.</source>
        <translation>Nhập nghề cần tuyển.</translation>
    </message>
    <message>
        <source>Enter how many people are wanted.</source>
        <translation>Nhập số người cần tuyển.</translation>
    </message>
    <message>
        <source>The highest wage is lower than the lowest one.</source>
        <translation>Mức lương cao nhất thấp hơn mức thấp nhất.</translation>
    </message>
    <message>
        <source>It was open until %1. Close it, or enter the new last day.</source>
        <translation>Vị trí này nhận hồ sơ đến ngày %1. Hãy đóng lại, hoặc nhập hạn mới.</translation>
    </message>
    <message>
        <source>This vacancy is closed. Ask the employer before sending anybody.</source>
        <translation>Vị trí này đã đóng. Hỏi lại nơi tuyển dụng trước khi giới thiệu.</translation>
    </message>
    <message>
        <source>This vacancy was open until %1. Ask the employer before sending anybody.</source>
        <translation>Vị trí này chỉ nhận đến ngày %1. Hỏi lại nơi tuyển dụng trước khi giới thiệu.</translation>
    </message>
    <message>
        <source>%1 people were wanted, and as many have been hired.</source>
        <translation>Vị trí cần %1 người và đã tuyển đủ.</translation>
    </message>
    <message>
        <source>This vacancy is another employer&apos;s.</source>
        <translation>Vị trí này là của nơi tuyển dụng khác.</translation>
    </message>
    <message>
        <source>The work began on %1: a follow-up comes after it.</source>
        <translation>Việc làm bắt đầu ngày %1: theo dõi phải sau ngày ấy.</translation>
    </message>
    <message>
        <source>It falls due on %1. Earlier it does not tell whether work was kept.</source>
        <translation>Đến hạn ngày %1. Hỏi sớm hơn thì chưa biết có giữ được việc hay không.</translation>
    </message>
    <message>
        <source>Choose whether the work is stable, unstable or gone.</source>
        <translation>Chọn việc làm ổn định, không ổn định hay không còn.</translation>
    </message>
    <message>
        <source>Enter first when the work began.</source>
        <translation>Nhập ngày nhận việc trước.</translation>
    </message>
    <message>
        <source>Say for which task the target is set.</source>
        <translation>Chọn nhiệm vụ mà chỉ tiêu này giao.</translation>
    </message>
    <message>
        <source>Say what the target counts.</source>
        <translation>Chọn chỉ tiêu đếm gì.</translation>
    </message>
    <message>
        <source>The plan runs from %1 to %2.</source>
        <translation>Kế hoạch có hiệu lực từ năm %1 đến năm %2.</translation>
    </message>
    <message>
        <source>A target is no less than 0.</source>
        <translation>Chỉ tiêu không được nhỏ hơn 0.</translation>
    </message>
    <message>
        <source>This target stands above already; change that one instead.</source>
        <translation>Chỉ tiêu này đã có ở dòng trên; sửa dòng ấy.</translation>
    </message>
    <message>
        <source>Without a deadline nobody is reminded of the report that is asked for.</source>
        <translation>Không có thời hạn thì không ai được nhắc về báo cáo được yêu cầu.</translation>
    </message>
    <message>
        <source>A letter does not answer itself.</source>
        <translation>Một văn bản không thể trả lời chính nó.</translation>
    </message>
    <message>
        <source>A reminder is put off until a day that lies ahead.</source>
        <translation>Chỉ hoãn nhắc việc đến một ngày sau hôm nay.</translation>
    </message>
    <message>
        <source>Nobody who works with this register has that account.</source>
        <translation>Không có ai dùng sổ này với tài khoản đó.</translation>
    </message>
    <message>
        <source>This reminder goes by itself when the work is done.</source>
        <translation>Nhắc việc này tự hết khi việc đã làm.</translation>
    </message>
    <message>
        <source>Choose the kind of session.</source>
        <translation>Chọn hình thức tư vấn, tuyên truyền.</translation>
    </message>
    <message>
        <source>Enter what the session was about.</source>
        <translation>Nhập nội dung của buổi tư vấn, tuyên truyền.</translation>
    </message>
    <message>
        <source>Enter who organised the session.</source>
        <translation>Nhập đơn vị tổ chức.</translation>
    </message>
    <message>
        <source>Choose the person.</source>
        <translation>Chọn người dự.</translation>
    </message>
    <message>
        <source>This person is in the list already.</source>
        <translation>Người này đã có trong danh sách.</translation>
    </message>
    <message>
        <source>This group is counted in another line too. Are these other people?</source>
        <translation>Nhóm này đã có ở dòng khác. Đây có phải là những người khác không?</translation>
    </message>
    <message>
        <source>The person was not there, so this result changes nothing about needs.</source>
        <translation>Người này không dự nên kết quả không làm thay đổi nhu cầu nào.</translation>
    </message>
    <message>
        <source>Choose which need it is.</source>
        <translation>Chọn nhu cầu nào.</translation>
    </message>
    <message>
        <source>A need stands here and the result says nothing about it. Was it found, met or referred?</source>
        <translation>Có ghi nhu cầu nhưng kết quả không nói gì về nhu cầu đó. Nhu cầu mới ghi nhận, đã hỗ trợ xong hay đã giới thiệu?</translation>
    </message>
    <message>
        <source>This kind is for one person, and %1 were there. Was it a session with a group?</source>
        <translation>Hình thức này dành cho một người, nhưng có %1 người dự. Có phải là tư vấn nhóm không?</translation>
    </message>
    <message>
        <source>Nobody is entered yet, neither by name nor by number: the session counts with no people.</source>
        <translation>Chưa ghi ai dự, cả theo tên lẫn theo số lượng: buổi này được tính là không có người dự.</translation>
    </message>
    <message>
        <source>Your unit has a session &quot;%1&quot; on %2 already. Is this the same one?</source>
        <translation>Đơn vị đã có buổi &quot;%1&quot; ngày %2. Có phải cùng một buổi không?</translation>
    </message>
    <message>
        <source>Support was given already, in the class &quot;%1&quot;: once a person (Decision 46/2015/QĐ-TTg). Whoever lost their work for causes beyond them may get it again: choose that ground.</source>
        <translation>Đã được hỗ trợ tại lớp &quot;%1&quot;: mỗi người chỉ được hỗ trợ một lần (Quyết định 46/2015/QĐ-TTg). Người mất việc làm do nguyên nhân khách quan có thể được hỗ trợ lại: chọn diện đó.</translation>
    </message>
    <message>
        <source>Support may be given %1 times at most, also to whoever lost their work (Circular 152/2016/TT-BTC).</source>
        <translation>Chỉ được hỗ trợ tối đa %1 lần, kể cả người mất việc làm (Thông tư 152/2016/TT-BTC).</translation>
    </message>
    <message>
        <source>Say on what ground support is given: having served a sentence is none (Decision 46/2015/QĐ-TTg).</source>
        <translation>Chọn diện được hỗ trợ: đã chấp hành xong án chưa phải là một diện (Quyết định 46/2015/QĐ-TTg).</translation>
    </message>
    <message>
        <source>Sits at the same time in the class &quot;%1&quot;, from %2 to %3.</source>
        <translation>Cùng thời gian đang học lớp &quot;%1&quot;, từ %2 đến %3.</translation>
    </message>
    <message>
        <source>This day lies outside the class, which runs from %1 to %2.</source>
        <translation>Ngày này nằm ngoài thời gian của lớp, từ %1 đến %2.</translation>
    </message>
    <message>
        <source>Say why the learner dropped out.</source>
        <translation>Ghi lý do học viên nghỉ học.</translation>
    </message>
    <message>
        <source>%1 years old on the first day; vocational training takes learners from %2 years on (Circular 42/2015/TT-BLĐTBXH, Article 15).</source>
        <translation>%1 tuổi vào ngày đầu; đào tạo nghề nhận người học từ đủ %2 tuổi (Thông tư 42/2015/TT-BLĐTBXH, Điều 15).</translation>
    </message>
    <message>
        <source>%1 hours; training of this level takes %2 hours or more.</source>
        <translation>%1 giờ; đào tạo trình độ này từ %2 giờ trở lên.</translation>
    </message>
    <message>
        <source>The class is told as completed, yet ends on %1 only. Is it right?</source>
        <translation>Lớp ghi đã kết thúc mà ngày bế giảng là %1, chưa tới. Có đúng không?</translation>
    </message>
    <message>
        <source>%1 learners are told as having completed the class before its last day, %2, has come. Is it right?</source>
        <translation>%1 học viên đã ghi học xong mà ngày học cuối là %2, chưa tới. Có đúng không?</translation>
    </message>
    <message>
        <source>Nobody has completed the class yet, so there is nothing to recognise: enter the results on the tab &quot;Results – certificates&quot; first.</source>
        <translation>Chưa có học viên nào học xong nên chưa có gì để công nhận: ghi kết quả ở thẻ Kết quả – chứng chỉ trước.</translation>
    </message>
    <message>
        <source>Attendance is marked for %1 days outside these dates.</source>
        <translation>Đã điểm danh %1 ngày nằm ngoài thời gian này.</translation>
    </message>
    <message>
        <source>An amount cannot be below zero.</source>
        <translation>Số tiền không thể âm.</translation>
    </message>
    <message>
        <source>Only who completed the class gets a certificate: set the state of the learner first.</source>
        <translation>Chỉ người đã học xong mới được cấp chứng chỉ: hãy chọn tình trạng của học viên trước.</translation>
    </message>
    <message>
        <source>The certificate is dated before the last day of the class.</source>
        <translation>Chứng chỉ đề ngày trước ngày cuối của lớp.</translation>
    </message>
    <message>
        <source>This learner has a certificate already.</source>
        <translation>Học viên này đã có chứng chỉ.</translation>
    </message>
    <message>
        <source>Enter the number of the certificate.</source>
        <translation>Nhập số hiệu chứng chỉ.</translation>
    </message>
    <message>
        <source>This number was given already, in the class &quot;%1&quot;.</source>
        <translation>Số hiệu này đã cấp ở lớp &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The same number was given in the class &quot;%1&quot; by another institution: %2.</source>
        <translation>Trùng số hiệu đã cấp ở lớp &quot;%1&quot; của cơ sở khác: %2.</translation>
    </message>
    <message>
        <source>This register number was given already, in the class &quot;%1&quot;.</source>
        <translation>Số vào sổ này đã cấp ở lớp &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Attendance can be marked from the first to the last day of the class: %1 to %2.</source>
        <translation>Chỉ điểm danh từ ngày đầu đến ngày cuối của lớp: %1 đến %2.</translation>
    </message>
    <message>
        <source>Attendance cannot be marked before the day has come.</source>
        <translation>Không thể điểm danh ngày chưa đến.</translation>
    </message>
    <message>
        <source>The learner left the class on %1.</source>
        <translation>Học viên đã nghỉ học từ ngày %1.</translation>
    </message>
    <message>
        <source>Attendance is full, part or absent.</source>
        <translation>Điểm danh gồm: đủ buổi, không đủ buổi, vắng.</translation>
    </message>
    <message>
        <source>Choose a unit or a commune to move to.</source>
        <translation>Chọn đơn vị hoặc xã, phường nơi đến.</translation>
    </message>
    <message>
        <source>That unit does not work on that day.</source>
        <translation>Đơn vị này không hoạt động vào ngày đó.</translation>
    </message>
    <message>
        <source>Every unit of this register ended before %1. The administrator adds the units that work now under Administration, Units; until then only the commune can change.</source>
        <translation>Mọi đơn vị trong sổ đã kết thúc trước ngày %1. Quản trị thêm đơn vị đang hoạt động ở Quản trị, Đơn vị và thể thức; khi chưa có thì chỉ đổi được xã, phường.</translation>
    </message>
    <message>
        <source>Enter the first day there.</source>
        <translation>Nhập ngày bắt đầu ở nơi đến.</translation>
    </message>
    <message>
        <source>A move is entered when it happens, up to today, %1.</source>
        <translation>Chỉ nhập việc chuyển đã diễn ra, muộn nhất là hôm nay, %1.</translation>
    </message>
    <message>
        <source>%1 came to the present unit on %2: the move must be later.</source>
        <translation>%1 được chuyển đến đơn vị hiện tại ngày %2: lần chuyển này phải sau ngày đó.</translation>
    </message>
    <message>
        <source>A residence of %1 is entered from %2: the move must be later.</source>
        <translation>%1 đã có nơi ở ghi từ ngày %2: lần chuyển này phải sau ngày đó.</translation>
    </message>
    <message>
        <source>%1 was born %2: the move must be later.</source>
        <translation>%1 sinh %2: lần chuyển phải sau đó.</translation>
    </message>
    <message>
        <source>Nothing was changed since you signed in.</source>
        <translation>Từ lúc đăng nhập chưa có thay đổi nào.</translation>
    </message>
    <message>
        <source>The last step is not taken back with Ctrl+Z. Records that were merged are taken apart on the person&apos;s page; reports and accounts are changed at their own place.</source>
        <translation>Việc vừa làm không hoàn tác được bằng Ctrl+Z. Hồ sơ đã gộp thì tách lại ở trang của người đó; báo cáo và tài khoản thì sửa ở đúng trang của chúng.</translation>
    </message>
    <message>
        <source>%1 was changed since by somebody else. Nothing was taken back; look at the record&apos;s history.</source>
        <translation>%1 đã được người khác sửa sau đó. Chưa hoàn tác gì; xem lịch sử của hồ sơ.</translation>
    </message>
    <message>
        <source>Choose the commune whose people are surveyed.</source>
        <translation>Hãy chọn xã, phường cần khảo sát.</translation>
    </message>
    <message>
        <source>One object has the same key twice: line %1, column %2. Nothing was loaded.</source>
        <translation>Một đối tượng có hai khóa trùng nhau: dòng %1, cột %2. Chưa nạp gì.</translation>
    </message>
    <message>
        <source>The report is now %1, so that this step cannot be taken. Look at it as it stands.</source>
        <translation>Báo cáo hiện ở trạng thái %1 nên không thực hiện được bước này. Hãy xem lại báo cáo như hiện có.</translation>
    </message>
    <message>
        <source>Number and day come after the signature: have the report signed first.</source>
        <translation>Số và ngày được ghi sau khi ký: hãy trình ký báo cáo trước.</translation>
    </message>
    <message>
        <source>Enter the number of the document.</source>
        <translation>Hãy nhập số của văn bản.</translation>
    </message>
    <message>
        <source>Numbers begin with 1 each year: enter the one from the register of outgoing documents.</source>
        <translation>Mỗi năm số văn bản bắt đầu từ 01, không có số 0: hãy nhập số lấy ở sổ văn bản đi.</translation>
    </message>
    <message>
        <source>Enter the day of the document.</source>
        <translation>Hãy nhập ngày của văn bản.</translation>
    </message>
    <message>
        <source>The number %1 was given to another paper, %2 of %3: each is given once in a year. Take the next one.</source>
        <translation>Số %1 đã cấp cho văn bản khác: %2, ngày %3. Mỗi số chỉ cấp một lần trong năm. Hãy lấy số kế tiếp.</translation>
    </message>
    <message>
        <source>%1: %3 says otherwise (%2).</source>
        <translation>%1: trong %3 không khớp (%2).</translation>
    </message>
    <message>
        <source>The report states %2 already: by 31 December it is not less.</source>
        <translation>Báo cáo đã ghi %2: ước đến 31/12 không nhỏ hơn số ấy.</translation>
    </message>
    <message>
        <source>The day of the signature is not after today: %1.</source>
        <translation>Ngày ký không được sau hôm nay: %1.</translation>
    </message>
    <message>
        <source>The signed paper bears the month %1; the files of the issue will bear %2. Is that so?</source>
        <translation>Bản đã ký in tháng %1; bản phát hành sẽ in tháng %2. Có đúng như vậy không?</translation>
    </message>
    <message>
        <source>The report was signed on %2, after the day %1. Is that so?</source>
        <translation>Báo cáo ký ngày %2, sau ngày %1. Có đúng như vậy không?</translation>
    </message>
    <message>
        <source>Say why the report is taken back; it stays in its history.</source>
        <translation>Hãy ghi lý do rút lại báo cáo; lý do được lưu trong lịch sử của báo cáo.</translation>
    </message>
    <message>
        <source>A report that replaces this one was begun already.</source>
        <translation>Đã có báo cáo thay thế báo cáo này.</translation>
    </message>
    <message>
        <source>Somebody changed the report meanwhile. It is shown again; read it before it is submitted.</source>
        <translation>Có người vừa sửa báo cáo. Báo cáo được hiển thị lại; hãy đọc trước khi trình ký.</translation>
    </message>
    <message>
        <source>This file is no report of this register, or a letter of it was changed since it was made.</source>
        <translation>Tệp này không phải báo cáo của sổ này, hoặc đã bị sửa sau khi được lập.</translation>
    </message>
    <message>
        <source>Write what is to be said.</source>
        <translation>Hãy viết nội dung góp ý.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice.</source>
        <translation>“%1” bị lặp.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a broken abbreviation of &quot;%2&quot;.</source>
        <translation>Viết tắt “%1” bị sai, đúng là “%2”.</translation>
    </message>
    <message>
        <source>The text mixes long dashes and hyphens.</source>
        <translation>Văn bản dùng lẫn dấu gạch dài và gạch nối.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; places its tone in another way than the rest of the text: &quot;%2&quot;.</source>
        <translation>“%1” đặt dấu thanh khác phần còn lại của văn bản: “%2”.</translation>
    </message>
    <message>
        <source>The text mixes dates in words and in figures.</source>
        <translation>Văn bản viết ngày tháng lẫn hai kiểu: bằng chữ và bằng số.</translation>
    </message>
    <message>
        <source>There is no day %1.</source>
        <translation>Không có ngày %1.</translation>
    </message>
    <message>
        <source>The symbol of &quot;%1&quot; cannot be right; it should read %2.</source>
        <translation>Ký hiệu của “%1” không thể đúng; phải là %2.</translation>
    </message>
    <message>
        <source>A number and symbol have no blanks: %1.</source>
        <translation>Số, ký hiệu không có khoảng trống: %1.</translation>
    </message>
    <message>
        <source>The register has %2 of that day, not %1.</source>
        <translation>Trong sổ, văn bản ngày ấy là %2, không phải %1.</translation>
    </message>
    <message>
        <source>%1 is of %2.</source>
        <translation>%1 ban hành ngày %2.</translation>
    </message>
    <message>
        <source>%3 was issued by %2, not by %1.</source>
        <translation>%3 do %2 ban hành, không phải %1.</translation>
    </message>
    <message>
        <source>The plan %3 was issued by %2, not by %1.</source>
        <translation>Kế hoạch %3 do %2 ban hành, không phải %1.</translation>
    </message>
    <message>
        <source>This line of the outline has no words yet: write them here, or take the line out.</source>
        <translation>Dòng này của dàn ý chưa có chữ: viết vào đây, hoặc bỏ dòng ấy.</translation>
    </message>
    <message>
        <source>%1 is of %2, after this report (%3).</source>
        <translation>%1 ban hành ngày %2, sau báo cáo này (%3).</translation>
    </message>
    <message>
        <source>The parts make %2, not %1.</source>
        <translation>Các phần cộng lại là %2, không phải %1.</translation>
    </message>
    <message>
        <source>%2 is not a period of &quot;%1&quot;.</source>
        <translation>Kỳ báo cáo “%2” không phải kỳ của “%1”.</translation>
    </message>
    <message>
        <source>The plan %1 ran until %2 only.</source>
        <translation>Kế hoạch số %1 chỉ đến hết năm %2.</translation>
    </message>
    <message>
        <source>From %2 to %3 is not a difference of %1.</source>
        <translation>Từ %2 đến %3 không chênh nhau %1.</translation>
    </message>
    <message>
        <source>A part, %1, is above the whole, %2.</source>
        <translation>Phần (%1) lớn hơn tổng (%2).</translation>
    </message>
    <message>
        <source>%1 counts %2.</source>
        <translation>%1 là số %2.</translation>
    </message>
    <message>
        <source>%1: %2 here, %3 elsewhere in the text.</source>
        <translation>%1: ở đây là %2, chỗ khác trong văn bản là %3.</translation>
    </message>
    <message>
        <source>%1: %2 here, %3 among the figures of the report.</source>
        <translation>%1: ở đây là %2, số liệu của báo cáo là %3.</translation>
    </message>
    <message>
        <source>The year %1 may have been left standing from an earlier report.</source>
        <translation>Năm %1 có thể còn sót từ báo cáo trước.</translation>
    </message>
    <message>
        <source>%1 units have not reported: %2.</source>
        <translation>%1 đơn vị chưa báo cáo số liệu: %2.</translation>
    </message>
    <message>
        <source>A section is empty: %1.</source>
        <translation>Phần còn trống: %1.</translation>
    </message>
    <message>
        <source>Told as not done, but the register has %1 %2.</source>
        <translation>Câu nói chưa làm được, nhưng sổ đã có %1 %2.</translation>
    </message>
    <message>
        <source>The text points to &quot;%1&quot;; annexes of this report: %2.</source>
        <translation>Lời văn dẫn đến “%1”; số phụ lục của báo cáo này: %2.</translation>
    </message>
    <message>
        <source>No sentence of the report points to: %1.</source>
        <translation>Chưa có câu nào trong báo cáo dẫn đến: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds until %2 only.</source>
        <translation>“%1” chỉ dùng đến ngày %2.</translation>
    </message>
    <message>
        <source>The office has no letterhead for %1.</source>
        <translation>Đơn vị chưa có thể thức văn bản cho ngày %1.</translation>
    </message>
    <message>
        <source>%1 does not sign for the office on %2.</source>
        <translation>%1 không ký thay cơ quan vào ngày %2.</translation>
    </message>
    <message>
        <source>Taken over from the report before; nobody has looked at it yet.</source>
        <translation>Lấy từ báo cáo trước, chưa ai xem lại.</translation>
    </message>
    <message>
        <source>The cause is left to write.</source>
        <translation>Chưa viết nguyên nhân.</translation>
    </message>
    <message>
        <source>Say why this figure differs from what the register counts.</source>
        <translation>Hãy ghi lý do số liệu này khác với số liệu trong sổ.</translation>
    </message>
    <message>
        <source>A figure is not less than zero.</source>
        <translation>Số liệu không được nhỏ hơn không.</translation>
    </message>
    <message>
        <source>The figure %1 of this report was not changed by hand.</source>
        <translation>Số liệu %1 của báo cáo này chưa được điều chỉnh.</translation>
    </message>
    <message>
        <source>There is no kind of report &quot;%1&quot;. There are: %2.</source>
        <translation>Không có loại báo cáo &quot;%1&quot;. Các loại hiện có: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no report of this office. It writes: %2.</source>
        <translation>&quot;%1&quot; không phải báo cáo của đơn vị này. Đơn vị này lập: %2.</translation>
    </message>
    <message>
        <source>Enter a whole day: day, month and year.</source>
        <translation>Hãy nhập đủ ngày, tháng, năm.</translation>
    </message>
    <message>
        <source>The period ends on %2, before it begins on %1.</source>
        <translation>Kỳ báo cáo kết thúc ngày %2, trước khi bắt đầu ngày %1.</translation>
    </message>
    <message>
        <source>Nobody stands behind Kính gửi: enter to whom the paper goes.</source>
        <translation>Chưa có nơi nhận ở dòng Kính gửi: hãy nhập nơi nhận văn bản.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is no text that can stand in a sentence.</source>
        <translation>Dòng %1: &quot;%2&quot; không phải là nội dung đặt được trong câu.</translation>
    </message>
    <message>
        <source>Line %1: the list &quot;%2&quot; stands inside the list &quot;%3&quot; and would have no end. Put it behind it.</source>
        <translation>Dòng %1: danh sách &quot;%2&quot; nằm trong danh sách &quot;%3&quot; nên sẽ lặp không dứt. Hãy đặt sau danh sách ấy.</translation>
    </message>
    <message>
        <source>Line %1: more than %2 conditions stand inside one another.</source>
        <translation>Dòng %1: có hơn %2 điều kiện lồng vào nhau.</translation>
    </message>
    <message>
        <source>A template has at most %1 letters. Shorten the fixed text.</source>
        <translation>Mẫu dài nhất %1 chữ. Hãy rút gọn phần câu chữ cố định.</translation>
    </message>
    <message>
        <source>The template has no subject: write what the paper is about.</source>
        <translation>Mẫu chưa có trích yếu: hãy ghi văn bản về việc gì.</translation>
    </message>
    <message>
        <source>The template does not say what the paper is called, as BÁO CÁO.</source>
        <translation>Mẫu chưa ghi tên loại văn bản, ví dụ BÁO CÁO.</translation>
    </message>
    <message>
        <source>An official letter has no name of its kind above the subject (Nghị định 30/2020/NĐ-CP, Phụ lục I): leave it empty.</source>
        <translation>Công văn không có tên loại (Nghị định 30/2020/NĐ-CP, Phụ lục I): hãy để trống.</translation>
    </message>
    <message>
        <source>Nothing stands in the template below its subject.</source>
        <translation>Dưới trích yếu, mẫu chưa có nội dung nào.</translation>
    </message>
    <message>
        <source>Somebody else changed this template meanwhile. Read it again, then repeat your change.</source>
        <translation>Người khác vừa sửa mẫu này. Hãy đọc lại mẫu rồi sửa lại.</translation>
    </message>
    <message>
        <source>%1 learners; a class takes %2 at most.</source>
        <translation>%1 học viên; một lớp nhiều nhất %2 người.</translation>
    </message>
    <message>
        <source>%1 learners; practical lessons take %2 at most: teach them in groups, or split the class.</source>
        <translation>%1 học viên; buổi thực hành nhiều nhất %2 người: chia nhóm khi thực hành, hoặc tách lớp.</translation>
    </message>
    <message>
        <source>The class costs %1 đ; training these learners may cost %2 đ together (Decision 46/2015/QĐ-TTg).</source>
        <translation>Lớp chi %1 đ; đào tạo các học viên này tối đa %2 đ (Quyết định 46/2015/QĐ-TTg).</translation>
    </message>
    <message>
        <source>This is no Word document (.docx) that can be read. Open it in Word and save it as .docx, without a password.</source>
        <translation>Đây không phải là tài liệu Word (.docx) đọc được. Hãy mở bằng Word rồi lưu lại dạng .docx, không đặt mật khẩu.</translation>
    </message>
    <message>
        <source>The Word document is damaged. Open it in Word and save it under another name.</source>
        <translation>Tài liệu Word bị hỏng. Hãy mở bằng Word rồi lưu lại với tên khác.</translation>
    </message>
    <message>
        <source>The Word document is too large to be read here.</source>
        <translation>Tài liệu Word quá lớn, không đọc được ở đây.</translation>
    </message>
    <message>
        <source>%1 is of the period before and no later one like it is in the register: is it still meant?</source>
        <translation>%1 là văn bản của kỳ trước và trong sổ chưa có văn bản cùng loại mới hơn: có còn viện dẫn văn bản này không?</translation>
    </message>
    <message>
        <source>%1 has no abbreviation, so the paper has no symbol. Enter it among the organisation&apos;s settings.</source>
        <translation>%1 chưa có tên viết tắt nên văn bản không có ký hiệu. Hãy nhập tên viết tắt trong phần cài đặt đơn vị.</translation>
    </message>
    <message>
        <source>No title is entered for %1, who signs. Enter it among the organisation&apos;s signers.</source>
        <translation>Chưa nhập chức vụ của người ký %1. Hãy nhập trong danh sách người ký của đơn vị.</translation>
    </message>
    <message>
        <source>Enter a name for your own template, without the sign ~.</source>
        <translation>Nhập tên cho mẫu riêng, không có dấu ~.</translation>
    </message>
    <message>
        <source>There is a kind of report &quot;%1&quot; already: choose another name.</source>
        <translation>Đã có loại báo cáo “%1”: hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>%1 is no picture that can be kept: PNG and JPEG are. Save the signature as PNG.</source>
        <translation>%1 không phải hình dùng được: chỉ nhận PNG và JPEG. Hãy lưu hình chữ ký thành PNG.</translation>
    </message>
    <message>
        <source>The picture %1 is larger than %2 pixels a side. Make it smaller and keep it again.</source>
        <translation>Hình %1 có cạnh dài hơn %2 điểm ảnh. Hãy thu nhỏ rồi lưu lại.</translation>
    </message>
    <message>
        <source>Choose who signs first; the picture is kept for that signer.</source>
        <translation>Hãy chọn người ký trước; hình chữ ký được lưu cho người ấy.</translation>
    </message>
    <message>
        <source>A picture of the signature goes on a signed report only, as it stands.</source>
        <translation>Hình chữ ký chỉ đặt lên báo cáo đã ký, bản hiện hành.</translation>
    </message>
    <message>
        <source>No picture of the signature is kept for who signs this report.</source>
        <translation>Chưa có hình chữ ký của người ký báo cáo này.</translation>
    </message>
    <message>
        <source>%1 lacks the field &quot;%2&quot;.</source>
        <translation>%1 thiếu trường &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Enter what the entry is called.</source>
        <translation>Hãy nhập tên mục.</translation>
    </message>
    <message>
        <source>This list has &quot;%1&quot; already. If it is out of use, take it into use again.</source>
        <translation>Danh mục đã có mục “%1”. Nếu mục ấy thôi dùng thì bấm Dùng lại.</translation>
    </message>
    <message>
        <source>An entry is called by at most %1 letters.</source>
        <translation>Tên mục dài nhất %1 chữ.</translation>
    </message>
    <message>
        <source>The program's rules name every entry of this list: they can be called otherwise, but none is added or taken out of use.</source>
        <translation>Quy tắc của chương trình dựa vào từng mục của danh mục này: chỉ đổi được tên gọi, không thêm và không thôi dùng mục nào.</translation>
    </message>
    <message>
        <source>This is the last entry in use: without it the forms that ask for one could not be filled in.</source>
        <translation>Đây là mục cuối cùng đang dùng: thiếu nó thì không điền được các biểu mẫu cần mục này.</translation>
    </message>
    <message>
        <source>A letter of that day hardly asks for the report of %1. Put the year right.</source>
        <translation>Văn bản ngày này khó có thể yêu cầu báo cáo năm %1. Hãy xem lại năm.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole number. Leave off what stands behind the comma and do not round up: of 14,9 km type 14, of 12,5 % type 12; amounts in full đồng.</source>
        <translation>&quot;%1&quot; không phải số nguyên. Bỏ phần lẻ sau dấu phẩy, không làm tròn lên: 14,9 km gõ 14, 12,5 % gõ 12; số tiền gõ đủ đồng.</translation>
    </message>
</context>
<context>
    <name>ExpungementHint</name>
    <message>
        <source>May be expunged by the court from %1 at the earliest (an estimate, Article %2 of the Penal Code)</source>
        <translation>Sớm nhất từ %1 có thể được Tòa án quyết định xóa án tích (ước tính, Điều %2 Bộ luật Hình sự)</translation>
    </message>
    <message>
        <source>May be expunged from %1 at the earliest (an estimate, Article %2 of the Penal Code)</source>
        <translation>Sớm nhất từ %1 có thể được xóa án tích (ước tính, Điều %2 Bộ luật Hình sự)</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Personal details</source>
        <translation>Lý lịch</translation>
    </message>
    <message>
        <source>Identity papers</source>
        <translation>Giấy tờ tùy thân</translation>
    </message>
    <message>
        <source>Phones and relatives</source>
        <translation>Điện thoại, người thân</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Nơi cư trú</translation>
    </message>
    <message>
        <source>Legal status</source>
        <translation>Tình trạng pháp lý</translation>
    </message>
    <message>
        <source>Additional penalties</source>
        <translation>Hình phạt bổ sung</translation>
    </message>
    <message>
        <source>Work situation</source>
        <translation>Tình trạng việc làm</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Nhu cầu</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Sẵn sàng làm việc</translation>
    </message>
    <message>
        <source>Obstacle to work</source>
        <translation>Trở ngại việc làm</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Lớp</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Tham dự</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Chứng chỉ</translation>
    </message>
    <message>
        <source>Counselling</source>
        <translation>Tư vấn</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Giới thiệu việc làm</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Theo dõi sau việc làm</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Vay vốn</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Tên gọi khác</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>Dân tộc</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Quốc tịch</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Trình độ học vấn</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Trình độ chuyên môn</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Nghề nghiệp</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Sức khỏe</translation>
    </message>
    <message>
        <source>Family circumstances</source>
        <translation>Hoàn cảnh gia đình</translation>
    </message>
    <message>
        <source>Helper assigned</source>
        <translation>Người giúp đỡ</translation>
    </message>
    <message>
        <source>Source of the information</source>
        <translation>Nguồn thông tin</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Đồng ý cho xử lý dữ liệu</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Ngày kết thúc</translation>
    </message>
    <message>
        <source>Why closed</source>
        <translation>Lý do kết thúc</translation>
    </message>
    <message>
        <source>Record hidden</source>
        <translation>Ẩn hồ sơ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ngày cấp</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Nơi cấp</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Thứ tự</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Xã, phường, thị trấn</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Ấp, khóm</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Quan hệ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>Tội danh</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Điều luật</translation>
    </message>
    <message>
        <source>Offence group</source>
        <translation>Nhóm tội</translation>
    </message>
    <message>
        <source>Judgment number</source>
        <translation>Bản án số</translation>
    </message>
    <message>
        <source>Judgment date</source>
        <translation>Ngày tuyên án</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Tòa án</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Hình phạt</translation>
    </message>
    <message>
        <source>Sentence (years)</source>
        <translation>Mức án (năm)</translation>
    </message>
    <message>
        <source>Sentence (months)</source>
        <translation>Mức án (tháng)</translation>
    </message>
    <message>
        <source>Sentence (days)</source>
        <translation>Mức án (ngày)</translation>
    </message>
    <message>
        <source>Probation (months)</source>
        <translation>Thử thách (tháng)</translation>
    </message>
    <message>
        <source>Arrested on</source>
        <translation>Ngày bắt</translation>
    </message>
    <message>
        <source>Sentence ends on</source>
        <translation>Ngày hết án</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation>Ngày ra trại</translation>
    </message>
    <message>
        <source>Place served</source>
        <translation>Nơi chấp hành án</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>Số giấy chứng nhận</translation>
    </message>
    <message>
        <source>Certificate date</source>
        <translation>Ngày giấy chứng nhận</translation>
    </message>
    <message>
        <source>Supervising commune</source>
        <translation>Xã quản lý</translation>
    </message>
    <message>
        <source>Police group</source>
        <translation>Phân loại</translation>
    </message>
    <message>
        <source>Expunged on</source>
        <translation>Ngày xóa án tích</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Ngày kết thúc</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Lý do kết thúc</translation>
    </message>
    <message>
        <source>Banned occupation</source>
        <translation>Nghề bị cấm</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Nơi làm việc</translation>
    </message>
    <message>
        <source>Monthly wage (đồng)</source>
        <translation>Lương tháng (đồng)</translation>
    </message>
    <message>
        <source>Surveyed on</source>
        <translation>Ngày khảo sát</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Why declined</source>
        <translation>Lý do từ chối</translation>
    </message>
    <message>
        <source>Met by</source>
        <translation>Được đáp ứng bằng</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Dạng tệp</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Kích thước</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Mã kiểm tra</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Ảnh căn cước</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Thuộc về</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Ngày ghi</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Điều kiện thay đổi</translation>
    </message>
    <message>
        <source>On hold until</source>
        <translation>Tạm hoãn đến</translation>
    </message>
    <message>
        <source>Why on hold</source>
        <translation>Lý do tạm hoãn</translation>
    </message>
    <message>
        <source>Enrolled on</source>
        <translation>Ngày nhập học</translation>
    </message>
    <message>
        <source>Finished on</source>
        <translation>Ngày học xong</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Why dropped out</source>
        <translation>Lý do bỏ học</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>Được hỗ trợ</translation>
    </message>
    <message>
        <source>Ground of the support</source>
        <translation>Căn cứ hỗ trợ</translation>
    </message>
    <message>
        <source>Distance (km)</source>
        <translation>Khoảng cách (km)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Số vào sổ</translation>
    </message>
    <message>
        <source>Why absent</source>
        <translation>Lý do vắng</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Công việc</translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation>Ngày giới thiệu</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Đơn vị giới thiệu</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Hình thức việc làm</translation>
    </message>
    <message>
        <source>Began work on</source>
        <translation>Ngày nhận việc</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Hợp đồng</translation>
    </message>
    <message>
        <source>Why not taken</source>
        <translation>Lý do không nhận</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Ngày thôi việc</translation>
    </message>
    <message>
        <source>Why left</source>
        <translation>Lý do thôi việc</translation>
    </message>
    <message>
        <source>After months</source>
        <translation>Sau số tháng</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Ngày đến hạn</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Ngày đã làm</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Mục đích</translation>
    </message>
    <message>
        <source>Listed on</source>
        <translation>Ngày vào danh sách</translation>
    </message>
    <message>
        <source>Amount approved (đồng)</source>
        <translation>Số tiền duyệt (đồng)</translation>
    </message>
    <message>
        <source>Amount disbursed (đồng)</source>
        <translation>Số tiền giải ngân (đồng)</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Ngày duyệt</translation>
    </message>
    <message>
        <source>Disbursed on</source>
        <translation>Ngày giải ngân</translation>
    </message>
    <message>
        <source>Term (months)</source>
        <translation>Thời hạn (tháng)</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hộ gia đình</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Chưa đáp ứng</translation>
    </message>
    <message>
        <source>Being met</source>
        <translation>Đang đáp ứng</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Đã đáp ứng</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Từ chối</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Đang học</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Đã học xong</translation>
    </message>
    <message>
        <source>Dropped out</source>
        <translation>Bỏ học</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Nhu cầu</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>Người vay</translation>
    </message>
    <message>
        <source>Kind of employer</source>
        <translation>Loại cơ sở</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Số lao động</translation>
    </message>
    <message>
        <source>Workers who served a sentence</source>
        <translation>Số lao động đã chấp hành xong án phạt tù</translation>
    </message>
    <message>
        <source>Obeys the law</source>
        <translation>Chấp hành tốt pháp luật</translation>
    </message>
    <message>
        <source>No debt for the same purpose</source>
        <translation>Không còn nợ cùng mục đích</translation>
    </message>
    <message>
        <source>Records taken together</source>
        <translation>Gộp hồ sơ</translation>
    </message>
    <message>
        <source>Record taken in</source>
        <translation>Hồ sơ được gộp vào</translation>
    </message>
    <message>
        <source>Taken apart again</source>
        <translation>Đã tách ra lại</translation>
    </message>
</context>
<context>
    <name>FigurePane</name>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
</context>
<context>
    <name>FigureTablePane</name>
    <message>
        <source>Pa&amp;rted by:</source>
        <translation>Phân tổ t&amp;heo:</translation>
    </message>
    <message>
        <source>Parted by</source>
        <translation>Phân tổ theo</translation>
    </message>
    <message>
        <source>Behind the n&amp;umber…</source>
        <translation>Danh &amp;sách được đếm…</translation>
    </message>
    <message>
        <source>Print or e&amp;xport…</source>
        <translation>&amp;In, xuất…</translation>
    </message>
    <message>
        <source>Figures of the period</source>
        <translation>Số liệu trong kỳ</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>others than: %1</source>
        <translation>ngoài: %1</translation>
    </message>
    <message>
        <source>same period of the year before</source>
        <translation>cùng kỳ năm trước</translation>
    </message>
    <message>
        <source>plan of the year</source>
        <translation>kế hoạch năm</translation>
    </message>
    <message>
        <source>expected by 31/12</source>
        <translation>ước thực hiện đến 31/12</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Add condition</source>
        <translation>Thêm điều kiện</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Bộ lọc</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
</context>
<context>
    <name>FindingPane</name>
    <message>
        <source>Kinds of findings</source>
        <translation>Loại cần xem</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Chỗ cần xem</translation>
    </message>
    <message>
        <source>Op&amp;en the person</source>
        <translation>&amp;Mở hồ sơ</translation>
    </message>
    <message>
        <source>Look at it a&amp;gain</source>
        <translation>&amp;Xem xét lại</translation>
    </message>
    <message>
        <source>Reaso&amp;n:</source>
        <translation>&amp;Lý do:</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Why it stays as it is</source>
        <translation>Vì sao để nguyên</translation>
    </message>
    <message>
        <source>Set as&amp;ide</source>
        <translation>Để n&amp;guyên</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Born in the future</source>
        <translation>Ngày sinh ở tương lai</translation>
    </message>
    <message>
        <source>Released without prison</source>
        <translation>Không chấp hành án phạt tù mà có ngày ra trại</translation>
    </message>
    <message>
        <source>Needs without a day of survey</source>
        <translation>Nhu cầu chưa có ngày khảo sát</translation>
    </message>
    <message>
        <source>Number and year of birth</source>
        <translation>Số giấy tờ và năm sinh</translation>
    </message>
    <message>
        <source>Number and sex</source>
        <translation>Số giấy tờ và giới tính</translation>
    </message>
    <message>
        <source>Province of the number</source>
        <translation>Mã tỉnh của số giấy tờ</translation>
    </message>
    <message>
        <source>Very old</source>
        <translation>Tuổi quá cao</translation>
    </message>
    <message>
        <source>Too young on the day of the judgment</source>
        <translation>Chưa đủ tuổi khi bị kết án</translation>
    </message>
    <message>
        <source>Dates in the future</source>
        <translation>Ngày ở tương lai</translation>
    </message>
    <message>
        <source>Term over without an end</source>
        <translation>Hết hạn, chưa ghi kết thúc</translation>
    </message>
    <message>
        <source>Needs not asked for</source>
        <translation>Chưa hỏi nhu cầu</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Hai người khác nhau</translation>
    </message>
    <message>
        <source>Begins after the release</source>
        <translation>Bắt đầu sau ngày chấp hành xong án phạt tù</translation>
    </message>
    <message>
        <source>Expunged without an end</source>
        <translation>Đã xóa án tích, chưa ghi kết thúc</translation>
    </message>
    <message>
        <source>End without a day</source>
        <translation>Lý do kết thúc không có ngày</translation>
    </message>
    <message>
        <source>Status entered twice</source>
        <translation>Tình trạng nhập hai lần</translation>
    </message>
    <message>
        <source>Released and in prison at once</source>
        <translation>Vừa đã chấp hành xong vừa đang chấp hành án phạt tù</translation>
    </message>
</context>
<context>
    <name>FindingsPane</name>
    <message>
        <source>To look at before signing</source>
        <translation>Cần xem trước khi ký</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Đến chỗ đó</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Sửa</translation>
    </message>
</context>
<context>
    <name>FirstStartWizard</name>
    <message>
        <source>First start</source>
        <translation>Bắt đầu sử dụng</translation>
    </message>
    <message>
        <source>Who we are</source>
        <translation>Cơ quan nào</translation>
    </message>
    <message>
        <source>Choose the form of your office. Everything can be edited later.</source>
        <translation>Chọn mẫu cơ quan của bạn. Mọi thứ đều sửa được về sau.</translation>
    </message>
    <message>
        <source>&amp;Organisation:</source>
        <translation>&amp;Cơ quan:</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Bạn là ai</translation>
    </message>
    <message>
        <source>You become the administrator of this register.</source>
        <translation>Bạn sẽ là người quản trị sổ này.</translation>
    </message>
    <message>
        <source>Your &amp;sign-in name:</source>
        <translation>Tên đăn&amp;g nhập của bạn:</translation>
    </message>
    <message>
        <source>Your sign-in name</source>
        <translation>Tên đăng nhập của bạn</translation>
    </message>
    <message>
        <source>Your &amp;full name:</source>
        <translation>Họ &amp;và tên của bạn:</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Họ và tên của bạn</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Mật khẩu:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>The same a&amp;gain:</source>
        <translation>&amp;Nhập lại:</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Nhập lại</translation>
    </message>
    <message>
        <source>At least 8 characters. A short sentence is easy to keep in mind.</source>
        <translation>Ít nhất 8 ký tự. Một câu ngắn thì dễ nhớ.</translation>
    </message>
    <message>
        <source>Where the register lies</source>
        <translation>Sổ nằm ở đâu</translation>
    </message>
    <message>
        <source>One encrypted file with its key file beside it. Backups belong on another drive.</source>
        <translation>Một tệp mã hóa và tệp khóa bên cạnh. Bản sao lưu nên ở ổ đĩa khác.</translation>
    </message>
    <message>
        <source>&amp;Register:</source>
        <translation>&amp;Sổ:</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Sổ</translation>
    </message>
    <message>
        <source>Back&amp;ups:</source>
        <translation>S&amp;ao lưu:</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>Choose the &amp;file…</source>
        <translation>Chọn tệ&amp;p…</translation>
    </message>
    <message>
        <source>Choose the backup f&amp;older…</source>
        <translation>Chọn thư mục sa&amp;o lưu…</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>Khóa khôi phục</translation>
    </message>
    <message>
        <source>It is shown this once. It opens the register when every password is lost: print it and lock it away.</source>
        <translation>Chỉ hiện một lần này. Khóa mở được sổ khi mất mọi mật khẩu: hãy in ra và cất kỹ.</translation>
    </message>
    <message>
        <source>&amp;Print the recovery key…</source>
        <translation>&amp;In khóa khôi phục…</translation>
    </message>
    <message>
        <source>I have printed it or written it &amp;down</source>
        <translation>Tôi đã in hoặc đã chép &amp;lại</translation>
    </message>
</context>
<context>
    <name>FollowUpPane</name>
    <message>
        <source>Due:</source>
        <translation>Đến hạn:</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Đến hạn</translation>
    </message>
    <message>
        <source>Follow-ups due</source>
        <translation>Theo dõi đến hạn</translation>
    </message>
    <message>
        <source>Asked on:</source>
        <translation>Hỏi ngày:</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Hỏi ngày</translation>
    </message>
    <message>
        <source>State of work:</source>
        <translation>Tình trạng việc làm:</translation>
    </message>
    <message>
        <source>State of work</source>
        <translation>Tình trạng việc làm</translation>
    </message>
    <message>
        <source>Left on:</source>
        <translation>Ngày thôi việc:</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Ngày thôi việc</translation>
    </message>
    <message>
        <source>Why left:</source>
        <translation>Lý do thôi việc:</translation>
    </message>
    <message>
        <source>Why left</source>
        <translation>Lý do thôi việc</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Ghi chú:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Save and go to the next</source>
        <translation>Lưu và sang người kế tiếp</translation>
    </message>
    <message>
        <source>Open the referral</source>
        <translation>Mở lượt giới thiệu</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Mở hồ sơ người</translation>
    </message>
</context>
<context>
    <name>FormerPeopleDialog</name>
    <message>
        <source>Transferred away</source>
        <translation>Đã chuyển đi</translation>
    </message>
    <message>
        <source>People whom your office looked after and another unit looks after now. Choose somebody to see the file as it was then; the look is recorded.</source>
        <translation>Những người cơ quan bạn từng phụ trách, nay do đơn vị khác phụ trách. Chọn một người để xem hồ sơ tại thời điểm chuyển đi; lần xem được ghi nhật ký.</translation>
    </message>
    <message>
        <source>The file as it was then</source>
        <translation>Hồ sơ tại thời điểm chuyển đi</translation>
    </message>
    <message>
        <source>&amp;Show the file as it was</source>
        <translation>&amp;Xem hồ sơ lúc chuyển đi</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đón&amp;g</translation>
    </message>
</context>
<context>
    <name>FundingPane</name>
    <message>
        <source>&amp;Funding:</source>
        <translation>N&amp;guồn kinh phí:</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Nguồn kinh phí</translation>
    </message>
    <message>
        <source>What the class costs, by item</source>
        <translation>Chi phí của lớp theo khoản</translation>
    </message>
    <message>
        <source>Items of the cost</source>
        <translation>Các khoản chi</translation>
    </message>
    <message>
        <source>Meals and travel of the learners</source>
        <translation>Tiền ăn, đi lại của học viên</translation>
    </message>
    <message>
        <source>Change the rates…</source>
        <translation>Sửa định mức…</translation>
    </message>
</context>
<context>
    <name>HiddenRecordBar</name>
    <message>
        <source>Close and hide…</source>
        <translation>Đóng và ẩn…</translation>
    </message>
    <message>
        <source>Show what is hidden</source>
        <translation>Xem phần đã ẩn</translation>
    </message>
    <message>
        <source>For the head; each look is recorded</source>
        <translation>Dành cho lãnh đạo; mỗi lần xem đều ghi nhật ký</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Mở lại…</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>Changes of this file</source>
        <translation>Thay đổi của hồ sơ này</translation>
    </message>
    <message>
        <source>Restore the value before</source>
        <translation>Trả lại nội dung trước</translation>
    </message>
    <message>
        <source>Puts back what stood before the chosen change; a removed line comes back</source>
        <translation>Trả lại nội dung có trước thay đổi đang chọn; dòng đã bỏ thì được lấy lại</translation>
    </message>
</context>
<context>
    <name>IssueForm</name>
    <message>
        <source>D&amp;rafter&apos;s initials:</source>
        <translation>&amp;Chữ viết tắt tên người soạn thảo:</translation>
    </message>
    <message>
        <source>Drafter&apos;s initials</source>
        <translation>Chữ viết tắt tên người soạn thảo</translation>
    </message>
    <message>
        <source>Behind the drafting units on the line that begins with Lưu</source>
        <translation>Ghi trong ngoặc sau đơn vị soạn thảo, ở dòng Lưu của Nơi nhận</translation>
    </message>
    <message>
        <source>Si&amp;gner:</source>
        <translation>N&amp;gười ký:</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Theo công văn</translation>
    </message>
    <message>
        <source>&amp;Number:</source>
        <translation>&amp;Số:</translation>
    </message>
    <message>
        <source>after the signature</source>
        <translation>sau khi ký</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Da&amp;y:</source>
        <translation>Ngà&amp;y:</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>P&amp;lan:</source>
        <translation>Kế h&amp;oạch:</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>As&amp;ked for by:</source>
        <translation>Th&amp;eo công văn:</translation>
    </message>
    <message>
        <source>Addressed &amp;to:</source>
        <translation>Kín&amp;h gửi:</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Kính gửi</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Mỗi dòng một nơi</translation>
    </message>
    <message>
        <source>Issue with this number and day</source>
        <translation>Phát hành với số và ngày này</translation>
    </message>
</context>
<context>
    <name>JumpDialog</name>
    <message>
        <source>Go to</source>
        <translation>Tìm nhanh</translation>
    </message>
    <message>
        <source>A person, class, employer, session, dispatch or command</source>
        <translation>Người, lớp, người sử dụng lao động, buổi tư vấn, công văn hoặc lệnh</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kết quả tìm</translation>
    </message>
</context>
<context>
    <name>KeepFilterDialog</name>
    <message>
        <source>Keep the filter</source>
        <translation>Lưu bộ lọc</translation>
    </message>
    <message>
        <source>&amp;Name of the filter:</source>
        <translation>&amp;Tên bộ lọc:</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Tên bộ lọc</translation>
    </message>
    <message>
        <source>&amp;For everybody of my unit</source>
        <translation>&amp;Dùng chung trong đơn vị</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>Đồn&amp;g ý</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
</context>
<context>
    <name>LaggingFigures</name>
    <message>
        <source>Figures of which the register now says something else</source>
        <translation>Số liệu mà sổ hiện ghi khác</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Lấy số này</translation>
    </message>
    <message>
        <source>The report states what the register now says</source>
        <translation>Báo cáo ghi theo sổ hiện nay</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Lấy tất cả</translation>
    </message>
    <message>
        <source>Figures changed by hand stay</source>
        <translation>Số điều chỉnh bằng tay giữ nguyên</translation>
    </message>
</context>
<context>
    <name>LearnerPane</name>
    <message>
        <source>Learners from the register</source>
        <translation>Học viên trong sổ</translation>
    </message>
    <message>
        <source>Add a learner</source>
        <translation>Thêm học viên</translation>
    </message>
    <message>
        <source>Paste a list…</source>
        <translation>Dán danh sách…</translation>
    </message>
    <message>
        <source>Names from a list are found in the register, all at once</source>
        <translation>Tìm mọi tên trong danh sách ở sổ cùng một lúc</translation>
    </message>
    <message>
        <source>Learners who are not in the register</source>
        <translation>Học viên ngoài sổ</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Học viên ngoài sổ</translation>
    </message>
    <message>
        <source>Learners by number alone</source>
        <translation>Học viên chỉ biết số lượng</translation>
    </message>
    <message>
        <source>Head counts</source>
        <translation>Số học viên theo nhóm</translation>
    </message>
</context>
<context>
    <name>LegalStatusEditor</name>
    <message>
        <source>Legal statuses</source>
        <translation>Tình trạng pháp lý</translation>
    </message>
    <message>
        <source>Add a status</source>
        <translation>Thêm tình trạng</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Bỏ tình trạng này</translation>
    </message>
    <message>
        <source>Additional penalties</source>
        <translation>Hình phạt bổ sung</translation>
    </message>
</context>
<context>
    <name>LetterheadEditor</name>
    <message>
        <source>Period of the letterhead</source>
        <translation>Thời kỳ của thể thức</translation>
    </message>
    <message>
        <source>For a new name or a new form from a certain day on; earlier papers keep the old one.</source>
        <translation>Khi đổi tên hoặc đổi mẫu từ một ngày nào đó; văn bản trước ngày ấy giữ thể thức cũ.</translation>
    </message>
    <message>
        <source>Used from</source>
        <translation>Dùng từ ngày</translation>
    </message>
    <message>
        <source>Used until</source>
        <translation>Dùng đến ngày</translation>
    </message>
    <message>
        <source>Name in te&amp;xt:</source>
        <translation>Tên t&amp;rong văn bản:</translation>
    </message>
    <message>
        <source>Name in text</source>
        <translation>Tên trong văn bản</translation>
    </message>
    <message>
        <source>Agency a&amp;bove:</source>
        <translation>&amp;Cơ quan chủ quản:</translation>
    </message>
    <message>
        <source>Agency above</source>
        <translation>Cơ quan chủ quản</translation>
    </message>
    <message>
        <source>&amp;Issuing agency:</source>
        <translation>Cơ &amp;quan ban hành:</translation>
    </message>
    <message>
        <source>Issuing agency</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Abb&amp;reviation:</source>
        <translation>C&amp;hữ viết tắt:</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Chữ viết tắt</translation>
    </message>
    <message>
        <source>&amp;Place:</source>
        <translation>Đị&amp;a điểm:</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Report goes &amp;to:</source>
        <translation>&amp;Báo cáo gửi đến:</translation>
    </message>
    <message>
        <source>Report goes to</source>
        <translation>Báo cáo gửi đến</translation>
    </message>
    <message>
        <source>Left margin:</source>
        <translation>Lề trái:</translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation>Lề trái</translation>
    </message>
    <message>
        <source>Right margin:</source>
        <translation>Lề phải:</translation>
    </message>
    <message>
        <source>Right margin</source>
        <translation>Lề phải</translation>
    </message>
    <message>
        <source>Top margin:</source>
        <translation>Lề trên:</translation>
    </message>
    <message>
        <source>Top margin</source>
        <translation>Lề trên</translation>
    </message>
    <message>
        <source>Bottom margin:</source>
        <translation>Lề dưới:</translation>
    </message>
    <message>
        <source>Bottom margin</source>
        <translation>Lề dưới</translation>
    </message>
    <message>
        <source>Agency column:</source>
        <translation>Cột tên cơ quan:</translation>
    </message>
    <message>
        <source>Agency column</source>
        <translation>Cột tên cơ quan</translation>
    </message>
    <message>
        <source>National column:</source>
        <translation>Cột Quốc hiệu:</translation>
    </message>
    <message>
        <source>National column</source>
        <translation>Cột Quốc hiệu</translation>
    </message>
    <message>
        <source>Body size:</source>
        <translation>Cỡ chữ:</translation>
    </message>
    <message>
        <source>Body size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>National title size:</source>
        <translation>Cỡ chữ Quốc hiệu:</translation>
    </message>
    <message>
        <source>National title size</source>
        <translation>Cỡ chữ Quốc hiệu</translation>
    </message>
    <message>
        <source>First line indent:</source>
        <translation>Lùi đầu dòng:</translation>
    </message>
    <message>
        <source>First line indent</source>
        <translation>Lùi đầu dòng</translation>
    </message>
    <message>
        <source>Space between paragraphs:</source>
        <translation>Cách đoạn:</translation>
    </message>
    <message>
        <source>Space between paragraphs</source>
        <translation>Cách đoạn</translation>
    </message>
    <message>
        <source>Line spacing:</source>
        <translation>Giãn dòng:</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Giãn dòng</translation>
    </message>
    <message>
        <source>Period:</source>
        <translation>Thời kỳ:</translation>
    </message>
    <message>
        <source>New letterhead</source>
        <translation>Thêm thể thức mới</translation>
    </message>
    <message>
        <source>Remove this letterhead</source>
        <translation>Bỏ thể thức này</translation>
    </message>
    <message>
        <source>Used from:</source>
        <translation>Dùng từ ngày:</translation>
    </message>
    <message>
        <source>Used until:</source>
        <translation>Dùng đến ngày:</translation>
    </message>
</context>
<context>
    <name>LikenessWords</name>
    <message>
        <source>entered on %1</source>
        <translation>nhập ngày %1</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>cùng số giấy tờ</translation>
    </message>
    <message>
        <source>numbers differ by one digit</source>
        <translation>số giấy tờ lệch một chữ số</translation>
    </message>
    <message>
        <source>two digits of the numbers are swapped</source>
        <translation>số giấy tờ có hai chữ số đổi chỗ nhau</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>cùng tên</translation>
    </message>
    <message>
        <source>same name with other marks</source>
        <translation>cùng tên, khác dấu</translation>
    </message>
    <message>
        <source>same name in another order</source>
        <translation>cùng tên, khác thứ tự</translation>
    </message>
    <message>
        <source>names differ by a letter or two</source>
        <translation>tên lệch một, hai chữ cái</translation>
    </message>
    <message>
        <source>same birth</source>
        <translation>cùng ngày sinh</translation>
    </message>
    <message>
        <source>same year of birth</source>
        <translation>cùng năm sinh</translation>
    </message>
    <message>
        <source>births differ a little</source>
        <translation>ngày sinh lệch chút ít</translation>
    </message>
    <message>
        <source>same commune</source>
        <translation>cùng xã</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>cùng số điện thoại</translation>
    </message>
    <message>
        <source>same relative</source>
        <translation>cùng người thân</translation>
    </message>
    <message>
        <source>A record of %1</source>
        <translation>Hồ sơ của %1</translation>
    </message>
</context>
<context>
    <name>LinkedRowWords</name>
    <message numerus="yes">
        <source>%n classes</source>
        <translation>
            <numerusform>%n lớp học</numerusform>
        </translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Lớp</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n buổi tuyên truyền, tư vấn</numerusform>
        </translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Buổi tuyên truyền, tư vấn</translation>
    </message>
    <message numerus="yes">
        <source>%n referrals</source>
        <translation>
            <numerusform>%n lần giới thiệu việc làm</numerusform>
        </translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Giới thiệu việc làm</translation>
    </message>
    <message numerus="yes">
        <source>%n loans</source>
        <translation>
            <numerusform>%n khoản vay</numerusform>
        </translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Vay vốn</translation>
    </message>
    <message numerus="yes">
        <source>%n legal statuses</source>
        <translation>
            <numerusform>%n tình trạng pháp lý</numerusform>
        </translation>
    </message>
    <message>
        <source>Legal status</source>
        <translation>Tình trạng pháp lý</translation>
    </message>
    <message numerus="yes">
        <source>%n needs</source>
        <translation>
            <numerusform>%n nhu cầu</numerusform>
        </translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Nhu cầu</translation>
    </message>
    <message numerus="yes">
        <source>%n work situations</source>
        <translation>
            <numerusform>%n dòng tình trạng việc làm</numerusform>
        </translation>
    </message>
    <message>
        <source>Work situation</source>
        <translation>Tình trạng việc làm</translation>
    </message>
    <message numerus="yes">
        <source>%n identity papers</source>
        <translation>
            <numerusform>%n giấy tờ tùy thân</numerusform>
        </translation>
    </message>
    <message>
        <source>Identity paper</source>
        <translation>Giấy tờ tùy thân</translation>
    </message>
    <message numerus="yes">
        <source>%n residences</source>
        <translation>
            <numerusform>%n nơi cư trú</numerusform>
        </translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Nơi cư trú</translation>
    </message>
    <message numerus="yes">
        <source>%n phones and relatives</source>
        <translation>
            <numerusform>%n số điện thoại, người thân</numerusform>
        </translation>
    </message>
    <message>
        <source>Phone or relative</source>
        <translation>Điện thoại, người thân</translation>
    </message>
    <message numerus="yes">
        <source>%n attached papers</source>
        <translation>
            <numerusform>%n giấy tờ đính kèm</numerusform>
        </translation>
    </message>
    <message>
        <source>Attached paper</source>
        <translation>Giấy tờ đính kèm</translation>
    </message>
    <message>
        <source>Day in class</source>
        <translation>Ngày học</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Chứng chỉ</translation>
    </message>
    <message>
        <source>Step of a referral</source>
        <translation>Diễn biến giới thiệu</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Theo dõi sau việc làm</translation>
    </message>
    <message>
        <source>Additional penalty</source>
        <translation>Hình phạt bổ sung</translation>
    </message>
    <message>
        <source>Unit in charge</source>
        <translation>Đơn vị phụ trách</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Sẵn sàng làm việc</translation>
    </message>
    <message>
        <source>Reason of readiness</source>
        <translation>Lý do của mức sẵn sàng</translation>
    </message>
    <message>
        <source>Obstacle to work</source>
        <translation>Trở ngại việc làm</translation>
    </message>
    <message>
        <source>Counted in a report</source>
        <translation>Đã đếm trong báo cáo</translation>
    </message>
    <message numerus="yes">
        <source>%n further entries</source>
        <translation>
            <numerusform>%n dòng khác</numerusform>
        </translation>
    </message>
    <message>
        <source>Further entry</source>
        <translation>Dòng khác</translation>
    </message>
</context>
<context>
    <name>ListEntryPage</name>
    <message>
        <source>&amp;Unit:</source>
        <translation>Đơn &amp;vị:</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>&amp;Commune:</source>
        <translation>&amp;Xã, phường:</translation>
    </message>
    <message>
        <source>Commune of all rows</source>
        <translation>Xã, phường của mọi dòng</translation>
    </message>
    <message>
        <source>L&amp;egal status:</source>
        <translation>Tình trạng &amp;pháp lý:</translation>
    </message>
    <message>
        <source>Legal status of all rows</source>
        <translation>Tình trạng pháp lý của mọi dòng</translation>
    </message>
    <message>
        <source>&amp;Dispatch:</source>
        <translation>&amp;Công văn:</translation>
    </message>
    <message>
        <source>Dispatch that brought the list</source>
        <translation>Công văn gửi danh sách</translation>
    </message>
    <message>
        <source>S&amp;ource:</source>
        <translation>&amp;Nguồn thông tin:</translation>
    </message>
    <message>
        <source>Source of the list</source>
        <translation>Nguồn của danh sách</translation>
    </message>
    <message>
        <source>Needs surve&amp;yed on:</source>
        <translation>Ngày &amp;khảo sát nhu cầu:</translation>
    </message>
    <message>
        <source>Day on which the needs were surveyed</source>
        <translation>Ngày khảo sát nhu cầu</translation>
    </message>
    <message>
        <source>A cell that is left empty takes what stands above. Ctrl+V pastes rows from Excel, F2 opens a cell, F8 goes to the next fault, Ctrl+Delete removes rows, Ctrl+Z takes back, Ctrl+Tab leaves the grid.</source>
        <translation>Ô để trống lấy nội dung ở trên. Ctrl+V dán dòng từ Excel, F2 mở ô, F8 tới lỗi kế tiếp, Ctrl+Delete bỏ dòng, Ctrl+Z hoàn tác, Ctrl+Tab ra khỏi bảng.</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>Danh sách người</translation>
    </message>
    <message>
        <source>Store all clea&amp;n rows</source>
        <translation>&amp;Lưu các dòng không lỗi</translation>
    </message>
    <message>
        <source>Repa&amp;ir…</source>
        <translation>&amp;Sửa…</translation>
    </message>
    <message>
        <source>Next &amp;fault</source>
        <translation>Lỗi kế &amp;tiếp</translation>
    </message>
    <message>
        <source>&amp;Back to the register</source>
        <translation>&amp;Quay lại sổ</translation>
    </message>
</context>
<context>
    <name>LoanConditions</name>
    <message>
        <source>Borrowed on %1 or later</source>
        <translation>Vay từ ngày %1 trở đi</translation>
    </message>
    <message>
        <source>Has served a prison sentence, or was given amnesty</source>
        <translation>Đã chấp hành xong án phạt tù hoặc được đặc xá</translation>
    </message>
    <message>
        <source>At most %1 years since the end of the sentence, which is not entered</source>
        <translation>Không quá %1 năm kể từ khi chấp hành xong (chưa nhập ngày chấp hành xong)</translation>
    </message>
    <message>
        <source>At most %1 years since the end of the sentence (until %2)</source>
        <translation>Không quá %1 năm kể từ khi chấp hành xong (đến ngày %2)</translation>
    </message>
    <message>
        <source>Wants a loan: the need is entered</source>
        <translation>Có nhu cầu vay vốn, đã ghi trong sổ</translation>
    </message>
    <message>
        <source>Stands on the list that the commune confirmed (Mẫu số 01)</source>
        <translation>Có tên trong danh sách được UBND cấp xã xác nhận (Mẫu số 01)</translation>
    </message>
    <message>
        <source>Obeys the law since the return</source>
        <translation>Chấp hành tốt pháp luật sau khi trở về</translation>
    </message>
    <message>
        <source>Owes the bank nothing for the same purpose</source>
        <translation>Không còn dư nợ tại ngân hàng cho cùng mục đích</translation>
    </message>
    <message>
        <source>Small or medium enterprise, cooperative, cooperative group or household business</source>
        <translation>Doanh nghiệp nhỏ và vừa, hợp tác xã, tổ hợp tác hoặc hộ kinh doanh</translation>
    </message>
    <message>
        <source>At least %2 % of the workers have served a prison sentence</source>
        <translation>Ít nhất %2 % lao động là người chấp hành xong án phạt tù</translation>
    </message>
    <message>
        <source>At most %1 đồng</source>
        <translation>Mức vay không quá %1 đồng</translation>
    </message>
    <message>
        <source>Term of at most %1 months</source>
        <translation>Thời hạn không quá %1 tháng</translation>
    </message>
    <message>
        <source>Security where more than %1 đồng is lent</source>
        <translation>Bảo đảm tiền vay nếu vay trên %1 đồng</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>Not fulfilled</source>
        <translation>Không đạt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <source>for each month of the course</source>
        <translation>cho mỗi tháng học</translation>
    </message>
</context>
<context>
    <name>LoanForm</name>
    <message>
        <source>Unit:</source>
        <translation>Đơn vị:</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>&amp;Borrower:</source>
        <translation>Đối tượng &amp;vay:</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>Người vay</translation>
    </message>
    <message>
        <source>P&amp;erson:</source>
        <translation>&amp;Người vay:</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Emplo&amp;yer:</source>
        <translation>Cơ &amp;sở vay vốn:</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Cơ sở vay vốn</translation>
    </message>
    <message>
        <source>Kind of employer:</source>
        <translation>Loại cơ sở:</translation>
    </message>
    <message>
        <source>Kind of employer</source>
        <translation>Loại cơ sở</translation>
    </message>
    <message>
        <source>Workers:</source>
        <translation>Số lao động:</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Số lao động</translation>
    </message>
    <message>
        <source>Of them who served a sentence:</source>
        <translation>Trong đó chấp hành
xong án phạt tù:</translation>
    </message>
    <message>
        <source>Of them who served a sentence</source>
        <translation>Trong đó chấp hành xong án phạt tù</translation>
    </message>
    <message>
        <source>Sou&amp;rce:</source>
        <translation>Ng&amp;uồn vốn:</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn vốn</translation>
    </message>
    <message>
        <source>Pur&amp;pose:</source>
        <translation>&amp;Mục đích:</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Mục đích</translation>
    </message>
    <message>
        <source>S&amp;tate of the loan:</source>
        <translation>&amp;Tình trạng:</translation>
    </message>
    <message>
        <source>State of the loan</source>
        <translation>Tình trạng khoản vay</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Ghi chú:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>&amp;Listed by the commune on:</source>
        <translation>Ngày &amp;xã xác nhận
danh sách:</translation>
    </message>
    <message>
        <source>Listed by the commune on</source>
        <translation>Ngày xã xác nhận danh sách</translation>
    </message>
    <message>
        <source>&amp;Amount approved (đồng):</source>
        <translation>Số tiền &amp;duyệt (đồng):</translation>
    </message>
    <message>
        <source>Amount approved (đồng)</source>
        <translation>Số tiền duyệt (đồng)</translation>
    </message>
    <message>
        <source>Appro&amp;ved on:</source>
        <translation>Ngày duyệt:</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Ngày duyệt</translation>
    </message>
    <message>
        <source>Amount paid o&amp;ut (đồng):</source>
        <translation>Số tiền &amp;giải ngân (đồng):</translation>
    </message>
    <message>
        <source>Amount paid out (đồng)</source>
        <translation>Số tiền giải ngân (đồng)</translation>
    </message>
    <message>
        <source>Paid &amp;out on:</source>
        <translation>Ngày giải ngân:</translation>
    </message>
    <message>
        <source>Paid out on</source>
        <translation>Ngày giải ngân</translation>
    </message>
    <message>
        <source>Ter&amp;m (months):</source>
        <translation>T&amp;hời hạn (tháng):</translation>
    </message>
    <message>
        <source>Term (months)</source>
        <translation>Thời hạn (tháng)</translation>
    </message>
    <message>
        <source>&amp;Household, association:</source>
        <translation>Hộ va&amp;y, hội
nhận ủy thác:</translation>
    </message>
    <message>
        <source>Household, association</source>
        <translation>Hộ vay, hội nhận ủy thác</translation>
    </message>
    <message>
        <source>Obeys the la&amp;w:</source>
        <translation>Chấp hành tốt &amp;pháp luật:</translation>
    </message>
    <message>
        <source>Obeys the law</source>
        <translation>Chấp hành tốt pháp luật</translation>
    </message>
    <message>
        <source>No &amp;debt for the same purpose:</source>
        <translation>Không còn nợ
&amp;cùng mục đích:</translation>
    </message>
    <message>
        <source>No debt for the same purpose</source>
        <translation>Không còn nợ cùng mục đích</translation>
    </message>
    <message>
        <source>Plan tas&amp;k:</source>
        <translation>Nhiệm vụ &amp;kế hoạch:</translation>
    </message>
    <message>
        <source>Plan task</source>
        <translation>Nhiệm vụ kế hoạch</translation>
    </message>
    <message>
        <source>Conditions of the source, one by one</source>
        <translation>Điều kiện của nguồn vốn</translation>
    </message>
    <message>
        <source>Conditions of the source</source>
        <translation>Điều kiện của nguồn vốn</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>One moment</source>
        <translation>Xin chờ</translation>
    </message>
    <message>
        <source>How far the work has come</source>
        <translation>Việc đã làm đến đâu</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Hòa Nhập</source>
        <translation>Hòa Nhập</translation>
    </message>
    <message>
        <source>TRAINING DATA: invented people</source>
        <translation>DỮ LIỆU TẬP HUẤN: người không có thật</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Take two records of one person together</source>
        <translation>Gộp hai hồ sơ của một người</translation>
    </message>
    <message>
        <source>The &amp;values taken over carry a full circle. Choose with the left and right arrow keys or by a click; the space bar also takes both where two notes can stand one behind the other.</source>
        <translation>Giá &amp;trị được lấy có chấm tròn đặc. Chọn bằng phím mũi tên trái, phải hoặc bấm chuột; phím cách lấy cả hai ở những ô ghi chú có thể để nối nhau.</translation>
    </message>
    <message>
        <source>Fields of both records</source>
        <translation>Các ô của hai hồ sơ</translation>
    </message>
    <message>
        <source>Show fields that are the &amp;same too</source>
        <translation>Hiện cả &amp;những ô giống nhau</translation>
    </message>
    <message>
        <source>&amp;Take together</source>
        <translation>&amp;Gộp</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Viewer</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Nhập liệu</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Lãnh đạo</translation>
    </message>
    <message>
        <source>Registry clerk</source>
        <translation>Văn thư</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Quản trị</translation>
    </message>
    <message>
        <source>People managed at the end</source>
        <translation>Người đang quản lý cuối kỳ</translation>
    </message>
    <message>
        <source>People received</source>
        <translation>Người tiếp nhận</translation>
    </message>
    <message>
        <source>People no longer managed</source>
        <translation>Người kết thúc quản lý</translation>
    </message>
    <message>
        <source>Open needs: training</source>
        <translation>Nhu cầu học nghề</translation>
    </message>
    <message>
        <source>Open needs: work</source>
        <translation>Nhu cầu việc làm</translation>
    </message>
    <message>
        <source>Open needs: loan</source>
        <translation>Nhu cầu vay vốn</translation>
    </message>
    <message>
        <source>Counselling and outreach sessions</source>
        <translation>Buổi tư vấn, tuyên truyền</translation>
    </message>
    <message>
        <source>People counselled</source>
        <translation>Người được tư vấn</translation>
    </message>
    <message>
        <source>Turns of counselling</source>
        <translation>Lượt tư vấn</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Lớp đào tạo</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Học viên</translation>
    </message>
    <message>
        <source>Learners from the register</source>
        <translation>Học viên trong sổ</translation>
    </message>
    <message>
        <source>Learners who completed</source>
        <translation>Học viên hoàn thành</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Chứng chỉ</translation>
    </message>
    <message>
        <source>Turns of referral</source>
        <translation>Lượt giới thiệu</translation>
    </message>
    <message>
        <source>People referred</source>
        <translation>Người được giới thiệu</translation>
    </message>
    <message>
        <source>People hired</source>
        <translation>Người có việc làm</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Vay vốn</translation>
    </message>
    <message>
        <source>Loans, million đồng</source>
        <translation>Vốn vay, triệu đồng</translation>
    </message>
    <message>
        <source>Opening (instead of the proposed one)</source>
        <translation>Lời mở đầu (thay câu đề xuất)</translation>
    </message>
    <message>
        <source>I. Situation</source>
        <translation>I. Đánh giá tình hình</translation>
    </message>
    <message>
        <source>II.1. Implementation</source>
        <translation>II.1. Triển khai, thực hiện</translation>
    </message>
    <message>
        <source>II.2. Coordination</source>
        <translation>II.2. Phối hợp</translation>
    </message>
    <message>
        <source>II.3. Results, before the figures</source>
        <translation>II.3. Kết quả, trước số liệu</translation>
    </message>
    <message>
        <source>II.3. Results, after the figures</source>
        <translation>II.3. Kết quả, sau số liệu</translation>
    </message>
    <message>
        <source>II.4. Limitations</source>
        <translation>II.4. Hạn chế, nguyên nhân</translation>
    </message>
    <message>
        <source>III. Next year</source>
        <translation>III. Phương hướng năm sau</translation>
    </message>
    <message>
        <source>Closing (instead of the proposed one)</source>
        <translation>Lời kết (thay câu đề xuất)</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Đã giới thiệu</translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation>Đã phỏng vấn</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Đã nhận việc</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Không nhận</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Đã rút</translation>
    </message>
    <message>
        <source>Left again</source>
        <translation>Đã thôi việc</translation>
    </message>
    <message>
        <source>People with a loan</source>
        <translation>Người được vay vốn</translation>
    </message>
    <message>
        <source>People with a standing legal status on the last day whose file is not closed.</source>
        <translation>Người có tình trạng pháp lý còn hiệu lực vào ngày cuối kỳ và hồ sơ chưa kết thúc.</translation>
    </message>
    <message>
        <source>People whose first legal status begins in the period.</source>
        <translation>Người có tình trạng pháp lý đầu tiên bắt đầu trong kỳ.</translation>
    </message>
    <message>
        <source>People whose file was closed in the period.</source>
        <translation>Người có hồ sơ kết thúc trong kỳ.</translation>
    </message>
    <message>
        <source>Managed people with a helper</source>
        <translation>Người đang quản lý có người giúp đỡ</translation>
    </message>
    <message>
        <source>People managed at the end for whom somebody who helps is named.</source>
        <translation>Người đang quản lý cuối kỳ đã ghi tên người được phân công giúp đỡ.</translation>
    </message>
    <message>
        <source>Managed people with stable work</source>
        <translation>Người đang quản lý có việc làm ổn định</translation>
    </message>
    <message>
        <source>People managed at the end whose newest work situation is stable work.</source>
        <translation>Người đang quản lý cuối kỳ mà tình trạng việc làm mới nhất là ổn định.</translation>
    </message>
    <message>
        <source>Managed people with unstable work</source>
        <translation>Người đang quản lý có việc làm không ổn định</translation>
    </message>
    <message>
        <source>People managed at the end whose newest work situation is unstable work.</source>
        <translation>Người đang quản lý cuối kỳ mà tình trạng việc làm mới nhất là không ổn định.</translation>
    </message>
    <message>
        <source>Managed people without work</source>
        <translation>Người đang quản lý chưa có việc làm</translation>
    </message>
    <message>
        <source>People managed at the end whose newest work situation is no work.</source>
        <translation>Người đang quản lý cuối kỳ mà tình trạng việc làm mới nhất là chưa có việc làm.</translation>
    </message>
    <message>
        <source>Managed people ready for work</source>
        <translation>Người đang quản lý sẵn sàng làm việc</translation>
    </message>
    <message>
        <source>People managed at the end who were last noted as ready for work.</source>
        <translation>Người đang quản lý cuối kỳ được ghi nhận gần nhất là sẵn sàng làm việc.</translation>
    </message>
    <message>
        <source>Managed people who need support first</source>
        <translation>Người đang quản lý cần hỗ trợ trước khi làm việc</translation>
    </message>
    <message>
        <source>People managed at the end who were last noted as needing support before work.</source>
        <translation>Người đang quản lý cuối kỳ được ghi nhận gần nhất là cần hỗ trợ trước khi làm việc.</translation>
    </message>
    <message>
        <source>Managed people not able to work</source>
        <translation>Người đang quản lý không có khả năng lao động</translation>
    </message>
    <message>
        <source>People managed at the end who were last noted as not able to work.</source>
        <translation>Người đang quản lý cuối kỳ được ghi nhận gần nhất là không có khả năng lao động.</translation>
    </message>
    <message>
        <source>Managed people who decline support</source>
        <translation>Người đang quản lý chưa muốn nhận hỗ trợ</translation>
    </message>
    <message>
        <source>People managed at the end who were last noted as declining support.</source>
        <translation>Người đang quản lý cuối kỳ được ghi nhận gần nhất là chưa muốn nhận hỗ trợ.</translation>
    </message>
    <message>
        <source>People who offended again</source>
        <translation>Số người tái phạm</translation>
    </message>
    <message>
        <source>As the police tell it; the program never counts it.</source>
        <translation>Theo số liệu của công an; phần mềm không tự tính.</translation>
    </message>
    <message>
        <source>People surveyed for needs</source>
        <translation>Số người được khảo sát nhu cầu</translation>
    </message>
    <message>
        <source>People who were asked for their needs in the period.</source>
        <translation>Người được khảo sát nhu cầu trong kỳ.</translation>
    </message>
    <message>
        <source>People with a need for training that is open at the end.</source>
        <translation>Người còn nhu cầu học nghề chưa được đáp ứng vào cuối kỳ.</translation>
    </message>
    <message>
        <source>People with a need for work that is open at the end.</source>
        <translation>Người còn nhu cầu việc làm chưa được đáp ứng vào cuối kỳ.</translation>
    </message>
    <message>
        <source>People with a need for a loan that is open at the end.</source>
        <translation>Người còn nhu cầu vay vốn chưa được đáp ứng vào cuối kỳ.</translation>
    </message>
    <message>
        <source>Open needs: legal papers</source>
        <translation>Nhu cầu chưa đáp ứng: thủ tục pháp lý</translation>
    </message>
    <message>
        <source>People with a need for legal papers that is open at the end.</source>
        <translation>Người còn nhu cầu về thủ tục pháp lý chưa được đáp ứng vào cuối kỳ.</translation>
    </message>
    <message>
        <source>Open needs: psychological help</source>
        <translation>Nhu cầu chưa đáp ứng: trợ giúp tâm lý</translation>
    </message>
    <message>
        <source>People with a need for psychological help that is open at the end.</source>
        <translation>Người còn nhu cầu trợ giúp tâm lý chưa được đáp ứng vào cuối kỳ.</translation>
    </message>
    <message>
        <source>People surveyed who need nothing</source>
        <translation>Người được khảo sát không có nhu cầu</translation>
    </message>
    <message>
        <source>People who were asked in the period and said that they need nothing.</source>
        <translation>Người được khảo sát trong kỳ và trả lời không có nhu cầu.</translation>
    </message>
    <message>
        <source>People who declined help</source>
        <translation>Người từ chối hỗ trợ</translation>
    </message>
    <message>
        <source>People who declined help with a need in the period.</source>
        <translation>Người từ chối hỗ trợ cho một nhu cầu trong kỳ.</translation>
    </message>
    <message>
        <source>People helped with legal papers</source>
        <translation>Người được trợ giúp thủ tục pháp lý</translation>
    </message>
    <message>
        <source>People whose need for legal papers was met in the period.</source>
        <translation>Người có nhu cầu về thủ tục pháp lý được đáp ứng trong kỳ.</translation>
    </message>
    <message>
        <source>Sessions of counselling and outreach held in the period.</source>
        <translation>Buổi tư vấn, tuyên truyền tổ chức trong kỳ.</translation>
    </message>
    <message>
        <source>Information events</source>
        <translation>Buổi tuyên truyền</translation>
    </message>
    <message>
        <source>Of these sessions the talks, outreach and media events.</source>
        <translation>Trong đó buổi sinh hoạt chuyên đề, tuyên truyền, thông tin trên báo, đài.</translation>
    </message>
    <message>
        <source>People of the register who came to a session in the period, each once.</source>
        <translation>Người trong sổ có dự buổi tư vấn, tuyên truyền trong kỳ, mỗi người tính một lần.</translation>
    </message>
    <message>
        <source>People of the register at the sessions of the period, as often as they came.</source>
        <translation>Lượt người trong sổ dự các buổi trong kỳ, dự bao nhiêu buổi tính bấy nhiêu lượt.</translation>
    </message>
    <message>
        <source>Absences with an acceptable reason</source>
        <translation>Lượt người vắng buổi tư vấn, có lý do chính đáng</translation>
    </message>
    <message>
        <source>People of the register who did not come to a session of the period, for a reason that was accepted, as often as it was.</source>
        <translation>Lượt người trong sổ không dự buổi trong kỳ vì lý do của người đó, được chấp nhận.</translation>
    </message>
    <message>
        <source>Absences for another reason of the person</source>
        <translation>Lượt người vắng buổi tư vấn vì lý do khác của người đó</translation>
    </message>
    <message>
        <source>People of the register who did not come to a session of the period for another reason of their own or who were not reached, as often as it was.</source>
        <translation>Lượt người trong sổ không dự buổi trong kỳ vì lý do khác của người đó, kể cả không liên hệ được.</translation>
    </message>
    <message>
        <source>Absences for a reason of the office</source>
        <translation>Lượt người không dự buổi tư vấn do phía cơ quan</translation>
    </message>
    <message>
        <source>People of the register who could not come to a session of the period because the office stood in the way, as often as it was.</source>
        <translation>Lượt người trong sổ không dự buổi trong kỳ do phía cơ quan, như đổi lịch, không tổ chức được.</translation>
    </message>
    <message>
        <source>Turns of counselling by head count</source>
        <translation>Lượt người được tư vấn, chỉ khai số lượng</translation>
    </message>
    <message>
        <source>People at the sessions of the period who are known by their number alone.</source>
        <translation>Người dự các buổi trong kỳ chỉ biết số lượng, không có tên.</translation>
    </message>
    <message>
        <source>People counselled since the plan began</source>
        <translation>Số người được tư vấn, lũy kế từ đầu kế hoạch</translation>
    </message>
    <message>
        <source>People of the register who came to a session since the plan began, each once.</source>
        <translation>Người trong sổ có dự buổi tư vấn, tuyên truyền từ đầu kế hoạch, mỗi người tính một lần.</translation>
    </message>
    <message>
        <source>Vocational classes that begin in the period, without cancelled ones.</source>
        <translation>Lớp đào tạo nghề khai giảng trong kỳ, không tính lớp đã hủy.</translation>
    </message>
    <message>
        <source>Learners of these classes: from the register, guests and head counts.</source>
        <translation>Học viên các lớp đó: người trong sổ, người ngoài sổ và học viên chỉ khai số lượng.</translation>
    </message>
    <message>
        <source>Learners of these classes who are people of the register.</source>
        <translation>Học viên các lớp đó là người trong sổ.</translation>
    </message>
    <message>
        <source>Learners who are guests</source>
        <translation>Học viên ngoài sổ</translation>
    </message>
    <message>
        <source>Learners of these classes entered by name who are not in the register.</source>
        <translation>Học viên các lớp đó có ghi tên nhưng không phải người trong sổ.</translation>
    </message>
    <message>
        <source>Learners by head count</source>
        <translation>Học viên chỉ khai số lượng</translation>
    </message>
    <message>
        <source>Learners of these classes who are known by their number alone.</source>
        <translation>Học viên các lớp đó chỉ biết số lượng, không có tên.</translation>
    </message>
    <message>
        <source>Learners from the register who completed a class in the period.</source>
        <translation>Học viên trong sổ hoàn thành khóa học trong kỳ.</translation>
    </message>
    <message>
        <source>People trained</source>
        <translation>Số người được đào tạo nghề</translation>
    </message>
    <message>
        <source>People of the register who completed a class in the period, each once.</source>
        <translation>Người trong sổ hoàn thành khóa học trong kỳ, mỗi người tính một lần.</translation>
    </message>
    <message>
        <source>Cost of classes, million đồng</source>
        <translation>Kinh phí các lớp, triệu đồng</translation>
    </message>
    <message>
        <source>Funds entered for the classes that begin in the period.</source>
        <translation>Kinh phí đã nhập của các lớp khai giảng trong kỳ.</translation>
    </message>
    <message>
        <source>People trained since the plan began</source>
        <translation>Số người được đào tạo nghề, lũy kế từ đầu kế hoạch</translation>
    </message>
    <message>
        <source>People of the register who completed a class since the plan began, each once.</source>
        <translation>Người trong sổ hoàn thành khóa học từ đầu kế hoạch, mỗi người tính một lần.</translation>
    </message>
    <message>
        <source>Referrals to work in the period.</source>
        <translation>Lượt giới thiệu việc làm trong kỳ.</translation>
    </message>
    <message>
        <source>People referred to work in the period, each once.</source>
        <translation>Người được giới thiệu việc làm trong kỳ, mỗi người tính một lần.</translation>
    </message>
    <message>
        <source>People who began work in the period after a referral, or as their own employer or abroad.</source>
        <translation>Người bắt đầu làm việc trong kỳ sau khi được giới thiệu, kể cả tự tạo việc làm và đi làm việc ở nước ngoài.</translation>
    </message>
    <message>
        <source>People asked after 3 months</source>
        <translation>Người được theo dõi sau 3 tháng</translation>
    </message>
    <message>
        <source>People who were asked in the period whether they still work 3 months after they began.</source>
        <translation>Người được hỏi trong kỳ xem sau 3 tháng còn làm việc hay không.</translation>
    </message>
    <message>
        <source>People at work after 3 months</source>
        <translation>Người còn việc làm sau 3 tháng</translation>
    </message>
    <message>
        <source>Of those asked after 3 months the people who still work.</source>
        <translation>Trong số người được theo dõi sau 3 tháng, người còn làm việc.</translation>
    </message>
    <message>
        <source>People asked after 6 months</source>
        <translation>Người được theo dõi sau 6 tháng</translation>
    </message>
    <message>
        <source>People who were asked in the period whether they still work 6 months after they began.</source>
        <translation>Người được hỏi trong kỳ xem sau 6 tháng còn làm việc hay không.</translation>
    </message>
    <message>
        <source>People at work after 6 months</source>
        <translation>Người còn việc làm sau 6 tháng</translation>
    </message>
    <message>
        <source>Of those asked after 6 months the people who still work.</source>
        <translation>Trong số người được theo dõi sau 6 tháng, người còn làm việc.</translation>
    </message>
    <message>
        <source>Loans paid out in the period.</source>
        <translation>Khoản vay giải ngân trong kỳ.</translation>
    </message>
    <message>
        <source>People to whom a loan was paid out in the period, each once.</source>
        <translation>Người được giải ngân vốn vay trong kỳ, mỗi người tính một lần.</translation>
    </message>
    <message>
        <source>Loans, đồng</source>
        <translation>Số tiền cho vay, đồng</translation>
    </message>
    <message>
        <source>Amounts of the loans paid out in the period.</source>
        <translation>Số tiền các khoản vay giải ngân trong kỳ.</translation>
    </message>
    <message>
        <source>Amounts of the loans paid out in the period, in million đồng.</source>
        <translation>Số tiền các khoản vay giải ngân trong kỳ, triệu đồng.</translation>
    </message>
    <message>
        <source>People hired since the plan began</source>
        <translation>Số người có việc làm, lũy kế từ đầu kế hoạch</translation>
    </message>
    <message>
        <source>People who began work since the plan began, each once.</source>
        <translation>Người bắt đầu làm việc từ đầu kế hoạch, mỗi người tính một lần.</translation>
    </message>
    <message>
        <source>People with a loan since the plan began</source>
        <translation>Số người được vay vốn, lũy kế từ đầu kế hoạch</translation>
    </message>
    <message>
        <source>People to whom a loan was paid out since the plan began, each once.</source>
        <translation>Người được giải ngân vốn vay từ đầu kế hoạch, mỗi người tính một lần.</translation>
    </message>
    <message>
        <source>at the end of the period</source>
        <translation>có đến cuối kỳ</translation>
    </message>
    <message>
        <source>in the period</source>
        <translation>phát sinh trong kỳ</translation>
    </message>
    <message>
        <source>since the plan began</source>
        <translation>lũy kế từ đầu kế hoạch</translation>
    </message>
    <message>
        <source>people</source>
        <translation>người</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>lượt người</translation>
    </message>
    <message>
        <source>learners</source>
        <translation>học viên</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>lớp</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>buổi</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>chứng chỉ</translation>
    </message>
    <message>
        <source>loans</source>
        <translation>khoản vay</translation>
    </message>
    <message>
        <source>đồng</source>
        <translation>đồng</translation>
    </message>
    <message>
        <source>million đồng</source>
        <translation>triệu đồng</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Xã, phường, thị trấn</translation>
    </message>
    <message>
        <source>Kind of status</source>
        <translation>Loại tình trạng pháp lý</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Độ tuổi</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Dân tộc</translation>
    </message>
    <message>
        <source>Group of offence</source>
        <translation>Nhóm tội</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Nghề nghiệp</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <source>Under %1</source>
        <translation>Dưới %1 tuổi</translation>
    </message>
    <message>
        <source>%1 and older</source>
        <translation>Từ %1 tuổi trở lên</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 tuổi</translation>
    </message>
    <message>
        <source>wants this occupation</source>
        <translation>muốn làm nghề này</translation>
    </message>
    <message>
        <source>practises this occupation</source>
        <translation>đang làm nghề này</translation>
    </message>
    <message>
        <source>has learnt this occupation</source>
        <translation>đã học nghề này</translation>
    </message>
    <message>
        <source>a related occupation</source>
        <translation>nghề gần với nghề đã biết</translation>
    </message>
    <message>
        <source>same commune</source>
        <translation>cùng xã, phường</translation>
    </message>
    <message>
        <source>same district</source>
        <translation>cùng huyện, thành phố</translation>
    </message>
    <message>
        <source>schooling suffices</source>
        <translation>đủ trình độ văn hóa</translation>
    </message>
    <message>
        <source>the need is open</source>
        <translation>đang có nhu cầu</translation>
    </message>
    <message>
        <source>has waited for more than 3 months</source>
        <translation>đã chờ hơn 3 tháng</translation>
    </message>
    <message>
        <source>schooling is lower than asked for</source>
        <translation>trình độ văn hóa thấp hơn yêu cầu</translation>
    </message>
    <message>
        <source>far from home</source>
        <translation>xa nơi ở</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>lưu ý: %1</translation>
    </message>
    <message>
        <source>nothing known speaks for it</source>
        <translation>chưa thấy điểm nào phù hợp</translation>
    </message>
    <message>
        <source>not ready for work, or on hold</source>
        <translation>chưa sẵn sàng làm việc hoặc đang tạm hoãn</translation>
    </message>
    <message>
        <source>has another trade already</source>
        <translation>đã có nghề khác</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>dự thảo</translation>
    </message>
    <message>
        <source>submitted for signature</source>
        <translation>đã trình ký</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>đã ký</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>đã phát hành</translation>
    </message>
    <message>
        <source>Guests who completed</source>
        <translation>Học viên ngoài sổ học xong</translation>
    </message>
    <message>
        <source>Learners outside the register who completed a class in the period.</source>
        <translation>Học viên ngoài sổ học xong một lớp trong kỳ.</translation>
    </message>
    <message>
        <source>Certificates issued in the period to learners from the register.</source>
        <translation>Chứng chỉ cấp trong kỳ cho học viên có hồ sơ trong sổ.</translation>
    </message>
    <message>
        <source>Certificates of guests</source>
        <translation>Chứng chỉ của học viên ngoài sổ</translation>
    </message>
    <message>
        <source>Certificates issued in the period to learners outside the register.</source>
        <translation>Chứng chỉ cấp trong kỳ cho học viên ngoài sổ.</translation>
    </message>
    <message>
        <source>Learners who served a sentence</source>
        <translation>Học viên chấp hành xong án phạt tù</translation>
    </message>
    <message>
        <source>Learners of these classes who served a prison sentence, were pardoned or released early: people of the register with such a status, guests and head counts of that group.</source>
        <translation>Học viên của các lớp ấy đã chấp hành xong hình phạt tù, được đặc xá hoặc tha tù trước thời hạn: người trong sổ có tình trạng ấy, học viên ngoài sổ và số lượng ghi ở nhóm ấy.</translation>
    </message>
    <message>
        <source>Results by unit or commune</source>
        <translation>Kết quả theo đơn vị hoặc địa bàn</translation>
    </message>
    <message>
        <source>Vocational classes</source>
        <translation>Các lớp đào tạo nghề</translation>
    </message>
    <message>
        <source>Counselling and job referral</source>
        <translation>Tư vấn, giới thiệu việc làm</translation>
    </message>
    <message>
        <source>Against last year and the plan</source>
        <translation>So sánh với năm trước và kế hoạch</translation>
    </message>
    <message>
        <source>Charts, for the leadership</source>
        <translation>Biểu đồ, cho lãnh đạo</translation>
    </message>
</context>
<context>
    <name>NewKeyDialog</name>
    <message>
        <source>The new recovery key</source>
        <translation>Khóa khôi phục mới</translation>
    </message>
    <message>
        <source>It is shown this once. Print it and lock it away; keep the old sheet only as long as you keep backups made before today.</source>
        <translation>Chỉ hiện một lần này. Hãy in ra và cất vào nơi có khóa; chỉ giữ tờ cũ khi còn giữ các bản sao lưu làm trước hôm nay.</translation>
    </message>
    <message>
        <source>Passwords to &amp;hand over:</source>
        <translation>Mật khẩu để gia&amp;o lại:</translation>
    </message>
    <message>
        <source>Passwords to hand over</source>
        <translation>Mật khẩu để giao lại</translation>
    </message>
    <message>
        <source>&amp;Print this sheet…</source>
        <translation>&amp;In tờ này…</translation>
    </message>
    <message>
        <source>I have printed it or written it &amp;down</source>
        <translation>Tôi đã in hoặc &amp;chép lại</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đón&amp;g</translation>
    </message>
</context>
<context>
    <name>NewReportDialog</name>
    <message>
        <source>New report</source>
        <translation>Báo cáo mới</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>L&amp;oại:</translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation>Loại báo cáo</translation>
    </message>
    <message>
        <source>&amp;Annexes:</source>
        <translation>Phụ lụ&amp;c:</translation>
    </message>
    <message>
        <source>Annexes of the report</source>
        <translation>Các phụ lục của báo cáo</translation>
    </message>
    <message>
        <source>A&amp;ddressed to:</source>
        <translation>Kín&amp;h gửi:</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Kính gửi</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Mỗi dòng một nơi</translation>
    </message>
    <message>
        <source>&amp;Make the draft</source>
        <translation>&amp;Lập dự thảo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>NumberPane</name>
    <message>
        <source>Records that are counted</source>
        <translation>Hồ sơ được đếm</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Mở hồ sơ</translation>
    </message>
    <message>
        <source>State instead:</source>
        <translation>Ghi thay bằng:</translation>
    </message>
    <message>
        <source>State instead</source>
        <translation>Ghi thay bằng</translation>
    </message>
    <message>
        <source>Because:</source>
        <translation>Lý do:</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Who said so and why; it is kept with the report</source>
        <translation>Ai cho số và vì sao; lưu cùng báo cáo</translation>
    </message>
    <message>
        <source>State this value</source>
        <translation>Ghi số này</translation>
    </message>
    <message>
        <source>State what the register says</source>
        <translation>Ghi theo sổ</translation>
    </message>
    <message>
        <source>Expected by 31 December:</source>
        <translation>Ước đến 31/12:</translation>
    </message>
    <message>
        <source>Expected by 31 December</source>
        <translation>Ước đến 31/12</translation>
    </message>
    <message>
        <source>Stands in a column of its own in the comparison; nothing takes it away</source>
        <translation>Thành một cột riêng trong phụ lục so sánh; để trống thì bỏ</translation>
    </message>
    <message>
        <source>State the estimate</source>
        <translation>Ghi số ước</translation>
    </message>
</context>
<context>
    <name>ObstacleDialog</name>
    <message>
        <source>What stands in the way</source>
        <translation>Trở ngại khi tìm việc</translation>
    </message>
    <message>
        <source>&amp;Obstacle:</source>
        <translation>&amp;Trở ngại:</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Trở ngại</translation>
    </message>
    <message>
        <source>How &amp;far:</source>
        <translation>T&amp;iến độ:</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>S&amp;tep to take:</source>
        <translation>&amp;Việc cần làm:</translation>
    </message>
    <message>
        <source>Step to take</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Lư&amp;u</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
</context>
<context>
    <name>OfferedPapersDialog</name>
    <message>
        <source>Papers</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>&amp;Papers:</source>
        <translation>Giấy &amp;tờ:</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>P&amp;DF…</source>
        <translation>P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Word…</source>
        <translation>&amp;Word…</translation>
    </message>
    <message>
        <source>&amp;Excel…</source>
        <translation>&amp;Excel…</translation>
    </message>
    <message>
        <source>&amp;CSV…</source>
        <translation>&amp;CSV…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Đón&amp;g</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>Preview of the paper</source>
        <translation>Trang giấy xem trước</translation>
    </message>
</context>
<context>
    <name>OverviewCharts</name>
    <message>
        <source>From New Year to %1 against the year before</source>
        <translation>Từ đầu năm đến %1 so với cùng kỳ năm trước</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Nhu cầu</translation>
    </message>
    <message>
        <source>Done in the year</source>
        <translation>Đã làm trong năm</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Đã hỏi</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>Có việc làm</translation>
    </message>
    <message>
        <source>People managed by kind on %1</source>
        <translation>Người đang quản lý theo diện, ngày %1</translation>
    </message>
    <message>
        <source>People managed by unit on %1</source>
        <translation>Người đang quản lý theo đơn vị, ngày %1</translation>
    </message>
    <message>
        <source>Open needs and what was done</source>
        <translation>Nhu cầu và kết quả hỗ trợ</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Học nghề</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Việc làm</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Vay vốn</translation>
    </message>
    <message>
        <source>Work kept after 3 and 6 months</source>
        <translation>Giữ được việc làm sau 3 và 6 tháng</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 tháng</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 tháng</translation>
    </message>
    <message>
        <source>Plan progress %1, % of the target</source>
        <translation>Tiến độ kế hoạch năm %1, % chỉ tiêu</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Go there</source>
        <translation>Đến nơi đang gõ</translation>
    </message>
    <message>
        <source>Tasks of the plan</source>
        <translation>Nhiệm vụ của kế hoạch</translation>
    </message>
    <message>
        <source>Figures of &amp;year:</source>
        <translation>Số liệ&amp;u năm:</translation>
    </message>
    <message>
        <source>Figures of the year</source>
        <translation>Số liệu năm</translation>
    </message>
</context>
<context>
    <name>PairPane</name>
    <message>
        <source>Search the re&amp;gister</source>
        <translation>&amp;Tìm trong sổ</translation>
    </message>
    <message>
        <source>Records that look like one person</source>
        <translation>Hồ sơ giống cùng một người</translation>
    </message>
    <message>
        <source>Open the &amp;first</source>
        <translation>&amp;Mở hồ sơ thứ nhất</translation>
    </message>
    <message>
        <source>Open the s&amp;econd</source>
        <translation>Mở hồ &amp;sơ thứ hai</translation>
    </message>
    <message>
        <source>Reaso&amp;n:</source>
        <translation>&amp;Lý do:</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Why these are two people</source>
        <translation>Vì sao là hai người</translation>
    </message>
    <message>
        <source>T&amp;wo people</source>
        <translation>H&amp;ai người khác nhau</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Gộp…</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Papers</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Loại giấy tờ:</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Loại giấy tờ</translation>
    </message>
    <message>
        <source>&amp;Months ahead:</source>
        <translation>Số t&amp;háng tới:</translation>
    </message>
    <message>
        <source>Months ahead</source>
        <translation>Số tháng tới</translation>
    </message>
    <message>
        <source>With the criminal &amp;record</source>
        <translation>&amp;Kèm tình trạng pháp lý</translation>
    </message>
    <message>
        <source>With the criminal record</source>
        <translation>Kèm tình trạng pháp lý</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>P&amp;DF…</source>
        <translation>P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Word…</source>
        <translation>&amp;Word…</translation>
    </message>
    <message>
        <source>&amp;Excel…</source>
        <translation>&amp;Excel…</translation>
    </message>
    <message>
        <source>&amp;CSV…</source>
        <translation>&amp;CSV…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Đón&amp;g</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>Preview of the paper</source>
        <translation>Trang giấy xem trước</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Đang đọc danh sách…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>New password</source>
        <translation>Mật khẩu mới</translation>
    </message>
    <message>
        <source>&amp;New password:</source>
        <translation>&amp;Mật khẩu mới:</translation>
    </message>
    <message>
        <source>The same a&amp;gain:</source>
        <translation>&amp;Nhập lại:</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Nhập lại</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>Đồn&amp;g ý</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
</context>
<context>
    <name>PastBar</name>
    <message>
        <source>Count on a day…</source>
        <translation>Số liệu tại một ngày…</translation>
    </message>
    <message>
        <source>Transferred away…</source>
        <translation>Đã chuyển đi…</translation>
    </message>
</context>
<context>
    <name>PeriodBox</name>
    <message>
        <source>Per&amp;iod:</source>
        <translation>&amp;Thời kỳ:</translation>
    </message>
    <message>
        <source>Kind of period</source>
        <translation>Loại kỳ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>from</source>
        <translation>từ</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ngày đầu</translation>
    </message>
    <message>
        <source>to</source>
        <translation>đến</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
</context>
<context>
    <name>PersonColumns</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Legal status</source>
        <translation>Tình trạng pháp lý</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Số giấy tờ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Xã, phường, thị trấn</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Ấp, khóm</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>Người giúp đỡ</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Nhu cầu</translation>
    </message>
    <message>
        <source>Last counselled</source>
        <translation>Tư vấn gần nhất</translation>
    </message>
</context>
<context>
    <name>PersonDetails</name>
    <message>
        <source>Full &amp;name:</source>
        <translation>&amp;Họ và tên:</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>&amp;Other names:</source>
        <translation>&amp;Tên gọi khác:</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Tên gọi khác</translation>
    </message>
    <message>
        <source>Se&amp;x:</source>
        <translation>&amp;Giới tính:</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>&amp;Born:</source>
        <translation>&amp;Ngày sinh:</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>&amp;Ethnic group:</source>
        <translation>&amp;Dân tộc:</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>Dân tộc</translation>
    </message>
    <message>
        <source>E&amp;ducation:</source>
        <translation>T&amp;rình độ học vấn:</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Trình độ học vấn</translation>
    </message>
    <message>
        <source>&amp;Qualification:</source>
        <translation>Trình độ &amp;chuyên môn:</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Trình độ chuyên môn</translation>
    </message>
    <message>
        <source>File closed on:</source>
        <translation>Kết thúc hồ sơ ngày:</translation>
    </message>
    <message>
        <source>File closed on</source>
        <translation>Ngày kết thúc quản lý</translation>
    </message>
    <message>
        <source>Why closed:</source>
        <translation>Lý do kết thúc:</translation>
    </message>
    <message>
        <source>Why closed</source>
        <translation>Lý do kết thúc</translation>
    </message>
    <message>
        <source>Occ&amp;upation:</source>
        <translation>Nghề ngh&amp;iệp:</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Nghề nghiệp</translation>
    </message>
    <message>
        <source>&amp;Health:</source>
        <translation>&amp;Sức khỏe:</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Sức khỏe</translation>
    </message>
    <message>
        <source>Family circumstances:</source>
        <translation>Hoàn cảnh gia đình:</translation>
    </message>
    <message>
        <source>Family circumstances</source>
        <translation>Hoàn cảnh gia đình</translation>
    </message>
    <message>
        <source>Helper &amp;assigned:</source>
        <translation>Người giúp đỡ:</translation>
    </message>
    <message>
        <source>Helper assigned</source>
        <translation>Người giúp đỡ</translation>
    </message>
    <message>
        <source>From dispatch:</source>
        <translation>Theo công văn:</translation>
    </message>
    <message>
        <source>From dispatch</source>
        <translation>Theo công văn</translation>
    </message>
    <message>
        <source>Source of the &amp;information:</source>
        <translation>Nguồn thông tin:</translation>
    </message>
    <message>
        <source>Source of the information</source>
        <translation>Nguồn thông tin</translation>
    </message>
    <message>
        <source>Informed and agrees to the keeping of these details</source>
        <translation>Đã được thông báo và đồng ý việc lưu thông tin</translation>
    </message>
    <message>
        <source>No&amp;te:</source>
        <translation>Ghi chú:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>PersonFieldTexts</name>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Tên gọi khác</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>Dân tộc</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Quốc tịch</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Trình độ học vấn</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Trình độ chuyên môn</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Nghề nghiệp</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Sức khỏe</translation>
    </message>
    <message>
        <source>Family circumstances</source>
        <translation>Hoàn cảnh gia đình</translation>
    </message>
    <message>
        <source>Helper assigned</source>
        <translation>Người giúp đỡ</translation>
    </message>
    <message>
        <source>Came with the dispatch</source>
        <translation>Theo công văn</translation>
    </message>
    <message>
        <source>Source of the information</source>
        <translation>Nguồn thông tin</translation>
    </message>
    <message>
        <source>The person was told</source>
        <translation>Đã thông báo cho người đó</translation>
    </message>
    <message>
        <source>File closed on</source>
        <translation>Ngày kết thúc quản lý</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>Lý do kết thúc</translation>
    </message>
    <message>
        <source>Criminal record hidden</source>
        <translation>Đã ẩn án tích</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>given</source>
        <translation>có ghi</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>What is wrong or doubtful</source>
        <translation>Chỗ sai hoặc nghi vấn</translation>
    </message>
    <message>
        <source>&amp;Personal details</source>
        <translation>&amp;Lý lịch</translation>
    </message>
    <message>
        <source>Identity papers</source>
        <translation>Giấy tờ tùy thân</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Nơi cư trú</translation>
    </message>
    <message>
        <source>Phones and relatives</source>
        <translation>Điện thoại, người thân</translation>
    </message>
    <message>
        <source>Legal statuses</source>
        <translation>Tình trạng pháp lý</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Nhu cầu</translation>
    </message>
    <message>
        <source>Work situation</source>
        <translation>Tình trạng việc làm</translation>
    </message>
    <message>
        <source>&amp;Legal</source>
        <translation>&amp;Pháp lý</translation>
    </message>
    <message>
        <source>Needs, &amp;work</source>
        <translation>Nhu cầu, &amp;việc làm</translation>
    </message>
</context>
<context>
    <name>PersonHead</name>
    <message>
        <source>Unit:</source>
        <translation>Đơn vị:</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>Chuyển đi…</translation>
    </message>
</context>
<context>
    <name>PersonTables</name>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ngày cấp</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Nơi cấp</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Quan hệ</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Xã, phường, thị trấn</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Ấp, khóm</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Nhu cầu</translation>
    </message>
    <message>
        <source>Occupation wished</source>
        <translation>Nghề mong muốn</translation>
    </message>
    <message>
        <source>Surveyed on</source>
        <translation>Ngày khảo sát</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Ngày kết thúc</translation>
    </message>
    <message>
        <source>Why declined</source>
        <translation>Lý do từ chối</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Chưa đáp ứng</translation>
    </message>
    <message>
        <source>Being met</source>
        <translation>Đang đáp ứng</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Đã đáp ứng</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Từ chối</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Công việc</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Nơi làm việc</translation>
    </message>
    <message>
        <source>Monthly wage (đồng)</source>
        <translation>Lương tháng (đồng)</translation>
    </message>
    <message>
        <source>Identity papers</source>
        <translation>Giấy tờ tùy thân</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Nơi cư trú</translation>
    </message>
    <message>
        <source>Phones and relatives</source>
        <translation>Điện thoại, người thân</translation>
    </message>
    <message>
        <source>Legal statuses</source>
        <translation>Tình trạng pháp lý</translation>
    </message>
    <message>
        <source>Additional penalties</source>
        <translation>Hình phạt bổ sung</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Nhu cầu</translation>
    </message>
    <message>
        <source>Work situation</source>
        <translation>Tình trạng việc làm</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, dòng %2</translation>
    </message>
    <message>
        <source>Met by</source>
        <translation>Được đáp ứng bằng</translation>
    </message>
</context>
<context>
    <name>ChipMenu</name>
    <message>
        <source>People managed, work, readiness</source>
        <translation>Người quản lý, việc làm, khả năng làm việc</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Nhu cầu</translation>
    </message>
    <message>
        <source>Counselling and outreach</source>
        <translation>Tư vấn, tuyên truyền</translation>
    </message>
    <message>
        <source>Vocational training</source>
        <translation>Đào tạo nghề</translation>
    </message>
    <message>
        <source>Referral, work, follow-up</source>
        <translation>Giới thiệu việc làm, theo dõi</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Vay vốn</translation>
    </message>
    <message>
        <source>Figure of the register</source>
        <translation>Chỉ tiêu của sổ</translation>
    </message>
    <message>
        <source>Words of the report</source>
        <translation>Chữ của báo cáo</translation>
    </message>
    <message>
        <source>Write the chosen words only if…</source>
        <translation>Chỉ viết phần đang chọn khi có…</translation>
    </message>
</context>
<context>
    <name>Placeholders</name>
    <message>
        <source>Year of the report</source>
        <translation>Năm báo cáo</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Năm sau</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ báo cáo</translation>
    </message>
    <message>
        <source>PERIOD</source>
        <translation>KỲ BÁO CÁO</translation>
    </message>
    <message>
        <source>In the period</source>
        <translation>Trong kỳ báo cáo</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>Kỳ sau</translation>
    </message>
    <message>
        <source>NEXT PERIOD</source>
        <translation>KỲ SAU</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ngày đầu kỳ</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối kỳ</translation>
    </message>
    <message>
        <source>Day of counting</source>
        <translation>Ngày tính số liệu</translation>
    </message>
    <message>
        <source>Reporting agency</source>
        <translation>Cơ quan báo cáo</translation>
    </message>
    <message>
        <source>Receiving police</source>
        <translation>Công an nhận báo cáo</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Nơi kính gửi</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Plan with its date</source>
        <translation>Kế hoạch, có ngày ban hành</translation>
    </message>
    <message>
        <source>Issuer of the plan</source>
        <translation>Cơ quan ban hành kế hoạch</translation>
    </message>
    <message>
        <source>Asking dispatch</source>
        <translation>Công văn yêu cầu</translation>
    </message>
    <message>
        <source>Sender of the dispatch</source>
        <translation>Cơ quan gửi công văn</translation>
    </message>
    <message>
        <source>Subject of the dispatch</source>
        <translation>Trích yếu công văn</translation>
    </message>
    <message>
        <source>Deadline of the dispatch</source>
        <translation>Hạn của công văn</translation>
    </message>
    <message>
        <source>Units without figures</source>
        <translation>Số đơn vị chưa gửi</translation>
    </message>
    <message>
        <source>Units with figures</source>
        <translation>Số đơn vị đã gửi</translation>
    </message>
    <message>
        <source>End of the line</source>
        <translation>Dấu cuối dòng</translation>
    </message>
    <message>
        <source>Annexes carried</source>
        <translation>Các phụ lục kèm theo</translation>
    </message>
    <message>
        <source>A dispatch asks for it</source>
        <translation>Có công văn yêu cầu</translation>
    </message>
    <message>
        <source>Classes were held</source>
        <translation>Có mở lớp</translation>
    </message>
    <message>
        <source>The period is not over</source>
        <translation>Kỳ báo cáo chưa hết</translation>
    </message>
    <message>
        <source>The author tells what was not done</source>
        <translation>Người viết đã nêu việc chưa làm được</translation>
    </message>
    <message>
        <source>People managed</source>
        <translation>Người đang quản lý</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Nhu cầu</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Lớp đào tạo nghề</translation>
    </message>
    <message>
        <source>All classes together</source>
        <translation>Tổng các lớp</translation>
    </message>
    <message>
        <source>Occupations taught</source>
        <translation>Nghề đào tạo</translation>
    </message>
    <message>
        <source>Counselling</source>
        <translation>Tư vấn</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Giới thiệu việc làm</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Vay vốn</translation>
    </message>
    <message>
        <source>Units that sent nothing</source>
        <translation>Đơn vị chưa gửi</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Newly received</source>
        <translation>Tiếp nhận mới</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Kết thúc quản lý</translation>
    </message>
    <message>
        <source>Need of work</source>
        <translation>Cần việc làm</translation>
    </message>
    <message>
        <source>Need of a loan</source>
        <translation>Cần vay vốn</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Đơn vị tổ chức</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Đơn vị phối hợp</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Nghề</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Số học viên</translation>
    </message>
    <message>
        <source>Of them after prison</source>
        <translation>Trong đó chấp hành xong</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Số buổi</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Lượt người dự</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Có việc làm</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Tên đơn vị</translation>
    </message>
    <message>
        <source>if not %1 [</source>
        <translation>nếu không có %1 [</translation>
    </message>
    <message>
        <source>if %1 [</source>
        <translation>nếu có %1 [</translation>
    </message>
    <message>
        <source>Text of the author: %1</source>
        <translation>Phần do người viết soạn: %1</translation>
    </message>
    <message>
        <source>Only without: %1</source>
        <translation>Chỉ viết khi không có: %1</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Viết khi có, lặp lại cho mỗi: %1</translation>
    </message>
</context>
<context>
    <name>PlanChoice</name>
    <message>
        <source>No plan stands in the register yet. Enter it on the page of the plan (Plan and tasks, New plan).</source>
        <translation>Sổ chưa có kế hoạch nào. Hãy nhập ở trang Kế hoạch 71, thẻ Kế hoạch và nhiệm vụ, nút Kế hoạch mới.</translation>
    </message>
    <message>
        <source>Plan %1 is for the years %2 to %3 and sets no target for %4. Choose another year, or enter the plan for %4 on the page of the plan (Plan and tasks, New plan).</source>
        <translation>Kế hoạch %1 thực hiện từ năm %2 đến năm %3, không có chỉ tiêu cho năm %4. Hãy chọn năm khác, hoặc nhập kế hoạch của năm %4 ở trang Kế hoạch 71, thẻ Kế hoạch và nhiệm vụ, nút Kế hoạch mới.</translation>
    </message>
    <message>
        <source>Plan %1 has no targets for %2 yet. Enter them on the page of the plan (Plan and tasks, Targets).</source>
        <translation>Kế hoạch %1 chưa có chỉ tiêu cho năm %2. Hãy nhập ở trang Kế hoạch 71, thẻ Kế hoạch và nhiệm vụ, bảng Chỉ tiêu theo năm và đơn vị.</translation>
    </message>
</context>
<context>
    <name>PlanPane</name>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation>Kế &amp;hoạch mới</translation>
    </message>
    <message>
        <source>&amp;Save plan</source>
        <translation>&amp;Lưu kế hoạch</translation>
    </message>
    <message>
        <source>Number and s&amp;ymbol:</source>
        <translation>&amp;Số, ký hiệu:</translation>
    </message>
    <message>
        <source>Number and symbol</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>&amp;Ngày:</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Iss&amp;uer:</source>
        <translation>&amp;Cơ quan ban hành:</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Sub&amp;ject:</source>
        <translation>&amp;Trích yếu:</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>&amp;From year:</source>
        <translation>Từ nă&amp;m:</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>Từ năm</translation>
    </message>
    <message>
        <source>&amp;To year:</source>
        <translation>Đến năm:</translation>
    </message>
    <message>
        <source>To year</source>
        <translation>Đến năm</translation>
    </message>
    <message>
        <source>Tasks of the plan</source>
        <translation>Nhiệm vụ của kế hoạch</translation>
    </message>
    <message>
        <source>Targets by year and unit</source>
        <translation>Chỉ tiêu theo năm và đơn vị</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Preview of what will be printed</source>
        <translation>Xem trước bản in</translation>
    </message>
    <message>
        <source>P&amp;rinter:</source>
        <translation>&amp;Máy in:</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>&amp;Sides:</source>
        <translation>Mặ&amp;t giấy:</translation>
    </message>
    <message>
        <source>Sides of the paper</source>
        <translation>Mặt giấy</translation>
    </message>
    <message>
        <source>&amp;Copies:</source>
        <translation>&amp;Số bản:</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Số bản</translation>
    </message>
    <message>
        <source>&amp;All pages</source>
        <translation>Tất &amp;cả các trang</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>T&amp;rang</translation>
    </message>
    <message>
        <source>From page</source>
        <translation>Từ trang</translation>
    </message>
    <message>
        <source>to</source>
        <translation>đến</translation>
    </message>
    <message>
        <source>To page</source>
        <translation>Đến trang</translation>
    </message>
    <message>
        <source>This PC has no printer. Write a PDF and print that elsewhere.</source>
        <translation>Máy này chưa có máy in. Hãy xuất PDF rồi in ở máy khác.</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;In</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>ProgressPane</name>
    <message>
        <source>&amp;Year:</source>
        <translation>&amp;Năm:</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>P&amp;lan:</source>
        <translation>Kế h&amp;oạch:</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Each &amp;unit apart</source>
        <translation>&amp;Tách từng đơn vị</translation>
    </message>
    <message>
        <source>&amp;Acts…</source>
        <translation>&amp;Các hoạt động…</translation>
    </message>
    <message>
        <source>Progress of the plan</source>
        <translation>Tiến độ kế hoạch</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>What you typed is not stored yet.</source>
        <translation>Nội dung vừa nhập chưa được lưu.</translation>
    </message>
    <message>
        <source>What you typed is not stored yet: %1.</source>
        <translation>Nội dung vừa nhập chưa được lưu: %1.</translation>
    </message>
    <message>
        <source>&amp;Store it</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>&amp;Throw it away</source>
        <translation>&amp;Bỏ nội dung</translation>
    </message>
    <message>
        <source>Stay &amp;here</source>
        <translation>Ở lạ&amp;i đây</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Hòa Nhập</source>
        <translation>Hòa Nhập</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Thiết lập…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Khóa</translation>
    </message>
</context>
<context>
    <name>RatesDialog</name>
    <message>
        <source>Rates of support</source>
        <translation>Định mức hỗ trợ</translation>
    </message>
    <message>
        <source>Meals for a day attended:</source>
        <translation>Tiền ăn một ngày thực học:</translation>
    </message>
    <message>
        <source>Meals for a day attended</source>
        <translation>Tiền ăn một ngày thực học</translation>
    </message>
    <message>
        <source>Travel, once a course:</source>
        <translation>Đi lại, một lần mỗi khóa:</translation>
    </message>
    <message>
        <source>Travel, once a course</source>
        <translation>Đi lại, một lần mỗi khóa</translation>
    </message>
    <message>
        <source>Travel is paid from:</source>
        <translation>Trả tiền đi lại khi cách từ:</translation>
    </message>
    <message>
        <source>Travel is paid from</source>
        <translation>Trả tiền đi lại khi cách từ</translation>
    </message>
    <message>
        <source>Travel, disabled or hard to reach:</source>
        <translation>Đi lại, người khuyết tật, vùng khó khăn:</translation>
    </message>
    <message>
        <source>Travel, disabled or hard to reach</source>
        <translation>Đi lại, người khuyết tật, vùng khó khăn</translation>
    </message>
    <message>
        <source>That is paid from:</source>
        <translation>Trả khi cách từ:</translation>
    </message>
    <message>
        <source>That is paid from</source>
        <translation>Trả khi cách từ</translation>
    </message>
    <message>
        <source>Times supported at most:</source>
        <translation>Số lần hỗ trợ tối đa:</translation>
    </message>
    <message>
        <source>Times supported at most</source>
        <translation>Số lần hỗ trợ tối đa</translation>
    </message>
    <message>
        <source>Least age of a learner:</source>
        <translation>Tuổi nhỏ nhất của học viên:</translation>
    </message>
    <message>
        <source>Least age of a learner</source>
        <translation>Tuổi nhỏ nhất của học viên</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Learners of a class at most (0: no limit):</source>
        <translation>Học viên một lớp, nhiều nhất (0: không giới hạn):</translation>
    </message>
    <message>
        <source>Learners of a class at most (0: no limit)</source>
        <translation>Học viên một lớp, nhiều nhất (0: không giới hạn)</translation>
    </message>
    <message>
        <source>Learners at a practical lesson at most:</source>
        <translation>Học viên một buổi thực hành, nhiều nhất:</translation>
    </message>
    <message>
        <source>Learners at a practical lesson at most</source>
        <translation>Học viên một buổi thực hành, nhiều nhất</translation>
    </message>
    <message>
        <source>Training costs at most: disabled:</source>
        <translation>Chi phí đào tạo tối đa, người khuyết tật:</translation>
    </message>
    <message>
        <source>Training costs at most: disabled</source>
        <translation>Chi phí đào tạo tối đa, người khuyết tật</translation>
    </message>
    <message>
        <source>Training costs at most: hard to reach:</source>
        <translation>Chi phí đào tạo tối đa, xã đặc biệt khó khăn:</translation>
    </message>
    <message>
        <source>Training costs at most: hard to reach</source>
        <translation>Chi phí đào tạo tối đa, xã đặc biệt khó khăn</translation>
    </message>
    <message>
        <source>Training costs at most: poor, minority, merit, other policies:</source>
        <translation>Chi phí đào tạo tối đa, hộ nghèo, dân tộc thiểu số, người có công, diện chính sách khác:</translation>
    </message>
    <message>
        <source>Training costs at most: poor, minority, merit, other policies</source>
        <translation>Chi phí đào tạo tối đa, hộ nghèo, dân tộc thiểu số, người có công, diện chính sách khác</translation>
    </message>
    <message>
        <source>Training costs at most: nearly poor:</source>
        <translation>Chi phí đào tạo tối đa, hộ cận nghèo:</translation>
    </message>
    <message>
        <source>Training costs at most: nearly poor</source>
        <translation>Chi phí đào tạo tối đa, hộ cận nghèo</translation>
    </message>
    <message>
        <source>Training costs at most: everybody else:</source>
        <translation>Chi phí đào tạo tối đa, người khác:</translation>
    </message>
    <message>
        <source>Training costs at most: everybody else</source>
        <translation>Chi phí đào tạo tối đa, người khác</translation>
    </message>
</context>
<context>
    <name>ReadinessDialog</name>
    <message>
        <source>Readiness for work</source>
        <translation>Mức sẵn sàng làm việc</translation>
    </message>
    <message>
        <source>&amp;Readiness:</source>
        <translation>&amp;Mức sẵn sàng:</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Sẵn sàng</translation>
    </message>
    <message>
        <source>&amp;Noted on:</source>
        <translation>&amp;Ngày ghi nhận:</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Ngày ghi nhận</translation>
    </message>
    <message>
        <source>R&amp;easons:</source>
        <translation>&amp;Lý do:</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>&amp;What would change it:</source>
        <translation>Điều gì làm đổ&amp;i ý:</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Điều gì sẽ làm đổi ý</translation>
    </message>
    <message>
        <source>On &amp;hold until:</source>
        <translation>&amp;Tạm hoãn đến:</translation>
    </message>
    <message>
        <source>On hold until</source>
        <translation>Tạm hoãn đến</translation>
    </message>
    <message>
        <source>&amp;Because:</source>
        <translation>&amp;Vì:</translation>
    </message>
    <message>
        <source>Why on hold</source>
        <translation>Lý do tạm hoãn</translation>
    </message>
    <message>
        <source>No&amp;te:</source>
        <translation>&amp;Ghi chú:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Lư&amp;u</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
</context>
<context>
    <name>ReadinessPane</name>
    <message>
        <source>Notes of readiness</source>
        <translation>Các lần ghi nhận mức sẵn sàng</translation>
    </message>
    <message>
        <source>Note readiness…</source>
        <translation>Ghi nhận mức sẵn sàng…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>What stands in the way of work, and how far it is cleared</source>
        <translation>Trở ngại khi tìm việc và đã gỡ đến đâu</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Trở ngại khi tìm việc</translation>
    </message>
    <message>
        <source>Add an obstacle…</source>
        <translation>Thêm trở ngại…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Bỏ</translation>
    </message>
</context>
<context>
    <name>RecordKind</name>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>People entered as a list</source>
        <translation>Nhập nhiều người theo danh sách</translation>
    </message>
    <message>
        <source>Survey of needs</source>
        <translation>Khảo sát nhu cầu</translation>
    </message>
    <message>
        <source>Referrals by state</source>
        <translation>Lượt giới thiệu theo tình trạng</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Nơi tuyển dụng</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Vị trí tuyển dụng</translation>
    </message>
    <message>
        <source>Follow-ups due</source>
        <translation>Theo dõi đến hạn</translation>
    </message>
    <message>
        <source>Dispatches</source>
        <translation>Công văn</translation>
    </message>
    <message>
        <source>Progress of the plan</source>
        <translation>Tiến độ kế hoạch</translation>
    </message>
    <message>
        <source>Figures that units report</source>
        <translation>Đơn vị nộp số liệu</translation>
    </message>
    <message>
        <source>Table of figures</source>
        <translation>Bảng số liệu theo kỳ</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Units and letterhead</source>
        <translation>Đơn vị và thể thức văn bản</translation>
    </message>
    <message>
        <source>Terms of reminders</source>
        <translation>Thời hạn nhắc việc</translation>
    </message>
    <message>
        <source>Report templates</source>
        <translation>Mẫu báo cáo</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Bản quét</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Lời nhắc</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Người mới</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Lớp</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Lớp mới</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Nơi làm việc</translation>
    </message>
    <message>
        <source>New employer</source>
        <translation>Người sử dụng lao động mới</translation>
    </message>
    <message>
        <source>Vacancy</source>
        <translation>Vị trí tuyển dụng</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Giới thiệu việc làm</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>Giới thiệu việc làm mới</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Buổi tuyên truyền, tư vấn</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Buổi tư vấn mới</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Vay vốn</translation>
    </message>
    <message>
        <source>New loan</source>
        <translation>Khoản vay mới</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>Công văn</translation>
    </message>
    <message>
        <source>New dispatch</source>
        <translation>Công văn mới</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Báo cáo mới</translation>
    </message>
    <message>
        <source>Entry of a list of choice</source>
        <translation>Mục của danh mục</translation>
    </message>
    <message>
        <source>Lists of choice</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>Log of access and changes</source>
        <translation>Nhật ký truy cập và thay đổi</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Filter</source>
        <translation>Lọc</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Thùng rác</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Save an&amp;d next</source>
        <translation>Lư&amp;u và nhập tiếp</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>Vào thùng rác</translation>
    </message>
    <message>
        <source>Restore from the bin</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Papers…</source>
        <translation>In, xuất…</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Open with the recovery key</source>
        <translation>Mở bằng khóa khôi phục</translation>
    </message>
    <message>
        <source>Recovery &amp;key:</source>
        <translation>&amp;Khóa khôi phục:</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Khóa khôi phục</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Tên:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>New &amp;password:</source>
        <translation>&amp;Mật khẩu mới:</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Mật khẩu mới</translation>
    </message>
    <message>
        <source>The same a&amp;gain:</source>
        <translation>&amp;Nhập lại:</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Nhập lại</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>Đồn&amp;g ý</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
</context>
<context>
    <name>ReferralForm</name>
    <message>
        <source>&amp;Person:</source>
        <translation>&amp;Người:</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>&amp;Referred to:</source>
        <translation>Nơ&amp;i giới thiệu đến:</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>Nơi giới thiệu đến</translation>
    </message>
    <message>
        <source>&amp;Work:</source>
        <translation>&amp;Công việc:</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Công việc</translation>
    </message>
    <message>
        <source>Referred &amp;on:</source>
        <translation>Ngà&amp;y giới thiệu:</translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation>Ngày giới thiệu</translation>
    </message>
    <message>
        <source>Referred b&amp;y:</source>
        <translation>Đơn &amp;vị giới thiệu:</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Đơn vị giới thiệu</translation>
    </message>
    <message>
        <source>S&amp;tate:</source>
        <translation>&amp;Tình trạng:</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>&amp;Began work on:</source>
        <translation>Ngày n&amp;hận việc:</translation>
    </message>
    <message>
        <source>Began work on</source>
        <translation>Ngày nhận việc</translation>
    </message>
    <message>
        <source>&amp;Contract:</source>
        <translation>Hợ&amp;p đồng:</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Hợp đồng</translation>
    </message>
    <message>
        <source>Monthly wa&amp;ge (đồng):</source>
        <translation>Lương tháng (đồng):</translation>
    </message>
    <message>
        <source>Monthly wage (đồng)</source>
        <translation>Lương tháng (đồng)</translation>
    </message>
    <message>
        <source>Why &amp;not taken:</source>
        <translation>Lý &amp;do không nhận:</translation>
    </message>
    <message>
        <source>Why not taken</source>
        <translation>Lý do không nhận</translation>
    </message>
    <message>
        <source>&amp;Left on:</source>
        <translation>Ngày thôi việc:</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Ngày thôi việc</translation>
    </message>
    <message>
        <source>W&amp;hy left:</source>
        <translation>Lý d&amp;o thôi việc:</translation>
    </message>
    <message>
        <source>Why left</source>
        <translation>Lý do thôi việc</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Ghi chú:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Kind of work:</source>
        <translation>Hình thức việc làm:</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Hình thức việc làm</translation>
    </message>
    <message>
        <source>Vacancy:</source>
        <translation>Vị trí tuyển dụng:</translation>
    </message>
    <message>
        <source>Vacancy</source>
        <translation>Vị trí tuyển dụng</translation>
    </message>
    <message>
        <source>Task of the plan:</source>
        <translation>Nhiệm vụ của kế hoạch:</translation>
    </message>
    <message>
        <source>Task of the plan</source>
        <translation>Nhiệm vụ của kế hoạch</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Diễn biến</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Theo dõi sau giới thiệu</translation>
    </message>
</context>
<context>
    <name>ReminderPane</name>
    <message>
        <source>&amp;Unit:</source>
        <translation>Đơ&amp;n vị:</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>In &amp;hand:</source>
        <translation>Người xử &amp;lý:</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>Người xử lý</translation>
    </message>
    <message>
        <source>What needs a hand today</source>
        <translation>Việc cần làm hôm nay</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Mở</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Xong</translation>
    </message>
    <message>
        <source>Ta&amp;ke back</source>
        <translation>Nhắ&amp;c lại</translation>
    </message>
    <message>
        <source>Put o&amp;ff until</source>
        <translation>&amp;Hoãn đến</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Hoãn đến</translation>
    </message>
    <message>
        <source>Hand o&amp;ver to</source>
        <translation>&amp;Giao cho</translation>
    </message>
    <message>
        <source>Hand over to</source>
        <translation>Giao cho</translation>
    </message>
</context>
<context>
    <name>ReminderTermsPane</name>
    <message>
        <source>When the overview reminds of what needs a hand. The terms hold for everybody who works in this register.</source>
        <translation>Khi nào trang Tổng quan nhắc việc. Thời hạn dùng chung cho mọi người làm việc trong sổ này.</translation>
    </message>
    <message>
        <source>Released within:</source>
        <translation>Sắp chấp hành xong trong:</translation>
    </message>
    <message>
        <source> days</source>
        <translation> ngày</translation>
    </message>
    <message>
        <source>Released within</source>
        <translation>Sắp chấp hành xong trong</translation>
    </message>
    <message>
        <source>Follow-ups due within:</source>
        <translation>Đến hạn theo dõi việc làm trong:</translation>
    </message>
    <message>
        <source>Follow-ups due within</source>
        <translation>Đến hạn theo dõi việc làm trong</translation>
    </message>
    <message>
        <source>Legal statuses that end within:</source>
        <translation>Tình trạng pháp lý kết thúc trong:</translation>
    </message>
    <message>
        <source>Legal statuses that end within</source>
        <translation>Tình trạng pháp lý kết thúc trong</translation>
    </message>
    <message>
        <source>Needs not answered for more than:</source>
        <translation>Nhu cầu chưa giải quyết quá:</translation>
    </message>
    <message>
        <source>Needs not answered for more than</source>
        <translation>Nhu cầu chưa giải quyết quá</translation>
    </message>
    <message>
        <source>Classes that start or end within:</source>
        <translation>Lớp khai giảng, bế giảng trong:</translation>
    </message>
    <message>
        <source>Classes that start or end within</source>
        <translation>Lớp khai giảng, bế giảng trong</translation>
    </message>
    <message>
        <source>Letters to answer within:</source>
        <translation>Văn bản phải trả lời trong:</translation>
    </message>
    <message>
        <source>Letters to answer within</source>
        <translation>Văn bản phải trả lời trong</translation>
    </message>
    <message>
        <source>No backup for:</source>
        <translation>Chưa sao lưu quá:</translation>
    </message>
    <message>
        <source>No backup for</source>
        <translation>Chưa sao lưu quá</translation>
    </message>
    <message>
        <source>What is past is told for:</source>
        <translation>Việc quá hạn còn nhắc trong:</translation>
    </message>
    <message>
        <source>What is past is told for</source>
        <translation>Việc quá hạn còn nhắc trong</translation>
    </message>
    <message>
        <source>Save terms</source>
        <translation>Lưu thời hạn</translation>
    </message>
    <message>
        <source>Terms as shipped</source>
        <translation>Thời hạn ban đầu</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Follow-ups due</source>
        <translation>Đến hạn theo dõi việc làm</translation>
    </message>
    <message>
        <source>Legal statuses that end</source>
        <translation>Tình trạng pháp lý sắp kết thúc</translation>
    </message>
    <message>
        <source>Classes that start</source>
        <translation>Lớp đến ngày khai giảng</translation>
    </message>
    <message>
        <source>Classes that end</source>
        <translation>Lớp sắp bế giảng</translation>
    </message>
    <message>
        <source>Letters to answer, reports due</source>
        <translation>Văn bản phải trả lời, báo cáo đến hạn</translation>
    </message>
    <message>
        <source>Units that have not reported</source>
        <translation>Đơn vị chưa báo cáo</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>Data in doubt</source>
        <translation>Dữ liệu cần xem lại</translation>
    </message>
    <message>
        <source>%1 – after %2 months</source>
        <translation>%1 – sau %2 tháng</translation>
    </message>
    <message>
        <source>%1 – sent no figures</source>
        <translation>%1 – chưa gửi số liệu nào</translation>
    </message>
    <message>
        <source>%1 – %2 figures awaited</source>
        <translation>%1 – còn chờ %2 số liệu</translation>
    </message>
    <message>
        <source>The last backup is %1 days old</source>
        <translation>Bản sao lưu gần nhất đã %1 ngày</translation>
    </message>
    <message>
        <source>No backup was made yet</source>
        <translation>Chưa có bản sao lưu nào</translation>
    </message>
    <message>
        <source>%1, waits for %2 days</source>
        <translation>%1, đã chờ %2 ngày</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1, hôm nay</translation>
    </message>
    <message>
        <source>%1, in %2 days</source>
        <translation>%1, còn %2 ngày</translation>
    </message>
    <message>
        <source>%1, %2 days ago</source>
        <translation>%1, quá %2 ngày</translation>
    </message>
    <message>
        <source>Released within %1 days</source>
        <translation>Sắp chấp hành xong trong %1 ngày</translation>
    </message>
    <message>
        <source>Needs not answered for over %1 days</source>
        <translation>Nhu cầu chưa giải quyết quá %1 ngày</translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>Remove an account</source>
        <translation>Gỡ tài khoản</translation>
    </message>
    <message>
        <source>&amp;Only close the account</source>
        <translation>&amp;Chỉ ngừng dùng tài khoản</translation>
    </message>
    <message>
        <source>Takes effect at once; everybody else goes on as before. A copy of the register that this person kept still opens with the old password, and the old recovery key stays good.</source>
        <translation>Có hiệu lực ngay; những người khác dùng như cũ. Bản sao của sổ mà người này còn giữ vẫn mở được bằng mật khẩu cũ, và khóa khôi phục cũ vẫn dùng được.</translation>
    </message>
    <message>
        <source>Close it and &amp;encrypt the register with a new key</source>
        <translation>Ngừng dùng và mã hóa lại sổ bằng &amp;khóa mới</translation>
    </message>
    <message>
        <source>What is entered from now on opens with nothing this person knows. Everybody else gets a new password, which you hand over, and there is a new recovery key to print. Takes about as long as a backup. Backups made earlier keep the old key.</source>
        <translation>Những gì nhập từ nay không mở được bằng bất cứ thứ gì người này biết. Mỗi người khác nhận một mật khẩu mới do bạn giao, và có khóa khôi phục mới để in. Lâu chừng một lần sao lưu. Các bản sao lưu trước đó vẫn giữ khóa cũ.</translation>
    </message>
    <message>
        <source>Your own &amp;password:</source>
        <translation>&amp;Mật khẩu của bạn:</translation>
    </message>
    <message>
        <source>Your own password</source>
        <translation>Mật khẩu của bạn</translation>
    </message>
    <message>
        <source>&amp;Remove the account</source>
        <translation>&amp;Gỡ tài khoản</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
</context>
<context>
    <name>ReportChooser</name>
    <message>
        <source>Filter: a few letters of the kind, number or name</source>
        <translation>Lọc: vài chữ của loại, số hoặc tên người</translation>
    </message>
    <message>
        <source>Filter of the reports</source>
        <translation>Lọc báo cáo</translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation>Loại báo cáo</translation>
    </message>
    <message>
        <source>Year of the report</source>
        <translation>Năm báo cáo</translation>
    </message>
    <message>
        <source>&amp;New report…</source>
        <translation>Báo cáo &amp;mới…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Xem báo cáo</translation>
    </message>
    <message>
        <source>&amp;Back to the page</source>
        <translation>&amp;Về trang báo cáo</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>&amp;Draft</source>
        <translation>&amp;Lập dự thảo</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>&amp;Word…</source>
        <translation>&amp;Word…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>Smaller page (Ctrl and the wheel)</source>
        <translation>Thu nhỏ trang (Ctrl và con lăn chuột)</translation>
    </message>
    <message>
        <source>Smaller page</source>
        <translation>Thu nhỏ trang</translation>
    </message>
    <message>
        <source>Larger page (Ctrl and the wheel)</source>
        <translation>Phóng to trang (Ctrl và con lăn chuột)</translation>
    </message>
    <message>
        <source>Larger page</source>
        <translation>Phóng to trang</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Lời &amp;văn</translation>
    </message>
    <message>
        <source>All reports…</source>
        <translation>&amp;Danh sách…</translation>
    </message>
    <message>
        <source>The list of all reports, to open one or begin another (Ctrl+F)</source>
        <translation>Danh sách mọi báo cáo: mở một báo cáo hoặc lập báo cáo mới (Ctrl+F)</translation>
    </message>
    <message>
        <source>Draft &amp;mark</source>
        <translation>Chữ &amp;mờ “DỰ THẢO”</translation>
    </message>
    <message>
        <source>DỰ THẢO in grey under the text, on the page, on paper and in files</source>
        <translation>Chữ DỰ THẢO màu xám dưới lời văn: trên trang, khi in và trong tệp</translation>
    </message>
    <message>
        <source>&amp;Beside</source>
        <translation>Ngăn &amp;bên</translation>
    </message>
    <message>
        <source>Shows or hides what stands beside the page</source>
        <translation>Hiện hoặc ẩn ngăn bên cạnh trang giấy</translation>
    </message>
    <message>
        <source>PD&amp;F…</source>
        <translation>PD&amp;F…</translation>
    </message>
    <message>
        <source>Si&amp;gnature and issue</source>
        <translation>Ký, &amp;phát hành</translation>
    </message>
</context>
<context>
    <name>ReportedFiguresPane</name>
    <message>
        <source>&amp;Save figures</source>
        <translation>&amp;Lưu số liệu</translation>
    </message>
    <message>
        <source>Grey numbers are counted by the register itself. Choose a unit&apos;s row to say whether it works in the register or reports, and with which dispatch its figures came. Ctrl+V pastes cells from Excel; an empty cell is not reported, 0 is a report of zero.</source>
        <translation>Số màu xám do sổ tự đếm. Chọn dòng của đơn vị để ghi đơn vị làm việc trong sổ hay gửi báo cáo, và số liệu kèm công văn nào. Ctrl+V dán ô từ Excel; ô trống là chưa báo cáo, 0 là báo cáo không có.</translation>
    </message>
    <message>
        <source>Figures that units reported</source>
        <translation>Số liệu đơn vị báo cáo</translation>
    </message>
    <message>
        <source>Whether the unit works in the register or reports</source>
        <translation>Đơn vị làm việc trong sổ hay gửi báo cáo</translation>
    </message>
    <message>
        <source>Figures came &amp;with:</source>
        <translation>Kèm &amp;công văn:</translation>
    </message>
    <message>
        <source>Dispatch with which the figures came</source>
        <translation>Công văn gửi kèm số liệu</translation>
    </message>
    <message>
        <source>Unit:</source>
        <translation>Đơn vị:</translation>
    </message>
</context>
<context>
    <name>ResultPane</name>
    <message>
        <source>All completed</source>
        <translation>Tất cả học xong</translation>
    </message>
    <message>
        <source>Whoever still learns has completed the class, on its last day</source>
        <translation>Người đang học được ghi học xong vào ngày cuối của lớp</translation>
    </message>
    <message>
        <source>Number the rest</source>
        <translation>Đánh số tiếp</translation>
    </message>
    <message>
        <source>Goes on from the first certificate with a number, for all who completed</source>
        <translation>Đánh tiếp từ chứng chỉ đã có số, cho mọi người đã học xong</translation>
    </message>
    <message>
        <source>Results and certificates</source>
        <translation>Kết quả – chứng chỉ</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>&amp;Double records</source>
        <translation>&amp;Hồ sơ trùng</translation>
    </message>
    <message>
        <source>D&amp;oubtful values</source>
        <translation>Dữ liệu &amp;cần xem lại</translation>
    </message>
</context>
<context>
    <name>RosterDialog</name>
    <message>
        <source>Learners from a list</source>
        <translation>Học viên theo danh sách</translation>
    </message>
    <message>
        <source>One name a line, as in a list or a message; year of birth and identity number help.</source>
        <translation>Mỗi dòng một tên, như trong danh sách hay tin nhắn; nên có năm sinh, số CCCD.</translation>
    </message>
    <message>
        <source>List of names</source>
        <translation>Danh sách tên</translation>
    </message>
    <message>
        <source>Find these people</source>
        <translation>Tìm trong sổ</translation>
    </message>
    <message>
        <source>Names and whom they are taken for</source>
        <translation>Tên và người được chọn</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Đưa vào lớp</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>ScanPane</name>
    <message>
        <source>Signed s&amp;can:</source>
        <translation>Bản &amp;quét đã ký:</translation>
    </message>
    <message>
        <source>Signed scan</source>
        <translation>Bản quét đã ký</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Keeps a copy of the scanned file in the register</source>
        <translation>Lưu một bản sao của tệp quét vào sổ</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Chép ra…</translation>
    </message>
    <message>
        <source>Writes the scan out as a file</source>
        <translation>Ghi bản quét ra tệp</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
</context>
<context>
    <name>SectionEditor</name>
    <message>
        <source>Sections of the report</source>
        <translation>Các phần của báo cáo</translation>
    </message>
    <message>
        <source>Text of the section</source>
        <translation>Nội dung phần này</translation>
    </message>
    <message>
        <source>One paragraph a line. A line that begins with a dash and a blank is a point of a list.</source>
        <translation>Mỗi dòng một đoạn. Dòng bắt đầu bằng gạch nối và khoảng trắng là một gạch đầu dòng.</translation>
    </message>
    <message>
        <source>&amp;Save the text</source>
        <translation>Lư&amp;u nội dung</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>With all of them</source>
        <translation>Với tất cả</translation>
    </message>
</context>
<context>
    <name>SelectionStepDialog</name>
    <message>
        <source>&amp;Session:</source>
        <translation>&amp;Buổi tư vấn:</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Buổi tư vấn</translation>
    </message>
    <message>
        <source>&amp;Helper:</source>
        <translation>Người g&amp;iúp đỡ:</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>Người giúp đỡ</translation>
    </message>
    <message>
        <source>&amp;Need:</source>
        <translation>&amp;Nhu cầu:</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Nhu cầu</translation>
    </message>
    <message>
        <source>C&amp;lass:</source>
        <translation>&amp;Lớp:</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Lớp</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>Đồn&amp;g ý</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Unit:</source>
        <translation>Đơn vị:</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>&amp;Kind of session:</source>
        <translation>Hình thứ&amp;c:</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>&amp;Topic:</source>
        <translation>&amp;Nội dung, chủ đề:</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Nội dung, chủ đề</translation>
    </message>
    <message>
        <source>O&amp;rganiser:</source>
        <translation>Đơn &amp;vị tổ chức:</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Đơn vị tổ chức</translation>
    </message>
    <message>
        <source>&amp;Held on:</source>
        <translation>N&amp;gày tổ chức:</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Ngày tổ chức</translation>
    </message>
    <message>
        <source>&amp;Place:</source>
        <translation>Đị&amp;a điểm:</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Commune:</source>
        <translation>Xã, phường:</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Xã, phường</translation>
    </message>
    <message>
        <source>Pro&amp;gramme:</source>
        <translation>C&amp;hương trình:</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Plan t&amp;ask:</source>
        <translation>Nhiệm vụ &amp;kế hoạch:</translation>
    </message>
    <message>
        <source>Plan task</source>
        <translation>Nhiệm vụ kế hoạch</translation>
    </message>
    <message>
        <source>&amp;Content for the minutes:</source>
        <translation>Nội dung &amp;biên bản:</translation>
    </message>
    <message>
        <source>Content for the minutes</source>
        <translation>Nội dung biên bản</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Ghi chú:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>People from the register</source>
        <translation>Người trong sổ</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Thêm người</translation>
    </message>
    <message>
        <source>Others, by number alone</source>
        <translation>Người khác, chỉ biết số lượng</translation>
    </message>
    <message>
        <source>Head counts</source>
        <translation>Số người theo nhóm</translation>
    </message>
    <message>
        <source>Partners, in their order</source>
        <translation>Đơn vị phối hợp, theo thứ tự</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Đơn vị phối hợp</translation>
    </message>
    <message>
        <source>Paste a list…</source>
        <translation>Dán danh sách…</translation>
    </message>
    <message>
        <source>Names from a list are found in the register, all at once</source>
        <translation>Tìm mọi tên trong danh sách ở sổ cùng một lúc</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Máy này</translation>
    </message>
    <message>
        <source>&amp;Language, from the next start:</source>
        <translation>&amp;Ngôn ngữ, từ lần mở sau:</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Colou&amp;rs:</source>
        <translation>&amp;Màu:</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Màu</translation>
    </message>
    <message>
        <source>Lock when &amp;untouched for:</source>
        <translation>Tự &amp;khóa khi không động tới:</translation>
    </message>
    <message>
        <source>Minutes until the window locks</source>
        <translation>Số phút trước khi tự khóa</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> phút</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>Mật khẩu của tôi</translation>
    </message>
    <message>
        <source>Pre&amp;sent password:</source>
        <translation>Mật khẩu &amp;hiện nay:</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Mật khẩu hiện nay</translation>
    </message>
    <message>
        <source>&amp;New password:</source>
        <translation>Mật khẩu mớ&amp;i:</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Mật khẩu mới</translation>
    </message>
    <message>
        <source>The same a&amp;gain:</source>
        <translation>Nhậ&amp;p lại:</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Nhập lại</translation>
    </message>
    <message>
        <source>Change my &amp;password</source>
        <translation>Đổi mậ&amp;t khẩu</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>Đồn&amp;g ý</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Hủ&amp;y</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Hòa Nhập</source>
        <translation>Hòa Nhập</translation>
    </message>
    <message>
        <source>&amp;Register:</source>
        <translation>&amp;Sổ:</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Sổ</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Tên:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Mật khẩu:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>&amp;Other register…</source>
        <translation>Sổ &amp;khác…</translation>
    </message>
    <message>
        <source>Ne&amp;w register…</source>
        <translation>Sổ mớ&amp;i…</translation>
    </message>
    <message>
        <source>Recovery &amp;key…</source>
        <translation>K&amp;hóa khôi phục…</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>Đă&amp;ng nhập</translation>
    </message>
</context>
<context>
    <name>SignaturePane</name>
    <message>
        <source>Picture of the signature</source>
        <translation>Hình chữ ký của người ký</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Chọn hình…</translation>
    </message>
    <message>
        <source>Keeps a PNG or JPEG picture of the signature of this signer inside the register</source>
        <translation>Lưu hình chữ ký (PNG, JPEG) của người ký này vào sổ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>On the page, on paper and in files</source>
        <translation>Đặt trên trang, giấy in và tệp</translation>
    </message>
    <message>
        <source>Only for this report and until it is left; the files kept of it stay as they are</source>
        <translation>Chỉ cho báo cáo này, đến khi mở báo cáo khác; các tệp đã giữ của báo cáo không đổi</translation>
    </message>
</context>
<context>
    <name>StateBar</name>
    <message>
        <source>S&amp;ubmit…</source>
        <translation>&amp;Trình ký…</translation>
    </message>
    <message>
        <source>Makes the copy for signing; its text stands still from then on</source>
        <translation>Lập bản trình ký; từ đó lời văn và số liệu không đổi nữa</translation>
    </message>
    <message>
        <source>&amp;Mark as signed…</source>
        <translation>Đã &amp;ký…</translation>
    </message>
    <message>
        <source>The copy for signing bears the signature</source>
        <translation>Ghi nhận bản trình ký đã được ký</translation>
    </message>
    <message>
        <source>Ta&amp;ke back…</source>
        <translation>&amp;Rút lại…</translation>
    </message>
    <message>
        <source>Makes a draft of it again; what is submitted next is a new version</source>
        <translation>Đưa về dự thảo; lần trình sau là phiên bản mới</translation>
    </message>
    <message>
        <source>Issu&amp;e…</source>
        <translation>Phát hà&amp;nh…</translation>
    </message>
    <message>
        <source>Number and day, which the registry clerk gives</source>
        <translation>Ghi số và ngày, do văn thư cấp</translation>
    </message>
    <message>
        <source>Rep&amp;lace…</source>
        <translation>Th&amp;ay thế…</translation>
    </message>
    <message>
        <source>Begins a report that says which issued one it replaces</source>
        <translation>Lập báo cáo thay thế, nêu rõ thay báo cáo đã phát hành nào</translation>
    </message>
</context>
<context>
    <name>StatePane</name>
    <message>
        <source>As it was on:</source>
        <translation>Tại ngày:</translation>
    </message>
    <message>
        <source>As it was on</source>
        <translation>Tại ngày</translation>
    </message>
    <message>
        <source>Also what held on other days</source>
        <translation>Cả những gì có vào ngày khác</translation>
    </message>
    <message>
        <source>State on a day</source>
        <translation>Tình trạng tại một ngày</translation>
    </message>
</context>
<context>
    <name>StatusCourse</name>
    <message>
        <source>Kind:</source>
        <translation>Loại:</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Từ ngày:</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>Đến ngày:</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Probation (months):</source>
        <translation>Thử thách (tháng):</translation>
    </message>
    <message>
        <source>Probation (months)</source>
        <translation>Thử thách (tháng)</translation>
    </message>
    <message>
        <source>Released on:</source>
        <translation>Ngày chấp hành xong:</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation>Ngày ra trại</translation>
    </message>
    <message>
        <source>Place served:</source>
        <translation>Nơi chấp hành:</translation>
    </message>
    <message>
        <source>Place served</source>
        <translation>Nơi chấp hành án</translation>
    </message>
    <message>
        <source>Certificate number:</source>
        <translation>Số giấy chứng nhận:</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>Số giấy chứng nhận</translation>
    </message>
    <message>
        <source>Certificate date:</source>
        <translation>Ngày giấy chứng nhận:</translation>
    </message>
    <message>
        <source>Certificate date</source>
        <translation>Ngày giấy chứng nhận</translation>
    </message>
    <message>
        <source>Supervising commune:</source>
        <translation>Xã quản lý:</translation>
    </message>
    <message>
        <source>Supervising commune</source>
        <translation>Xã quản lý</translation>
    </message>
    <message>
        <source>Police group:</source>
        <translation>Phân loại:</translation>
    </message>
    <message>
        <source>Police group</source>
        <translation>Phân loại</translation>
    </message>
    <message>
        <source>Expunged on (document):</source>
        <translation>Xóa án tích ngày (theo giấy tờ):</translation>
    </message>
    <message>
        <source>Expunged on (document)</source>
        <translation>Xóa án tích ngày (theo giấy tờ)</translation>
    </message>
    <message>
        <source>Ended on:</source>
        <translation>Ngày kết thúc:</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Ngày kết thúc</translation>
    </message>
    <message>
        <source>Why it ended:</source>
        <translation>Lý do kết thúc:</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Lý do kết thúc</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Ghi chú:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>StatusHints</name>
    <message>
        <source>Within five years of release until %1 (loans, Decision 22/2023).</source>
        <translation>Còn trong hạn 05 năm kể từ khi chấp hành xong án phạt tù đến ngày %1 (vay vốn theo Quyết định 22/2023/QĐ-TTg).</translation>
    </message>
    <message>
        <source>Five years of release were over on %1 (loans, Decision 22/2023).</source>
        <translation>Đã hết 05 năm kể từ khi chấp hành xong án phạt tù, ngày %1 (vay vốn theo Quyết định 22/2023/QĐ-TTg).</translation>
    </message>
</context>
<context>
    <name>StatusJudgment</name>
    <message>
        <source>Offence:</source>
        <translation>Tội danh:</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>Tội danh</translation>
    </message>
    <message>
        <source>Article:</source>
        <translation>Điều luật:</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Điều luật</translation>
    </message>
    <message>
        <source>Offence group:</source>
        <translation>Nhóm tội:</translation>
    </message>
    <message>
        <source>Offence group</source>
        <translation>Nhóm tội</translation>
    </message>
    <message>
        <source>Arrested on:</source>
        <translation>Ngày bắt:</translation>
    </message>
    <message>
        <source>Arrested on</source>
        <translation>Ngày bắt</translation>
    </message>
    <message>
        <source>Judgment number:</source>
        <translation>Bản án số:</translation>
    </message>
    <message>
        <source>Judgment number</source>
        <translation>Bản án số</translation>
    </message>
    <message>
        <source>Judgment date:</source>
        <translation>Ngày tuyên án:</translation>
    </message>
    <message>
        <source>Judgment date</source>
        <translation>Ngày tuyên án</translation>
    </message>
    <message>
        <source>Court:</source>
        <translation>Tòa án:</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Tòa án</translation>
    </message>
    <message>
        <source>Penalty:</source>
        <translation>Hình phạt:</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Hình phạt</translation>
    </message>
    <message>
        <source>Sentence (years):</source>
        <translation>Mức án (năm):</translation>
    </message>
    <message>
        <source>Sentence (years)</source>
        <translation>Mức án (năm)</translation>
    </message>
    <message>
        <source>Sentence (months):</source>
        <translation>Mức án (tháng):</translation>
    </message>
    <message>
        <source>Sentence (months)</source>
        <translation>Mức án (tháng)</translation>
    </message>
    <message>
        <source>Sentence (days):</source>
        <translation>Mức án (ngày):</translation>
    </message>
    <message>
        <source>Sentence (days)</source>
        <translation>Mức án (ngày)</translation>
    </message>
    <message>
        <source>Sentence ends on:</source>
        <translation>Hết hạn tù (theo bản án):</translation>
    </message>
    <message>
        <source>Sentence ends on</source>
        <translation>Ngày hết án</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Next step</source>
        <translation>Bước kế tiếp</translation>
    </message>
    <message>
        <source>Next step:</source>
        <translation>Bước kế tiếp:</translation>
    </message>
    <message>
        <source>On:</source>
        <translation>Ngày:</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Contract:</source>
        <translation>Hợp đồng:</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Hợp đồng</translation>
    </message>
    <message>
        <source>Monthly wage (đồng):</source>
        <translation>Lương tháng (đồng):</translation>
    </message>
    <message>
        <source>Monthly wage (đồng)</source>
        <translation>Lương tháng (đồng)</translation>
    </message>
    <message>
        <source>Why not taken:</source>
        <translation>Lý do không nhận:</translation>
    </message>
    <message>
        <source>Why not taken</source>
        <translation>Lý do không nhận</translation>
    </message>
    <message>
        <source>Why left:</source>
        <translation>Lý do thôi việc:</translation>
    </message>
    <message>
        <source>Why left</source>
        <translation>Lý do thôi việc</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Ghi chú:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
</context>
<context>
    <name>SuggestionDialog</name>
    <message>
        <source>Suggestions</source>
        <translation>Gợi ý</translation>
    </message>
    <message>
        <source>&amp;Refer</source>
        <translation>&amp;Giới thiệu</translation>
    </message>
    <message>
        <source>&amp;Open the person</source>
        <translation>&amp;Mở hồ sơ người</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đó&amp;ng</translation>
    </message>
</context>
<context>
    <name>SurveyPage</name>
    <message>
        <source>&amp;Commune:</source>
        <translation>&amp;Xã, phường:</translation>
    </message>
    <message>
        <source>Commune whose people are surveyed</source>
        <translation>Xã, phường được khảo sát</translation>
    </message>
    <message>
        <source>Surve&amp;yed on:</source>
        <translation>Ngày &amp;khảo sát:</translation>
    </message>
    <message>
        <source>Day of the survey</source>
        <translation>Ngày khảo sát</translation>
    </message>
    <message>
        <source>&amp;Unit:</source>
        <translation>Đơn &amp;vị:</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>S&amp;ource:</source>
        <translation>&amp;Nguồn thông tin:</translation>
    </message>
    <message>
        <source>Source of the survey</source>
        <translation>Nguồn của cuộc khảo sát</translation>
    </message>
    <message>
        <source>S&amp;how the people</source>
        <translation>Hiện &amp;danh sách</translation>
    </message>
    <message>
        <source>Space or x marks a need (● marked, ○ open from before), Enter goes to the next person, Tab to the right; letters type into occupation and note. Ctrl+Z takes back, F8 goes to the next fault, Ctrl+Tab leaves the grid.</source>
        <translation>Phím cách hoặc x đánh dấu nhu cầu (● đã đánh dấu, ○ còn mở từ trước), Enter xuống người kế tiếp, Tab sang phải; gõ chữ vào ô nghề và ghi chú. Ctrl+Z hoàn tác, F8 đến lỗi kế tiếp, Ctrl+Tab rời bảng.</translation>
    </message>
    <message>
        <source>Needs of the people</source>
        <translation>Nhu cầu của từng người</translation>
    </message>
    <message>
        <source>Store the su&amp;rvey</source>
        <translation>&amp;Lưu cuộc khảo sát</translation>
    </message>
    <message>
        <source>Next &amp;fault</source>
        <translation>Lỗi kế &amp;tiếp</translation>
    </message>
    <message>
        <source>&amp;Back to the register</source>
        <translation>&amp;Quay lại sổ</translation>
    </message>
</context>
<context>
    <name>SignatureDayDialog</name>
    <message>
        <source>The report is signed</source>
        <translation>Báo cáo đã ký</translation>
    </message>
    <message>
        <source>Is the copy for signing signed as it is shown here? Nothing in it can be changed then.</source>
        <translation>Bản trình ký đã được ký đúng như đang hiện ở đây? Từ đó không sửa được gì trong bản này.</translation>
    </message>
    <message>
        <source>&amp;Signed on:</source>
        <translation>&amp;Ngày ký:</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Ngày ký</translation>
    </message>
    <message>
        <source>It is signed</source>
        <translation>Đã ký</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>Take back the report</source>
        <translation>Rút lại báo cáo</translation>
    </message>
    <message>
        <source>&amp;Why:</source>
        <translation>&amp;Lý do:</translation>
    </message>
    <message>
        <source>Why the report is taken back</source>
        <translation>Lý do rút lại báo cáo</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Rút lại</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>TemplatePane</name>
    <message>
        <source>Write it only if…</source>
        <translation>Chỉ viết mục này khi…</translation>
    </message>
    <message>
        <source>The chosen item, a title with all that stands under it</source>
        <translation>Mục đang chọn; đề mục thì cùng toàn bộ phần dưới nó</translation>
    </message>
    <message>
        <source>Kind of report:</source>
        <translation>Loại báo cáo:</translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation>Loại báo cáo</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>Phiên bản:</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Dàn ý</translation>
    </message>
    <message>
        <source>Outline of the template</source>
        <translation>Dàn ý của mẫu</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Xuống</translation>
    </message>
    <message>
        <source>Level of the title</source>
        <translation>Cấp của đề mục</translation>
    </message>
    <message>
        <source>How the chosen title is numbered, and under which others it stands</source>
        <translation>Đề mục đang chọn được đánh số thế nào, thuộc đề mục nào</translation>
    </message>
    <message>
        <source>Title I, II, III</source>
        <translation>Đề mục I, II, III</translation>
    </message>
    <message>
        <source>Title 1, 2, 3</source>
        <translation>Đề mục 1, 2, 3</translation>
    </message>
    <message>
        <source>Title a, b, c</source>
        <translation>Đề mục a, b, c</translation>
    </message>
    <message>
        <source>Add a title</source>
        <translation>Thêm đề mục</translation>
    </message>
    <message>
        <source>Add a sentence</source>
        <translation>Thêm câu</translation>
    </message>
    <message>
        <source>Add a list point</source>
        <translation>Thêm gạch đầu dòng</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Figure or word…</source>
        <translation>Chèn số liệu…</translation>
    </message>
    <message>
        <source>Sentence of the template</source>
        <translation>Câu của mẫu</translation>
    </message>
    <message>
        <source>Text form</source>
        <translation>Dạng văn bản</translation>
    </message>
    <message>
        <source>Text form of the template</source>
        <translation>Dạng văn bản của mẫu</translation>
    </message>
    <message>
        <source>Store as a new version</source>
        <translation>Lưu thành phiên bản mới</translation>
    </message>
    <message>
        <source>Use the one that came with the program</source>
        <translation>Dùng lại mẫu của chương trình</translation>
    </message>
    <message>
        <source>Name of a template of your own</source>
        <translation>Tên mẫu riêng của đơn vị</translation>
    </message>
    <message>
        <source>Copy under this name</source>
        <translation>Sao thành mẫu riêng</translation>
    </message>
</context>
<context>
    <name>TimeLinePane</name>
    <message>
        <source>What was done</source>
        <translation>Việc đã làm</translation>
    </message>
    <message>
        <source>Nothing has been entered of this person that has a day: no status, need, class, referral or loan.</source>
        <translation>Chưa nhập gì của người này: chưa có tình trạng, nhu cầu, lớp học, giới thiệu việc làm hay vay vốn.</translation>
    </message>
    <message>
        <source>Fitting work and classes…</source>
        <translation>Việc làm, lớp học phù hợp…</translation>
    </message>
</context>
<context>
    <name>TransferDialog</name>
    <message>
        <source>Transfer</source>
        <translation>Chuyển nơi cư trú, đơn vị</translation>
    </message>
    <message>
        <source>The time in the present unit and commune stays in the history. What still holds goes along; the present unit keeps a view of the file as it is now.</source>
        <translation>Thời gian ở đơn vị và xã, phường hiện nay được giữ trong lịch sử. Những gì còn hiệu lực được chuyển theo; đơn vị hiện nay vẫn xem được hồ sơ như lúc chuyển.</translation>
    </message>
    <message>
        <source>To the &amp;unit:</source>
        <translation>Đến đơn &amp;vị:</translation>
    </message>
    <message>
        <source>To the unit</source>
        <translation>Đến đơn vị</translation>
    </message>
    <message>
        <source>To the co&amp;mmune:</source>
        <translation>Đến &amp;xã, phường:</translation>
    </message>
    <message>
        <source>To the commune</source>
        <translation>Đến xã, phường</translation>
    </message>
    <message>
        <source>&amp;Hamlet:</source>
        <translation>Ấ&amp;p, khóm:</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Ấp, khóm</translation>
    </message>
    <message>
        <source>&amp;First day there:</source>
        <translation>&amp;Ngày bắt đầu ở nơi đến:</translation>
    </message>
    <message>
        <source>First day there</source>
        <translation>Ngày bắt đầu ở nơi đến</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Lý do:</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>&amp;Transfer</source>
        <translation>Ch&amp;uyển</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
</context>
<context>
    <name>UnitPane</name>
    <message>
        <source>A name of the unit for files and the command line: small letters, digits and hyphens.</source>
        <translation>Tên riêng của đơn vị trong tệp và dòng lệnh: chữ thường không dấu, số, gạch nối.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>&amp;New unit below</source>
        <translation>&amp;Thêm đơn vị trực thuộc</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Unit &amp;code:</source>
        <translation>&amp;Mã đơn vị:</translation>
    </message>
    <message>
        <source>Unit code</source>
        <translation>Mã đơn vị</translation>
    </message>
    <message>
        <source>Unit na&amp;me:</source>
        <translation>Tên đơn &amp;vị:</translation>
    </message>
    <message>
        <source>Unit name</source>
        <translation>Tên đơn vị</translation>
    </message>
    <message>
        <source>S&amp;hort name:</source>
        <translation>Tên &amp;gọn:</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Tên gọn</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Loại:</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Unit stands from</source>
        <translation>Đơn vị có từ ngày</translation>
    </message>
    <message>
        <source>Unit stands until</source>
        <translation>Đơn vị có đến ngày</translation>
    </message>
    <message>
        <source>Letterhead and page</source>
        <translation>Thể thức và trang giấy</translation>
    </message>
    <message>
        <source>Recipients, one a line, without the dash</source>
        <translation>Nơi nhận, mỗi dòng một nơi, không ghi gạch đầu dòng</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>&amp;Save unit</source>
        <translation>Lưu đơn vị</translation>
    </message>
    <message>
        <source>Stands from:</source>
        <translation>Có từ ngày:</translation>
    </message>
    <message>
        <source>Stands until:</source>
        <translation>Đến ngày:</translation>
    </message>
    <message>
        <source>Signers, the first choice first (Alt+↑, Alt+↓ move a row)</source>
        <translation>Người ký, người thường ký đứng đầu (Alt+↑, Alt+↓ để chuyển dòng)</translation>
    </message>
</context>
<context>
    <name>UnmergeDialog</name>
    <message>
        <source>Take two records apart</source>
        <translation>Tách hai hồ sơ</translation>
    </message>
    <message>
        <source>Entered since</source>
        <translation>Đã nhập thêm từ đó</translation>
    </message>
    <message>
        <source>&amp;Take apart</source>
        <translation>&amp;Tách ra</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
</context>
<context>
    <name>VacancyForm</name>
    <message>
        <source>Employer:</source>
        <translation>Nơi tuyển dụng:</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Nơi tuyển dụng</translation>
    </message>
    <message>
        <source>Occupation:</source>
        <translation>Nghề:</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Nghề</translation>
    </message>
    <message>
        <source>Work, in the employer&apos;s words:</source>
        <translation>Công việc, theo lời nơi tuyển dụng:</translation>
    </message>
    <message>
        <source>Work, in the employer&apos;s words</source>
        <translation>Công việc, theo lời nơi tuyển dụng</translation>
    </message>
    <message>
        <source>People wanted:</source>
        <translation>Số người cần tuyển:</translation>
    </message>
    <message>
        <source>People wanted</source>
        <translation>Số người cần tuyển</translation>
    </message>
    <message>
        <source>Monthly wage from (đồng):</source>
        <translation>Lương tháng từ (đồng):</translation>
    </message>
    <message>
        <source>Monthly wage from (đồng)</source>
        <translation>Lương tháng từ (đồng)</translation>
    </message>
    <message>
        <source>to (đồng):</source>
        <translation>đến (đồng):</translation>
    </message>
    <message>
        <source>to (đồng)</source>
        <translation>đến (đồng)</translation>
    </message>
    <message>
        <source>Schooling at least:</source>
        <translation>Trình độ văn hóa tối thiểu:</translation>
    </message>
    <message>
        <source>Schooling at least</source>
        <translation>Trình độ văn hóa tối thiểu</translation>
    </message>
    <message>
        <source>Requirements:</source>
        <translation>Yêu cầu:</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>Open until:</source>
        <translation>Nhận đến ngày:</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>Nhận đến ngày</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>Tình trạng:</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
</context>
<context>
    <name>VersionPane</name>
    <message>
        <source>Versions of the report with their steps and files</source>
        <translation>Các phiên bản của báo cáo, các bước xử lý và tệp</translation>
    </message>
    <message>
        <source>Show on the page</source>
        <translation>Xem trên trang</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>So sánh…</translation>
    </message>
    <message>
        <source>Write out…</source>
        <translation>Xuất tệp…</translation>
    </message>
    <message>
        <source>Back from Word…</source>
        <translation>Nhận bản sửa từ Word…</translation>
    </message>
    <message>
        <source>Keeps a report edited in Word beside this one and shows what differs</source>
        <translation>Giữ bản đã sửa bằng Word bên cạnh báo cáo này và cho thấy chỗ khác nhau</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Bỏ</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::AccountDialog</name>
    <message>
        <source>Take the account up again</source>
        <translation>Dùng lại tài khoản</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::AccountPane</name>
    <message>
        <source>%1 (signs in as %2)</source>
        <translation>%1 (tên đăng nhập: %2)</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>đang dùng</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>đã gỡ</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Tên đăng nhập</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>every unit</source>
        <translation>mọi đơn vị</translation>
    </message>
    <message>
        <source>Take &amp;up again…</source>
        <translation>Dùng lại tài khoản…</translation>
    </message>
    <message>
        <source>&amp;Edit the account…</source>
        <translation>Sửa tài khoản…</translation>
    </message>
    <message>
        <source>Nobody removes their own account.</source>
        <translation>Không ai tự gỡ tài khoản của mình.</translation>
    </message>
    <message>
        <source>The account %1 is ready.</source>
        <translation>Tài khoản %1 đã sẵn sàng.</translation>
    </message>
    <message>
        <source>Wrapping the key of the register…</source>
        <translation>Đang bọc khóa của sổ bằng mật khẩu…</translation>
    </message>
    <message>
        <source>The new password is in force.</source>
        <translation>Mật khẩu mới đã có hiệu lực.</translation>
    </message>
    <message>
        <source>The account was removed.</source>
        <translation>Đã gỡ tài khoản.</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::ActsDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>Đón&amp;g</translation>
    </message>
    <message>
        <source>Acts under the task, %1</source>
        <translation>Việc đã làm theo nhiệm vụ, năm %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Được tính</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Cộng: %1</translation>
    </message>
    <message>
        <source>&amp;Print, export…</source>
        <translation>&amp;In, xuất…</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::AnnexPane</name>
    <message>
        <source>Counting…</source>
        <translation>Đang đếm…</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Lưu vào đâu</translation>
    </message>
    <message>
        <source>Annexes of the report %1</source>
        <translation>Phụ lục báo cáo %1</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Bảng tính Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Đang ghi tệp…</translation>
    </message>
    <message>
        <source>Proof sheet</source>
        <translation>Tờ kiểm tra số liệu</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::AreaEdit</name>
    <message>
        <source>Type part of the name</source>
        <translation>Gõ một phần tên</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::AttachmentPane</name>
    <message>
        <source>Removed: %1</source>
        <translation>Đã bỏ: %1</translation>
    </message>
    <message>
        <source>Kept again: %1</source>
        <translation>Đã lấy lại: %1</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Đã xuất ra %1</translation>
    </message>
    <message>
        <source>%1 (identity card)</source>
        <translation>%1 (căn cước)</translation>
    </message>
    <message>
        <source>Scan or photo</source>
        <translation>Bản quét hoặc ảnh</translation>
    </message>
    <message>
        <source>Scans and photos (*.jpg *.jpeg *.png *.pdf)</source>
        <translation>Bản quét và ảnh (*.jpg *.jpeg *.png *.pdf)</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>Đang mở hình…</translation>
    </message>
    <message>
        <source>The picture %1 is damaged and cannot be shown.</source>
        <translation>Hình %1 bị hỏng, không xem được.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Lưu vào đâu</translation>
    </message>
    <message>
        <source>Opening the page…</source>
        <translation>Đang mở trang…</translation>
    </message>
    <message>
        <source>Do not open it</source>
        <translation>Thôi, không mở</translation>
    </message>
    <message>
        <source>%1 cannot be shown: it is damaged, locked by a password or too heavy. Export it to look at it in another program.</source>
        <translation>Không xem được %1: tệp bị hỏng, có mật khẩu hoặc quá nặng. Hãy xuất ra rồi mở bằng chương trình khác.</translation>
    </message>
    <message>
        <source>PDF files cannot be shown on this computer: poppler-utils is not installed.</source>
        <translation>Máy này chưa xem được tệp PDF: chưa cài poppler-utils.</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::AttachmentView</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1/%2</translation>
    </message>
    <message>
        <source>This page cannot be shown.</source>
        <translation>Trang này không xem được.</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::AttendanceModel</name>
    <message>
        <source>not marked</source>
        <translation>chưa điểm danh</translation>
    </message>
    <message>
        <source>attended in full</source>
        <translation>có mặt đủ buổi</translation>
    </message>
    <message>
        <source>attended in part</source>
        <translation>có mặt không đủ buổi</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>vắng</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Money (đ)</source>
        <translation>Tiền (đ)</translation>
    </message>
    <message>
        <source>%1 (guest)</source>
        <translation>%1 (khách)</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::AttendancePane</name>
    <message>
        <source>Attendance can be marked once the class is stored.</source>
        <translation>Lưu lớp trước rồi mới điểm danh.</translation>
    </message>
    <message>
        <source>× in full (key x), / in part (key n), v absent; Space: in turn, Delete: none. Every mark is stored at once; Ctrl+Z takes it back.</source>
        <translation>× đủ buổi (phím x), / không đủ buổi (phím n), v vắng; phím cách: đổi lần lượt, Delete: xóa. Mỗi lần ghi được lưu ngay; Ctrl+Z lấy lại.</translation>
    </message>
    <message>
        <source>%1 days attended in full, %2 of them by supported learners; meals and travel come to %3 đ.</source>
        <translation>%1 ngày thực học, %2 ngày của người được hỗ trợ; tiền ăn và đi lại là %3 đ.</translation>
    </message>
    <message>
        <source>No learner with a name sits here yet, or the class has no first day.</source>
        <translation>Lớp chưa có học viên nào có tên, hoặc chưa có ngày khai giảng.</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::PasswordDialog</name>
    <message>
        <source>Of %1. The password that is in force now opens nothing any more.</source>
        <translation>Của %1. Mật khẩu đang dùng sẽ không mở được sổ nữa.</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>Ít nhất %1 ký tự.</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::BackupPane</name>
    <message>
        <source>No backup is in this folder yet. Press &quot;Back up now&quot;.</source>
        <translation>Thư mục này chưa có bản sao lưu nào. Bấm “Sao lưu ngay”.</translation>
    </message>
    <message>
        <source>No backup was made yet. First choose a folder for them, best on another disk.</source>
        <translation>Chưa có bản sao lưu nào. Trước hết chọn thư mục để lưu, tốt nhất là ở ổ đĩa khác.</translation>
    </message>
    <message>
        <source>Not chosen yet: the administrator chooses it</source>
        <translation>Chưa chọn; người quản trị chọn thư mục này</translation>
    </message>
    <message numerus="yes">
        <source>%n backups made before the key was changed are not in this list. Each opens by itself, with a password or the recovery key of that time.</source>
        <translation>
            <numerusform>%n bản sao lưu làm trước khi đổi khóa không có trong danh sách này. Mỗi bản mở riêng, bằng mật khẩu hoặc khóa khôi phục của thời điểm đó.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the backups…</source>
        <translation>Đang xem các bản sao lưu…</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Số người</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Thay đổi cuối</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Thư mục sao lưu</translation>
    </message>
    <message>
        <source>Backups go there from now on.</source>
        <translation>Từ nay bản sao lưu nằm ở đó.</translation>
    </message>
    <message>
        <source>Making the backup…</source>
        <translation>Đang sao lưu…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>The backup was made and opened for a check.</source>
        <translation>Đã sao lưu và mở thử để kiểm tra.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Restoring the register…</source>
        <translation>Đang khôi phục sổ…</translation>
    </message>
    <message>
        <source>The register is as it was then.</source>
        <translation>Sổ đã trở lại như lúc đó.</translation>
    </message>
    <message>
        <source>Checking the register…</source>
        <translation>Đang kiểm tra sổ…</translation>
    </message>
    <message>
        <source>The register is whole.</source>
        <translation>Sổ nguyên vẹn.</translation>
    </message>
    <message>
        <source>Put the register back as it was at %1? Everything entered after that leaves it. What stands now is kept as a backup of its own.</source>
        <translation>Đưa sổ về như lúc %1? Mọi nội dung nhập sau lúc ấy sẽ không còn trong sổ. Sổ hiện nay được giữ thành một bản sao riêng.</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::BoardPane</name>
    <message>
        <source>To ask since %1</source>
        <translation>Cần hỏi từ %1</translation>
    </message>
    <message>
        <source>… and %1 more: type above to narrow</source>
        <translation>… và %1 lượt nữa: gõ ở trên để lọc bớt</translation>
    </message>
    <message>
        <source>People referred to work stand here.</source>
        <translation>Nơi theo dõi những người được giới thiệu việc làm.</translation>
    </message>
    <message>
        <source>%1 referrals</source>
        <translation>%1 lượt giới thiệu</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::CandidatePane</name>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Vì sao</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::CarriedPane</name>
    <message>
        <source>Nothing taken over is left to look at</source>
        <translation>Không còn đoạn nào lấy từ kỳ trước chưa xem</translation>
    </message>
    <message numerus="yes">
        <source>Taken over and not looked at: %n paragraphs</source>
        <translation>
            <numerusform>Lấy từ kỳ trước, chưa xem lại: %n đoạn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::ChangesPane</name>
    <message>
        <source>newly counted, entered %1</source>
        <translation>mới được tính, nhập ngày %1</translation>
    </message>
    <message>
        <source>newly counted</source>
        <translation>mới được tính</translation>
    </message>
    <message>
        <source>counts otherwise</source>
        <translation>tính khác trước</translation>
    </message>
    <message>
        <source>not counted any more: in the bin</source>
        <translation>không còn được tính: trong thùng rác</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>began on %1</source>
        <translation>bắt đầu ngày %1</translation>
    </message>
    <message>
        <source>moved here on %1</source>
        <translation>chuyển đến ngày %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>ngày %1</translation>
    </message>
    <message>
        <source>of the former period, on %1</source>
        <translation>việc của kỳ trước, ngày %1</translation>
    </message>
    <message>
        <source>file closed on %1</source>
        <translation>đóng hồ sơ ngày %1</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>kết thúc ngày %1</translation>
    </message>
    <message>
        <source>moved away on %1</source>
        <translation>chuyển đi ngày %1</translation>
    </message>
    <message>
        <source>newly counted: entered late, %1 (happened on %2)</source>
        <translation>mới được tính: nhập muộn ngày %1 (việc ngày %2)</translation>
    </message>
    <message>
        <source>newly counted: %1</source>
        <translation>mới được tính: %1</translation>
    </message>
    <message>
        <source>not counted any more: %1</source>
        <translation>không còn được tính: %1</translation>
    </message>
    <message>
        <source>not counted any more</source>
        <translation>không còn được tính</translation>
    </message>
    <message>
        <source>last year, %1</source>
        <translation>năm trước, %1</translation>
    </message>
    <message>
        <source>version %1, %2</source>
        <translation>phiên bản %1, %2</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Đang đếm…</translation>
    </message>
    <message>
        <source>Choose a figure to see why it changed.</source>
        <translation>Chọn một số liệu để xem vì sao thay đổi.</translation>
    </message>
    <message>
        <source>Looking at the records…</source>
        <translation>Đang xem các hồ sơ…</translation>
    </message>
    <message>
        <source>Newly counted: %1; not counted any more: %2; as before: %3</source>
        <translation>Mới được tính: %1; không còn được tính: %2; như trước: %3</translation>
    </message>
    <message>
        <source>The report states %1; the records add up to %2.</source>
        <translation>Báo cáo ghi %1; cộng theo hồ sơ là %2.</translation>
    </message>
    <message>
        <source>a record without a name</source>
        <translation>hồ sơ không có tên</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>Liệt kê %1 mục đầu.</translation>
    </message>
    <message>
        <source>%1 → %2 (%3)</source>
        <translation>%1 → %2 (%3)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::ChartPane</name>
    <message>
        <source>The chart is copied as a picture.</source>
        <translation>Đã chép biểu đồ thành hình.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Lưu vào đâu</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png)</source>
        <translation>Hình (*.svg *.png)</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::ChoiceTable</name>
    <message>
        <source>chosen: %1</source>
        <translation>đã chọn: %1</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::ClassForm</name>
    <message>
        <source>Partners, line %1</source>
        <translation>Đơn vị phối hợp, dòng %1</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Dự kiến</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Đang học</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Hoàn thành</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Đơn vị phối hợp</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Lớp mới</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n learners</source>
        <translation>
            <numerusform>%1: %n học viên</numerusform>
        </translation>
    </message>
    <message>
        <source>Class of %1</source>
        <translation>Lớp %1</translation>
    </message>
    <message>
        <source>Certificate %1</source>
        <translation>Chứng chỉ %1</translation>
    </message>
    <message>
        <source>Guest, line %1</source>
        <translation>Học viên ngoài sổ, dòng %1</translation>
    </message>
    <message>
        <source>Head counts, line %1</source>
        <translation>Số học viên theo nhóm, dòng %1</translation>
    </message>
    <message>
        <source>Cost, line %1</source>
        <translation>Kinh phí, dòng %1</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::CodeBox</name>
    <message>
        <source>Nothing in the list begins with “%1”.</source>
        <translation>Trong danh sách không có mục nào bắt đầu bằng “%1”.</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::ColumnMenu</name>
    <message>
        <source>Sorted by</source>
        <translation>Xếp theo</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Như ban đầu</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::CommentPane</name>
    <message>
        <source>No open comments</source>
        <translation>Không còn ý kiến chưa giải quyết</translation>
    </message>
    <message numerus="yes">
        <source>Open comments: %n</source>
        <translation>
            <numerusform>Ý kiến chưa giải quyết: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The paragraph is gone: %1</source>
        <translation>Đoạn không còn: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>✓ Settled by %1, %2</source>
        <translation>✓ %1 đã giải quyết, %2</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Mở lại</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Đã giải quyết</translation>
    </message>
    <message>
        <source>Comment on: %1</source>
        <translation>Ý kiến về: %1</translation>
    </message>
    <message>
        <source>Click a paragraph on the page to comment on it.</source>
        <translation>Bấm vào một đoạn trên trang để ghi ý kiến.</translation>
    </message>
    <message>
        <source>Take your comment away?</source>
        <translation>Bỏ ý kiến của bạn?</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Bỏ</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::CompareDialog</name>
    <message>
        <source>As it stands now</source>
        <translation>Bản hiện tại</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Phiên bản %1, %2</translation>
    </message>
    <message>
        <source>From Word: %1</source>
        <translation>Từ Word: %1</translation>
    </message>
    <message>
        <source>Replacing report: %1</source>
        <translation>Báo cáo thay thế: %1</translation>
    </message>
    <message>
        <source>Number %1: %2</source>
        <translation>Số %1: %2</translation>
    </message>
    <message>
        <source>Year %1: %2</source>
        <translation>Năm %1: %2</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Đang so sánh…</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Không có chỗ khác nhau</translation>
    </message>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>%n chỗ khác nhau</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation>Chỗ khác thứ %1 trong %2</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::ComparisonModel</name>
    <message>
        <source>Changed from “%1” to “%2”</source>
        <translation>Đổi từ “%1” thành “%2”</translation>
    </message>
    <message>
        <source>Only on the left: %1</source>
        <translation>Chỉ có bên trái: %1</translation>
    </message>
    <message>
        <source>Only on the right: %1</source>
        <translation>Chỉ có bên phải: %1</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::CompletenessMark</name>
    <message>
        <source>Entered: %1 of %2</source>
        <translation>Đã nhập: %1/%2</translation>
    </message>
    <message>
        <source>Nothing misses.</source>
        <translation>Không thiếu gì.</translation>
    </message>
    <message>
        <source>Misses: %1</source>
        <translation>Còn thiếu: %1</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::ConditionDialog</name>
    <message>
        <source>Choose what to look for.</source>
        <translation>Hãy chọn điều cần tìm.</translation>
    </message>
    <message>
        <source>Say what to look for; the first of two bounds comes first.</source>
        <translation>Hãy chọn điều cần tìm; mốc đầu không sau mốc cuối.</translation>
    </message>
    <message>
        <source>Enter a day, month and year.</source>
        <translation>Hãy nhập đủ ngày, tháng, năm.</translation>
    </message>
    <message>
        <source>%1 is a day to come. Enter today or a past day.</source>
        <translation>%1 là ngày chưa tới. Hãy nhập ngày hôm nay hoặc ngày đã qua.</translation>
    </message>
    <message>
        <source>As it stood on this &amp;day:</source>
        <translation>Như vào &amp;ngày:</translation>
    </message>
    <message>
        <source>As it stood on this day</source>
        <translation>Như vào ngày</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::ConditionWords</name>
    <message>
        <source>Unit…</source>
        <translation>Đơn vị…</translation>
    </message>
    <message>
        <source>Commune…</source>
        <translation>Xã, phường, thị trấn…</translation>
    </message>
    <message>
        <source>Legal status and its first day…</source>
        <translation>Tình trạng pháp lý và ngày bắt đầu…</translation>
    </message>
    <message>
        <source>Need not met yet…</source>
        <translation>Nhu cầu chưa được đáp ứng…</translation>
    </message>
    <message>
        <source>Age…</source>
        <translation>Tuổi…</translation>
    </message>
    <message>
        <source>Sex…</source>
        <translation>Giới tính…</translation>
    </message>
    <message>
        <source>Never counselled</source>
        <translation>Chưa được tư vấn lần nào</translation>
    </message>
    <message>
        <source>Released lately…</source>
        <translation>Mới về địa phương…</translation>
    </message>
    <message>
        <source>Turned 18 lately…</source>
        <translation>Mới đủ 18 tuổi…</translation>
    </message>
    <message>
        <source>No job known</source>
        <translation>Chưa có việc làm</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Đơn vị: %1</translation>
    </message>
    <message>
        <source>Lives in %1</source>
        <translation>Cư trú tại %1</translation>
    </message>
    <message>
        <source>Need not met yet: %1</source>
        <translation>Nhu cầu chưa được đáp ứng: %1</translation>
    </message>
    <message>
        <source>Sex: %1</source>
        <translation>Giới tính: %1</translation>
    </message>
    <message>
        <source>Released in the last %1 months</source>
        <translation>Về trong %1 tháng gần đây</translation>
    </message>
    <message>
        <source>Turned 18 in the last %1 months</source>
        <translation>Đủ 18 tuổi trong %1 tháng gần đây</translation>
    </message>
    <message>
        <source> or </source>
        <translation> hoặc </translation>
    </message>
    <message>
        <source>Legal status: %1</source>
        <translation>Tình trạng pháp lý: %1</translation>
    </message>
    <message>
        <source>of any kind</source>
        <translation>bất kỳ</translation>
    </message>
    <message>
        <source>, begun on or after %1</source>
        <translation>, bắt đầu từ ngày %1</translation>
    </message>
    <message>
        <source>, begun on or before %1</source>
        <translation>, bắt đầu đến ngày %1</translation>
    </message>
    <message>
        <source>Aged %1 to %2</source>
        <translation>Từ %1 đến %2 tuổi</translation>
    </message>
    <message>
        <source>Aged %1 or more</source>
        <translation>Từ %1 tuổi trở lên</translation>
    </message>
    <message>
        <source>Aged %1 or less</source>
        <translation>Từ %1 tuổi trở xuống</translation>
    </message>
    <message>
        <source>Readiness to work…</source>
        <translation>Mức sẵn sàng làm việc…</translation>
    </message>
    <message>
        <source>Help is put on hold</source>
        <translation>Đang tạm hoãn hỗ trợ</translation>
    </message>
    <message>
        <source>Readiness: %1</source>
        <translation>Mức sẵn sàng: %1</translation>
    </message>
    <message>
        <source>As at a past day…</source>
        <translation>Tại một ngày đã qua…</translation>
    </message>
    <message>
        <source>As at %1</source>
        <translation>Tại ngày %1</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::CountOnDayDialog</name>
    <message>
        <source>Enter a day, month and year.</source>
        <translation>Nhập đủ ngày, tháng, năm.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Đang đếm…</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Tất cả đơn vị</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Người</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::CountedRecordsDialog</name>
    <message>
        <source>%1 to %2</source>
        <translation>từ ngày %1 đến ngày %2</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Đang đếm</translation>
    </message>
    <message>
        <source>Records behind the number</source>
        <translation>Danh sách sau con số</translation>
    </message>
    <message>
        <source>The letter &amp;itself:</source>
        <translation>&amp;Sao chụp, tệp văn bản:</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::CountedRecordsModel</name>
    <message>
        <source>Reported with %1</source>
        <translation>Đơn vị báo cáo kèm %1</translation>
    </message>
    <message>
        <source>Head count</source>
        <translation>Khai số lượng</translation>
    </message>
    <message>
        <source>Head count: %1</source>
        <translation>Khai số lượng: %1</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Tổng cộng: %1</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Được đếm</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::Desks</name>
    <message>
        <source>Another account has typed something on this PC that is not stored yet. It is lost when the program closes.</source>
        <translation>Trên máy này, một tài khoản khác đã gõ nội dung chưa lưu. Đóng chương trình thì nội dung ấy mất.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Vẫn đóng</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::DispatchForm</name>
    <message>
        <source>Came in</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Đi</translation>
    </message>
    <message>
        <source>The letter &amp;itself:</source>
        <translation>&amp;Sao chụp, tệp văn bản:</translation>
    </message>
    <message>
        <source>Answered by %1</source>
        <translation>Đã trả lời bằng %1</translation>
    </message>
    <message>
        <source>Report of %1, not numbered yet</source>
        <translation>Báo cáo năm %1, chưa có số</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Báo cáo %1</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::DispatchPage</name>
    <message>
        <source>Filter by number, issuer or subject (Ctrl+F)</source>
        <translation>Lọc theo số, cơ quan ban hành hoặc trích yếu (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;New dispatch</source>
        <translation>Công &amp;văn mới</translation>
    </message>
    <message>
        <source>Letters that came in and went out stand here, those that ask for a report too.
Enter the first one with Ctrl+N.</source>
        <translation>Công văn đến và đi nằm ở đây, kể cả công văn yêu cầu báo cáo.
Nhập công văn đầu tiên bằng Ctrl+N.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>%1 dispatches</source>
        <translation>%1 công văn</translation>
    </message>
    <message>
        <source>Choose a letter on the left, or enter a new one with Ctrl+N.</source>
        <translation>Chọn một văn bản ở bên trái, hoặc nhập văn bản mới bằng Ctrl+N.</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::DraftOffer</name>
    <message>
        <source>A draft from %1 was not stored: %2</source>
        <translation>Bản nháp chưa lưu lúc %1: %2</translation>
    </message>
    <message>
        <source>A draft from %1 on %2 was not stored: %3</source>
        <translation>Bản nháp chưa lưu lúc %1 ngày %2: %3</translation>
    </message>
    <message>
        <source>A draft from %1 was not stored.</source>
        <translation>Bản nháp chưa lưu lúc %1.</translation>
    </message>
    <message>
        <source>A draft from %1 on %2 was not stored.</source>
        <translation>Bản nháp chưa lưu lúc %1 ngày %2.</translation>
    </message>
    <message>
        <source>A list entered at %1 was not stored whole.</source>
        <translation>Danh sách nhập lúc %1 chưa được lưu hết.</translation>
    </message>
    <message>
        <source>A list entered at %1 on %2 was not stored whole.</source>
        <translation>Danh sách nhập lúc %1 ngày %2 chưa được lưu hết.</translation>
    </message>
    <message>
        <source>A survey entered at %1 was not stored.</source>
        <translation>Bản khảo sát nhập lúc %1 chưa được lưu.</translation>
    </message>
    <message>
        <source>A survey entered at %1 on %2 was not stored.</source>
        <translation>Bản khảo sát nhập lúc %1 ngày %2 chưa được lưu.</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::EmployerForm</name>
    <message>
        <source>Work</source>
        <translation>Công việc</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Cần</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Đã nhận việc</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>Nhận đến ngày</translation>
    </message>
    <message>
        <source>New employer</source>
        <translation>Nơi tuyển dụng mới</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Contacts, line %1</source>
        <translation>Người liên hệ, dòng %1</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::EmployerPage</name>
    <message>
        <source>Filter by name, trade or tax code (Ctrl+F)</source>
        <translation>Lọc theo tên, ngành nghề hoặc mã số thuế (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;New employer</source>
        <translation>&amp;Nơi tuyển dụng mới</translation>
    </message>
    <message>
        <source>Who gives work stands here, for all offices.
Enter the first employer with Ctrl+N.</source>
        <translation>Danh sách người sử dụng lao động, dùng chung cho các đơn vị.
Nhập nơi đầu tiên bằng Ctrl+N.</translation>
    </message>
    <message>
        <source>Choose an employer on the left, or enter a new one with Ctrl+N.</source>
        <translation>Chọn nơi tuyển dụng ở bên trái, hoặc nhập mới bằng Ctrl+N.</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Nơi tuyển dụng</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Ngành nghề</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Vị trí tuyển</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Đã nhận việc</translation>
    </message>
    <message>
        <source>%1 employers</source>
        <translation>%1 nơi tuyển dụng</translation>
    </message>
    <message>
        <source>New vacancy…</source>
        <translation>Vị trí mới…</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::ErasureDialog</name>
    <message>
        <source>Erase %1 for good?</source>
        <translation>Xóa vĩnh viễn %1?</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::FigurePane</name>
    <message>
        <source>The register now says %1</source>
        <translation>Sổ hiện ghi %1</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::FigureTableModel</name>
    <message>
        <source>not reported</source>
        <translation>chưa báo cáo</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Đơn vị tính</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Số liệu</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::FigureTablePane</name>
    <message>
        <source>nothing</source>
        <translation>không phân tổ</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Đang đếm</translation>
    </message>
    <message>
        <source>%1 units reported it.</source>
        <translation>%1 đơn vị đã báo cáo.</translation>
    </message>
    <message>
        <source>%1 units have not reported it yet.</source>
        <translation>%1 đơn vị chưa báo cáo.</translation>
    </message>
    <message>
        <source>Figures from %1 to %2</source>
        <translation>Số liệu từ ngày %1 đến ngày %2</translation>
    </message>
    <message>
        <source>Table of figures</source>
        <translation>Bảng số liệu</translation>
    </message>
    <message>
        <source>%1 of them reported parts of the period only. People are not added up, for the same person may be in two parts; ask for the figure of the whole period.</source>
        <translation>%1 đơn vị trong số đó chỉ báo cáo theo từng phần của kỳ. Số người không được cộng dồn vì một người có thể có mặt trong hai phần; cần yêu cầu số liệu của cả kỳ.</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::FilterBar</name>
    <message>
        <source>Remove: %1</source>
        <translation>Bỏ: %1</translation>
    </message>
    <message>
        <source>Forget a filter</source>
        <translation>Xóa bộ lọc đã lưu</translation>
    </message>
    <message>
        <source>%1 (shared)</source>
        <translation>%1 (dùng chung)</translation>
    </message>
    <message>
        <source>Keep these conditions…</source>
        <translation>Lưu các điều kiện này…</translation>
    </message>
    <message>
        <source>No condition</source>
        <translation>Bỏ mọi điều kiện</translation>
    </message>
    <message>
        <source>Forget the filter “%1”?</source>
        <translation>Xóa bộ lọc “%1”?</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Xóa</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::FilteredList</name>
    <message>
        <source>In the bin: %1</source>
        <translation>Đã chuyển vào thùng rác: %1</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::FindingPane</name>
    <message>
        <source>Looking through the register…</source>
        <translation>Đang xem qua sổ…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Đã để nguyên</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Điều cần xem</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Người ghi</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ngày ghi</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>The first %1; the others follow as these are done.</source>
        <translation>%1 người đầu; xong những người này thì hiện tiếp.</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>Đã để nguyên: %1</translation>
    </message>
    <message>
        <source>To be looked at again: %1</source>
        <translation>Sẽ xem xét lại: %1</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::FindingsPane</name>
    <message>
        <source>Writes: %1</source>
        <translation>Ghi thành: %1</translation>
    </message>
    <message>
        <source>Nothing to look at before signing</source>
        <translation>Không có gì cần xem trước khi ký</translation>
    </message>
    <message>
        <source>To look at before signing: %1</source>
        <translation>Cần xem trước khi ký: %1</translation>
    </message>
    <message>
        <source>To look at before signing</source>
        <translation>Cần xem trước khi ký</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::FirstStartWizard</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Tiếp</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Quay lại</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
    <message>
        <source>&amp;Open the register</source>
        <translation>&amp;Mở sổ</translation>
    </message>
    <message>
        <source>Where the register lies</source>
        <translation>Sổ nằm ở đâu</translation>
    </message>
    <message>
        <source>Registers (*.hoanhap)</source>
        <translation>Sổ (*.hoanhap)</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Thư mục sao lưu</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>Vẫn dùng</translation>
    </message>
    <message>
        <source>Recovery key of the register %1</source>
        <translation>Khóa khôi phục của sổ %1</translation>
    </message>
    <message>
        <source>Making the register…</source>
        <translation>Đang lập sổ…</translation>
    </message>
    <message>
        <source>Open an &amp;existing register…</source>
        <translation>&amp;Mở sổ đã có…</translation>
    </message>
    <message>
        <source>Which register</source>
        <translation>Chọn sổ</translation>
    </message>
    <message>
        <source>Choose the file of the register, with its whole folder.</source>
        <translation>Hãy chọn tệp của sổ, cả thư mục.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder for backups. Choose another one.</source>
        <translation>Không ghi được vào thư mục sao lưu. Hãy chọn thư mục khác.</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::FollowUpPane</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n tháng</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Đến hạn</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Mốc</translation>
    </message>
    <message>
        <source>up to today</source>
        <translation>đến hôm nay</translation>
    </message>
    <message>
        <source>within 30 days</source>
        <translation>trong 30 ngày tới</translation>
    </message>
    <message>
        <source>all that are not done</source>
        <translation>tất cả chưa hỏi</translation>
    </message>
    <message>
        <source>Nobody is to be asked. Follow-ups come by themselves 1, 3 and 6 months after somebody is hired.</source>
        <translation>Chưa có ai cần hỏi. Theo dõi tự có sau 1, 3 và 6 tháng kể từ ngày nhận việc.</translation>
    </message>
    <message numerus="yes">
        <source>%n to ask</source>
        <translation>
            <numerusform>%n lượt cần hỏi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: at work since %2, %3</source>
        <translation>%1: %3, làm việc từ %2</translation>
    </message>
    <message>
        <source>Stored: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>Nơi làm việc</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::FormerPeopleDialog</name>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>From the unit</source>
        <translation>Đơn vị trước</translation>
    </message>
    <message>
        <source>Now in</source>
        <translation>Đơn vị hiện nay</translation>
    </message>
    <message>
        <source>Last day here</source>
        <translation>Ngày cuối ở đây</translation>
    </message>
    <message>
        <source>Nobody was transferred away from your units.</source>
        <translation>Chưa có ai chuyển đi khỏi các đơn vị của bạn.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Phần</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Nội dung lúc đó</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::FundingPane</name>
    <message>
        <source>Item</source>
        <translation>Khoản chi</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Amount (đ)</source>
        <translation>Số tiền (đ)</translation>
    </message>
    <message>
        <source>Together %1 đ (%2).</source>
        <translation>Cộng %1 đ (%2).</translation>
    </message>
    <message>
        <source>%1 đ for each day attended in full; %2 đ travel from %3 km on, %4 đ from %5 km on for people with disabilities and from hard-to-reach communes.</source>
        <translation>%1 đ mỗi ngày thực học; %2 đ tiền đi lại khi cách từ %3 km; người khuyết tật, người ở xã đặc biệt khó khăn được %4 đ khi cách từ %5 km.</translation>
    </message>
    <message numerus="yes">
        <source>%n learners are supported: </source>
        <translation>
            <numerusform>%n học viên được hỗ trợ: </numerusform>
        </translation>
    </message>
    <message>
        <source>meals %1 đ, travel %2 đ, together %3 đ.</source>
        <translation>tiền ăn %1 đ, đi lại %2 đ, cộng %3 đ.</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::HiddenRecordBar</name>
    <message>
        <source>The criminal record is hidden from everybody else; you see it now, and the look is recorded.</source>
        <translation>Án tích đã được ẩn với mọi người khác; lần xem này của bạn đã ghi nhật ký.</translation>
    </message>
    <message>
        <source>The criminal record is expunged and hidden: offence and judgment are not shown.</source>
        <translation>Án tích đã được xóa và ẩn: không hiện tội danh và bản án.</translation>
    </message>
    <message>
        <source>The criminal record is expunged. Offence and judgment can be hidden; support and counts stay.</source>
        <translation>Án tích đã được xóa. Có thể ẩn tội danh và bản án; việc hỗ trợ và số liệu vẫn giữ.</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::HistoryPane</name>
    <message>
        <source>The line is back: %1</source>
        <translation>Đã lấy lại dòng đã xóa: %1</translation>
    </message>
    <message>
        <source>Empty again: %1</source>
        <translation>Đã để trống lại: %1</translation>
    </message>
    <message>
        <source>Back: %1: %2</source>
        <translation>Đã lấy lại %1: %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Người làm</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Phần</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Line removed</source>
        <translation>Bỏ dòng</translation>
    </message>
    <message>
        <source>Back from the bin</source>
        <translation>Lấy lại từ thùng rác</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::IssueForm</name>
    <message>
        <source>(no dispatch)</source>
        <translation>(không có công văn)</translation>
    </message>
    <message>
        <source>(no plan)</source>
        <translation>(không có kế hoạch)</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::JumpDialog</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Where, when</source>
        <translation>Ở đâu, khi nào</translation>
    </message>
    <message>
        <source>Nothing begins like that. Fewer letters find more.</source>
        <translation>Không có gì bắt đầu như vậy. Gõ ít chữ hơn để tìm rộng hơn.</translation>
    </message>
    <message>
        <source>Enter opens, Esc closes.</source>
        <translation>Enter để mở, Esc để đóng.</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::LaggingFigures</name>
    <message>
        <source>%1: %2; the register counts this class no more</source>
        <translation>%1: %2; sổ nay không còn tính lớp này</translation>
    </message>
    <message>
        <source>%1: %2; the register now says %3</source>
        <translation>%1: %2; sổ hiện ghi %3</translation>
    </message>
    <message numerus="yes">
        <source>Changed since the draft was made: %n figures</source>
        <translation>
            <numerusform>Thay đổi từ khi lập dự thảo: %n số liệu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::LearnerPane</name>
    <message>
        <source>Learner</source>
        <translation>Học viên</translation>
    </message>
    <message>
        <source>Enrolled on</source>
        <translation>Ngày vào học</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>Được hỗ trợ</translation>
    </message>
    <message>
        <source>Ground of the support</source>
        <translation>Diện hỗ trợ</translation>
    </message>
    <message>
        <source>Km to class</source>
        <translation>Cách (km)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Số người</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::LegalStatusEditor</name>
    <message>
        <source>No legal status is recorded.</source>
        <translation>Chưa ghi tình trạng pháp lý nào.</translation>
    </message>
    <message>
        <source>No legal status yet. Press &quot;Add a status&quot;: a person may have several, each with its own days.</source>
        <translation>Chưa có tình trạng pháp lý nào. Bấm &quot;Thêm tình trạng&quot; để ghi; một người có thể có nhiều tình trạng, mỗi tình trạng có ngày riêng.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>Tội danh</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hiện nay</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>đã kết thúc</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>chưa kết thúc</translation>
    </message>
    <message>
        <source>Banned occupation</source>
        <translation>Nghề bị cấm</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>(no kind yet)</source>
        <translation>(chưa chọn loại)</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::LetterheadEditor</name>
    <message>
        <source>always</source>
        <translation>không thời hạn</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>đến %1</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::ListEntryModel</name>
    <message>
        <source>Paste</source>
        <translation>Dán</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Xóa ô</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Gõ</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>Bỏ dòng</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Chấp nhận</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Tên gọi khác</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Số giấy tờ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Xã, phường, thị trấn</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Ấp, khóm</translation>
    </message>
    <message>
        <source>Legal status</source>
        <translation>Tình trạng pháp lý</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation>Ngày ra trại</translation>
    </message>
    <message>
        <source>Place served</source>
        <translation>Nơi chấp hành án</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Nhu cầu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::ListEntryPage</name>
    <message>
        <source>Nobody was stored: no row is filled in and without faults.</source>
        <translation>Chưa lưu ai: không có dòng nào nhập đủ và không có lỗi.</translation>
    </message>
    <message>
        <source>the list of people</source>
        <translation>danh sách đang nhập</translation>
    </message>
    <message>
        <source>Alt+Enter offers a repair.</source>
        <translation>Alt+Enter: xem gợi ý sửa.</translation>
    </message>
    <message>
        <source>Alt+Enter leaves it as it stands.</source>
        <translation>Alt+Enter: giữ nguyên như đã ghi.</translation>
    </message>
    <message>
        <source>Checking the rows…</source>
        <translation>Đang kiểm tra các dòng…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Storing the rows…</source>
        <translation>Đang lưu các dòng…</translation>
    </message>
    <message>
        <source>What is not stored is still in the list.</source>
        <translation>Những dòng chưa lưu vẫn còn trong danh sách.</translation>
    </message>
    <message numerus="yes">
        <source>Stored: %n people</source>
        <translation>
            <numerusform>Đã lưu: %n người</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first offer in all %n rows with this fault</source>
        <translation>
            <numerusform>Lấy gợi ý đầu tiên cho cả %n dòng có lỗi này</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In all %n rows that say the same: %1</source>
        <translation>
            <numerusform>Cả %n dòng cùng ghi như vậy: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It is right as it stands</source>
        <translation>Đúng như vậy, không sửa</translation>
    </message>
    <message>
        <source>Nothing is offered for this cell</source>
        <translation>Ô này không có gợi ý</translation>
    </message>
    <message>
        <source>Stored: %1   Ready: %2   With faults: %3   To be looked at: %4   Not checked yet: %5</source>
        <translation>Đã lưu: %1   Sẵn sàng: %2   Có lỗi: %3   Cần xem: %4   Chưa kiểm tra: %5</translation>
    </message>
    <message numerus="yes">
        <source>Back from the draft: %n rows</source>
        <translation>
            <numerusform>Lấy lại từ bản nháp: %n dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row of the draft is in the register already.</source>
        <translation>Mọi dòng của bản nháp đã có trong sổ.</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::LoanForm</name>
    <message>
        <source>Choose the source to see its conditions.</source>
        <translation>Chọn nguồn vốn để xem các điều kiện.</translation>
    </message>
    <message>
        <source>The program knows no conditions of this source.</source>
        <translation>Chương trình không có điều kiện nào của nguồn vốn này.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Điều kiện</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Cá nhân</translation>
    </message>
    <message>
        <source>An employer, for those it employs</source>
        <translation>Cơ sở sử dụng lao động</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Loan of %1</source>
        <translation>Khoản vay của %1</translation>
    </message>
    <message>
        <source>New loan</source>
        <translation>Khoản vay mới</translation>
    </message>
    <message>
        <source>the new loan</source>
        <translation>khoản vay mới</translation>
    </message>
    <message>
        <source>loan of %1</source>
        <translation>khoản vay của %1</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::LoanPage</name>
    <message>
        <source>Filter by borrower (Ctrl+F)</source>
        <translation>Lọc theo người vay (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;New loan</source>
        <translation>Khoản vay mớ&amp;i</translation>
    </message>
    <message>
        <source>Loans to people and to those who employ them stand here, by their source.
Enter the first one with Ctrl+N.</source>
        <translation>Nơi ghi các khoản vay của cá nhân và cơ sở sử dụng lao động, theo nguồn vốn.
Nhập khoản đầu tiên bằng Ctrl+N.</translation>
    </message>
    <message>
        <source>Choose a loan on the left, or enter a new one with Ctrl+N.</source>
        <translation>Chọn một khoản vay ở bên trái, hoặc nhập khoản mới bằng Ctrl+N.</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>Người vay</translation>
    </message>
    <message>
        <source>Amount (đồng)</source>
        <translation>Số tiền (đồng)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>%1 people, approved %2 đồng, paid out %3 đồng</source>
        <translation>%1 người, duyệt %2 đồng, giải ngân %3 đồng</translation>
    </message>
    <message>
        <source>%1 loans</source>
        <translation>%1 khoản vay</translation>
    </message>
    <message>
        <source>List of loans, as filtered</source>
        <translation>Danh sách khoản vay đang lọc</translation>
    </message>
    <message>
        <source>Every source</source>
        <translation>Mọi nguồn</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Mọi tình trạng</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Mọi năm</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::LongWork</name>
    <message>
        <source>Stopping…</source>
        <translation>Đang dừng…</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::MainWindow</name>
    <message>
        <source>&amp;People</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>Đào tạo nghề</translation>
    </message>
    <message>
        <source>P&amp;lacement</source>
        <translation>Việc làm</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>&amp;Administration</source>
        <translation>Quản trị</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Chưa sao lưu</translation>
    </message>
    <message>
        <source>Last backup: today</source>
        <translation>Sao lưu gần nhất: hôm nay</translation>
    </message>
    <message numerus="yes">
        <source>Last backup: %n days ago</source>
        <translation>
            <numerusform>Sao lưu gần nhất: %n ngày trước</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the backup…</source>
        <translation>Đang sao lưu…</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>Đóng, không sao lưu</translation>
    </message>
    <message>
        <source>No backup could be made in the chosen folder. %1</source>
        <translation>Chưa sao lưu được vào thư mục đã chọn. %1</translation>
    </message>
    <message>
        <source>To re&amp;view</source>
        <translation>Cần xem lại</translation>
    </message>
    <message>
        <source>Counselling</source>
        <translation>Tư vấn</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Khóa màn hình</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Vay vốn</translation>
    </message>
    <message>
        <source>Store or drop what is typed first; then the last change can be taken back.</source>
        <translation>Hãy lưu hoặc bỏ nội dung đang nhập trước, rồi mới hoàn tác được thay đổi vừa rồi.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Đã hoàn tác: %1</translation>
    </message>
    <message>
        <source>Plan 71</source>
        <translation>Kế hoạch 71</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::MergeDialog</name>
    <message>
        <source>Nothing hangs on the other record. It leaves the list and comes back when the two are taken apart.</source>
        <translation>Hồ sơ kia không có gì kèm theo. Nó ra khỏi danh sách và trở lại khi tách ra.</translation>
    </message>
    <message>
        <source>What will move to the record that stays: %1. The other record leaves the list and comes back when the two are taken apart.</source>
        <translation>Sẽ chuyển sang hồ sơ giữ lại: %1. Hồ sơ kia ra khỏi danh sách và trở lại khi tách ra.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Record 1</source>
        <translation>Hồ sơ 1</translation>
    </message>
    <message>
        <source>Record 2</source>
        <translation>Hồ sơ 2</translation>
    </message>
    <message>
        <source>Record &amp;1 stays: %1</source>
        <translation>Giữ hồ sơ &amp;1: %1</translation>
    </message>
    <message>
        <source>Record &amp;2 stays: %1</source>
        <translation>Giữ hồ sơ &amp;2: %1</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::MergesBar</name>
    <message>
        <source>Taken together with %1 on %2</source>
        <translation>Đã gộp với %1 ngày %2</translation>
    </message>
    <message>
        <source>Take apart…</source>
        <translation>Tách ra…</translation>
    </message>
    <message>
        <source>Take apart: %1</source>
        <translation>Tách ra: %1</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::NewKeyDialog</name>
    <message>
        <source>The key is new, but the list of accounts could not be written. Remove the account again.</source>
        <translation>Đã đổi khóa, nhưng chưa ghi được danh sách tài khoản. Hãy gỡ tài khoản lần nữa.</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::NewReportDialog</name>
    <message>
        <source>This report is written of a quarter.</source>
        <translation>Loại báo cáo này lập cho một quý.</translation>
    </message>
    <message>
        <source>This report is written of half a year.</source>
        <translation>Loại báo cáo này lập cho kỳ 6 tháng.</translation>
    </message>
    <message>
        <source>This report is written of a whole year. Over these days the dispatch of the year is not cited, and the paper bears the month in which they end.</source>
        <translation>Loại báo cáo này lập cho cả năm. Với kỳ đang chọn, báo cáo không viện dẫn công văn yêu cầu báo cáo năm và ghi tháng của ngày cuối kỳ.</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::NumberPane</name>
    <message>
        <source>Behind the number</source>
        <translation>Diễn giải số liệu</translation>
    </message>
    <message>
        <source>A click on a number of the page shows here what it means and what it counts.</source>
        <translation>Bấm vào một con số trên trang để xem ở đây số ấy nghĩa là gì và đếm những hồ sơ nào.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Đang đếm…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Cách tính</translation>
    </message>
    <message>
        <source>nobody told</source>
        <translation>chưa có số liệu</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Báo cáo ghi</translation>
    </message>
    <message>
        <source>Register now</source>
        <translation>Sổ hiện ghi</translation>
    </message>
    <message>
        <source>Expected by 31/12</source>
        <translation>Ước thực hiện đến 31/12</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Cùng kỳ năm trước</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Đơn vị báo cáo</translation>
    </message>
    <message numerus="yes">
        <source>by %n units</source>
        <translation>
            <numerusform>%n đơn vị</numerusform>
        </translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>Chưa báo cáo</translation>
    </message>
    <message numerus="yes">
        <source>of %n units</source>
        <translation>
            <numerusform>%n đơn vị</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Điều chỉnh</translation>
    </message>
    <message>
        <source>by %1 on %2: %3. The register then said %4.</source>
        <translation>%1, ngày %2: %3. Khi đó sổ ghi %4.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>as it was counted when the report was submitted</source>
        <translation>như đã đếm khi trình ký báo cáo</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::OverviewPage</name>
    <message>
        <source>Only who may see the records of people sees who is behind a number.</source>
        <translation>Chỉ người được xem hồ sơ mới xem được những ai được tính trong con số.</translation>
    </message>
    <message>
        <source>Counting for the charts…</source>
        <translation>Đang tính số liệu biểu đồ…</translation>
    </message>
    <message>
        <source>Plan %1, year %2</source>
        <translation>Kế hoạch %1, năm %2</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::PagePreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Xem trước báo cáo</translation>
    </message>
    <message>
        <source>Comments on this paragraph</source>
        <translation>Ý kiến về đoạn này</translation>
    </message>
    <message>
        <source>Taken over from the report before; nobody has looked at it yet</source>
        <translation>Lấy từ báo cáo kỳ trước; chưa có ai xem lại</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::PairPane</name>
    <message>
        <source>Who may stand in the register twice: the search compares every record with every other.</source>
        <translation>Những người có thể đã được nhập hai lần: bấm Tìm trong sổ để so mọi hồ sơ với nhau.</translation>
    </message>
    <message>
        <source>Comparing everybody with everybody…</source>
        <translation>Đang so mọi người với nhau…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>No two records look like one person.</source>
        <translation>Không có hai hồ sơ nào giống cùng một người.</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>Hồ sơ thứ nhất</translation>
    </message>
    <message>
        <source>Second record</source>
        <translation>Hồ sơ thứ hai</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Vì sao</translation>
    </message>
    <message>
        <source>%1 of %2 pairs, the likeliest first</source>
        <translation>%1 trong %2 cặp, giống nhất đứng đầu</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n cặp</numerusform>
        </translation>
    </message>
    <message>
        <source>Set aside as two people.</source>
        <translation>Đã ghi là hai người khác nhau.</translation>
    </message>
    <message>
        <source>The two records are one now.</source>
        <translation>Hai hồ sơ đã gộp thành một.</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::PaperDialog</name>
    <message>
        <source>Those who are chosen in the list</source>
        <translation>Những người đang chọn trong danh sách</translation>
    </message>
    <message>
        <source>Personal sheet</source>
        <translation>Phiếu thông tin</translation>
    </message>
    <message>
        <source>List as on the screen</source>
        <translation>Danh sách như trên màn hình</translation>
    </message>
    <message>
        <source>Needs by commune</source>
        <translation>Nhu cầu theo xã, phường</translation>
    </message>
    <message>
        <source>Due for release</source>
        <translation>Sắp chấp hành xong hình phạt tù</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::PaperOnScreen</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Tệp PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Văn bản Word (*.docx)</translation>
    </message>
    <message>
        <source>Excel sheets (*.xlsx)</source>
        <translation>Bảng tính Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Lists for other programs (*.csv)</source>
        <translation>Danh sách cho chương trình khác (*.csv)</translation>
    </message>
    <message>
        <source>Making the paper…</source>
        <translation>Đang lập giấy tờ…</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n trang</numerusform>
        </translation>
    </message>
    <message>
        <source>The paper could not be made.</source>
        <translation>Không lập được giấy tờ.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages, the first %1 are shown</source>
        <translation>
            <numerusform>%n trang, hiện %1 trang đầu</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Lưu vào đâu</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Đang ghi tệp…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Đã gửi đến máy in.</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Đang dàn trang…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message numerus="yes">
        <source>A long list: its first %n pages are shown</source>
        <translation>
            <numerusform>Danh sách dài: hiện %n trang đầu</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Đã dừng; không ghi gì.</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::ParagraphField</name>
    <message>
        <source>Paragraph of the report</source>
        <translation>Đoạn văn của báo cáo</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::PartialDateEdit</name>
    <message>
        <source>e.g. 12/3/1985</source>
        <translation>ví dụ 12/3/1985</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::PartsPage</name>
    <message>
        <source>tab &quot;%1&quot;</source>
        <translation>thẻ “%1”</translation>
    </message>
    <message>
        <source>tab &quot;%1&quot;, %2</source>
        <translation>thẻ “%1”, %2</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::PeoplePage</name>
    <message>
        <source>Erased for good: %1</source>
        <translation>Đã xóa vĩnh viễn: %1</translation>
    </message>
    <message>
        <source>&amp;New person</source>
        <translation>Người mới</translation>
    </message>
    <message>
        <source>The register keeps the people your office looks after.
Enter the first person with Ctrl+N.</source>
        <translation>Sổ lưu những người cơ quan theo dõi, hỗ trợ.
Nhập người đầu tiên bằng Ctrl+N.</translation>
    </message>
    <message>
        <source>Choose somebody on the left, or enter somebody new with Ctrl+N.</source>
        <translation>Chọn một người ở bên trái, hoặc nhập người mới bằng Ctrl+N.</translation>
    </message>
    <message>
        <source>Find by name, number, phone or place (Ctrl+F)</source>
        <translation>Tìm theo tên, số giấy tờ, điện thoại, nơi ở (Ctrl+F)</translation>
    </message>
    <message>
        <source>List…</source>
        <translation>Danh sách…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Xóa vĩnh viễn…</translation>
    </message>
    <message>
        <source>Both records stand again.</source>
        <translation>Cả hai hồ sơ đã trở lại.</translation>
    </message>
    <message>
        <source>Survey…</source>
        <translation>Khảo sát…</translation>
    </message>
    <message>
        <source>A survey that was entered before is not stored. Go on with that one?</source>
        <translation>Có bản khảo sát nhập trước đó chưa được lưu. Nhập tiếp bản ấy?</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Nhập tiếp</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::PeriodBox</name>
    <message>
        <source>Calendar year</source>
        <translation>Năm dương lịch</translation>
    </message>
    <message>
        <source>Reporting year (15/12–14/12)</source>
        <translation>Năm báo cáo (15/12–14/12)</translation>
    </message>
    <message>
        <source>First half</source>
        <translation>6 tháng đầu năm</translation>
    </message>
    <message>
        <source>Second half</source>
        <translation>6 tháng cuối năm</translation>
    </message>
    <message>
        <source>Quarter I</source>
        <translation>Quý I</translation>
    </message>
    <message>
        <source>Quarter II</source>
        <translation>Quý II</translation>
    </message>
    <message>
        <source>Quarter III</source>
        <translation>Quý III</translation>
    </message>
    <message>
        <source>Quarter IV</source>
        <translation>Quý IV</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Ngày khác</translation>
    </message>
    <message>
        <source>Reporting half-year (15/12–14/6)</source>
        <translation>6 tháng báo cáo (15/12–14/6)</translation>
    </message>
    <message>
        <source>Second reporting half-year (15/6–14/12)</source>
        <translation>6 tháng cuối kỳ báo cáo (15/6–14/12)</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::PersonHead</name>
    <message>
        <source>New person</source>
        <translation>Người mới</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::PersonListModel</name>
    <message>
        <source>%1 people in the bin</source>
        <translation>%1 người trong thùng rác</translation>
    </message>
    <message>
        <source>%1 people, sorted by given name</source>
        <translation>%1 người, xếp theo tên</translation>
    </message>
    <message>
        <source>%1 people found</source>
        <translation>Tìm thấy %1 người</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Đang tìm…</translation>
    </message>
    <message>
        <source>%1 people so far; still counting…</source>
        <translation>Đã thấy %1 người, đang đếm tiếp…</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 người</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::PersonPanes</name>
    <message>
        <source>Support</source>
        <translation>Hỗ trợ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Close the file of %1 and hide offence and judgment? Support and counts stay.</source>
        <translation>Đóng hồ sơ của %1 và ẩn tội danh, bản án? Việc hỗ trợ và số liệu vẫn giữ.</translation>
    </message>
    <message>
        <source>Close and hide</source>
        <translation>Đóng và ẩn</translation>
    </message>
    <message>
        <source>Ready for work</source>
        <translation>Sẵn sàng</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>Tại ngày</translation>
    </message>
    <message>
        <source>Reopen the file of %1? Offence and judgment are shown to everybody who may see the file.</source>
        <translation>Mở lại hồ sơ của %1? Tội danh và bản án sẽ hiện với mọi người được xem hồ sơ.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Mở lại</translation>
    </message>
    <message>
        <source>Pape&amp;rs</source>
        <translation>Giấ&amp;y tờ</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::PersonPicker</name>
    <message>
        <source>Type name, number or phone</source>
        <translation>Gõ tên, số giấy tờ hoặc điện thoại</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::PlacementPage</name>
    <message>
        <source>Re&amp;ferrals</source>
        <translation>&amp;Lượt giới thiệu</translation>
    </message>
    <message>
        <source>Boar&amp;d</source>
        <translation>&amp;Bảng theo tình trạng</translation>
    </message>
    <message>
        <source>&amp;Employers</source>
        <translation>Nơi tuyển dụng</translation>
    </message>
    <message>
        <source>Vacanc&amp;ies</source>
        <translation>Vị t&amp;rí tuyển</translation>
    </message>
    <message>
        <source>Follow-&amp;ups due</source>
        <translation>Th&amp;eo dõi đến hạn</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::PlanPage</name>
    <message>
        <source>&amp;Plan and tasks</source>
        <translation>&amp;Kế hoạch và nhiệm vụ</translation>
    </message>
    <message>
        <source>&amp;Dispatches</source>
        <translation>Côn&amp;g văn</translation>
    </message>
    <message>
        <source>Reported &amp;figures</source>
        <translation>Đơn vị nộ&amp;p số liệu</translation>
    </message>
    <message>
        <source>Ta&amp;ble of figures</source>
        <translation>Bảng số liệu th&amp;eo kỳ</translation>
    </message>
    <message>
        <source>Pro&amp;gress</source>
        <translation>&amp;Xem tiến độ</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::PlanPane</name>
    <message>
        <source>Task</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Units taking part</source>
        <translation>Đơn vị phối hợp</translation>
    </message>
    <message>
        <source>Stored: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
    <message>
        <source>Unit in charge</source>
        <translation>Đơn vị phụ trách</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Is for</source>
        <translation>Dùng cho</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Lớp đào tạo</translation>
    </message>
    <message>
        <source>Counselling and talks</source>
        <translation>Tư vấn, tuyên truyền</translation>
    </message>
    <message>
        <source>Referrals to work</source>
        <translation>Giới thiệu việc làm</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Vay vốn</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::PrintDialog</name>
    <message>
        <source>One side</source>
        <translation>Một mặt</translation>
    </message>
    <message>
        <source>Both sides, turned at the long edge</source>
        <translation>Hai mặt, lật theo cạnh dài</translation>
    </message>
    <message>
        <source>Both sides, turned at the short edge</source>
        <translation>Hai mặt, lật theo cạnh ngắn</translation>
    </message>
    <message>
        <source>The last page stands before the first.</source>
        <translation>Trang cuối đứng trước trang đầu.</translation>
    </message>
    <message>
        <source>%1 of %2 pages, %3 sheets of paper</source>
        <translation>%1/%2 trang, %3 tờ giấy</translation>
    </message>
    <message>
        <source>The printer did not take the pages. See whether it is on and has paper, or choose another.</source>
        <translation>Máy in không nhận trang. Xem máy đã bật, còn giấy chưa, hoặc chọn máy khác.</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::ProgressTable</name>
    <message>
        <source>Task</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Đạt được</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Tỷ lệ</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::ReadinessPane</name>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Sẵn sàng</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Điều gì sẽ làm đổi ý</translation>
    </message>
    <message>
        <source>On hold until</source>
        <translation>Tạm hoãn đến</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Trở ngại</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Step to take</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>Readiness: %1, noted on %2.</source>
        <translation>Mức sẵn sàng: %1, ghi nhận ngày %2.</translation>
    </message>
    <message>
        <source>Nobody has noted yet whether this person is ready to work.</source>
        <translation>Chưa ghi nhận người này đã sẵn sàng làm việc hay chưa.</translation>
    </message>
    <message>
        <source>Changes of mind: %1.</source>
        <translation>Số lần đổi ý: %1.</translation>
    </message>
    <message>
        <source>On hold until %1: %2. Left out of the lists of what is overdue.</source>
        <translation>Tạm hoãn đến %1: %2. Không đưa vào danh sách việc quá hạn.</translation>
    </message>
    <message>
        <source>Remove this note? A change of mind is noted as a new one, not by removing.</source>
        <translation>Bỏ lần ghi nhận này? Khi người này đổi ý thì ghi nhận lần mới, không bỏ lần cũ.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Remove this obstacle from the list?</source>
        <translation>Bỏ trở ngại này khỏi danh sách?</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::RecordPage</name>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Open that record</source>
        <translation>Mở hồ sơ ấy</translation>
    </message>
    <message>
        <source>Choose a line on the left.</source>
        <translation>Chọn một dòng ở bên trái.</translation>
    </message>
    <message>
        <source>a new record</source>
        <translation>phiếu mới</translation>
    </message>
    <message>
        <source>Somebody else moved this record to the bin meanwhile; nothing was stored.</source>
        <translation>Người khác vừa chuyển hồ sơ này vào thùng rác; chưa lưu gì.</translation>
    </message>
    <message>
        <source>Stored: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
    <message>
        <source>Move %1 to the bin?</source>
        <translation>Chuyển %1 vào thùng rác?</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>Vào thùng rác</translation>
    </message>
    <message>
        <source>In the bin: %1</source>
        <translation>Đã chuyển vào thùng rác: %1</translation>
    </message>
    <message>
        <source>Back in the register: %1</source>
        <translation>Đã đưa về sổ: %1</translation>
    </message>
    <message>
        <source>Somebody else changed the same fields meanwhile; what they wrote stands at each of them. Take it over there and keep the rest of what you typed?</source>
        <translation>Trong lúc đó người khác đã sửa cùng các ô này; nội dung họ ghi hiện ở từng ô. Lấy nội dung của họ ở các ô đó và giữ phần còn lại bạn đã nhập?</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Lấy nội dung đó</translation>
    </message>
    <message>
        <source>Somebody else changed this record meanwhile; both changes are stored.</source>
        <translation>Trong lúc đó người khác cũng sửa bản ghi này; cả hai phần sửa đều đã được lưu.</translation>
    </message>
    <message>
        <source>What you typed is still in the form.</source>
        <translation>Nội dung bạn nhập vẫn còn trên màn hình.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Thùng rác trống.</translation>
    </message>
    <message>
        <source>Nothing matches what is typed or chosen above the list.</source>
        <translation>Không có gì khớp với chữ đã gõ hoặc điều kiện đã chọn phía trên danh sách.</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::RecoveryDialog</name>
    <message>
        <source>Opening the register…</source>
        <translation>Đang mở sổ…</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::ReferralForm</name>
    <message>
        <source>%1 (over)</source>
        <translation>%1 (đã hết nhận)</translation>
    </message>
    <message>
        <source>%1 đồng</source>
        <translation>%1 đồng</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>%1 of %2 hired</source>
        <translation>đã nhận %1/%2</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>Giới thiệu mới</translation>
    </message>
    <message>
        <source>the new referral</source>
        <translation>lượt giới thiệu mới</translation>
    </message>
    <message>
        <source>referral of %1</source>
        <translation>lượt giới thiệu của %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>After months</source>
        <translation>Sau (tháng)</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Đến hạn</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Hỏi ngày</translation>
    </message>
    <message>
        <source>State of work</source>
        <translation>Tình trạng việc làm</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::ReferralPage</name>
    <message>
        <source>Filter by person, employer or work (Ctrl+F)</source>
        <translation>Lọc theo người, nơi tuyển dụng hoặc công việc (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;New referral</source>
        <translation>&amp;Giới thiệu mới</translation>
    </message>
    <message>
        <source>People referred to work stand here.
Enter the first referral with Ctrl+N.</source>
        <translation>Nơi theo dõi những người được giới thiệu việc làm.
Nhập lượt đầu tiên bằng Ctrl+N.</translation>
    </message>
    <message>
        <source>Choose a referral on the left, or enter a new one with Ctrl+N.</source>
        <translation>Chọn lượt giới thiệu ở bên trái, hoặc nhập lượt mới bằng Ctrl+N.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Nơi tuyển dụng</translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation>Ngày giới thiệu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>%1 referrals</source>
        <translation>%1 lượt giới thiệu</translation>
    </message>
    <message>
        <source>Slips…</source>
        <translation>Giấy giới thiệu…</translation>
    </message>
    <message>
        <source>Referral slip</source>
        <translation>Giấy giới thiệu</translation>
    </message>
    <message>
        <source>Reply slip of the employer</source>
        <translation>Phiếu phản hồi của nơi tuyển dụng</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::RefusedKeys</name>
    <message>
        <source>A number from %1 to %2, in digits.</source>
        <translation>Nhập số bằng chữ số, từ %1 đến %2.</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::ReminderPane</name>
    <message>
        <source>What</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>Người xử lý</translation>
    </message>
    <message>
        <source>Done. &quot;Take back&quot; tells it again.</source>
        <translation>Đã xong. &quot;Nhắc lại&quot; để hiện lại.</translation>
    </message>
    <message>
        <source>Put off. &quot;Take back&quot; tells it again.</source>
        <translation>Đã hoãn. &quot;Nhắc lại&quot; để hiện lại.</translation>
    </message>
    <message>
        <source>Handed over.</source>
        <translation>Đã giao.</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Mọi đơn vị</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Mọi người</translation>
    </message>
    <message>
        <source>Looking what needs a hand today…</source>
        <translation>Đang xem việc cần làm hôm nay…</translation>
    </message>
    <message>
        <source>Nothing needs a hand today.</source>
        <translation>Hôm nay không có việc cần làm.</translation>
    </message>
    <message>
        <source>What needs a hand today</source>
        <translation>Việc cần làm hôm nay</translation>
    </message>
    <message>
        <source>%1 more: Enter shows them</source>
        <translation>Còn %1: Enter để xem</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::ReminderTermsPane</name>
    <message>
        <source>The terms are stored.</source>
        <translation>Đã lưu thời hạn nhắc việc.</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::RemovalDialog</name>
    <message>
        <source>Encrypting the register with a new key…</source>
        <translation>Đang mã hóa lại sổ bằng khóa mới…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Remove the account %1</source>
        <translation>Gỡ tài khoản %1</translation>
    </message>
    <message>
        <source>Your own password is not right.</source>
        <translation>Mật khẩu của bạn không đúng.</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::ReportChooser</name>
    <message>
        <source>%1, from %2</source>
        <translation>%1, từ %2</translation>
    </message>
    <message>
        <source>%1, replaced</source>
        <translation>%1, bị thay thế</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Number and day</source>
        <translation>Số, ngày</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Last touched by</source>
        <translation>Người làm sau cùng</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Mọi loại</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Mọi năm</translation>
    </message>
    <message>
        <source>No report is like that. Empty the filter to see all.</source>
        <translation>Không có báo cáo nào như vậy. Xóa ô lọc để thấy tất cả.</translation>
    </message>
    <message>
        <source>No report yet. &quot;New report&quot; begins one: the program proposes its text and its figures.</source>
        <translation>Chưa có báo cáo. Bấm “Báo cáo mới” để lập: chương trình đề xuất lời văn và số liệu.</translation>
    </message>
    <message>
        <source>No report yet.</source>
        <translation>Chưa có báo cáo.</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::ReportPage</name>
    <message>
        <source>What you typed is not stored; it can be copied from the text beside the page.</source>
        <translation>Nội dung vừa gõ chưa được lưu; có thể chép lại từ ngăn Lời văn bên cạnh trang.</translation>
    </message>
    <message>
        <source>The report was changed elsewhere meanwhile: here it is as it stands now.</source>
        <translation>Báo cáo vừa được thay đổi ở nơi khác; đây là báo cáo như hiện nay.</translation>
    </message>
    <message>
        <source>the text of the report</source>
        <translation>lời văn của báo cáo</translation>
    </message>
    <message>
        <source>Figures from %1 to %2, as counted last</source>
        <translation>Số liệu từ ngày %1 đến ngày %2, theo lần đếm trước</translation>
    </message>
    <message>
        <source>The figures are being counted; the page appears here as soon as they are there.</source>
        <translation>Đang đếm số liệu; trang báo cáo sẽ hiện ở đây ngay khi đếm xong.</translation>
    </message>
    <message>
        <source>Figures from %1 to %2, being counted for the first time…</source>
        <translation>Số liệu từ ngày %1 đến ngày %2, đang đếm lần đầu…</translation>
    </message>
    <message>
        <source>Figures from %1 to %2, being counted anew…</source>
        <translation>Số liệu từ ngày %1 đến ngày %2, đang đếm lại…</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Văn bản Word (*.docx)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Tệp PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The text is stored.</source>
        <translation>Đã lưu nội dung.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Lưu vào đâu</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n pages</source>
        <translation>
            <numerusform>%1: %n trang</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Chưa có báo cáo</translation>
    </message>
    <message>
        <source>No report for the year %1 yet. The page appears here once its draft is made.</source>
        <translation>Năm %1 chưa có báo cáo. Trang giấy hiện ở đây khi đã lập dự thảo.</translation>
    </message>
    <message>
        <source>Open the draft of %1</source>
        <translation>Mở dự thảo năm %1</translation>
    </message>
    <message>
        <source>Figures from %1 to %2</source>
        <translation>Số liệu từ %1 đến %2</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Đang đếm…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Đang ghi tệp…</translation>
    </message>
    <message>
        <source>Signed s&amp;can:</source>
        <translation>Bản &amp;quét đã ký:</translation>
    </message>
    <message>
        <source>Write here: %1</source>
        <translation>Viết vào đây: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>There was such a report already: here it is.</source>
        <translation>Loại báo cáo này của kỳ đã chọn có rồi: đang mở báo cáo đó.</translation>
    </message>
    <message>
        <source>The draft is made. Read what is proposed and complete it.</source>
        <translation>Đã lập dự thảo. Hãy đọc lời đề xuất và viết cho đủ.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Điền chỗ thiếu</translation>
    </message>
    <message>
        <source>&amp;Draft</source>
        <translation>&amp;Lập dự thảo</translation>
    </message>
    <message>
        <source>Proposes signer, dispatch and plan where none is chosen; the text stays as it is</source>
        <translation>Đề xuất người ký, công văn, kế hoạch ở chỗ chưa chọn; lời văn giữ nguyên</translation>
    </message>
    <message>
        <source>Begins the report of the year %1</source>
        <translation>Lập báo cáo năm %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Cần xem</translation>
    </message>
    <message>
        <source>Behind the number</source>
        <translation>Diễn giải số liệu</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Phụ lục</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Lấy từ kỳ trước</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Ý kiến</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Why it changed</source>
        <translation>Vì sao thay đổi</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Ngăn bên</translation>
    </message>
    <message>
        <source>Somebody else wrote into this report meanwhile; both texts are stored.</source>
        <translation>Người khác vừa viết vào báo cáo này; lời của cả hai đã được lưu.</translation>
    </message>
    <message>
        <source>Somebody else changed the same paragraph meanwhile. Take theirs there and keep the rest of what you typed?</source>
        <translation>Người khác vừa sửa cùng đoạn này. Lấy lời của người ấy ở đoạn đó và giữ phần còn lại bạn đã gõ?</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Lấy lời người kia</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::ReportSteps</name>
    <message numerus="yes">
        <source>%n faults are left in the report:</source>
        <translation>
            <numerusform>Báo cáo còn %n lỗi:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments are not settled.</source>
        <translation>
            <numerusform>Còn %n ý kiến chưa giải quyết.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places are left to look at:</source>
        <translation>
            <numerusform>Còn %n chỗ cần xem:</numerusform>
        </translation>
    </message>
    <message>
        <source>Faults left in the report: %1; other places to look at: %2:</source>
        <translation>Báo cáo còn %1 lỗi và %2 chỗ khác cần xem:</translation>
    </message>
    <message>
        <source>Submit it all the same?</source>
        <translation>Vẫn trình ký?</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Trình ký</translation>
    </message>
    <message>
        <source>Making the copy for signing…</source>
        <translation>Đang lập bản trình ký…</translation>
    </message>
    <message>
        <source>Submitted for signature: Word and PDF are kept.</source>
        <translation>Đã trình ký: bản Word và PDF được giữ lại.</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Đang lưu…</translation>
    </message>
    <message>
        <source>The report is marked as signed.</source>
        <translation>Đã ghi nhận báo cáo được ký.</translation>
    </message>
    <message>
        <source>The report is a draft again.</source>
        <translation>Báo cáo đã trở lại dự thảo.</translation>
    </message>
    <message>
        <source>Issue the report as number %1 of %2? Neither can be changed afterwards.</source>
        <translation>Phát hành báo cáo số %1 ngày %2? Sau đó không đổi được số và ngày.</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Phát hành</translation>
    </message>
    <message>
        <source>Writing number and day into the files…</source>
        <translation>Đang ghi số, ngày vào tệp…</translation>
    </message>
    <message>
        <source>Issued as number %1 of %2.</source>
        <translation>Đã phát hành, số %1 ngày %2.</translation>
    </message>
    <message>
        <source>Begin a report that replaces number %1? The issued one stays as it is.</source>
        <translation>Lập báo cáo thay thế báo cáo số %1? Bản đã phát hành giữ nguyên.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Lập</translation>
    </message>
    <message>
        <source>This draft replaces number %1.</source>
        <translation>Dự thảo này thay thế báo cáo số %1.</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::ReportedFiguresPane</name>
    <message>
        <source>The last one stood until %1: choose a period before that, or enter the new units under Administration, &quot;Units and letterhead&quot;.</source>
        <translation>Đơn vị sau cùng chỉ đến ngày %1: chọn kỳ trước ngày ấy, hoặc khai các đơn vị mới ở trang Quản trị, thẻ “Đơn vị và thể thức”.</translation>
    </message>
    <message>
        <source>works in the register</source>
        <translation>làm việc trong sổ</translation>
    </message>
    <message>
        <source>reports its figures</source>
        <translation>gửi báo cáo số liệu</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Đang đếm</translation>
    </message>
    <message>
        <source>The figures that %1 reported leave the grid when it is saved, and the register&apos;s own count holds. Change it?</source>
        <translation>Số liệu %1 đã báo cáo sẽ bị bỏ khỏi biểu khi lưu, và số do sổ tự đếm được dùng. Đổi không?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Đổi</translation>
    </message>
    <message>
        <source>No unit stands below yours in this period.</source>
        <translation>Trong kỳ này không có đơn vị nào trực thuộc.</translation>
    </message>
    <message>
        <source>%1 of %2 units have not reported</source>
        <translation>%1/%2 đơn vị chưa báo cáo</translation>
    </message>
    <message>
        <source>Not reported: %1</source>
        <translation>Chưa báo cáo: %1</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Đang lưu</translation>
    </message>
    <message>
        <source>The figures are stored.</source>
        <translation>Đã lưu số liệu.</translation>
    </message>
    <message>
        <source>%1 (%2 figures awaited)</source>
        <translation>%1 (còn chờ %2 số liệu)</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::ReportedGridModel</name>
    <message numerus="yes">
        <source>%n dispatches</source>
        <translation>
            <numerusform>%n công văn</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted by the register</source>
        <translation>Do sổ tự đếm</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Chưa báo cáo</translation>
    </message>
    <message>
        <source>Received with %1</source>
        <translation>Đã nhận kèm %1</translation>
    </message>
    <message>
        <source>Received as zero with %1</source>
        <translation>Đã báo cáo bằng không, kèm %1</translation>
    </message>
    <message>
        <source>Corrected with %1</source>
        <translation>Đã đính chính kèm %1</translation>
    </message>
    <message>
        <source>register</source>
        <translation>trong sổ</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>báo cáo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Came with</source>
        <translation>Kèm công văn</translation>
    </message>
    <message>
        <source>Reported for parts of the period, added up</source>
        <translation>Cộng từ báo cáo của từng phần trong kỳ</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::ResultPane</name>
    <message>
        <source>Learner</source>
        <translation>Học viên</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Why dropped out</source>
        <translation>Lý do thôi học</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>Số hiệu</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Số vào sổ</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ngày cấp</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Đang học</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Hoàn thành</translation>
    </message>
    <message>
        <source>Dropped out</source>
        <translation>Thôi học</translation>
    </message>
    <message>
        <source>Only who completed the class gets a certificate; no number is given twice.</source>
        <translation>Chỉ cấp chứng chỉ cho người học xong; không cấp trùng số.</translation>
    </message>
    <message>
        <source>%1 (guest)</source>
        <translation>%1 (khách)</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::RosterDialog</name>
    <message>
        <source>Looking for the people of the list…</source>
        <translation>Đang tìm người trong danh sách…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Paste a list above, then look for its people.</source>
        <translation>Dán danh sách ở trên rồi bấm Tìm trong sổ.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines wait for a choice (F8).</source>
        <translation>
            <numerusform>%n dòng cần chọn (F8).</numerusform>
        </translation>
    </message>
    <message>
        <source>Learner outside the register</source>
        <translation>Học viên ngoài sổ</translation>
    </message>
    <message>
        <source>Counted by number alone</source>
        <translation>Chỉ ghi số lượng</translation>
    </message>
    <message>
        <source>Take into the session</source>
        <translation>Đưa vào buổi</translation>
    </message>
    <message>
        <source>People from a list</source>
        <translation>Người dự theo danh sách</translation>
    </message>
    <message numerus="yes">
        <source>%n people will be taken over.</source>
        <translation>
            <numerusform>Sẽ đưa vào %n người.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::RosterModel</name>
    <message>
        <source>Taken for</source>
        <translation>Là ai</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Enter into the register</source>
        <translation>Ghi vào sổ</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>found</source>
        <translation>đã tìm thấy</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>có thể là</translation>
    </message>
    <message>
        <source>new</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Trong danh sách</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Trong sổ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Vì sao</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>đã có trong danh sách</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::RowsEditor</name>
    <message>
        <source>Type in the last line to add a row.</source>
        <translation>Gõ vào dòng cuối để thêm một dòng.</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move a row.</source>
        <translation>Alt+Lên và Alt+Xuống để đổi thứ tự dòng.</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::RowsModel</name>
    <message>
        <source>Add…</source>
        <translation>Thêm…</translation>
    </message>
    <message>
        <source>Remove this row (Ctrl+Delete)</source>
        <translation>Bỏ dòng này (Ctrl+Delete)</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::ScanPane</name>
    <message>
        <source>Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</source>
        <translation>Bản quét (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</translation>
    </message>
    <message>
        <source>The scan is kept.</source>
        <translation>Đã lưu bản quét.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Lưu vào đâu</translation>
    </message>
    <message>
        <source>Remove the scan %1?</source>
        <translation>Bỏ bản quét %1?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::SelectionBar</name>
    <message>
        <source>Add to a session…</source>
        <translation>Thêm vào buổi tư vấn…</translation>
    </message>
    <message>
        <source>%1 people were added to the session %2.</source>
        <translation>Đã thêm %1 người vào buổi tư vấn %2.</translation>
    </message>
    <message>
        <source>Assign a helper…</source>
        <translation>Phân công người giúp đỡ…</translation>
    </message>
    <message>
        <source>Add a need…</source>
        <translation>Thêm nhu cầu…</translation>
    </message>
    <message>
        <source>Add to a class…</source>
        <translation>Thêm vào lớp…</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>Vào thùng rác</translation>
    </message>
    <message>
        <source>%1 people chosen</source>
        <translation>Đã chọn %1 người</translation>
    </message>
    <message>
        <source>The helper was assigned to %1 people.</source>
        <translation>Đã phân công người giúp đỡ cho %1 người.</translation>
    </message>
    <message>
        <source>The need was added for %1 people.</source>
        <translation>Đã thêm nhu cầu cho %1 người.</translation>
    </message>
    <message>
        <source>%1 people were added to the class %2.</source>
        <translation>Đã thêm %1 người vào "%2".</translation>
    </message>
    <message>
        <source> For %1 nothing was to be changed.</source>
        <translation> %1 người đã như vậy từ trước.</translation>
    </message>
    <message>
        <source>Move %1 people to the bin?</source>
        <translation>Chuyển %1 người vào thùng rác?</translation>
    </message>
    <message>
        <source>Changing %1 people…</source>
        <translation>Đang ghi cho %1 người…</translation>
    </message>
    <message>
        <source>Stop and leave everything as it was</source>
        <translation>Dừng, giữ nguyên như cũ</translation>
    </message>
    <message>
        <source>In the bin: %1 people</source>
        <translation>Trong thùng rác: %1 người</translation>
    </message>
    <message>
        <source>Survey their needs…</source>
        <translation>Khảo sát…</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>Chuyển đi…</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::SelectionStepDialog</name>
    <message>
        <source>Choose the session.</source>
        <translation>Hãy chọn buổi tư vấn.</translation>
    </message>
    <message>
        <source>Choose the class.</source>
        <translation>Hãy chọn lớp.</translation>
    </message>
    <message>
        <source>(choose a session)</source>
        <translation>(chọn buổi tư vấn)</translation>
    </message>
    <message>
        <source>(choose a class)</source>
        <translation>(chọn lớp)</translation>
    </message>
    <message>
        <source>… and %1 more people</source>
        <translation>… và %1 người nữa</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>Đồn&amp;g ý</translation>
    </message>
    <message>
        <source>Looking at %1 people…</source>
        <translation>Đang xem %1 người…</translation>
    </message>
    <message>
        <source>&amp;Add all the same</source>
        <translation>&amp;Vẫn thêm</translation>
    </message>
    <message>
        <source>Add to a session</source>
        <translation>Thêm vào buổi tư vấn</translation>
    </message>
    <message>
        <source>Assign a helper</source>
        <translation>Phân công người giúp đỡ</translation>
    </message>
    <message>
        <source>Add a need</source>
        <translation>Thêm nhu cầu</translation>
    </message>
    <message>
        <source>Add to a class</source>
        <translation>Thêm vào lớp</translation>
    </message>
    <message>
        <source>Changing %1 people…</source>
        <translation>Đang ghi cho %1 người…</translation>
    </message>
    <message>
        <source>Stop and leave everything as it was</source>
        <translation>Dừng, giữ nguyên như cũ</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::FieldFaults</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 và %n dòng nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Dòng %1</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::SessionForm</name>
    <message>
        <source>Head counts, line %1</source>
        <translation>Người khác, dòng %1</translation>
    </message>
    <message>
        <source>Partners, line %1</source>
        <translation>Đơn vị phối hợp, dòng %1</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Đơn vị phối hợp</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Tham dự</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Nhu cầu</translation>
    </message>
    <message>
        <source>Why not, in words</source>
        <translation>Lý do vắng, muộn</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Số người</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Buổi mới</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people</source>
        <translation>
            <numerusform>%1: %n người</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::SessionPage</name>
    <message>
        <source>Filter by topic, place or organiser (Ctrl+F)</source>
        <translation>Lọc theo nội dung, địa điểm hoặc đơn vị (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;New session</source>
        <translation>Buổ&amp;i mới</translation>
    </message>
    <message>
        <source>Counselling, talks and outreach stand here, with who came and what came of it.
Enter the first session with Ctrl+N.</source>
        <translation>Nơi ghi các buổi tư vấn, tuyên truyền, ai đã dự và kết quả ra sao.
Nhập buổi đầu tiên bằng Ctrl+N.</translation>
    </message>
    <message>
        <source>Choose a session on the left, or enter a new one with Ctrl+N.</source>
        <translation>Chọn một buổi ở bên trái, hoặc nhập buổi mới bằng Ctrl+N.</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Mọi hình thức</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Mọi năm</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Nội dung, chủ đề</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1 buổi</translation>
    </message>
    <message>
        <source>Minutes of the session</source>
        <translation>Biên bản buổi tư vấn, tuyên truyền</translation>
    </message>
    <message>
        <source>List of sessions, as filtered</source>
        <translation>Danh sách các buổi đang lọc</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::SettingsDialog</name>
    <message>
        <source>As the computer</source>
        <translation>Theo máy</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Your new password is in force.</source>
        <translation>Mật khẩu mới đã có hiệu lực.</translation>
    </message>
    <message>
        <source>Wrapping the key of the register…</source>
        <translation>Đang bọc khóa của sổ bằng mật khẩu…</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::SignInDialog</name>
    <message>
        <source>Which register</source>
        <translation>Chọn sổ</translation>
    </message>
    <message>
        <source>Registers (*.hoanhap)</source>
        <translation>Sổ (*.hoanhap)</translation>
    </message>
    <message>
        <source>Opening the register…</source>
        <translation>Đang mở sổ…</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::SignaturePane</name>
    <message>
        <source>none kept</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Hình ảnh (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The picture of the signature is kept.</source>
        <translation>Đã lưu hình chữ ký.</translation>
    </message>
    <message>
        <source>Remove the picture of the signature?</source>
        <translation>Bỏ hình chữ ký này?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::StateBar</name>
    <message>
        <source>%1, no. %2</source>
        <translation>%1, số %2</translation>
    </message>
    <message>
        <source>%1, the report stands here</source>
        <translation>%1, báo cáo đang ở bước này</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::StatePane</name>
    <message>
        <source>ended %1</source>
        <translation>kết thúc %1</translation>
    </message>
    <message>
        <source>%1 (planned until %2)</source>
        <translation>%1 (dự kiến đến %2)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Legal status</source>
        <translation>Tình trạng pháp lý</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Nơi cư trú</translation>
    </message>
    <message>
        <source>Work situation</source>
        <translation>Tình trạng việc làm</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Nhu cầu</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::StepDialog</name>
    <message>
        <source>&amp;Save all the same</source>
        <translation>&amp;Vẫn lưu</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::SuggestionDialog</name>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Work or class</source>
        <translation>Việc làm, lớp học</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Nơi ở</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ở đâu</translation>
    </message>
    <message>
        <source>Fits because</source>
        <translation>Phù hợp vì</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Vướng pháp luật</translation>
    </message>
    <message>
        <source>Who fits: %1</source>
        <translation>Ai phù hợp: %1</translation>
    </message>
    <message>
        <source>Work and classes for %1</source>
        <translation>Việc làm và lớp học cho %1</translation>
    </message>
    <message>
        <source>Class: %1</source>
        <translation>Lớp: %1</translation>
    </message>
    <message>
        <source>Looking for what fits…</source>
        <translation>Đang tìm gợi ý…</translation>
    </message>
    <message>
        <source>Fits: %1.</source>
        <translation>Phù hợp: %1.</translation>
    </message>
    <message>
        <source>Mind: %1.</source>
        <translation>Lưu ý: %1.</translation>
    </message>
    <message>
        <source>Monthly wage from %1 đồng.</source>
        <translation>Lương tháng từ %1 đồng.</translation>
    </message>
    <message>
        <source>Begins on %1.</source>
        <translation>Khai giảng ngày %1.</translation>
    </message>
    <message>
        <source>Open until %1.</source>
        <translation>Nhận đến ngày %1.</translation>
    </message>
    <message>
        <source>Enrol on the page of training.</source>
        <translation>Ghi danh ở trang Đào tạo nghề.</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Vướng pháp luật: %1</translation>
    </message>
    <message>
        <source>Refer there all the same, because it was cleared?</source>
        <translation>Đã làm rõ và vẫn giới thiệu?</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Giới thiệu</translation>
    </message>
    <message>
        <source>Referred today: %1</source>
        <translation>Đã giới thiệu hôm nay: %1</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::SuggestionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Gợi ý</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::SurveyModel</name>
    <message>
        <source>Mark</source>
        <translation>Đánh dấu</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Dán</translation>
    </message>
    <message>
        <source>Open from before</source>
        <translation>Còn mở từ trước</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Đã đánh dấu</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Chưa đánh dấu</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>Surveyed last on %1</source>
        <translation>Khảo sát lần cuối ngày %1</translation>
    </message>
    <message>
        <source>Never surveyed</source>
        <translation>Chưa khảo sát lần nào</translation>
    </message>
    <message>
        <source>Occupation wished</source>
        <translation>Nghề có nguyện vọng</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::SurveyPage</name>
    <message>
        <source>the survey</source>
        <translation>bản khảo sát</translation>
    </message>
    <message>
        <source>Every unit</source>
        <translation>Mọi đơn vị</translation>
    </message>
    <message>
        <source>Survey of the commune</source>
        <translation>Khảo sát của xã</translation>
    </message>
    <message>
        <source>The survey that is entered is not stored. Drop it and show other people?</source>
        <translation>Cuộc khảo sát đang nhập chưa lưu. Bỏ và hiện những người khác?</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Reading the people of the commune…</source>
        <translation>Đang đọc danh sách của xã…</translation>
    </message>
    <message>
        <source>Nobody who is looked after lives in this commune.</source>
        <translation>Không có người nào đang được theo dõi ở xã, phường này.</translation>
    </message>
    <message>
        <source>Only the first %1 people are shown.</source>
        <translation>Chỉ hiện %1 người đầu tiên.</translation>
    </message>
    <message>
        <source>Storing the survey…</source>
        <translation>Đang lưu cuộc khảo sát…</translation>
    </message>
    <message>
        <source>Stop and leave everything as it was</source>
        <translation>Dừng và để nguyên như cũ</translation>
    </message>
    <message numerus="yes">
        <source>%n people need nothing.</source>
        <translation>
            <numerusform>%n người không có nhu cầu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The survey is stored: %1 people, %2 new needs, %3 were open before.</source>
        <translation>Đã lưu cuộc khảo sát: %1 người, %2 nhu cầu mới, %3 nhu cầu đã mở từ trước.</translation>
    </message>
    <message>
        <source>Nothing was stored; what is entered is still here.</source>
        <translation>Chưa lưu gì; những gì đã nhập vẫn còn đây.</translation>
    </message>
    <message>
        <source>Asked: %1   With faults: %2   Not asked: %3</source>
        <translation>Đã hỏi: %1   Có lỗi: %2   Chưa hỏi: %3</translation>
    </message>
    <message numerus="yes">
        <source>Back from the draft: %n people</source>
        <translation>
            <numerusform>Lấy lại từ bản nháp: %n người</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::TakeBackDialog</name>
    <message>
        <source>The signed copy is kept as an older version; the report can be written again and must be submitted and signed anew.</source>
        <translation>Bản đã ký được giữ làm phiên bản cũ; báo cáo sửa lại được và phải trình, ký lại.</translation>
    </message>
    <message>
        <source>The copy for signing is kept as an older version; the report can be written again and must be submitted anew.</source>
        <translation>Bản trình ký được giữ làm phiên bản cũ; báo cáo sửa lại được và phải trình lại.</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::TemplatePane</name>
    <message>
        <source>Store as a new version</source>
        <translation>Lưu thành phiên bản mới</translation>
    </message>
    <message>
        <source>Use this version</source>
        <translation>Dùng phiên bản này</translation>
    </message>
    <message>
        <source>Version %1 of the template is in use now.</source>
        <translation>Phiên bản %1 của mẫu đang được dùng.</translation>
    </message>
    <message>
        <source>The template that came with the program is in use again.</source>
        <translation>Đã dùng lại mẫu của chương trình.</translation>
    </message>
    <message>
        <source>Nothing was changed: this template is in use as it stands.</source>
        <translation>Chưa sửa gì: mẫu này đang được dùng như vậy.</translation>
    </message>
    <message>
        <source>Only where there is no</source>
        <translation>Khi không có</translation>
    </message>
    <message>
        <source>Only where there is</source>
        <translation>Khi có</translation>
    </message>
    <message>
        <source>Without this condition</source>
        <translation>Bỏ điều kiện này</translation>
    </message>
    <message>
        <source>The one that came with the program</source>
        <translation>Mẫu của chương trình</translation>
    </message>
    <message>
        <source>Version %1, in use</source>
        <translation>Phiên bản %1, đang dùng</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Phiên bản %1</translation>
    </message>
    <message>
        <source>Name of the paper: %1</source>
        <translation>Tên loại: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Trích yếu: %1</translation>
    </message>
    <message>
        <source>Take this template out of use</source>
        <translation>Thôi dùng mẫu này</translation>
    </message>
    <message>
        <source>Use the one that came with the program</source>
        <translation>Dùng lại mẫu của chương trình</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::TimeLinePane</name>
    <message>
        <source>Legal status began</source>
        <translation>Bắt đầu tình trạng pháp lý</translation>
    </message>
    <message>
        <source>Sentence served</source>
        <translation>Chấp hành xong</translation>
    </message>
    <message>
        <source>Criminal record expunged</source>
        <translation>Xóa án tích</translation>
    </message>
    <message>
        <source>Legal status ended</source>
        <translation>Kết thúc tình trạng pháp lý</translation>
    </message>
    <message>
        <source>Work situation began</source>
        <translation>Bắt đầu tình trạng việc làm</translation>
    </message>
    <message>
        <source>Work situation ended</source>
        <translation>Kết thúc tình trạng việc làm</translation>
    </message>
    <message>
        <source>Need surveyed</source>
        <translation>Khảo sát nhu cầu</translation>
    </message>
    <message>
        <source>Need met</source>
        <translation>Đã đáp ứng nhu cầu</translation>
    </message>
    <message>
        <source>Support declined</source>
        <translation>Từ chối hỗ trợ</translation>
    </message>
    <message>
        <source>Readiness noted</source>
        <translation>Ghi mức sẵn sàng</translation>
    </message>
    <message>
        <source>Enrolled in a class</source>
        <translation>Nhập học</translation>
    </message>
    <message>
        <source>Class completed</source>
        <translation>Học xong</translation>
    </message>
    <message>
        <source>Dropped out of a class</source>
        <translation>Bỏ học</translation>
    </message>
    <message>
        <source>Certificate issued</source>
        <translation>Cấp chứng chỉ</translation>
    </message>
    <message>
        <source>Came to counselling</source>
        <translation>Dự tư vấn</translation>
    </message>
    <message>
        <source>Did not come to counselling</source>
        <translation>Vắng buổi tư vấn</translation>
    </message>
    <message>
        <source>Referred to work</source>
        <translation>Giới thiệu việc làm</translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation>Phỏng vấn</translation>
    </message>
    <message>
        <source>Began work</source>
        <translation>Nhận việc</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Không được nhận</translation>
    </message>
    <message>
        <source>Referral withdrawn</source>
        <translation>Rút giới thiệu</translation>
    </message>
    <message>
        <source>Left work</source>
        <translation>Thôi việc</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Theo dõi sau việc làm</translation>
    </message>
    <message>
        <source>Listed for a loan</source>
        <translation>Vào danh sách vay vốn</translation>
    </message>
    <message>
        <source>Loan approved</source>
        <translation>Duyệt vay</translation>
    </message>
    <message>
        <source>Loan disbursed</source>
        <translation>Giải ngân</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Nơi cư trú</translation>
    </message>
    <message>
        <source>Entered in the register</source>
        <translation>Vào sổ</translation>
    </message>
    <message>
        <source>Paper kept</source>
        <translation>Lưu giấy tờ</translation>
    </message>
    <message>
        <source>Sheet printed by</source>
        <translation>In phiếu</translation>
    </message>
    <message>
        <source>Merged with the record of</source>
        <translation>Gộp với hồ sơ của</translation>
    </message>
    <message>
        <source>Taken apart from the record of</source>
        <translation>Tách khỏi hồ sơ của</translation>
    </message>
    <message>
        <source>Sheet written to a file by</source>
        <translation>Xuất phiếu ra tệp</translation>
    </message>
    <message>
        <source>Residence began</source>
        <translation>Đến cư trú</translation>
    </message>
    <message>
        <source>Residence ended</source>
        <translation>Rời nơi cư trú</translation>
    </message>
    <message>
        <source>Unit took over</source>
        <translation>Đơn vị tiếp nhận</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Nơi cư trú</translation>
    </message>
    <message>
        <source>Entered in the register</source>
        <translation>Vào sổ</translation>
    </message>
    <message>
        <source>Paper kept</source>
        <translation>Lưu giấy tờ</translation>
    </message>
    <message>
        <source>Sheet printed by</source>
        <translation>In phiếu</translation>
    </message>
    <message>
        <source>Sheet written to a file by</source>
        <translation>Xuất phiếu ra tệp</translation>
    </message>
    <message>
        <source>Unit handed over</source>
        <translation>Đơn vị bàn giao</translation>
    </message>
    <message>
        <source>File closed</source>
        <translation>Đóng hồ sơ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::TrainingPage</name>
    <message>
        <source>Class</source>
        <translation>Lớp</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Khai giảng</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Học viên</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Đơn vị tổ chức</translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation>%1 lớp</translation>
    </message>
    <message>
        <source>Filter by name, organiser or place (Ctrl+F)</source>
        <translation>Lọc theo tên, đơn vị hoặc địa điểm (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;New class</source>
        <translation>&amp;Lớp mới</translation>
    </message>
    <message>
        <source>Classes that your office runs or takes part in stand here.
Enter the first one with Ctrl+N.</source>
        <translation>Nơi ghi các lớp do đơn vị tổ chức hoặc phối hợp.
Nhập lớp đầu tiên bằng Ctrl+N.</translation>
    </message>
    <message>
        <source>Choose a class on the left, or enter a new one with Ctrl+N.</source>
        <translation>Chọn một lớp ở bên trái, hoặc nhập lớp mới bằng Ctrl+N.</translation>
    </message>
    <message>
        <source>Choose a class first: its papers are made out of what is stored.</source>
        <translation>Hãy chọn một lớp: giấy tờ lập từ những gì đã lưu.</translation>
    </message>
    <message>
        <source>Decision to open the class</source>
        <translation>Quyết định mở lớp</translation>
    </message>
    <message>
        <source>Notice of the opening</source>
        <translation>Thông báo khai giảng</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Bảng điểm danh</translation>
    </message>
    <message>
        <source>Meals and travel</source>
        <translation>Danh sách tiền ăn, đi lại</translation>
    </message>
    <message>
        <source>Recognition of results</source>
        <translation>Quyết định công nhận kết quả</translation>
    </message>
    <message>
        <source>List of certificates</source>
        <translation>Danh sách cấp chứng chỉ</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::TransferDialog</name>
    <message>
        <source>Transferred: %1 people. %2 were there already.</source>
        <translation>Đã chuyển: %1 người. %2 người đã ở đó từ trước.</translation>
    </message>
    <message>
        <source>(the unit stays)</source>
        <translation>(giữ nguyên đơn vị)</translation>
    </message>
    <message>
        <source>Transferring %1 people…</source>
        <translation>Đang chuyển %1 người…</translation>
    </message>
    <message>
        <source>Stop and leave everything as it was</source>
        <translation>Dừng, giữ nguyên như cũ</translation>
    </message>
    <message>
        <source>Nobody had to be moved.</source>
        <translation>Không có ai phải chuyển.</translation>
    </message>
    <message>
        <source>Transferred: %1</source>
        <translation>Đã chuyển: %1</translation>
    </message>
    <message>
        <source>Transferred: %1 people</source>
        <translation>Đã chuyển: %1 người</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::UndoButton</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 của %2</translation>
    </message>
    <message>
        <source>added</source>
        <translation>vừa thêm</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>vừa sửa</translation>
    </message>
    <message>
        <source>to the bin</source>
        <translation>vừa bỏ vào thùng rác</translation>
    </message>
    <message>
        <source>out of the bin</source>
        <translation>vừa lấy lại từ thùng rác</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>%1 và %n hồ sơ khác</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Hoàn tác: %1</translation>
    </message>
    <message>
        <source>%1
at %2, Ctrl+Z</source>
        <translation>%1
lúc %2, Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::UnitPane</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Ký thay</translation>
    </message>
    <message>
        <source>Title of the head</source>
        <translation>Chức vụ người đứng đầu</translation>
    </message>
    <message>
        <source>Title signed for</source>
        <translation>Chức vụ được ký thay</translation>
    </message>
    <message>
        <source>Own title</source>
        <translation>Chức vụ người ký</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>The unit is stored.</source>
        <translation>Đã lưu đơn vị.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>(không)</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::UnmergeDialog</name>
    <message>
        <source>Taken together on %1. Both records will stand as before, each with what was its own.</source>
        <translation>Đã gộp ngày %1. Hai hồ sơ sẽ trở lại như trước, mỗi hồ sơ giữ phần của mình.</translation>
    </message>
    <message>
        <source>Record that stayed: %1</source>
        <translation>Hồ sơ giữ lại: %1</translation>
    </message>
    <message>
        <source>Record that comes back: %1</source>
        <translation>Hồ sơ trở lại: %1</translation>
    </message>
    <message>
        <source>Changed since, stays with the record that stayed: %1</source>
        <translation>Đã sửa từ đó, giữ ở hồ sơ giữ lại: %1</translation>
    </message>
    <message>
        <source>%1 (emptied)</source>
        <translation>%1 (để trống)</translation>
    </message>
    <message>
        <source>Nothing was entered since.</source>
        <translation>Từ đó đến nay chưa nhập thêm gì.</translation>
    </message>
    <message>
        <source>Entered since; choose with the arrow keys to which record each belongs:</source>
        <translation>Đã nhập thêm từ đó; chọn bằng phím mũi tên xem mỗi dòng thuộc hồ sơ nào:</translation>
    </message>
    <message>
        <source> (entered on %1)</source>
        <translation> (nhập ngày %1)</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Record that stayed</source>
        <translation>Hồ sơ giữ lại</translation>
    </message>
    <message>
        <source>Record that comes back</source>
        <translation>Hồ sơ trở lại</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::VacancyForm</name>
    <message>
        <source>Open</source>
        <translation>Đang tuyển</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã đóng</translation>
    </message>
    <message>
        <source>New vacancy</source>
        <translation>Vị trí mới</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::VacancyPage</name>
    <message>
        <source>closed</source>
        <translation>đã đóng</translation>
    </message>
    <message>
        <source>Filter by employer or work (Ctrl+F)</source>
        <translation>Lọc theo nơi tuyển dụng hoặc công việc (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;New vacancy</source>
        <translation>&amp;Vị trí mới</translation>
    </message>
    <message>
        <source>Work on offer stands here.
Enter the employer first, then its vacancy with Ctrl+N.</source>
        <translation>Danh sách vị trí tuyển dụng.
Nhập nơi tuyển dụng trước, rồi nhập vị trí bằng Ctrl+N.</translation>
    </message>
    <message>
        <source>Choose a vacancy on the left, or enter a new one with Ctrl+N.</source>
        <translation>Chọn vị trí ở bên trái, hoặc nhập mới bằng Ctrl+N.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Công việc</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Nơi tuyển dụng</translation>
    </message>
    <message>
        <source>Hired of</source>
        <translation>Đã tuyển</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>Nhận đến ngày</translation>
    </message>
    <message>
        <source>%1 vacancies</source>
        <translation>%1 vị trí</translation>
    </message>
    <message>
        <source>Who fits…</source>
        <translation>Ai phù hợp…</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::VersionNotice</name>
    <message>
        <source>number %1 of %2</source>
        <translation>số %1 ngày %2</translation>
    </message>
    <message>
        <source>You see version %1, submitted on %2. Nothing can be written into it.</source>
        <translation>Đang xem phiên bản %1, trình ký lúc %2. Bản này chỉ để đọc.</translation>
    </message>
    <message>
        <source>Back to the repor&amp;t of now</source>
        <translation>Về bản hiện &amp;tại</translation>
    </message>
    <message>
        <source>A report that replaces this one is being written.</source>
        <translation>Đang có báo cáo thay thế được soạn.</translation>
    </message>
    <message>
        <source>Replaced by the report %1.</source>
        <translation>Đã được thay thế bằng báo cáo %1.</translation>
    </message>
    <message>
        <source>Show that one</source>
        <translation>Mở báo cáo đó</translation>
    </message>
    <message>
        <source>Replaces the report %1.</source>
        <translation>Thay thế báo cáo %1.</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::VersionPane</name>
    <message>
        <source>Signed on %1</source>
        <translation>Ký ngày %1</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Trình ký</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Rút lại</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Đã ký</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Đã phát hành</translation>
    </message>
    <message>
        <source>A report that replaces it is being written</source>
        <translation>Đang lập báo cáo thay thế</translation>
    </message>
    <message>
        <source>Replaced by a new report</source>
        <translation>Được thay bằng báo cáo mới</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>%1 as issued</source>
        <translation>Bản %1 đã phát hành</translation>
    </message>
    <message>
        <source>%1 for signing</source>
        <translation>Bản %1 trình ký</translation>
    </message>
    <message>
        <source>No versions yet: the report was not submitted</source>
        <translation>Chưa có phiên bản: báo cáo chưa trình ký</translation>
    </message>
    <message>
        <source>Versions and files</source>
        <translation>Phiên bản và tệp</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Phiên bản %1, %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Lý do: %1</translation>
    </message>
    <message>
        <source>Back from Word</source>
        <translation>Bản sửa bằng Word</translation>
    </message>
    <message>
        <source>Report %1, version %2</source>
        <translation>Báo cáo %1, phiên bản %2</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Lưu vào đâu</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Tệp PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Văn bản Word (*.docx)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>Report edited in Word</source>
        <translation>Báo cáo đã sửa bằng Word</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Đang đọc tệp…</translation>
    </message>
    <message>
        <source>Take “%1” away from the report?</source>
        <translation>Bỏ “%1” khỏi báo cáo?</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>There is nothing to compare with yet: no other version, no report of last year.</source>
        <translation>Chưa có gì để so sánh: không có phiên bản khác, không có báo cáo năm trước.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>This folder lies on a network or is copied by a synchronising program. Registers break there.</source>
        <translation>Thư mục này ở trên mạng hoặc đang được đồng bộ. Sổ dễ hỏng ở đó.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Signed in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Signed in with the recovery key</source>
        <translation>Đăng nhập bằng khóa khôi phục</translation>
    </message>
    <message>
        <source>Changed the own password</source>
        <translation>Đổi mật khẩu của mình</translation>
    </message>
    <message>
        <source>Gave an account a new password</source>
        <translation>Đặt mật khẩu mới cho một tài khoản</translation>
    </message>
    <message>
        <source>Removed an account</source>
        <translation>Xóa một tài khoản</translation>
    </message>
    <message>
        <source>Removed an account and gave the register a new key</source>
        <translation>Xóa một tài khoản và thay khóa của sổ</translation>
    </message>
    <message>
        <source>Took an account up again</source>
        <translation>Dùng lại một tài khoản</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Tìm kiếm</translation>
    </message>
    <message>
        <source>Opened the people behind a figure</source>
        <translation>Mở danh sách người của một số liệu</translation>
    </message>
    <message>
        <source>Looked at the record</source>
        <translation>Xem hồ sơ</translation>
    </message>
    <message>
        <source>Looked at the hidden record</source>
        <translation>Xem phần án tích đã ẩn</translation>
    </message>
    <message>
        <source>Looked at the record as it was before the person moved away</source>
        <translation>Xem hồ sơ như lúc người đó chuyển đi</translation>
    </message>
    <message>
        <source>Looked at the image of an identity card</source>
        <translation>Xem ảnh giấy tờ tùy thân</translation>
    </message>
    <message>
        <source>Put a scan into the record</source>
        <translation>Lưu bản chụp vào hồ sơ</translation>
    </message>
    <message>
        <source>Took a scan out of the record</source>
        <translation>Xuất bản chụp khỏi hồ sơ</translation>
    </message>
    <message>
        <source>Merged two records</source>
        <translation>Gộp hai hồ sơ</translation>
    </message>
    <message>
        <source>Took merged records apart</source>
        <translation>Tách hồ sơ đã gộp</translation>
    </message>
    <message>
        <source>Erased a person for good</source>
        <translation>Xóa hẳn một hồ sơ</translation>
    </message>
    <message>
        <source>Moved the record to the bin</source>
        <translation>Đưa hồ sơ vào thùng rác</translation>
    </message>
    <message>
        <source>Took the record out of the bin</source>
        <translation>Lấy hồ sơ khỏi thùng rác</translation>
    </message>
    <message>
        <source>Opened the record again</source>
        <translation>Mở lại hồ sơ đã đóng</translation>
    </message>
    <message>
        <source>Transferred people to another unit</source>
        <translation>Chuyển hồ sơ sang đơn vị khác</translation>
    </message>
    <message>
        <source>Surveyed needs</source>
        <translation>Khảo sát nhu cầu</translation>
    </message>
    <message>
        <source>Added a need for several people</source>
        <translation>Thêm nhu cầu cho nhiều người</translation>
    </message>
    <message>
        <source>Assigned a helper to several people</source>
        <translation>Phân công người giúp đỡ cho nhiều người</translation>
    </message>
    <message>
        <source>Moved several records to the bin</source>
        <translation>Đưa nhiều hồ sơ vào thùng rác</translation>
    </message>
    <message>
        <source>Took several records out of the bin</source>
        <translation>Lấy nhiều hồ sơ khỏi thùng rác</translation>
    </message>
    <message>
        <source>Set a doubtful entry aside</source>
        <translation>Bỏ qua một điều cần xem lại</translation>
    </message>
    <message>
        <source>Took a doubtful entry up again</source>
        <translation>Xem lại một điều đã bỏ qua</translation>
    </message>
    <message>
        <source>Printed a paper</source>
        <translation>In giấy tờ</translation>
    </message>
    <message>
        <source>Exported a paper</source>
        <translation>Xuất giấy tờ ra tệp</translation>
    </message>
    <message>
        <source>Marked the attendance of a class</source>
        <translation>Điểm danh lớp đào tạo</translation>
    </message>
    <message>
        <source>Changed the rates of training</source>
        <translation>Sửa định mức đào tạo</translation>
    </message>
    <message>
        <source>Entered figures that units reported</source>
        <translation>Nhập số liệu đơn vị báo cáo</translation>
    </message>
    <message>
        <source>Marked a reminder as done</source>
        <translation>Đánh dấu việc nhắc đã xong</translation>
    </message>
    <message>
        <source>Put a reminder off</source>
        <translation>Hoãn việc nhắc</translation>
    </message>
    <message>
        <source>Handed a reminder over</source>
        <translation>Giao việc nhắc cho người khác</translation>
    </message>
    <message>
        <source>Let a reminder be told again</source>
        <translation>Nhắc lại một việc</translation>
    </message>
    <message>
        <source>Changed the terms of reminders</source>
        <translation>Sửa thời hạn nhắc việc</translation>
    </message>
    <message>
        <source>Wrote the report</source>
        <translation>Viết báo cáo</translation>
    </message>
    <message>
        <source>Submitted the report for signature</source>
        <translation>Trình ký báo cáo</translation>
    </message>
    <message>
        <source>Noted that the report was signed</source>
        <translation>Ghi báo cáo đã ký</translation>
    </message>
    <message>
        <source>Issued the report</source>
        <translation>Phát hành báo cáo</translation>
    </message>
    <message>
        <source>Began a replacing report</source>
        <translation>Lập báo cáo thay thế</translation>
    </message>
    <message>
        <source>Took the report back</source>
        <translation>Rút lại báo cáo</translation>
    </message>
    <message>
        <source>Kept the figures of the report</source>
        <translation>Giữ số liệu của báo cáo</translation>
    </message>
    <message>
        <source>Exported the report</source>
        <translation>Xuất báo cáo ra tệp</translation>
    </message>
    <message>
        <source>Kept the version edited in Word</source>
        <translation>Lưu bản sửa bằng Word</translation>
    </message>
    <message>
        <source>Changed a figure of the report</source>
        <translation>Điều chỉnh số liệu của báo cáo</translation>
    </message>
    <message>
        <source>Took a changed figure back</source>
        <translation>Bỏ điều chỉnh số liệu</translation>
    </message>
    <message>
        <source>Entered an estimate</source>
        <translation>Nhập số ước thực hiện</translation>
    </message>
    <message>
        <source>Kept the picture of a signature</source>
        <translation>Lưu hình chữ ký</translation>
    </message>
    <message>
        <source>Removed the picture of a signature</source>
        <translation>Bỏ hình chữ ký</translation>
    </message>
    <message>
        <source>Made the register</source>
        <translation>Lập sổ</translation>
    </message>
    <message>
        <source>Loaded records from a file</source>
        <translation>Nạp hồ sơ từ tệp</translation>
    </message>
    <message>
        <source>Filled with invented people</source>
        <translation>Nạp người hư cấu để tập huấn</translation>
    </message>
    <message>
        <source>Moved an entry of a list of choice</source>
        <translation>Xếp lại mục trong danh mục</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Thêm: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Sửa: %1</translation>
    </message>
    <message>
        <source>Moved to the bin: %1</source>
        <translation>Đưa vào thùng rác: %1</translation>
    </message>
    <message>
        <source>Taken out of the bin: %1</source>
        <translation>Lấy khỏi thùng rác: %1</translation>
    </message>
    <message>
        <source>Put a scan in: %1</source>
        <translation>Lưu bản quét: %1</translation>
    </message>
    <message>
        <source>Took a scan out: %1</source>
        <translation>Xuất bản quét: %1</translation>
    </message>
    <message>
        <source>account</source>
        <translation>tài khoản</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>đơn vị</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>thiết lập</translation>
    </message>
    <message>
        <source>report template</source>
        <translation>mẫu báo cáo</translation>
    </message>
    <message>
        <source>readiness for work</source>
        <translation>mức sẵn sàng làm việc</translation>
    </message>
    <message>
        <source>obstacle to work</source>
        <translation>trở ngại khi tìm việc</translation>
    </message>
    <message>
        <source>comment in a report</source>
        <translation>ý kiến về báo cáo</translation>
    </message>
    <message>
        <source>section of a report</source>
        <translation>phần của báo cáo</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>lần theo dõi sau giới thiệu</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Hoàn tác: %1</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 người</translation>
    </message>
    <message>
        <source>with the criminal record</source>
        <translation>kèm án tích</translation>
    </message>
    <message>
        <source>Looks and searches</source>
        <translation>Xem, tìm kiếm</translation>
    </message>
    <message>
        <source>Prints and exports</source>
        <translation>In, xuất</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Đăng nhập</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::CataloguePane</name>
    <message>
        <source>Called</source>
        <translation>Tên mục</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Đang dùng</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>Thôi dùng</translation>
    </message>
    <message>
        <source>No list is called so.</source>
        <translation>Không có danh mục nào tên như vậy.</translation>
    </message>
    <message>
        <source>The program's rules name every entry of this list: they can only be called otherwise.</source>
        <translation>Quy tắc của chương trình dựa vào từng mục của danh mục này: chỉ đổi được tên gọi.</translation>
    </message>
    <message>
        <source>Entries out of use are no longer offered; records that have them keep them.</source>
        <translation>Mục thôi dùng không còn được chọn; hồ sơ đã ghi mục ấy vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>Take into &amp;use again</source>
        <translation>&amp;Dùng lại</translation>
    </message>
    <message>
        <source>Take out of &amp;use</source>
        <translation>Thôi &amp;dùng</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is offered from now on.</source>
        <translation>Từ nay chọn được “%1”.</translation>
    </message>
    <message>
        <source>It is called &quot;%1&quot; now.</source>
        <translation>Mục nay tên là “%1”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is offered again.</source>
        <translation>Lại chọn được “%1”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no longer offered.</source>
        <translation>“%1” không còn được chọn.</translation>
    </message>
</context>
<context>
    <name>CataloguePane</name>
    <message>
        <source>Find a list (Ctrl+F)</source>
        <translation>Tìm danh mục (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find a list</source>
        <translation>Tìm danh mục</translation>
    </message>
    <message>
        <source>Lists of choice</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>Entries of the list</source>
        <translation>Các mục của danh mục</translation>
    </message>
    <message>
        <source>Add an &amp;entry…</source>
        <translation>Thêm &amp;mục…</translation>
    </message>
    <message>
        <source>&amp;Other words…</source>
        <translation>Đổi &amp;tên…</translation>
    </message>
    <message>
        <source>Take out of &amp;use</source>
        <translation>Thôi &amp;dùng</translation>
    </message>
    <message>
        <source>Further u&amp;p</source>
        <translation>&amp;Lên</translation>
    </message>
    <message>
        <source>Further &amp;down</source>
        <translation>&amp;Xuống</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>C&amp;alled:</source>
        <translation>&amp;Tên mục:</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Tên mục</translation>
    </message>
    <message>
        <source>&amp;Same rules as:</source>
        <translation>Quy tắc &amp;như:</translation>
    </message>
    <message>
        <source>Same rules as</source>
        <translation>Quy tắc như</translation>
    </message>
    <message>
        <source>Terms, grounds and groups are taken from that entry.</source>
        <translation>Thời hạn, căn cứ và nhóm lấy theo mục ấy.</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>Đồn&amp;g ý</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::EntryDialog</name>
    <message>
        <source>New entry</source>
        <translation>Mục mới</translation>
    </message>
    <message>
        <source>Other words for the entry</source>
        <translation>Đổi tên mục</translation>
    </message>
</context>
<context>
    <name>JournalPane</name>
    <message>
        <source>Every sign-in, look, search, print and change is kept here for good. Enter opens the person that a line is about.</source>
        <translation>Mọi lần đăng nhập, xem, tìm, in, xuất và thay đổi được giữ mãi ở đây. Enter mở hồ sơ của người mà dòng nói đến.</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Từ ngày:</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ngày đầu</translation>
    </message>
    <message>
        <source>to</source>
        <translation>đến</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Loại việc</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>Log of access and changes</source>
        <translation>Nhật ký truy cập và thay đổi</translation>
    </message>
</context>
<context>
    <name>hoanhap::ui::JournalPane</name>
    <message>
        <source>When</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Về</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Mọi việc</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Mọi người dùng</translation>
    </message>
    <message>
        <source>Enter the first and the last day.</source>
        <translation>Hãy nhập ngày đầu và ngày cuối.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Ngày cuối trước ngày đầu.</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Đang đọc nhật ký…</translation>
    </message>
    <message>
        <source>Nothing of this kind happened on these days.</source>
        <translation>Trong những ngày này không có việc nào như vậy.</translation>
    </message>
    <message>
        <source>%1 events; the newest %2 are listed. Choose fewer days to see the others.</source>
        <translation>%1 việc; liệt kê %2 việc mới nhất. Hãy chọn ít ngày hơn để xem các việc còn lại.</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 việc</translation>
    </message>
</context>
</TS>
