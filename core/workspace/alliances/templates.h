// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alliances/alliancetemplate.h"
#include "core/workspace/workspace.h"

#include <vector>

namespace concord {

/// The templates that come with the program, in the language ("de", "de_AT") or, where there is none, in English.
[[nodiscard]] std::vector<AllianceTemplate> shippedTemplates(const QString &language);

/// A template of one's own, as the folder holds it.
struct SavedTemplate {
    QString file;                ///< its name in the folder
    AllianceTemplate content;    ///< its key is the file's name without the ending
    std::optional<Failure> flaw; ///< why it can't be used; `content` then has nothing but the key
};

/// The templates that a person saved or was given: a JSON file for each, in the user's data folder, for every workspace
/// and for whoever gets the file (decision 0011). They are no part of a workspace, so no act and no undo.
class TemplateFolder {
public:
    /// Without `path`: "concord/templates" in the user's data folder. It is made when something is saved.
    explicit TemplateFolder(const QString &path = {});

    [[nodiscard]] QString path() const { return m_path; }
    /// All of it by name, those with a flaw last.
    [[nodiscard]] std::vector<SavedTemplate> list() const;
    /// Writes the template under a key of its own, made of its name, and returns the key. Refuses "blank" and "too_long".
    Outcome<QString> save(AllianceTemplate content) const;
    /// Takes a file in that somebody sent; refuses what readTemplate() refuses.
    Outcome<QString> takeIn(const QString &file) const;
    /// The name that is shown; the key stays. Refuses "no_such_template", "blank" and "too_long".
    Outcome<void> rename(const QString &key, const QString &name) const;
    /// Puts the file into the wastebasket, where there is one. Refuses "no_such_template".
    Outcome<void> remove(const QString &key) const;

private:
    [[nodiscard]] QString fileOf(const QString &key) const;
    [[nodiscard]] QString freeKey(const QString &name) const;

    QString m_path;
};

/// The template that goes by `key`, one's own before one that comes along. Refuses "no_such_template" (subject: the
/// key) and, for one with a flaw, its reasons.
[[nodiscard]] Outcome<AllianceTemplate> templateWithKey(const QString &key, const QString &language, const TemplateFolder &folder = TemplateFolder());

/// An alliance as a template: its topics, work, gifts, gains, safeguards, rhythms and usual dates. Who takes part is not
/// named in it; nothing private, no day, no reading and no amount is in it. Reads only. NotFound.
[[nodiscard]] Outcome<AllianceTemplate> templateOf(const Workspace &workspace, AllianceId id, const QString &name, const QString &locale);

/// Gives a new alliance what the template has; to be called inside the act that makes it. Everything is a draft: topics
/// are not agreed, work is planned, gifts are promised, and gains are guesses of no likelihood, so that the gauge says
/// nothing before somebody has said how likely they are. Rhythms count from `today`.
void begin(Store &store, AllianceId alliance, const AllianceTemplate &content, QDate today);

} // namespace concord
