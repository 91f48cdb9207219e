// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace concord {

class ChoiceField;
class LineField;

/// A sentence with a state: a thing to hand back. `first` and `second` are choices that the card gives their meaning.
class NoteRow : public QWidget {
    Q_OBJECT
public:
    explicit NoteRow(QWidget *parent = nullptr);

    LineField *statement;
    ChoiceField *first;
    ChoiceField *second;
    void setNote(const QString &note);
    void setNames(const QString &what, const QString &first, const QString &second, const QString &remove);

signals:
    void removeWanted();

private:
    QLabel *m_note;
    QPushButton *m_remove;
};

} // namespace concord
