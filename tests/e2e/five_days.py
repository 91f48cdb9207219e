#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A newcomer starts with nothing and is led through the five days: from the first start to a priority, five people they
respect, an alliance that both sides win by, and a team that says how it works. The reading circle's story."""
import json
import os
import subprocess
import time

import desktop
from first_alliance import picture

TODAY = "2026-11-23"
US, LIBRARY = "Riverside Reading Circle", "Fernhill Library Service"
PRIORITY = "Every six-year-old in Fernhill reads with someone each week"
RESPECTED = (
    (LIBRARY, "warm rooms"),
    ("St Brannock Primary School", "reaching families"),
    ("Rotary of Fernhill", "getting things printed"),
    ("Norvale University volunteers", "keeping promises to children"),
    ("Ines Okafor", "knowing whom to ask"),
)
ROWS = ("544 343 343 443 344 434 45", "443 333 323 222 333 343 44", "554 444 444 454 454 544 55",
        "433 332 332 122 333 332 34", "444 333 343 343 344 444 44")


def begins(words):
    return lambda name: name.startswith(words)


def tab(p, name):
    p.press(name, "page tab")


def to_day(p, number):
    p.press("Five days")
    p.press(begins(f"Day {number},"), "page tab")


def is_complete(p, day):
    p.find(lambda name: name.startswith(f"Day {day},") and name.endswith(" 100 %"), "page tab")


def follow(p, link):
    """Presses the link that leads from a thin point to where it is mended."""
    p.press(begins(link + ":"), "push button")


def note(p, question, text):
    p.fill(question, text, "text")


def level(p, name, value):
    p.focus(name, ("slider", "filler"))
    p.keys(str(value))


