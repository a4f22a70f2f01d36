// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/signing/SignaturePictures.h"

#include "services/ErrorCodes.h"
#include "services/reports/lifecycle/LifecycleErrorCodes.h"
#include "services/reports/lifecycle/ReportOffice.h"
#include "services/reports/signing/SigningErrorCodes.h"
#include "services/users/AccountService.h"

#include <QBuffer>
#include <QFile>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::SignaturePictures;
using tests::ReportOffice;
namespace faults = services::errors::signing;

namespace {

struct SigningOffice : ReportOffice
{
    SigningOffice() { signer = *services::ReportService(workspace()).find(report)->report.signerId; }
    SignaturePictures pictures() { return SignaturePictures(workspace()); }
    QString write(const QString& name, const QByteArray& content)
    {
        QFile out(file(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(content);
        return out.fileName();
    }
    /// Blue strokes on nothing.
    QString drawn(const QString& name, QSize size, const char* format = "PNG")
    {
        QImage image(size, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        image.setPixelColor(1, 1, Qt::blue);
        QBuffer bytes;
        bytes.open(QIODevice::WriteOnly);
        REQUIRE(image.save(&bytes, format));
        return write(name, bytes.data());
    }
    void signInAs(domain::Role role)
    {
        const QString secret = u"mật khẩu của người ấy"_s;
        services::AccountService accounts(workspace(), cheap);
        REQUIRE(accounts.add(u"lan"_s, u"Chị Lan"_s, role, {}, secret));
        reopen(u"lan"_s, secret);
    }
    domain::Report stands() { return services::ReportService(workspace()).find(report)->report; }
    QByteArray exported(const QString& name)
    {
        REQUIRE(pictures().exportTo(*frozen().newest(report), file(name)));
        QFile out(file(name));
        REQUIRE(out.open(QIODevice::ReadOnly));
        return out.readAll();
    }
    Uuid signer;
};

} // namespace

TEST_CASE("a head keeps the picture of a signature; a newer one takes its place", "[services]")
{
    SigningOffice office;
    office.signInAs(domain::Role::Head);
    REQUIRE(office.pictures().keep(office.signer, office.drawn(u"a.png"_s, {40, 20})));
    REQUIRE(office.pictures().keep(office.signer, office.drawn(u"b.jpg"_s, {40, 20}, "JPEG")));
    CHECK((*office.pictures().of(office.signer))->name == u"b.jpg"_s);
    REQUIRE(office.pictures().remove(office.signer));
    CHECK_FALSE(office.pictures().of(office.signer)->has_value());
}

TEST_CASE("clerks and the registry clerk keep no picture of a signature", "[services]")
{
    for (const auto role : {domain::Role::Clerk, domain::Role::RegistryClerk, domain::Role::Viewer}) {
        SigningOffice office;
        office.signInAs(role);
        const auto kept = office.pictures().keep(office.signer, office.drawn(u"a.png"_s, {40, 20}));
        CHECK(kept.has(services::errors::notAllowed));
    }
}

TEST_CASE("what is no picture, or too large a one, is not kept", "[services]")
{
    SigningOffice office;
    const auto keep = [&](const QString& path) { return office.pictures().keep(office.signer, path); };
    CHECK(keep(office.write(u"a.png"_s, "chữ ký")).has(faults::noPicture));
    CHECK(keep(office.write(u"b.png"_s, "%PDF-1.4 …")).has(faults::noPicture));
    CHECK(keep(office.write(u"c.png"_s, "\x89PNG\r\n\x1A\n hỏng")).has(faults::noPicture));
    CHECK(keep(office.drawn(u"d.png"_s, {4001, 2})).has(faults::tooManyPixels));
    CHECK(keep(office.write(u"e.png"_s, QByteArray(2'000'001, '\0'))).has(services::errors::scanTooLarge));
    CHECK(keep(office.file(u"không có.png"_s)).has(services::errors::fileMissing));
    CHECK(office.pictures()
              .keep(office.workspace().newId(), office.drawn(u"g.png"_s, {4, 2}))
              .has(faults::noSigner));
    CHECK_FALSE(office.pictures().of(office.signer)->has_value());
}

TEST_CASE("no draft and no copy for signing bears a picture of a signature", "[services]")
{
    SigningOffice office;
    REQUIRE(office.pictures().keep(office.signer, office.drawn(u"a.png"_s, {40, 20})));
    CHECK(office.pictures().pictureFor(office.stands()).has(faults::notSigned));
    REQUIRE(office.life().submit(office.report));
    const auto version = *office.frozen().newest(office.report);
    CHECK(office.pictures().exportTo(version, office.file(u"a.pdf"_s)).has(faults::notSigned));
    CHECK_FALSE(office.pictures().hasPictureFor(office.stands()));
    CHECK_FALSE(QFile::exists(office.file(u"a.pdf"_s)));
}

TEST_CASE("a copy bears the picture; the files kept of the report stay as they are", "[services]")
{
    SigningOffice office;
    office.issue();
    CHECK(office.pictures().pictureFor(office.stands()).has(faults::noneKept));
    const QByteArray kept = office.kept(domain::FileStage::Issued, u"pdf"_s);
    REQUIRE(office.pictures().keep(office.signer, office.drawn(u"a.png"_s, {40, 20})));
    CHECK(office.pictures().pictureFor(office.stands())->pixelColor(5, 5) == QColor(Qt::white));
    CHECK_FALSE(office.pictures().pictureFor(office.stands())->hasAlphaChannel());
    const QByteArray copy = office.exported(u"copy.pdf"_s);
    CHECK(copy.contains("/Subtype /Image"));
    CHECK_FALSE(copy.contains("/SMask"));
    CHECK(office.exported(u"copy.docx"_s).contains("word/media/signature.png"));
    CHECK_FALSE(kept.contains("/Subtype /Image"));
    CHECK(office.kept(domain::FileStage::Issued, u"pdf"_s) == kept);
    CHECK(office.frozen().verify(copy).has(services::errors::lifecycle::unknownFile));
}
