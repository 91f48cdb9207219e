// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"

#include <QWidget>

namespace concord {

/// A record, wherever it lives: what navigation, the palette and Back and Forward pass around.
struct RecordRef {
    QString table;         ///< as in tableOf<>; empty: the page itself
    std::int64_t id = 0;
    QString tab;           ///< the part of the record's page to open; empty: as it was
    friend bool operator==(const RecordRef &, const RecordRef &) = default;
};

/// One page of the window. The shell owns the sidebar, the search field, New, undo, Back and Forward and calls these;
/// a page never knows another page: it asks by signal.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Called each time before the page is shown.
    virtual void aboutToShow() {}
    /// Shows one record; false when it is gone.
    virtual bool showRecord(const RecordRef &) { return false; }
    /// What is shown, for Back and Forward and for "where was I" at the next start.
    [[nodiscard]] virtual RecordRef current() const { return {}; }
    /// Makes the record that the page is about (Ctrl+N) and puts the caret where its name is typed.
    virtual void createNew() {}
    /// The same for a record that another page wants to have, about one of its own.
    virtual void createAbout(const RecordRef &) { createNew(); }
    /// The text on the New button, translated; empty: the button is hidden.
    [[nodiscard]] virtual QString newLabel() const { return {}; }
    /// Goes to the next (+1) or the previous (-1) record of the list (Ctrl+Down, Ctrl+Up).
    virtual void step(int) {}
    /// Does what the window's command of that key asks of the page (PageKind::commands).
    virtual void run(const QString &) {}
    /// Writes what is being typed, before the window closes or the page changes.
    virtual void commitEdits() {}
    /// The parts that one record shows one at a time (tabs), by keys in lower-case; empty: it has one face.
    [[nodiscard]] virtual QStringList views() const { return {}; }
    /// Opens the part of that key.
    virtual void showView(const QString &) {}

signals:
    void navigationRequested(const concord::RecordRef &to);
    /// A new record of a table that lives on another page, about a record of this one; its tab is where to come back to.
    void newRecordRequested(const QString &table, const concord::RecordRef &about);
    /// An act was refused or failed: the status line says it in words.
    void failed(const concord::Failure &failure);
    /// Something worth a word in the status line, translated.
    void said(const QString &message);
};

} // namespace concord
