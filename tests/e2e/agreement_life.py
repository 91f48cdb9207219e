#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""An agreement from its template to its notice: proposed, agreed, active, amended, and a notice given. Steps are refused and
what is in their way is mended where the window leads; one is taken in spite of the rules, with a reason."""
import json
import os
import subprocess

import desktop

PICTURES = os.environ.get("CONCORD_GUIDE_PICTURES")
TODAY = "2026-11-23"
US, THEM = "Harbour Lane Bakery", "Quayside Couriers"


def picture(program, name):
    if PICTURES:
        os.makedirs(PICTURES, exist_ok=True)
        program.picture(os.path.join(PICTURES, name + ".png"))


def tab(p, name):
    p.press(name, "page tab")


def draft(p):
    p.press("Alliances")
    p.keys("ctrl+n")
    p.keys("alt+b")
    p.type("Referral")
    p.sees("Two firms send each other the customers")
    p.fill("Title", "Good tips", end=None)
    p.fill("Partner", THEM, end=None)
    p.fill("Why you want it", "Their riders know every office.", end=None)
    picture(p, "template")
    p.press("Draft alliance")
    p.sees("What may come next")


def is_refused(p):
    p.press("Propose")
    p.sees("Something is still in the way:")
    p.answer("Cancel")
    picture(p, "blockers")


def settle(p):
    p.focus("What the agreement says", "text")
    p.keys("Tab")
    p.type("settled")
    p.keys("Tab")
    p.find("settled", "combo box")


def give_contact(p, which, address):
    """Follows the link to a party of the alliance, where a way to reach it is added."""
    p.press("Alliances")
    tab(p, "Basics")
    links = [node for node in p.walk() if node.get_name() == "Open" and node.get_role_name() == "push button"]
    p.click(links[which])
    p.fill("Add contact", address, end="Return")
    p.sees(address)


def mend(p):
    tab(p, "Basics")
    for side, person in ((US, "Mara Lindqvist"), (THEM, "Tomasz Wieczorek")):
        p.fill(f"Spokesperson of {side}", person)
    p.fill("Starts on", TODAY)
    give_contact(p, 0, "mara@bakery.example.org")
    give_contact(p, 1, "tomasz@quayside.example.org")
    p.press("Alliances")
    tab(p, "Terms")
    p.click(p.find("Purpose, agreed: no", "table cell"))
    p.find("Purpose, agreed: yes", "table cell")
    p.keys("Down", "y")
    p.find("What is in, what is not, agreed: yes", "table cell")
    settle(p)
    p.click(p.find("Purpose", "table cell"))
    settle(p)
    picture(p, "terms")
    tab(p, "Give and get")
    for side, gain in ((US, "Customers whom we can serve well"), (THEM, "Work on quiet mornings")):
        p.fill(f"What {side} wins", gain, end="Return")
        p.sees(gain)
    p.sees("even")
    picture(p, "win-win")


def accept(p):
    tab(p, "Agreement")
    for side in (US, THEM):
        p.press(f"{side} accepts")
        p.press("Note it")
        p.gone("Note it")
        p.sees(f"{side} accepted on")


def propose(p):
    tab(p, "Overview")
    p.press("Propose")
    p.answer("Propose")
    accept(p)


def agree_in_spite_of_the_rules(p):
    tab(p, "Overview")
    p.press("Agree")
    p.sees("Something is still in the way:")
    p.keys("Down")
    p.answer("Continue", more=True)
    p.sees("Why do you go on anyway?")
    p.type("The rest is small.")
    p.answer("Go on")
    p.sees("in spite of the rules: The rest is small.")


def start(p):
    """Refused as long as a safeguard that must be met is open."""
    p.press("Start")
    p.sees("Something is still in the way:")
    p.answer("Continue")
    for statement in ("There is a small first step that fails cheaply.", "Personal details: we know whose, why, where kept, who deletes."):
        if not p.look_for(f"Safeguard: {statement}", "text"):
            p.press(lambda name, begin=statement: name.startswith(begin), "check box")
        p.focus(f"Safeguard: {statement}", "text")
        p.keys("Tab")
        p.type("met")
        p.keys("Tab")
        p.sees("Met on 23 November 2026")
    tab(p, "Overview")
    p.press("Start")
    p.sees("Active since 23 November 2026")


def amend(p):
    tab(p, "Terms")
    p.click(p.find("Money", "table cell"))
    p.find("Money", "text")
    p.fill("What the agreement says", "Whoever is recommended pays ten euros into the cake fund.", "text")
    tab(p, "Agreement")
    p.press("Propose a change")
    p.sees("What changes?")
    p.type("A cake fund")
    p.answer("Continue", more=True)
    p.sees("From which day does it count?")
    p.answer("Seal and propose")
    accept(p)
    p.click(p.find("Compare with…", "combo box"))
    p.click(p.find("Compared with version 1", "list item"))
    p.sees("Added:")
    picture(p, "changes")
    tab(p, "Overview")
    p.press("Put the change in force")
    p.sees("2, accepted by all")


def give_notice(p):
    p.press("Give notice")
    p.sees("On which day was the notice given?")
    p.answer("Give notice", more=True)
    p.sees("Who says so?")
    p.answer("Give notice", more=True)
    p.sees("last day")
    p.type("2026-12-31")
    p.answer("Give notice", more=True)
    p.sees("leave it empty if nobody said")
    p.type("The season is over.")
    p.answer("Give notice")
    p.sees("Ending")
    p.click(p.find("Portfolio", "check box"))
    p.sees("All alliances beside one another")
    picture(p, "portfolio")


def is_all_there(file):
    """Looks with the terminal program, which reads what is on disk."""
    alliance = json.loads(desktop.cli(file, "alliance", "A-001", "--json", "--as-of", TODAY))
    assert alliance["state"] == "ending" and alliance["end_on"] == "2026-12-31", alliance
    assert [each["state"] for each in alliance["next_states"]] == ["completed", "ended"], alliance
    paper = os.path.join(os.path.dirname(file), "paper.md")
    desktop.cli(file, "document", "A-001", paper, "--as-of", TODAY)
    with open(paper, encoding="utf-8") as text:
        words = text.read()
    assert "ten euros into the cake fund" in words and "Their riders know every office" not in words, words
    desktop.cli(file, "check")


def flow(d, folder):
    file = os.path.join(folder, "life.concord")
    desktop.cli("new", file, "--self", "Mara Lindqvist", "--organisation", US, "--currency", "EUR", "--as-of", TODAY)
    p = d.start(file, "--as-of", TODAY)
    subprocess.run(["xdotool", "getactivewindow", "windowsize", "1430", "850", "windowmove", "0", "0"], check=True)
    for step in (draft, is_refused, mend, propose, agree_in_spite_of_the_rules, start, amend, give_notice):
        before = p.steps
        step(p)
        print(f"{step.__name__}: {p.steps - before} steps")
    assert p.quit() == 0
    is_all_there(file)


if __name__ == "__main__":
    desktop.main(flow)
