// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/figures/Figures.h"
#include "ui/shell/WorkPage.h"

#include <QDialog>
#include <memory>

namespace Ui {
class CountedRecordsDialog;
}

namespace hoanhap::ui {

class CountedRecordsModel;

/// Which figure, or which part of one.
struct FigureChoice
{
    QString indicator;
    domain::FigurePeriod period;
    std::optional<services::CellChoice> cell = {};
    QString cellName = {}; ///< as the screen calls the part
};

/// The records behind a number with what the number means; people in it can be opened, and the dispatch with
/// which a unit reported it, with its scan.
class CountedRecordsDialog : public QDialog
{
    Q_OBJECT

public:
    CountedRecordsDialog(PageContext context, const FigureChoice& choice, QWidget* parent);
    ~CountedRecordsDialog() override;

Q_SIGNALS:
    /// The dialog closes first.
    void personAsked(const Uuid& person);
    void recordAsked(const QString& kind, const Uuid& id);

private:
    void load(const FigureChoice& choice);
    void showChoice();
    void openChosen();
    void openPerson();
    void openDispatch();
    const services::CountedRecord* chosen() const;
    void offerPaper();

    std::unique_ptr<Ui::CountedRecordsDialog> m_ui;
    PageContext m_context;
    CountedRecordsModel* m_model;
    QString m_subject;
};

} // namespace hoanhap::ui
