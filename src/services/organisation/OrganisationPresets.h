// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/records/Change.h"

#include <QStringList>
#include <optional>
#include <vector>

namespace hoanhap::services {

/// An organisation as it is proposed at the first start; everything in it can be edited later.
struct OrganisationPreset
{
    QString code;
    QString unitCode;
    QString unitKind;
    QString name;
    QString shortName;
    QString superiorName;
    QString issuingName; ///< with its line breaks
    QString abbreviation;
    QString place;
    QString policeName;
    QString areaCode;
    std::optional<QDate> validFrom;
    std::optional<QDate> validTo;
    QStringList recipients;
    QString signingPrefix;
    QString principalTitle;
    QString signerTitle;
    QStringList contains; ///< presets of the units below
    QString above = {}; ///< the preset of whom the office reports to, where it is shipped

    Uuid unitId() const { return Uuid::ofCode(u"unit", unitCode); }

    static std::vector<OrganisationPreset> all();
    /// Of all, for a sentence.
    static QString codes();
    static std::optional<OrganisationPreset> byCode(const QString& code);
};

/// The unit of the preset with letterhead, recipients and signer's titles, and the units below it.
void addPreset(Change& change, const OrganisationPreset& preset);

} // namespace hoanhap::services
