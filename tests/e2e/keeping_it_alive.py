#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A weekly check-in that nobody held for three weeks: one overdue entry, held with all that belongs to it, its minutes shared,
the next date and the promise on Today, and in another calendar program."""
import json
import os
import subprocess
import time

import desktop

PICTURES = os.environ.get("CONCORD_GUIDE_PICTURES")
BEFORE, TODAY, NEXT = "2026-11-02", "2026-11-25", "2026-11-30"
US, THEM = "Harbour Lane Bakery", "Quayside Couriers"
TALK, ALLIANCE = "Check-in over coffee", "Breakfast by Bike"
PROMISE = "Put the rain plan on the wall"


def picture(program, name):
    if PICTURES:
        os.makedirs(PICTURES, exist_ok=True)
        program.picture(os.path.join(PICTURES, name + ".png"))


def holds(p):
    """The buttons on the page that hold this check-in."""
    def is_one(node):
        try:
            return node.get_role_name() == "push button" and (node.get_name() or "").startswith("Hold") and TALK in node.get_name()
        except Exception:  # it went away while it was looked at
            return False
    return [node for node in p.walk() if is_one(node)]


def the_one_to_hold(p):
    p.press("Today")
    p.sees(TALK)
    found = holds(p)
    assert len(found) == 1, [node.get_name() for node in found]
    return found[0]


def meet_each_monday(p):
    p.press(the_one_to_hold(p).get_name(), "push button")
    p.press("Its rhythm")
    p.fill("Every", "1")
    p.fill("Starting on", BEFORE)
    p.focus("Name", "text")
    p.keys("Tab")
    p.type("On")
    p.keys("Tab")
    p.find("On fixed dates", "combo box")
    p.sees("9 November 2026")
    p.sees("16 November 2026")
    p.keys("ctrl+k")
    p.type("Calendar file")
    picture(p, "calendar-file")
    p.keys("Escape")


def is_overdue_once(p, file):
    node = the_one_to_hold(p)
    picture(p, "overdue")
    agenda = json.loads(desktop.cli(file, "agenda", "--json", "--as-of", TODAY))
    talks = [line for line in agenda if line["kind"] == "check_in" and line["about"] == ALLIANCE and line["title"] == TALK]
    assert [(line["status"], line["due_on"]) for line in talks] == [("overdue", BEFORE), ("missed", BEFORE)], talks
    assert talks[1]["gone_by"] == [BEFORE, "2026-11-09", "2026-11-16"], talks
    p.sees("3 dates went by: 2 November, 9 November, 16 November")
    p.press(node.get_name(), "push button")
    p.sees("went by: 2 November, 9 November, 16 November.")


def rate(p, side, mood):
    p.focus(f"Mood of {side}")
    p.keys(mood)


def hold(p):
    rate(p, US, "4")
    rate(p, THEM, "3")
    p.sees("all right")
    p.fill(f"New figure for Hours saved a week · {US}", "8", end="Return")
    p.press(f"Note about Rain plan · {THEM}")
    p.fill(f"What was decided about Rain plan · {THEM}", PROMISE, end="Tab")
    p.press(f"Make the decision about Rain plan · {THEM} an action")
    desktop.wait_for("the action that was begun", lambda: p.text_of(p.find("What", "text")) == PROMISE)
    p.caret_in("Nobody yet")
    p.type("Piet")
    p.find("Piet Aarden", "combo box")
    p.fill("By", "2026-12-01")
    p.press("Add the action")
    p.sees("by 1 Dec")
    p.fill("What went well", "Two new offices")
    p.fill("Minutes", "We met at the gate.")
    picture(p, "holding")
    p.press("Mark as held")
    p.sees("3 earlier date")
    p.sees("The next one is on 30 November 2026.")
    p.gone("Mark as held")


def share_the_minutes(p, path):
    p.press("Check-ins")
    p.focus("On paper")
    p.keys("space")
    time.sleep(0.5)  # the menu is not in the accessible tree while it is open
    p.keys("w")
    p.fill("File name:", path, end="Return")
    desktop.wait_for("the minutes", lambda: os.path.exists(path) and os.path.getsize(path) > 100)
    with open(path, encoding="utf-8") as minutes:
        text = minutes.read()
    for words in ("We met at the gate", PROMISE, "1 December 2026", "30 November 2026"):
        assert words in text, text
    assert "Private" not in text, text


def see_what_comes(p):
    p.press("Today")
    p.sees(PROMISE)
    assert len(holds(p)) == 1
    picture(p, "held")
    p.press("Alliances")
    p.press("Overview", "page tab")
    p.sees("Relations")
    picture(p, "health")


def export(p, path):
    p.keys("ctrl+k")
    p.type("Calendar file")
    p.keys("Return")
    p.fill("File name:", path, end="Return")
    desktop.wait_for("the calendar", lambda: os.path.exists(path) and os.path.getsize(path) > 100)
    p.sees("kept up to date")


def is_in_another_calendar(folder, path):
    """Takes the file into khal, and lists the day of the next talk there."""
    calendar = os.path.join(folder, "khal")
    os.makedirs(calendar)
    config = os.path.join(folder, "khal.conf")
    with open(config, "w", encoding="utf-8") as text:
        text.write(f"[calendars]\n[[work]]\npath = {calendar}\n[locale]\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n"
                   "timeformat = %H:%M\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n"
                   f"local_timezone = UTC\ndefault_timezone = UTC\n[sqlite]\npath = {os.path.join(folder, 'khal.db')}\n")

    def khal(*words):
        done = subprocess.run(["khal", "-c", config, *words], capture_output=True, text=True)
        assert done.returncode == 0 and "Traceback" not in done.stderr, done.stderr
        return done.stdout
    khal("import", "--batch", "-a", "work", path)
    day = khal("list", NEXT, "1d")
    assert TALK in day, day
    week_later = khal("list", "2026-12-07", "1d")
    assert TALK in week_later, week_later
    between = khal("list", "2026-12-02", "1d")
    assert TALK not in between, between


def is_all_there(file):
    """Looks with the terminal program, which reads what is on disk."""
    def read(*words):
        return json.loads(desktop.cli(file, *words, "--json", "--as-of", TODAY))
    states = [row["state"] for row in read("check-in", "list", "--past", "--limit", "4")]
    assert states == ["held", "missed", "missed", "missed"], states
    planned = [row["planned_on"] for row in read("check-in", "list") if row["title"] == TALK]
    assert planned == [NEXT], planned
    action = next(line for line in read("agenda") if line["title"] == PROMISE)
    assert (action["due_on"], action["who"]) == ("2026-12-01", "Piet Aarden"), action
    desktop.cli(file, "check")


def flow(d, folder):
    file = os.path.join(folder, "alive.concord")
    desktop.cli("new", file, "--sample", "bakery", "--as-of", BEFORE)
    p = d.start(file, "--as-of", BEFORE)
    subprocess.run(["xdotool", "getactivewindow", "windowsize", "1430", "850", "windowmove", "0", "0"], check=True)
    meet_each_monday(p)
    assert p.quit() == 0

    p = d.start(file, "--as-of", TODAY)
    calendar = os.path.join(folder, "dates.ics")
    is_overdue_once(p, file)
    hold(p)
    see_what_comes(p)
    share_the_minutes(p, os.path.join(folder, "minutes.md"))
    export(p, calendar)
    assert p.quit() == 0
    is_in_another_calendar(folder, calendar)
    is_all_there(file)


if __name__ == "__main__":
    desktop.main(flow)
