// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/difference.h"
#include "core/reports/retelling.h"

#include <QTextEdit>
#include <QTimer>

#include <variant>

namespace concord {

/// A document, or what changed in one, to be read on the screen. It follows the theme and its own width, keeps its
/// place when the same paper is shown again, fetches nothing and takes no text for markup. A long one comes part by part,
/// so that the window goes on.
class PaperSheet : public QTextEdit {
    Q_OBJECT
public:
    explicit PaperSheet(QWidget *parent = nullptr);

    /// Where only words of paragraphs changed since, only those are laid out again.
    void present(const Document &document);
    /// Scrolls to a block of the document that is shown.
    void bringIntoView(qsizetype block);
    /// `fromTo` says what is compared: "From version 1 to version 2".
    void presentChanges(const QString &fromTo, const QList<LineChange> &changes);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

private:
    struct Changes {
        QString fromTo;
        QList<LineChange> lines;
    };

    void layOutAgain();
    [[nodiscard]] std::optional<QList<Retold>> changesTo(const Document &document) const;
    void fill(const Document &document);
    void fill(const Changes &changes);

    void layOutNextPart();
    void finish();

    std::variant<Document, Changes> m_shown;
    QTimer m_later; ///< lays out once for many changes of the width
    QList<Document::Part> m_parts; ///< of a long document, those that are still to be laid out
    QTimer m_nextPart;
    int m_width = 0;
    QList<int> m_starts;       ///< of the blocks of the document that is shown
};

} // namespace concord
