// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/organisation/OrganisationPresets.h"

#include "domain/organisation/Organisation.h"
#include "domain/organisation/ReportRecipient.h"
#include "domain/organisation/Signer.h"
#include "domain/organisation/Unit.h"
#include "services/catalogues/ShippedCatalogues.h"
#include "services/records/JsonTexts.h"

#include <QJsonObject>

namespace hoanhap::services {

using namespace Qt::StringLiterals;

namespace {

OrganisationPreset presetOf(const QJsonObject& json)
{
    const auto text = [&](const char* name) { return json.value(QLatin1String(name)).toString(); };
    const auto day = [&](const char* name) {
        const QDate date = QDate::fromString(text(name), Qt::ISODate);
        return date.isValid() ? std::optional(date) : std::nullopt;
    };
    return {text("code"), text("unit"), text("kind"), text("name"), text("short_name"), text("superior_name"),
        text("issuing_name"), text("abbreviation"), text("place"), text("police_name"), text("area"),
        day("valid_from"), day("valid_to"), textsIn(json.value("recipients"_L1)), text("signing_prefix"),
        text("principal_title"), text("signer_title"), textsIn(json.value("contains"_L1)), text("parent")};
}

void addUnit(Change& change, const OrganisationPreset& preset, const std::optional<Uuid>& parent)
{
    domain::Unit unit;
    unit.id = preset.unitId();
    unit.unitId = preset.unitId();
    unit.code = preset.unitCode;
    unit.parentUnitId = parent;
    unit.name = preset.name;
    unit.shortName = preset.shortName;
    unit.kind = preset.unitKind;
    unit.areaCode = preset.areaCode;
    unit.validFrom = preset.validFrom;
    unit.validTo = preset.validTo;
    change.add(unit);
}

void addLetterhead(Change& change, const OrganisationPreset& preset)
{
    domain::Organisation organisation;
    organisation.id = Uuid::ofCode(u"organisation", preset.code);
    organisation.unitId = preset.unitId();
    organisation.ofUnitId = preset.unitId();
    organisation.name = preset.name;
    organisation.superiorName = preset.superiorName;
    organisation.issuingName = preset.issuingName;
    organisation.abbreviation = preset.abbreviation;
    organisation.place = preset.place;
    organisation.policeName = preset.policeName;
    organisation.presetCode = preset.code;
    organisation.validFrom = preset.validFrom;
    organisation.validTo = preset.validTo;
    change.add(organisation);
}

void addSigning(Change& change, const OrganisationPreset& preset)
{
    domain::Signer signer;
    signer.id = Uuid::ofCode(u"signer", preset.code);
    signer.unitId = signer.ofUnitId = preset.unitId();
    signer.title = preset.signerTitle;
    signer.prefix = preset.signingPrefix;
    signer.principalTitle = preset.principalTitle;
    signer.position = 1;
    change.add(signer);
    int position = 0;
    for (const QString& line : preset.recipients) {
        domain::ReportRecipient recipient;
        recipient.unitId = recipient.ofUnitId = preset.unitId();
        recipient.position = ++position;
        recipient.line = line;
        change.add(recipient);
    }
}

void addOne(Change& change, const OrganisationPreset& preset, const std::optional<Uuid>& parent)
{
    addUnit(change, preset, parent);
    addLetterhead(change, preset);
    addSigning(change, preset);
}

std::optional<OrganisationPreset> presetAmong(
    const std::vector<OrganisationPreset>& presets, const QString& code)
{
    for (const OrganisationPreset& preset : presets)
        if (preset.code == code)
            return preset;
    return std::nullopt;
}

} // namespace

std::vector<OrganisationPreset> OrganisationPreset::all()
{
    std::vector<OrganisationPreset> presets;
    for (const QJsonValue value : shippedEntries(u"organisation-presets"_s))
        presets.push_back(presetOf(value.toObject()));
    return presets;
}

QString OrganisationPreset::codes()
{
    QStringList codes;
    for (const OrganisationPreset& preset : all())
        codes << preset.code;
    return codes.join(u", "_s);
}

std::optional<OrganisationPreset> OrganisationPreset::byCode(const QString& code)
{
    return presetAmong(all(), code);
}

void addPreset(Change& change, const OrganisationPreset& preset)
{
    addOne(change, preset, std::nullopt);
    const std::vector<OrganisationPreset> shipped = OrganisationPreset::all();
    for (const QString& code : preset.contains) {
        const std::optional<OrganisationPreset> below = presetAmong(shipped, code);
        if (!below)
            throw LogicError("a preset contains one that is not there");
        addOne(change, *below, preset.unitId());
    }
}

} // namespace hoanhap::services
