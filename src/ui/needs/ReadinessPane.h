// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/needs/ReadinessNote.h"
#include "foundation/Uuid.h"
#include "ui/shell/WorkPage.h"

#include <QWidget>
#include <memory>

class QTableView;

namespace Ui {
class ReadinessPane;
}

namespace hoanhap::ui {

class PlainListModel;

/// Whether a person is ready to work: what stands today, every note made so far, what is in the way. Each
/// change is stored at once.
class ReadinessPane : public QWidget
{
    Q_OBJECT

public:
    explicit ReadinessPane(PageContext context, QWidget* parent = nullptr);
    ~ReadinessPane() override;

    void showPerson(const Uuid& person, bool mayEdit);

private:
    void connectButtons();
    void read();
    void showNotes();
    void showStanding();
    void showObstacles();
    void showButtons();
    void note(const domain::ReadinessNote& note);
    void noteNew();
    void correct();
    void removeNote();
    void editObstacle(const domain::WorkObstacle& obstacle);
    void addObstacle();
    void finishObstacle();
    void removeObstacle();
    const domain::ReadinessNote* chosenNote() const;
    const domain::WorkObstacle* chosenObstacle() const;
    QString label(const QString& catalogue, const QString& code) const;
    /// Carries it out and reads anew; tells what was refused.
    template <typename Work>
    void change(QTableView& list, Work work);

    std::unique_ptr<Ui::ReadinessPane> m_ui;
    PageContext m_context;
    PlainListModel* m_notes;
    PlainListModel* m_obstacles;
    domain::ReadinessFile m_file;
    Uuid m_person;
    bool m_mayEdit = false;
};

} // namespace hoanhap::ui