def middle(p, node):
    box = node.get_component_iface().get_extents(p.atspi.CoordType.SCREEN)
    return str(box.x + box.width // 2), str(box.y + box.height // 2)


def drag(p, what, onto):
    """With the mouse, in some steps as a hand does."""
    end = middle(p, onto)
    subprocess.run(["xdotool", "mousemove", *middle(p, what), "mousedown", "1"], check=True)
    for _ in range(3):
        time.sleep(0.1)
        subprocess.run(["xdotool", "mousemove_relative", "--", "12", "2"], check=True)
    for _ in range(3):
        time.sleep(0.1)
        subprocess.run(["xdotool", "mousemove", *end], check=True)
        end = end[0], str(int(end[1]) + 1)
    time.sleep(0.2)
    subprocess.run(["xdotool", "mouseup", "1"], check=True)


def begin(p, file):
    p.fill("Your name", "Amara Nwosu")
    p.fill("Your organisation", US)
    p.press("Choose where to keep it…")
    p.fill("File name:", file, end="Return")
    p.sees("No priority is written down yet")
    p.sees("0 % on record")


def day_one(p):
    note(p, "What matters enough to need help?", "Forty children here are six. Nine say nobody reads with them.")
    note(p, "What have you tried alone, and what did it cost?", "Three Saturdays in our cold kitchen.")
    picture(p, "five-days-begin")
    follow(p, "Name a priority")
    p.caret_in("Title of the priority")
    p.keys("ctrl+a")
    p.type(PRIORITY)
    p.keys("Return")
    p.fill("Why it matters", "Who reads at six reads at sixteen.", "text")
    p.fill("Sign of success", "80 children read with someone each week")
    p.fill("One thing that moves me forward", "Parents keep asking", end="Return")
    p.sees("Moves me forward: Parents keep asking")
    p.fill("One thing that holds me back", "I want it to stay ours", end="Return")
    p.sees("Holds me back: I want it to stay ours")
    to_day(p, 1)
    follow(p, "List the needs")
    for need in ("Warm room on Saturdays", "Reach families"):
        p.fill("New need", need, end="Return")
        p.sees(f"Need: {need}")
    to_day(p, 1)
    follow(p, "Note what it cost")
    p.press("Add entry")
    p.sees("Hours on 23 November 2026")
    p.fill("Hours on 23 November 2026", "40")
    to_day(p, 1)
    is_complete(p, 1)


def day_two(p):
    to_day(p, 2)
    follow(p, "List somebody")
    for index, (name, strength) in enumerate(RESPECTED):
        if index:
            p.keys("ctrl+n")
        p.fill("Partner name", name, end="Return")
        p.fill("Add strength", strength, end="Return")
        p.sees(strength)
    to_day(p, 2)
    p.sees("5 partners with a strength")
    follow(p, "Say who covers what")
    p.tab_to("Order of the partners", most=60) if p.look_for("Order of the partners") else p.tab_to("by coverage", most=60)
    p.keys("Tab")
    p.keys("4", "Right", "4")
    p.press(lambda name: " serves " in name, "check box")
    to_day(p, 2)
    note(p, "Name five you respect.", "The library, the school, Rotary, Norvale's volunteers, and Ines.")
    p.sees("Somebody covers each of the needs")
    p.sees("1 strength serves what you need")
    is_complete(p, 2)
    picture(p, "five-days-2")


def day_three(p):
    to_day(p, 3)
    follow(p, "Draft one")
    p.fill("Title", "Saturday Story Rooms", end=None)
    p.fill("Partner", LIBRARY, end=None)
    p.press("Draft alliance")
    p.sees("What may come next")
    to_day(p, 3)
    p.sees("The alliance “Saturday Story Rooms” serves it")
    follow(p, "Go to the terms")
    for topic in ("Purpose of the Saturdays", "Key-holders"):
        p.fill("New topic", topic, end="Return")
        p.find(f"{topic}, agreed: no", "table cell")
        p.click(p.find(f"{topic}, agreed: no", "table cell"))
        p.find(f"{topic}, agreed: yes", "table cell")
        p.keys("Right", "y", "Right", "y", "Right", "y")
        p.find(f"{topic}, divided: yes", "table cell")
    to_day(p, 3)
    follow(p, "Say who wins what")
    for side, gain in ((US, "80 children read each week"), (LIBRARY, "More members under eight")):
        p.fill(f"What {side} wins", gain, end="Return")
        p.sees(gain)
    to_day(p, 3)
    follow(p, "Name one")
    p.fill("New safeguard", "I know who checks the helpers", end="Return")
    p.sees("I know who checks the helpers")
    to_day(p, 3)
    note(p, "What would let you sleep after sharing?", "That somebody other than me knows which helpers were checked.")
    is_complete(p, 3)


def day_four(p):
    to_day(p, 4)
    note(p, "Why you?", "Nobody else has kept eight years of Saturdays.")
    follow(p, "Rate and decide")
    level(p, "My gut says", 5)
    p.press("not decided", "combo box")
    p.find("pursue", "list item")
    p.keys("Down", "Return")
    to_day(p, 4)
    p.sees("1 partner is to be pursued or tried")
    follow(p, "Say how much")
    for side in (US, LIBRARY):
        level(p, f"How much it matters to {side}", 5)
    p.fill(f"Signatory of {US}", "Amara Nwosu")
    p.fill(f"Signatory of {LIBRARY}", "Dilip Rao")
    p.fill("Why you want it", "I want to stop carrying the books alone.", "text")
    to_day(p, 4)
    is_complete(p, 4)
    picture(p, "five-days-4")


def day_five(p):
    to_day(p, 5)
    note(p, "Whom will you ask this week?", "Jo Marsh. A parent should be with us.")
    follow(p, "Name a team")
    p.caret_in("Name of the team")
    p.keys("ctrl+a")
    p.type("Story Rooms steering group")
    p.keys("Return")
    for member in ("Dilip Rao", "Ruth Calder", "Hannah Pryce", "Sanne Vos"):
        p.fill("New member", member, end="Return")
        p.sees(f"Part of {member}")
    p.fill("Wanted part", "speaks for the parents", end="Return")
    p.press("Ask: speaks for the parents")
    p.fill("Whom you ask", "Jo Marsh", end=None)
    p.press("I have asked")
    p.press("yes", "push button")
    p.press("Jo Marsh joins the team")
    p.gone("Jo Marsh joins the team")
    to_day(p, 5)
    follow(p, "Open a round")
    p.press("New round")
    p.press("Totals only", "radio button")
    p.fill("How many are invited", "6")
    p.press("Open the round")
    for answered, row in enumerate(ROWS):
        p.sees(f"{answered} of 6 have answered")
        p.fill("Quick row", row, end="Return")
    p.sees("5 of 6 have answered")
    p.press("Back to the rounds")
    p.press("Close the round")
    p.answer("Close the round")
    tab(p, "Result")
    p.sees("3.53 of 5")
    to_day(p, 5)
    follow(p, "Go to the changes")
    p.fill("New change", "Start each meeting with worries first", end="Return")
    p.tab_to("Note it")
    p.keys("Tab", "shift+Right")  # on the board
    p.sees("Decided 1")
    picture(p, "five-days-changes")
    drag(p, p.find("Start each meeting with worries first", "list item"), p.find("in progress", "list"))
    p.sees("In progress 1")
    p.press("All teams at a glance")
    p.sees("The team is not really effective yet.")
    p.hears("Story Rooms steering group: importance 3, 0.47 missing to 4.0, attention 1.40")
    picture(p, "five-days-glance")
    to_day(p, 5)
    note(p, "Which really work?", "We are split on saying what worries us. Worries first, then.")
    is_complete(p, 5)
    p.sees("100 % on record")
    picture(p, "five-days-5")


def is_all_there(file):
    told = json.loads(desktop.cli(file, "five-days", "--json", "--as-of", TODAY))
    assert told["priority"] == PRIORITY and told["percent"] == 100, told
    assert [day["percent"] for day in told["days"]] == [100] * 5, told
    notes = {each["question"]: each["text"] for day in told["days"] for each in day["notes"]}
    assert notes["ask"] == "Jo Marsh. A parent should be with us.", notes
    team = json.loads(desktop.cli(file, "team", "Story Rooms steering group", "--json", "--as-of", TODAY))
    candour = next(each for each in team["dimensions"] if each["name"] == "Candour")
    assert round(candour["mean"], 2) == 3.0 and candour["split"], candour
    desktop.cli(file, "check")


def five_days(d, folder):
    file = os.path.join(folder, "circle.concord")
    p = d.start("--as-of", TODAY)
    begin(p, file)
    for step in (day_one, day_two, day_three, day_four, day_five):
        before = p.steps
        step(p)
        print(f"{step.__name__}: {p.steps - before} steps")
    # It can be left at any time, and does not come back by itself.
    p.press("Priorities")
    assert p.quit() == 0
    is_all_there(file)
    p = d.start(file, "--as-of", TODAY)
    p.sees("Title of the priority")
    p.press("Five days")
    p.sees("100 % on record")
    assert p.quit() == 0


if __name__ == "__main__":
    desktop.main(five_days)
