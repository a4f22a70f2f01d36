// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/attachments/PersonAttachments.h"

#include "office/KeptPerson.h"
#include "office/TestOffice.h"
#include "services/ErrorCodes.h"
#include "services/people/KeepingErrorCodes.h"
#include "services/users/AccountService.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <algorithm>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::PersonAttachments;
using tests::TestOffice;

namespace {

QByteArray imageAs(const char* format)
{
    QImage image(200, 150, QImage::Format_RGB32);
    for (int i = 0; i < image.width() * image.height(); ++i) // no two rows alike
        image.setPixel(i % 200, i / 200, qRgb(i % 251, i % 241, i % 239));
    QByteArray content;
    QBuffer buffer(&content);
    image.save(&buffer, format);
    return content;
}

/// As a camera writes it: with a small picture of its own inside.
const QByteArray photo = [] {
    const QByteArray whole = imageAs("JPG");
    const QByteArray preview = imageAs("JPG").first(500) + "\xFF\xD9";
    const char length[]{char((preview.size() + 2) >> 8), char((preview.size() + 2) & 0xFF)};
    return whole.first(2) + "\xFF\xE1" + QByteArray(length, 2) + preview + whole.sliced(2);
}();
const QByteArray picture = imageAs("PNG");
const QByteArray pdfPaper = "%PDF-1.4\n" + QByteArray(100, '\0') + "\n%%EOF\n";

struct PaperOffice : TestOffice
{
    Uuid person = tests::storedPerson(workspace()).person.id;

    QString write(const QString& name, const QByteArray& content)
    {
        QFile out(file(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(content);
        return out.fileName();
    }
    void signInAs(domain::Role role)
    {
        const QString secret = u"mật khẩu người khác"_s;
        REQUIRE(services::AccountService(workspace(), cheap).add(u"lan"_s, u"Chị Lan"_s, role, {}, secret));
        reopen(u"lan"_s, secret);
    }
    QStringList events()
    {
        QStringList actions;
        workspace().audit().readOf(
            person, [&](const storage::AuditEvent& event) { actions << event.action; });
        return actions;
    }
};

} // namespace

TEST_CASE("papers of a person are kept in the register and come out as they went in", "[services]")
{
    PaperOffice office;
    PersonAttachments papers(office.workspace());
    REQUIRE(papers.keep(office.person, office.write(u"ảnh thẻ.jpg"_s, photo), false));
    REQUIRE(papers.keep(office.person, office.write(u"hình.png"_s, picture), false));
    REQUIRE(papers.keep(office.person, office.write(u"Giấy ra trại.pdf"_s, pdfPaper), false));
    auto kept = *papers.of(office.person);
    REQUIRE(kept.size() == 3);
    std::ranges::sort(kept, {},
        [](const auto& one) { return one.mediaType == u"application/pdf"_s ? u"z"_s : one.mediaType; });
    CHECK(kept[0].mediaType == u"image/jpeg"_s);
    CHECK(kept[1].mediaType == u"image/png"_s);
    CHECK(kept[2].mediaType == u"application/pdf"_s);
    CHECK(*papers.content(kept[0]) == photo);
    REQUIRE(papers.copyTo(kept[2], office.file(u"ra.pdf"_s)));
    QFile copy(office.file(u"ra.pdf"_s));
    REQUIRE(copy.open(QIODevice::ReadOnly));
    CHECK(copy.readAll() == pdfPaper);
    CHECK(office.events().contains(u"person.paper_exported"_s));
}

TEST_CASE("what counts of a paper is its content, not its name, and at most 20 MB", "[services]")
{
    PaperOffice office;
    PersonAttachments papers(office.workspace());
    CHECK(papers.keep(office.person, office.write(u"ảnh.jpg"_s, "MZ không phải ảnh"), false)
              .has(services::keeping::paperUnknownForm));
    CHECK(papers.keep(office.person, office.write(u"trống.png"_s, {}), false)
              .has(services::keeping::paperUnknownForm));
    const QByteArray most = photo + QByteArray(20'000'000 - photo.size(), 'j');
    REQUIRE(papers.keep(office.person, office.write(u"vừa.dat"_s, most), false));
    CHECK(papers.keep(office.person, office.write(u"quá.jpg"_s, most + 'j'), false)
              .has(services::errors::scanTooLarge));
    CHECK(
        papers.keep(office.person, office.file(u"không có.jpg"_s), false).has(services::errors::fileMissing));
    CHECK(papers.of(office.person)->size() == 1);
}

TEST_CASE("a file that was cut short on its way is not kept", "[services]")
{
    PaperOffice office;
    PersonAttachments papers(office.workspace());
    for (const QByteArray& whole : {photo, picture, pdfPaper})
        for (const auto part : {whole.size() / 2, whole.size() * 9 / 10, whole.size() - 9}) {
            const auto kept =
                papers.keep(office.person, office.write(u"chép dở"_s, whole.first(part)), false);
            CHECK(kept.has(services::keeping::paperCutShort));
        }
    CHECK(papers.of(office.person)->empty());
    REQUIRE(papers.keep(office.person, office.write(u"dư"_s, photo + QByteArray(9, '\0')), false));
}

TEST_CASE("images of identity cards are for the head alone, and each look is recorded", "[services][access]")
{
    PaperOffice office;
    PersonAttachments ofHead(office.workspace());
    const auto card = ofHead.keep(office.person, office.write(u"cccd.jpg"_s, photo), true);
    REQUIRE(card);
    CHECK(*ofHead.content(*card) == photo);
    CHECK(office.events().contains(u"person.card_viewed"_s));
    office.signInAs(domain::Role::Clerk);
    PersonAttachments papers(office.workspace());
    CHECK(papers.of(office.person)->size() == 1);
    using services::keeping::cardHeadOnly;
    CHECK(papers.content(*card).has(cardHeadOnly));
    CHECK(papers.copyTo(*card, office.file(u"ra.jpg"_s)).has(cardHeadOnly));
    CHECK_FALSE(QFile::exists(office.file(u"ra.jpg"_s)));
    CHECK(papers.remove(card->id).has(cardHeadOnly));
    CHECK(papers.keep(office.person, office.file(u"cccd.jpg"_s), true).has(cardHeadOnly));
}

TEST_CASE("a paper goes into the bin and comes back; a viewer does neither", "[services][access]")
{
    PaperOffice office;
    PersonAttachments papers(office.workspace());
    const auto kept = papers.keep(office.person, office.write(u"a.png"_s, picture), false);
    REQUIRE(papers.remove(kept->id));
    CHECK(papers.of(office.person)->empty());
    REQUIRE(papers.restore(kept->id));
    CHECK(*papers.content(papers.of(office.person)->front()) == picture);
    office.signInAs(domain::Role::Viewer);
    PersonAttachments ofViewer(office.workspace());
    CHECK(ofViewer.remove(kept->id).has(services::errors::notAllowed));
    CHECK(ofViewer.keep(office.person, office.file(u"a.png"_s), false).has(services::errors::notAllowed));
}
