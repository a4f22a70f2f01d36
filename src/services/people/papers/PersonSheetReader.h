// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/PersonFile.h"
#include "services/people/papers/PaperWords.h"
#include "services/people/papers/PersonSheet.h"

namespace hoanhap::services {

/// Puts what the register knows of a person into the words of a sheet.
class PersonSheetReader
{
public:
    PersonSheetReader(Workspace& workspace, const domain::PersonFile& file);

    /// Expunged convictions are on no sheet, whoever asks (BLHS Điều 69).
    PersonSheet sheet(Including including);

private:
    PersonSheet::Section identity();
    PersonSheet::Section whereabouts();
    PersonSheet::Section criminalRecord();
    PersonSheet::Section work();
    PersonSheet::Section needs();
    PersonSheet::Section readiness(Including including);
    PersonSheet::Section support();

    QString statusInWords(const domain::LegalStatus& status);
    QString placeInWords(const domain::Residence& residence);

    Workspace& m_workspace;
    const domain::PersonFile& m_file;
    CatalogueService m_catalogues;
    PaperWords m_words;
    QDate m_today;
};

} // namespace hoanhap::services
