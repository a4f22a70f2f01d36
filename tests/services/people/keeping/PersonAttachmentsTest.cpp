// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/attachments/PersonAttachments.h"

#include "office/KeptPerson.h"
#include "office/TestOffice.h"
#include "services/ErrorCodes.h"
#include "services/people/KeepingErrorCodes.h"
#include "services/users/AccountService.h"

#include <QFile>
#include <algorithm>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::PersonAttachments;
using tests::TestOffice;

namespace {

const QByteArray photo = "\xFF\xD8\xFF\xE0" + QByteArray(50'000, 'j');
const QByteArray picture = "\x89PNG\r\n\x1A\n" + QByteArray(100, 'p');
const QByteArray pdfPaper = "%PDF-1.4\n" + QByteArray(100, '\0');

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
