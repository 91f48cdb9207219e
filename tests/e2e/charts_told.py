#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whoever hears the window instead of seeing it is told every number of each chart of a team: the radar, each answer as a
dot, the line over the rounds, and where attention helps most."""
import os

import desktop

TODAY = "2026-11-23"


def charts_told(d, folder):
    file = os.path.join(folder, "bakery.concord")
    desktop.cli("new", file, "--sample", "bakery", "--as-of", TODAY)
    p = d.start(file, "--as-of", TODAY)
    p.press("Teams")
    p.press("Breakfast crew")
    p.press("Result", "page tab")
    p.sees("3.92 of 5")
    p.hears("Roles: 3.50, before 2.00; Process: 3.67, before 2.92")
    p.hears("Roles: mean 3.50, 4 of 4 answered: Mara Lindqvist 3.67", "Every answer")
    p.hears("+1.50 since round 1", "Every answer")
    p.hears("9 September 2026: 3.24; 13 November 2026: 3.92", "Overall score over the rounds")
    p.press("Rounds", "page tab")
    p.press("Show the result of round 1")
    p.hears("Roles: mean 2.00, 4 of 4 answered", "Every answer")
    p.press("All teams at a glance")
    p.hears("Breakfast crew: importance 5, 0.08 missing to 4.0, attention 0.")
    assert p.quit() == 0


if __name__ == "__main__":
    desktop.main(charts_told)
