#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes one safeguard away and asks that a test notices: it must fail, and not for want of a program or a test.

safeguards.py LIBRARY SAFEGUARD PROGRAM FILTER"""
import os
import subprocess
import sys

library, safeguard, program, wanted = sys.argv[1:]
surroundings = dict(os.environ, QT_QPA_PLATFORM="offscreen")


def run(**more):
    ended = subprocess.run([program, "--gtest_filter=" + wanted], env=dict(surroundings, **more), text=True,
                           stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    return ended.returncode, ended.stdout


status, said = run(LD_PRELOAD=library)
if status != 0 or "[       OK ]" not in said:
    sys.exit("with all safeguards the test has to pass:\n" + said[-3000:])
status, said = run(LD_PRELOAD=library, CONCORD_WITHOUT=safeguard)
if status != 1 or "[  FAILED  ]" not in said:
    sys.exit("nobody noticed that %s is gone:\n%s" % (safeguard, said[-3000:]))
print("without %s:\n%s" % (safeguard, "\n".join(line for line in said.splitlines() if "FAILED" in line)))
