#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole main job through the real window, from an empty file to the agreement on paper."""
import json
import os
import subprocess

import desktop

PICTURES = os.environ.get("CONCORD_GUIDE_PICTURES")
TODAY = "2026-01-31"
STRENGTHS = ("wind measurements at sea", "explaining figures to anybody")


def picture(program, name):
    if PICTURES:
        os.makedirs(PICTURES, exist_ok=True)
        program.picture(os.path.join(PICTURES, name + ".png"))


def add_partner(p):
    p.press("Partners")
    p.keys("ctrl+n")
    p.fill("Partner name", "Ørsted Forskning", end="Return")
    for strength in STRENGTHS:
        p.fill("Add strength", strength, end="Return")
        p.sees(strength)
    picture(p, "partner")


def draft_alliance(p):
    p.press("Alliances")
    p.keys("ctrl+n")
    p.fill("Title", "Wind atlas", end=None)
    p.fill("Partner", "Ørsted Forskning", end=None)
    p.fill("Priority", "Know where the wind is", end=None)
    p.fill("Purpose", "A map of the wind that both can build on.", end=None)
    picture(p, "new-alliance")
    p.press("Draft alliance")
    p.press("Responsibilities")
    p.fill("New responsibility of Nordlys Lab", "Draw the map", end="Return")
    p.fill("New responsibility of Ørsted Forskning", "Bring the measurements", end="Return")
    p.sees("Bring the measurements")
    picture(p, "responsibilities")
    p.press("Give and get")
    p.fill("What Nordlys Lab wins", "Data that nobody else has", end="Return")
    p.fill("What Ørsted Forskning wins", "A map under its name", end="Return")
    p.sees("A map under its name")
    picture(p, "give-and-get")


def schedule_check_in(p):
    p.press("Check-ins")
    p.keys("ctrl+n")
    p.fill("With", "Wind atlas", end="Tab")
    p.fill("Starting on", "2026-01-31", end="Tab")
    p.sees("28 February 2026")
    p.sees("31 March 2026")
    picture(p, "schedule")
    p.press("Schedule it")


def rate_team(p):
    p.press("Teams")
    p.keys("ctrl+n")
    p.fill("Name of the team", "Atlas crew", end="Return")
    for member in ("Piet Aarden", "Signe Holm"):
        p.fill("New member", member, end="Return")
        p.sees(f"Part of {member}")
    p.press("New round")
    p.press("Open the round")
    rows = ("432 223 323 443 444 434 44", "432 211 333 343 344 433 43", "443 223 334 434 435 444 45")
    for answered, row in enumerate(rows):
        p.sees(f"{answered} of 3 have answered")
        if answered == 1:
            picture(p, "round")
        p.fill("Quick row", row, end="Return")
    p.press("Close the round")
    p.answer("Close the round")
    p.press("Result", "page tab")
    p.sees("3.33 of 5")
    picture(p, "team")


def write_pdf(p, path):
    p.press("Alliances")
    p.press("Agreement", "page tab")
    p.sees("Bring the measurements")
    picture(p, "agreement")
    p.press("Write PDF")
    p.fill("File name:", path, end="Return")
    desktop.wait_for("the PDF", lambda: os.path.exists(path) and os.path.getsize(path) > 1000)


def undo_and_redo(p):
    p.press("Partners")
    p.fill("Description in one line", "Wind research on the west coast", end="Tab")
    p.sees("Undo: ")
    p.press("Partners")
    p.keys("ctrl+z")
    p.gone("Wind research on the west coast")
    p.keys("ctrl+shift+z")
    p.sees("Wind research on the west coast")


def is_all_there(file, pdf):
    """Looks with the terminal program, which reads what is on disk."""
    def read(*words):
        return json.loads(desktop.cli(file, *words, "--json", "--as-of", TODAY))
    partner = next(each for each in read("partners") if each["name"] == "Ørsted Forskning")
    assert [s["what"] for s in partner["strengths"]] == list(STRENGTHS), partner
    alliance = read("alliance", "A-001")
    assert alliance["title"] == "Wind atlas" and alliance["state"] == "draft", alliance
    assert all(side["gain"] for side in alliance["parties"]), alliance
    assert any(a["kind"] == "check_in" for a in read("agenda", "--days", "40")), read("agenda", "--days", "40")
    team = read("team", "Atlas crew")
    assert round(team["overall_score"], 4) == 3.3333, team
    assert len(team["dimensions"]) == 7 and all(d["answers"] == 3 for d in team["dimensions"]), team
    desktop.cli(file, "check")
    text = subprocess.run(["pdftotext", "-raw", pdf, "-"], capture_output=True, text=True, check=True).stdout
    text = " ".join(text.split())
    for words in ("Wind atlas", "Ørsted Forskning", "Draw the map", "Bring the measurements",
                  "Data that nobody else has", "A map under its name"):
        assert words in text, words


def flow(d, folder):
    file = os.path.join(folder, "first.concord")
    pdf = os.path.join(folder, "agreement.pdf")
    desktop.cli("new", file, "--self", "Mara Lindqvist", "--organisation", "Nordlys Lab", "--currency", "EUR",
                "--as-of", TODAY)
    p = d.start(file, "--as-of", TODAY)
    for step in (add_partner, draft_alliance, schedule_check_in, rate_team):
        before = p.steps
        step(p)
        print(f"{step.__name__}: {p.steps - before} steps")
    write_pdf(p, pdf)
    undo_and_redo(p)
    assert p.quit() == 0
    is_all_there(file, pdf)

    p = d.start(file, "--as-of", TODAY)
    p.press("Partners")
    p.sees("Wind research on the west coast")
    p.press("Alliances")
    p.sees("Wind atlas")
    p.press("Teams")
    p.sees("Atlas crew")
    p.press("Today")
    p.sees("Wind atlas")
    picture(p, "today")
    assert p.quit() == 0


if __name__ == "__main__":
    desktop.main(flow)
