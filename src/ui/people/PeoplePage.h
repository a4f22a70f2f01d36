// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/PersonFile.h"
#include "ui/records/RecordPage.h"

namespace hoanhap::ui {

class PersonForm;

/// The register: people in name order or as found, and the person who is chosen.
class PeoplePage : public RecordPage
{
    Q_OBJECT

public:
    PeoplePage(PageContext context, QWidget* parent);

protected:
    bool mayEdit() override;
    Outcome load(const Uuid& id) override;
    void showBlank() override;
    void showNext() override;
    bool store() override;
    Outcome bin(const Uuid& id) override;
    Outcome restoreFromBin(const Uuid& id) override;

private:
    bool storeFile(const domain::PersonFile& edited);
    void offerMerge(const domain::PersonFile& edited, const Errors& errors);

    PersonForm* m_form;
};

} // namespace hoanhap::ui
