#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job without a mouse and without the help of a screen reader's actions: keys are all there is."""
import os

import desktop
import first_alliance
from first_alliance import STRENGTHS, TODAY


def add_partner(p):
    p.keys("ctrl+4", "ctrl+n")
    p.caret_in("Partner name")
    p.type("Ørsted Forskning")
    p.keys("Return")
    for strength in STRENGTHS:
        p.caret_in("Add strength")
        p.type(strength)
        p.keys("Return")
        p.sees(strength)


def draft_alliance(p):
    p.keys("ctrl+5", "ctrl+n")
    p.caret_in("Title")
    p.type("Wind atlas")
    p.keys("Tab")
    p.type("Ørsted Forskning")
    p.keys("Tab")
    p.type("Know where the wind is")
    p.keys("Tab")
    p.type("A map of the wind that both can build on.")
    p.keys("Return")
    p.sees("A-001")
    for field, text in (("New responsibility of Nordlys Lab", "Draw the map"),
                        ("New responsibility of Ørsted Forskning", "Bring the measurements"),
                        ("What Nordlys Lab wins", "Data that nobody else has"),
                        ("What Ørsted Forskning wins", "A map under its name")):
        p.to_view_with(field)
        p.tab_to(field)
        p.type(text)
        p.keys("Return")
        p.sees(text)


def schedule_check_in(p):
    p.keys("ctrl+6", "ctrl+n")
    p.caret_in("With")
    p.type("Wind atlas")
    p.keys("Tab")
    p.sees("Sat 28 February 2026")
    p.keys("alt+s")
    p.gone("The next six dates")


def rate_team(p):
    p.keys("ctrl+7", "ctrl+n")
    p.caret_in("Name of the team")
    p.keys("ctrl+a")
    p.type("Atlas crew")
    p.keys("Return")
    for member in ("Piet Aarden", "Signe Holm"):
        p.tab_to("New member")
        p.type(member)
        p.keys("Return")
        p.sees(f"Part of {member}")
    p.tab_to("New round", "shift+Tab")
    p.keys("space")
    p.tab_to("Open the round")
    p.keys("space")
    for answered, row in enumerate(("432 223 323 443 444 434 44", "432 211 333 343 344 433 43",
                                    "443 223 334 434 435 444 45")):
        p.sees(f"{answered} of 3 have answered")
        p.tab_to("Quick row")
        p.type(row)
        p.keys("Return")
    p.tab_to("Close the round")
    p.keys("space")
    p.sees("can't be opened again")
    p.keys("Return")
    p.gone("Close the round")


def write_pdf(p, path):
    p.keys("ctrl+5")
    p.to_view_with("Private copy")
    p.tab_to("Write PDF")
    p.keys("space")
    p.caret_in("File name:")
    p.keys("ctrl+a")
    p.type(path)
    p.keys("Return")
    desktop.wait_for("the PDF", lambda: os.path.exists(path) and os.path.getsize(path) > 1000)


def undo_and_redo(p):
    p.keys("ctrl+4")
    p.tab_to("Add tag")
    p.type("west coast")
    p.keys("Return")
    p.sees("west coast")
    # Undo outside a text field takes acts back; Today has no field that the caret could be in.
    p.keys("ctrl+1", "ctrl+z", "ctrl+4")
    p.gone("Remove tag west coast")
    p.keys("ctrl+1", "ctrl+shift+z", "ctrl+4")
    p.find("Remove tag west coast")


def keyboard_only(d, folder):
    file = os.path.join(folder, "first.concord")
    pdf = os.path.join(folder, "agreement.pdf")
    desktop.cli("new", file, "--self", "Mara Lindqvist", "--organisation", "Nordlys Lab", "--currency", "EUR",
                "--as-of", TODAY)
    p = d.start(file, "--as-of", TODAY)
    for step in (add_partner, draft_alliance, schedule_check_in, rate_team):
        step(p)
        print(step.__name__, "done")
    write_pdf(p, pdf)
    undo_and_redo(p)
    assert p.quit() == 0
    first_alliance.is_all_there(file, pdf)

    p = d.start(file, "--as-of", TODAY)
    p.keys("ctrl+5")
    p.sees("Wind atlas")
    p.keys("ctrl+7")
    p.sees("Atlas crew")
    assert p.quit() == 0


if __name__ == "__main__":
    desktop.main(keyboard_only)
