// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/contacts/contactcard.h"

#include <QSet>

namespace concord {

/// Gathers the cards of a file, within bounds: a text that no column holds, the 201st way to reach somebody and the
/// 51st tag are refused by line, and a file that would take more memory than 250,000 ordinary contacts is refused whole
/// ("too_many_contacts").
class ContactCollector {
public:
    /// A text is set where there is none yet: the first value of a kind counts.
    void setName(ContactCard &card, int line, const QString &text) { set(card.name, line, text, "name"); }
    void setOrganisation(ContactCard &card, int line, const QString &text) { set(card.organisation, line, text, "name"); }
    void setUid(ContactCard &card, int line, const QString &text) { set(card.uid, line, text, "external_uid"); }
    /// What they are there, with the department behind it unless the role says it already: "Head of sales, Export".
    void setRole(ContactCard &card, int line, const QString &role, const QString &department = {});
    /// What the person is besides, there or at a further organisation. The 21st is refused.
    void addRole(ContactCard &card, int line, const CardRole &role, const QString &department = {});
    /// The first page is the website, the others are ways to reach them.
    void addPage(ContactCard &card, int line, const QString &text);
    /// Several notes become paragraphs of one.
    void addNote(ContactCard &card, int line, const QString &text);
    void addContact(ContactCard &card, int line, CardContact contact);
    void addTag(ContactCard &card, int line, const QString &text);

    /// The first lines are kept, the others counted.
    void refuse(int line, const char *code, const QString &text = {});
    void leaveMediaOut() { ++m_file.mediaLeftOut; }

    /// Decides whether it is a person or an organisation, names it by what there is, and takes it; one that nothing
    /// names is refused ("no_name"). What somebody is at no organisation is kept in the note, and so is what
    /// an organisation is said to be. `spokenName` is what a structured name reads as.
    void take(ContactCard card, const QString &spokenName, bool isOrganisation);

    [[nodiscard]] ContactFile file() { return std::move(m_file); }

private:
    void set(QString &target, int line, const QString &text, const char *column);
    /// One copy of a text that many cards have.
    [[nodiscard]] QString shared(const QString &text);

    ContactFile m_file;
    bool m_nameRefused = false; ///< of the card that is being read
    QSet<QString> m_shared;
    qint64 m_weight = 0; ///< bytes that the cards take, about
};

} // namespace concord
