#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Contacts from a file, one of them there already: imported, merged, and found by a word that is typed without accents."""
import json
import os

import desktop
from first_alliance import picture

TODAY = "2026-11-23"
CARDS = """BEGIN:VCARD
VERSION:4.0
UID:card-1
FN:Jens Ørsted
EMAIL:jens@example.org
NOTE:Keeps the smørrebrød recipes of the old café.
END:VCARD
BEGIN:VCARD
VERSION:4.0
UID:card-2
FN:Signe Holm
END:VCARD
"""


def partners(file):
    told = json.loads(desktop.cli(file, "partners", "--json", "--as-of", TODAY))
    return sorted(row["name"] for row in told)


def contacts(d, folder):
    file = os.path.join(folder, "contacts.concord")
    cards = os.path.join(folder, "cards.vcf")
    with open(cards, "w", encoding="utf-8") as out:
        out.write(CARDS)
    known = os.path.join(folder, "known.vcf")
    with open(known, "w", encoding="utf-8") as out:
        out.write("BEGIN:VCARD\nVERSION:4.0\nUID:old\nFN:J. Ørsted\nEND:VCARD\n")
    desktop.cli("new", file, "--self", "Mara", "--as-of", TODAY)
    desktop.cli(file, "import", known, "--as-of", TODAY)
    p = d.start(file, "--as-of", TODAY)

    # the file, through the preview
    p.keys("ctrl+4")
    p.find("J. Ørsted")
    p.tab_to("Import contacts…")
    p.keys("space")
    p.fill("File name:", cards, end="Return")
    p.sees("This is what cards.vcf would bring")
    picture(p, "contacts-import")
    p.tab_to("Import 2 contacts")
    p.keys("space")
    p.sees("Imported: 2 new")
    assert partners(file) == ["J. Ørsted", "Jens Ørsted", "Signe Holm"]

    # the pair, by the palette, which is where commands are found that have no key
    p.keys("ctrl+k")
    p.type("find dupl")
    p.find("Find duplicates…")
    p.keys("Return")
    p.sees("almost the same name")
    picture(p, "contacts-duplicates")
    p.tab_to("Name: J. Ørsted")
    p.keys("Right")
    p.keys("alt+m")
    p.sees("That was the last pair.")
    p.tab_to("Close")
    p.keys("space")
    p.sees("1 pair merged")
    assert partners(file) == ["Jens Ørsted", "Signe Holm"]

    # a word of the note, as somebody types it who has no ø
    p.keys("ctrl+k")
    p.type("smorrebrod")
    p.find(lambda name: name.startswith("Jens Ørsted"), ("list item", "table cell"))
    p.keys("Return")
    p.find("Jens Ørsted")
    assert p.quit() == 0
    assert json.loads(desktop.cli(file, "duplicates", "--json", "--as-of", TODAY))["pairs"] == []


if __name__ == "__main__":
    desktop.main(contacts)
