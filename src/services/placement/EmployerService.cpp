// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/placement/EmployerService.h"

#include "domain/placement/EmployerRules.h"
#include "domain/placement/TaxCode.h"
#include "services/placement/EmployerErrorCodes.h"
#include "services/records/RecordFile.h"
#include "services/records/SaveRecord.h"
#include "storage/placement/ReferralQueries.h"
#include "text/letters/Fold.h"

#include <limits>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Employer;
using domain::EmployerFile;
using domain::Permission;

namespace {

/// The words of a name without those that say what kind of business it is, which half the lists leave out.
QString distinctiveName(const QString& name)
{
    static const QSet<QString> kinds{u"cong"_s, u"ty"_s, u"tnhh"_s, u"cp"_s, u"co"_s, u"phan"_s, u"mtv"_s,
        u"dntn"_s, u"doanh"_s, u"nghiep"_s, u"tu"_s, u"nhan"_s, u"hop"_s, u"tac"_s, u"xa"_s, u"htx"_s};
    QStringList words;
    for (const QString& word : text::splitWords(text::fold(name)))
        if (!kinds.contains(word))
            words << word;
    return words.isEmpty() ? text::fold(name) : words.join(u' ');
}

/// A code that may be mistyped tells no two employers apart.
bool hasSoundTaxCode(const Employer& employer)
{
    return !employer.taxCode.isEmpty() && !domain::doubtAboutTaxCode(employer.taxCode);
}

} // namespace

EmployerService::EmployerService(Workspace& workspace) : m_workspace(workspace) { }

Employer EmployerService::blank() const
{
    Employer employer;
    employer.id = m_workspace.newId();
    employer.unitId = m_workspace.actor().unitId;
    return employer;
}

Result<Employer> EmployerService::load(const Uuid& employer)
{
    return sharedRecord<Employer>(m_workspace, employer);
}

Result<EmployerFile> EmployerService::loadFile(const Uuid& employer)
{
    const Result<Employer> found = load(employer);
    if (!found)
        return found.errors();
    EmployerFile file{*found, {}};
    readParts(m_workspace, "employer_id", employer, file);
    return file;
}

std::optional<Error> EmployerService::taxCodeTwin(const Employer& employer)
{
    if (employer.taxCode.isEmpty())
        return std::nullopt;
    for (const Employer& other : m_workspace.stores().of<Employer>().whereEqual("tax_code", employer.taxCode))
        if (other.id != employer.id)
            return Error{errors::employerTaxCodeTwice, u"tax_code"_s, {other.name}};
    return std::nullopt;
}

Errors EmployerService::nameTwins(const Employer& employer)
{
    Errors twins;
    const QString name = distinctiveName(employer.name);
    for (const Employer& other : m_workspace.stores().of<Employer>().all()) {
        const bool bothCoded = hasSoundTaxCode(employer) && hasSoundTaxCode(other);
        if (other.id != employer.id && !bothCoded && distinctiveName(other.name) == name)
            twins.push_back({errors::employerNameTwice, u"name"_s, {other.name}});
    }
    return twins;
}

domain::Findings EmployerService::check(EmployerFile& file)
{
    domain::Findings findings = domain::checkEmployerFile(file);
    if (const std::optional<Error> twin = taxCodeTwin(file.employer))
        findings.errors.push_back(*twin);
    append(findings.warnings, nameTwins(file.employer));
    return findings;
}

Errors EmployerService::doubts(EmployerFile edited)
{
    return check(edited).warnings;
}

Result<EmployerService::Saved> EmployerService::save(const EmployerFile& base, const EmployerFile& edited)
{
    Saved saved{edited, {}, {}};
    const domain::Findings findings = check(saved.file);
    if (!findings.errors.empty())
        return findings.errors;
    saved.warnings = findings.warnings;
    const bool isNew = base.employer.rowVersion == 0;
    return inOneChange(m_workspace, Permission::EditActivities, unitOfSave(base.employer, edited.employer),
        isNew ? u"employer.added"_s : u"employer.changed"_s, [&](Change& change) -> Result<Saved> {
            if (Errors faults = storeFile(
                    change, &EmployerFile::employer, "employer_id", base, saved.file, saved.mergedFields);
                !faults.empty())
                return faults;
            return saved;
        });
}

Outcome EmployerService::moveToBin(const Uuid& employer)
{
    return binRecord<Employer>(m_workspace, Permission::EditActivities, employer);
}

Outcome EmployerService::restoreFromBin(const Uuid& employer)
{
    const std::optional<Employer> found = m_workspace.stores().of<Employer>().find(employer);
    if (const std::optional<Error> twin = found ? taxCodeTwin(*found) : std::nullopt)
        return *twin;
    return unbinRecord<Employer>(m_workspace, Permission::EditActivities, employer);
}

Result<std::vector<storage::EmployerRow>> EmployerService::list(
    const QString& text, int limit, storage::Shelf shelf)
{
    if (const Outcome allowed = m_workspace.allow(Permission::ViewPeople); !allowed)
        return allowed.errors();
    return storage::EmployerQueries(m_workspace.session())
        .employers(text, m_workspace.clock().today(), limit, shelf);
}

Result<std::vector<storage::NamedRow>> EmployerService::like(const QString& text, int limit)
{
    if (const Outcome allowed = m_workspace.allow(Permission::ViewPeople); !allowed)
        return allowed.errors();
    return storage::ReferralQueries(m_workspace.session()).employersLike(text, limit);
}

std::optional<Uuid> EmployerService::named(const QString& name)
{
    const QString wanted = text::fold(name).trimmed();
    if (wanted.isEmpty())
        return std::nullopt;
    for (const storage::NamedRow& row :
        storage::ReferralQueries(m_workspace.session()).employersLike(name, std::numeric_limits<int>::max()))
        if (text::fold(row.name).trimmed() == wanted)
            return row.id;
    return std::nullopt;
}

} // namespace hoanhap::services
