// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace hoanhap::ui {

/// The questions a page may ask its user. Windows use DialogPrompts, tests a script.
class UserPrompts
{
public:
    virtual ~UserPrompts() = default;
    /// True when the user chose `action`, the button's text; the other button keeps things as they are.
    virtual bool confirm(QWidget* parent, const QString& question, const QString& action) = 0;
    enum class Leaving
    {
        Store,
        Drop,
        Stay
    };
    /// What becomes of what was typed and not stored; `where` names the form that holds it.
    virtual Leaving askOnLeaving(QWidget* parent, const QString& where) = 0;
    virtual void tell(QWidget* parent, const QString& sentence) = 0;
    /// Empty when the user chose none.
    virtual QString fileToSave(
        QWidget* parent, const QString& title, const QString& proposed, const QString& filter) = 0;
    virtual QString fileToOpen(QWidget* parent, const QString& title, const QString& filter) = 0;
    virtual QString folder(QWidget* parent, const QString& title, const QString& proposed) = 0;
};

/// Where a dialog of files begins: a name without a folder lies in `lastFolder`, at first among the user's
/// documents, never in the folder that the program happens to run in.
QString placeOfFile(const QString& proposed, const QString& lastFolder);

class DialogPrompts final : public UserPrompts
{
public:
    bool confirm(QWidget* parent, const QString& question, const QString& action) override;
    Leaving askOnLeaving(QWidget* parent, const QString& where) override;
    void tell(QWidget* parent, const QString& sentence) override;
    QString fileToSave(
        QWidget* parent, const QString& title, const QString& proposed, const QString& filter) override;
    QString fileToOpen(QWidget* parent, const QString& title, const QString& filter) override;
    QString folder(QWidget* parent, const QString& title, const QString& proposed) override;

private:
    QString remember(const QString& chosen);

    QString m_lastFolder;
};

} // namespace hoanhap::ui
