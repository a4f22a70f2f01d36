// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/catalogues/ShippedCatalogues.h"

#include "domain/areas/Area.h"
#include "domain/areas/AreaSuccession.h"
#include "domain/catalogues/CatalogueEntry.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace hoanhap::services {

using namespace Qt::StringLiterals;

namespace {

const QString folder = u":/hoanhap/catalogues/"_s;

/// Files that are no lists of choice have their own tables.
bool isList(const QString& catalogue)
{
    return !catalogue.startsWith("area"_L1) && !catalogue.startsWith("demo-"_L1)
        && !catalogue.startsWith("plan-"_L1) && catalogue != "organisation-presets"_L1
        && catalogue != "report-kinds"_L1;
}

std::optional<QDate> dayIn(const QJsonObject& entry, const QString& name)
{
    const QDate day = QDate::fromString(entry.value(name).toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

/// What an entry says beside the members that have a column of their own.
QString attributesOf(QJsonObject entry)
{
    for (const QString& column : {u"code"_s, u"label"_s, u"parent"_s, u"law"_s})
        entry.remove(column);
    return entry.isEmpty() ? QString()
                           : QString::fromUtf8(QJsonDocument(entry).toJson(QJsonDocument::Compact));
}

void addList(Change& change, const QString& catalogue)
{
    const QJsonObject file = shippedFile(catalogue);
    int position = 0;
    for (const QJsonValue value : file.value(u"entries"_s).toArray()) {
        const QJsonObject shipped = value.toObject();
        domain::CatalogueEntry entry;
        entry.catalogue = catalogue;
        entry.code = shipped.value(u"code"_s).toString();
        entry.id = Uuid::ofCode(catalogue, entry.code);
        entry.label = shipped.value(u"label"_s).toString();
        entry.active = true;
        entry.position = ++position;
        entry.parentCode = shipped.value(u"parent"_s).toString();
        entry.attributes = attributesOf(shipped);
        entry.lawSource = shipped.value(u"law"_s).toString(file.value(u"source"_s).toString());
        change.add(entry);
    }
}

void addAreas(Change& change, const QString& catalogue)
{
    const QJsonObject file = shippedFile(catalogue);
    for (const QJsonValue value : file.value(u"entries"_s).toArray()) {
        const QJsonObject shipped = value.toObject();
        domain::Area area;
        area.code = shipped.value(u"code"_s).toString();
        area.id = areaId(area.code);
        area.name = shipped.value(u"label"_s).toString();
        area.level = shipped.value(u"level"_s).toString();
        if (const QString parent = shipped.value(u"parent"_s).toString(); !parent.isEmpty())
            area.parentAreaId = areaId(parent);
        area.validFrom = dayIn(shipped, u"valid_from"_s);
        area.validTo = dayIn(shipped, u"valid_to"_s);
        area.source = file.value(u"source"_s).toString();
        change.add(area);
    }
}

void addSuccessions(Change& change)
{
    for (const QJsonValue value : shippedEntries(u"area-successions"_s)) {
        const QJsonObject shipped = value.toObject();
        domain::AreaSuccession succession;
        const QString from = shipped.value(u"from"_s).toString();
        succession.id = Uuid::ofCode(u"area-succession", from);
        succession.fromAreaId = areaId(from);
        succession.toAreaId = areaId(shipped.value(u"to"_s).toString());
        succession.since = dayIn(shipped, u"since"_s);
        succession.note = shipped.value(u"note"_s).toString();
        change.add(succession);
    }
}

} // namespace

bool isShipped(const QString& catalogue)
{
    return QFile::exists(folder + catalogue + u".json"_s);
}

QJsonObject shippedFile(const QString& catalogue)
{
    QFile file(folder + catalogue + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw LogicError("this program was built without the catalogue " + catalogue.toStdString());
    return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonArray shippedEntries(const QString& catalogue)
{
    return shippedFile(catalogue).value(u"entries"_s).toArray();
}

Uuid areaId(const QString& code)
{
    return Uuid::ofCode(u"area", code);
}

void addShippedCatalogues(Change& change)
{
    addAreas(change, u"areas-2021"_s);
    addAreas(change, u"areas-2025"_s);
    addSuccessions(change);
    for (const QString& name : QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        if (const QString catalogue = name.chopped(5); isList(catalogue))
            addList(change, catalogue);
}

} // namespace hoanhap::services
