// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/waiting/TypingPause.h"

#include <QLineEdit>
#include <QListWidget>
#include <functional>
#include <vector>

namespace hoanhap::ui {

/// A list of suggestions under a text field. It never takes the focus, eats no key but Up, Down,
/// Enter and Escape while it is open, and stays shut while an input method composes a syllable:
/// completers that do otherwise swallow Vietnamese letters.
class SuggestionPopup : public QObject
{
    Q_OBJECT

public:
    struct Choice
    {
        QString key;
        QString label;
    };
    using Source = std::function<std::vector<Choice>(const QString& typed)>;

    SuggestionPopup(services::Workspace& workspace, QLineEdit* field, Source source);
    void hide();
    /// Enter takes nothing but what somebody went to by key: what was typed may stay as it is.
    void takeOnlyChosen() { m_onlyChosen = true; }
    /// The key of the choice that a text names and no other; empty where it names none or several.
    using Named = std::function<QString(const QString& typed)>;
    /// Enter takes what somebody went to by key, what alone is left or what `named` names; of several it
    /// takes none.
    void takeOnlyClear(Named named = {})
    {
        m_onlyClear = true;
        m_named = std::move(named);
    }

Q_SIGNALS:
    void chosen(const QString& key, const QString& label);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void propose();
    QSize size() const;
    QPoint place() const;
    void accept(QListWidgetItem* item);
    bool handleKey(int key);
    bool handleEnter();
    QListWidgetItem* clearOne() const;

    QLineEdit* m_field;
    Source m_source;
    QListWidget* m_list;
    TypingPause m_pause;
    QString m_proposedFor; ///< what was typed when the list was made
    bool m_onlyChosen = false;
    bool m_onlyClear = false;
    Named m_named;
    bool m_composing = false;
    bool m_accepting = false; ///< what the field shows then was chosen, not typed
};

} // namespace hoanhap::ui
