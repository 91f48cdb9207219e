// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace concord {

/// A titled surface with a line around it. What it holds goes into body().
class Card : public QWidget {
    Q_OBJECT
public:
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// Puts a widget, mostly a link or a button, at the right end of the title's line.
    void addToHeader(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_header;
    QLabel *m_title;
    QVBoxLayout *m_body;
};

/// A thin line between two parts.
class Line : public QWidget {
    Q_OBJECT
public:
    explicit Line(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// What stands where there is nothing yet: one sentence why it matters and one button for the next step.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    /// Without `button` there is only the sentence.
    explicit EmptyState(const QString &sentence, const QString &button = {}, QWidget *parent = nullptr);

signals:
    void pressed();
};

} // namespace concord
