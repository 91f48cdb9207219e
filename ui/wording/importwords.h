// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/exchange/imports.h"

#include <QString>

namespace concord::wording {

/// What would become of a card: "new", "updated" or "already there".
[[nodiscard]] QString outcomeOf(const PlannedContact &contact);
/// Whom it is taken for, and why: "Piet Aarden: the e-mail is the same"; empty for a new one.
[[nodiscard]] QString sameAs(const PlannedContact &contact);

/// What an import would change: "phone: +44 20 7946 0112" or "name: Tom → Tomasz"; one line for each change.
[[nodiscard]] QString changesOf(const PlannedContact &contact);

/// A role as people say it: "Founder, Quayside Couriers"; empty without an organisation.
[[nodiscard]] QString roleOf(const CardRole &role);
/// The first role that a card tells of.
[[nodiscard]] QString roleOf(const ContactCard &card);

/// What a card brings: its changes, or everything on it when it is new.
[[nodiscard]] QString bringsOf(const PlannedContact &contact);

/// Why a line of the file was not taken, with its number: "line 12: the text is too long".
[[nodiscard]] QString refusal(const RefusedLine &line);
/// Behind the last of them: "and 12 more lines".
[[nodiscard]] QString refusedMore(int count);

/// What stayed behind: "2 pictures, logos, sounds or keys were left out".
[[nodiscard]] QString mediaLeftOut(int count);
/// What an export has besides partners, without a full stop.
[[nodiscard]] QString othersLeftOut(int count);
[[nodiscard]] QString othersAlong(int count);
/// What reading everything would bring, as a question's words.
[[nodiscard]] QString wholeWorkspace(const ContactPlan &plan, const QString &fileName);

/// "Western European (Windows-1252)".
[[nodiscard]] QString name(TextEncoding encoding);
/// How a file was read that does not say it: "Read as Central European (Windows-1250), as far as its letters tell".
[[nodiscard]] QString guessed(TextEncoding encoding);

/// The organisations that an import makes besides its contacts: "2 organisations along with them".
[[nodiscard]] QString organisationsAlong(int count);

/// "3 new, 1 updated, 2 organisations along with them, 12 already there"; what there is none of is left out, new and
/// updated ones aside.
[[nodiscard]] QString counts(const ImportedContacts &imported);

/// What a column of a table may be: "First name".
[[nodiscard]] QString name(ContactField field);
/// "Google Contacts".
[[nodiscard]] QString name(CsvProgram program);

} // namespace concord::wording
