// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/alliances/templates.h"
#include "ui/widgets/prompts.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace concord {

/// What a new alliance begins with: an empty draft, a template that comes along, or one of one's own. The box to choose
/// by is given out for a form; the widget itself shows what the chosen one contains, and keeps one's own templates.
class TemplateChooser : public QWidget {
    Q_OBJECT
public:
    explicit TemplateChooser(Prompts &prompts, QWidget *parent = nullptr);

    [[nodiscard]] QComboBox *box() const { return m_box; }
    /// Reads the templates anew, in the language of the program, and chooses the one of that key, or the empty draft.
    void begin(const QString &key = {});
    [[nodiscard]] std::optional<AllianceTemplate> chosen() const;

signals:
    void chosenChanged();
    void failed(const concord::Failure &failure);
    void said(const QString &message);

private:
    struct Entry {
        AllianceTemplate content;
        bool isOwn = false;
        std::optional<Failure> flaw;
    };
    void read(const QString &keyToChoose);
    void show();
    void showContents(const AllianceTemplate &content);
    void add(const QString &heading, const QStringList &lines);
    void rename();
    void remove();
    void takeIn();
    void giveAway();
    [[nodiscard]] const Entry *entry() const; ///< null: the empty draft

    Prompts &m_prompts;
    TemplateFolder m_folder;
    std::vector<Entry> m_entries;
    QComboBox *m_box;
    QLabel *m_title;
    QVBoxLayout *m_contents;
    QPushButton *m_rename;
    QPushButton *m_remove;
    QPushButton *m_give;
};

} // namespace concord
