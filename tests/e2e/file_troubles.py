#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The disk has no room, and the file is moved, deleted or replaced: what was typed stays, the window says in words what
happened, and work goes on when the trouble is over."""
import glob
import json
import os
import subprocess

import desktop

TODAY = "2026-01-31"
NAME = "Quayside Couriers"
NEW = "Quayside Couriers and Sons"
GONE = "The file was moved or deleted, so nothing is saved any more."
REPLACED = "Another file has taken the place of this one, so nothing is saved any more."


class SmallDisk:
    """A disk of four megabytes, in memory."""

    def __init__(self, place):
        self.place = place

    def __enter__(self):
        os.mkdir(self.place)
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "none", self.place], capture_output=True,
                                 text=True)
        if mounted.returncode != 0:
            os.rmdir(self.place)
            return None
        return self

    def __exit__(self, *_):
        if os.path.ismount(self.place):
            subprocess.run(["umount", "--lazy", self.place], check=True)

    def fill(self):
        with open(self.filler(), "wb", buffering=0) as filler:
            try:
                while True:
                    filler.write(b"x" * 4096)
            except OSError:
                pass

    def make_room(self):
        os.remove(self.filler())

    def filler(self):
        return os.path.join(self.place, "filler")


def names_in(file):
    return [partner["name"] for partner in json.loads(desktop.cli(file, "partners", "--json"))]


def open_partner(d, file):
    p = d.start(file, "--as-of", TODAY)
    p.press("Partners")
    p.click(p.find(NAME))
    p.find("Partner name")
    return p


def text_in(p, field):
    return p.text_of(p.find(field, ("text", "combo box")))


def full_disk(d, folder):
    with SmallDisk(os.path.join(folder, "small")) as disk:
        if disk is None:
            if os.environ.get("CI"):
                raise desktop.Missing("mounting a small disk needs root, and nothing may be skipped here")
            print("full_disk skipped: mounting a small disk needs root")
            return
        file = os.path.join(disk.place, "bakery.concord")
        desktop.cli("new", file, "--sample", "bakery", "--as-of", TODAY)
        p = open_partner(d, file)
        disk.fill()
        p.fill("Partner name", NEW)
        p.sees("There is no room left on the disk. Nothing of it was saved")
        assert text_in(p, "Partner name") == NEW, text_in(p, "Partner name")
        assert NEW not in names_in(file)
        disk.make_room()
        p.focus("Partner name", ("text", "combo box"))
        p.keys("Return")
        desktop.wait_for("the name in the file", lambda: NEW in names_in(file))
        p.gone("There is no room left on the disk. Nothing of it was saved; free some space and try again.")
        assert p.quit() == 0
        desktop.cli(file, "check")


def journals(folder):
    return glob.glob(os.path.join(folder, "*-journal"))


def displaced(d, folder, what, trouble, words):
    """`trouble` is done to the open file; then a copy has everything that was saved."""
    place = os.path.join(folder, what)
    os.mkdir(place)
    file = os.path.join(place, "bakery.concord")
    desktop.cli("new", file, "--sample", "bakery", "--as-of", TODAY)
    p = open_partner(d, file)
    trouble(file)
    there = {path: open(path, "rb").read() for path in glob.glob(os.path.join(place, "*.concord"))}
    p.sees(words)
    p.fill("Partner name", NEW)
    p.sees("Your last change was not saved")
    assert text_in(p, "Partner name") == NEW
    # Typed, refused and taken back: the copy is of what was saved.
    p.focus("Partner name", ("text", "combo box"))
    p.keys("Escape")
    copy = os.path.join(place, "copy.concord")
    p.press("Save a copy…")
    p.fill(lambda name: name.startswith("File name") or name.startswith("File &name"), copy, end="Return")
    p.sees("The work goes on in the copy")
    p.gone(words)
    for path, content in there.items():
        assert open(path, "rb").read() == content, path + " was written"
    assert not journals(place), journals(place)
    p.press("Partners")
    p.click(p.find(NAME))
    p.fill("Partner name", NEW)
    desktop.wait_for("the name in the copy", lambda: NEW in names_in(copy))
    assert p.quit() == 0
    desktop.cli(copy, "check")


def replace(file):
    other = file + ".new"
    desktop.cli("new", other, "--self", "Somebody Else", "--currency", "EUR", "--as-of", TODAY)
    os.replace(other, file)


def flow(d, folder):
    full_disk(d, folder)
    print("full_disk done")
    displaced(d, folder, "moved", lambda file: os.rename(file, file.replace("bakery", "elsewhere")), GONE)
    print("moved done")
    displaced(d, folder, "deleted", os.remove, GONE)
    print("deleted done")
    displaced(d, folder, "replaced", replace, REPLACED)
    print("replaced done")


if __name__ == "__main__":
    desktop.main(flow)
