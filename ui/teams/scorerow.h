// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QButtonGroup;

namespace concord {

/// One question with its scale: 1 to 5 and "can't say". Press 1 to 5, or 0 for "can't say"; then answered() asks to
/// move on. Up and Down go to the neighbours.
class ScoreRow : public QWidget {
    Q_OBJECT
public:
    /// `code` is what the screen reader calls it ("A1", "Gut feeling"); `text` is the question.
    ScoreRow(const QString &code, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QString code() const { return m_code; }
    [[nodiscard]] bool isAnswered() const;
    /// Nothing for "can't say", and while it is not answered.
    [[nodiscard]] std::optional<int> score() const;
    void setScore(std::optional<int> score);
    void clear();

signals:
    /// By a key or a click.
    void answered();
    /// Towards the row before (-1) or after (+1).
    void leaveRequested(int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void choose(int button);
    void describe();

    QString m_code;
    QString m_text;
    QButtonGroup *m_scale; ///< 0 is "can't say"
};

} // namespace concord
