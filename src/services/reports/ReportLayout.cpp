// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/ReportLayout.h"

#include "domain/organisation/SigningWords.h"

namespace hoanhap::services {

document::PageSettings pageSettingsOf(const domain::Organisation& organisation)
{
    document::PageSettings page;
    page.marginLeft = organisation.marginLeft;
    page.marginRight = organisation.marginRight;
    page.marginTop = organisation.marginTop;
    page.marginBottom = organisation.marginBottom;
    page.firstLineIndent = organisation.firstLineIndent;
    page.paragraphSpacing = organisation.paragraphSpacing;
    page.lineSpacingPercent = organisation.lineSpacing;
    page.letterheadLeft = organisation.letterheadLeft;
    page.letterheadRight = organisation.letterheadRight;
    page.bodySize = organisation.bodySize;
    page.nationalTitleSize = organisation.nationalTitleSize;
    return page;
}

document::Letterhead letterheadOf(const domain::Organisation& organisation, const domain::Report& report)
{
    document::Letterhead head;
    head.superior = organisation.superiorName.split(u'\n', Qt::SkipEmptyParts);
    head.issuer = organisation.issuingName.split(u'\n', Qt::SkipEmptyParts);
    head.number = report.number;
    head.place = organisation.place;
    head.month = report.documentMonth;
    head.year = report.year;
    if (report.issuedOn) {
        head.day = report.issuedOn->day();
        head.month = report.issuedOn->month();
        head.year = report.issuedOn->year();
    }
    return head;
}

document::Signature signatureOf(const domain::Signer& signer)
{
    document::Signature signature;
    signature.name = signer.fullName;
    signature.offices = domain::signingWords(signer);
    return signature;
}

} // namespace hoanhap::services
