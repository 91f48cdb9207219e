// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field.h"

#include <QDate>

#include <optional>

class QLineEdit;
class QPlainTextEdit;

namespace concord {

/// Text as it is typed, without the spaces around it.
class TypedField : public Field {
    Q_OBJECT
public:
    void setValue(const QString &value);
    [[nodiscard]] QString value() const { return typed().trimmed(); }
    [[nodiscard]] bool isEdited() const override { return value() != m_shown; }

protected:
    using Field::Field;
    [[nodiscard]] virtual QString typed() const = 0;
    /// Puts another text into the editor.
    virtual void put(const QString &text) = 0;
    bool take() override;
    void giveBack() override;
    void restore() override;

private:
    QString m_stored;
    QString m_shown; ///< what is stored as the editor shows it: it may leave out spaces, or turn a line's end into one
    QString m_before;
};

/// One line of text.
class LineField : public TypedField {
    Q_OBJECT
public:
    explicit LineField(QWidget *parent = nullptr);

    void setPlaceholder(const QString &text);
    [[nodiscard]] QLineEdit *line() const { return m_line; }

protected:
    void lock(bool locked) override;
    [[nodiscard]] QString typed() const override;
    void put(const QString &text) override;

private:
    QLineEdit *m_line;
};

/// Some lines of plain text; as tall as its text, at least `lines` lines.
class TextField : public TypedField {
    Q_OBJECT
public:
    explicit TextField(QWidget *parent = nullptr, int lines = 2);

    void setPlaceholder(const QString &text);

protected:
    void lock(bool locked) override;
    [[nodiscard]] bool enterCommits() const override { return false; }
    [[nodiscard]] QString typed() const override;
    void put(const QString &text) override;

private:
    void grow();

    QPlainTextEdit *m_text;
    int m_lines;
};

/// What a line of text stands for: a number, a day. Empty stands for no value.
class ParsedField : public Field {
    Q_OBJECT
public:
    void setPlaceholder(const QString &text);
    [[nodiscard]] bool isEdited() const override;
    [[nodiscard]] QLineEdit *line() const { return m_line; }

protected:
    void lock(bool locked) override;
    explicit ParsedField(QWidget *parent);
    /// Tells the editor how the stored value is written.
    void showText(const QString &text);
    /// Whether `text` can be read; remembers what it stands for.
    virtual bool read(const QString &text) = 0;
    /// The sentence for a text that cannot be read.
    [[nodiscard]] virtual QString unreadable(const QString &text) const = 0;
    bool take() final;
    void restore() override;

    QLineEdit *m_line;

private:
    QString m_shown;
};

/// A number, or none. Written in the locale's way; a unit may stand behind it.
class NumberField : public ParsedField {
    Q_OBJECT
public:
    explicit NumberField(QWidget *parent = nullptr, int decimals = 0);

    void setValue(std::optional<double> value);
    void setWhole(std::optional<int> value);
    [[nodiscard]] std::optional<double> value() const { return m_value; }
    [[nodiscard]] std::optional<int> whole() const;
    /// Shown behind the number: "%", "hours". A currency ("EUR") stands before it, as money does everywhere.
    void setUnit(const QString &unit);

protected:
    bool read(const QString &text) override;
    [[nodiscard]] QString unreadable(const QString &text) const override;
    void giveBack() override;

private:
    [[nodiscard]] QString written(std::optional<double> value) const;

    int m_decimals;
    QString m_unit;
    std::optional<double> m_value;
    std::optional<double> m_before;
};

/// A day, or none: typed in the locale's short or long way or as 2026-11-23, or picked from a calendar.
class DayField : public ParsedField {
    Q_OBJECT
public:
    explicit DayField(QWidget *parent = nullptr);

    void setValue(QDate value); ///< an invalid date: none
    [[nodiscard]] QDate value() const { return m_value; }
    /// Where the calendar opens while there is no value.
    void setToday(QDate today) { m_today = today; }

protected:
    void lock(bool locked) override;
    bool read(const QString &text) override;
    [[nodiscard]] QString unreadable(const QString &text) const override;
    void giveBack() override;

private:
    void openCalendar();

    QWidget *m_button;
    QDate m_value;
    QDate m_before;
    QDate m_today;
};

} // namespace concord
