// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field.h"

#include <QList>
#include <QVariant>

#include <optional>

class QCheckBox;
class QComboBox;

namespace concord {

class LevelDots;

struct Choice {
    QString label;
    QVariant value;
};

/// One of several. Commits as soon as it is chosen.
class ChoiceField : public Field {
    Q_OBJECT
public:
    explicit ChoiceField(QWidget *parent = nullptr);

    void setChoices(const QList<Choice> &choices);
    void setValue(const QVariant &value);
    [[nodiscard]] QVariant value() const;
    [[nodiscard]] bool isEdited() const override { return value() != m_stored; }

protected:
    void lock(bool locked) override;
    bool take() override;
    void giveBack() override;
    void restore() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QComboBox *m_box;
    QVariant m_stored;
    QVariant m_before;
};

/// Yes or no.
class CheckField : public Field {
    Q_OBJECT
public:
    explicit CheckField(const QString &text, QWidget *parent = nullptr);

    void setValue(bool value);
    [[nodiscard]] bool value() const;
    [[nodiscard]] bool isEdited() const override { return value() != m_stored; }

protected:
    void lock(bool locked) override;
    bool take() override;
    void giveBack() override;
    void restore() override;

private:
    QCheckBox *m_box;
    bool m_stored = false;
    bool m_before = false;
};

/// A level from 1 to 5, or none, as dots: click, press 1 to 5, the arrow keys, or Delete for none.
class LevelField : public Field {
    Q_OBJECT
public:
    explicit LevelField(QWidget *parent = nullptr);

    void setValue(std::optional<int> value);
    [[nodiscard]] std::optional<int> value() const;
    /// Whether there may be no level.
    void setOptional(bool optional);
    [[nodiscard]] bool isEdited() const override { return value() != m_stored; }

protected:
    void lock(bool locked) override;
    bool take() override;
    void giveBack() override;
    void restore() override;

private:
    LevelDots *m_dots;
    std::optional<int> m_stored;
    std::optional<int> m_before;
};

} // namespace concord
