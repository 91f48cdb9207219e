// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/difference.h"

#include <QTextEdit>
#include <QTimer>

#include <variant>

namespace concord {

/// A document, or what changed in one, to be read on the screen. It follows the theme and its own width, keeps its
/// place when the same paper is shown again, fetches nothing and takes no text for markup.
class PaperSheet : public QTextEdit {
    Q_OBJECT
public:
    explicit PaperSheet(QWidget *parent = nullptr);

    void present(const Document &document);
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
    void fill(const Document &document);
    void fill(const Changes &changes);

    std::variant<Document, Changes> m_shown;
    QTimer m_later; ///< lays out once for many changes of the width
    int m_width = 0;
};

} // namespace concord
