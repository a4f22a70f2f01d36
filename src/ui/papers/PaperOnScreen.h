// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/layout/Page.h"
#include "services/people/papers/PaperService.h"
#include "ui/shell/WorkPage.h"

#include <QObject>
#include <functional>

class QDialog;
class QLabel;
class QPushButton;

namespace hoanhap::ui {

class PagePreview;
class SummaryLine;

/// The paper that a dialog shows: makes it, paints its pages, writes it to a file and prints it.
class PaperOnScreen : public QObject
{
    Q_OBJECT

public:
    struct Widgets
    {
        QPushButton* print;
        QPushButton* pdf;
        QPushButton* word;
        QPushButton* excel;
        QPushButton* csv;
        QLabel* pages;
        PagePreview* preview;
        SummaryLine* summary;
    };
    /// Called by another thread, with the workspace lent to it.
    using Maker = std::function<Result<services::Paper>()>;

    PaperOnScreen(PageContext context, const Widgets& widgets, QDialog& dialog);

    /// Shows what `maker` makes in the place of the paper before; `name` is proposed for its files.
    void make(const QString& name, const Maker& maker);
    /// No paper, as where none could be made.
    void showNone();

private:
    void offer(QPushButton* button, const QString& ending, const QString& filter);
    void showMade();
    void showBeginning();
    bool layOutWhole();
    void exportAs(const QString& ending, const QString& filter);
    void print();

    PageContext m_context;
    Widgets m_widgets;
    QDialog& m_dialog;
    QString m_name;
    std::optional<services::Paper> m_paper;
    document::Pages m_pages; ///< of a long list only how it begins, until it is to be printed
    bool m_isCut = false;
};

} // namespace hoanhap::ui
