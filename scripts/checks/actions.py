#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the services put into the audit has words for the log of access (JournalWords.cpp)."""
import pathlib
import re
import sys

CALL = re.compile(r"(?:asOneChange|inOneChange|\bChange \w+)\s*\((?:[^;{]|\{\})*?;|(?:asOneChange|inOneChange)[^;]*?\[&", re.S)
ACTION = re.compile(r'u"([a-z_]+)\.([a-z_]+)"_s')

words = pathlib.Path("src/ui/administration/journal/JournalWords.cpp").read_text(encoding="utf-8")
known = set(re.findall(r'\{"([a-z_.]+)"_L1', words))
faults = 0
found = set()
for path in sorted(pathlib.Path("src/services").rglob("*.cpp")):
    source = path.read_text(encoding="utf-8")
    for call in CALL.finditer(source):
        for entity, verb in ACTION.findall(call.group()):
            found.add(f"{entity}.{verb}")
            if f"{entity}.{verb}" not in known and verb not in known:
                print(f"{path}: the log of access has no words for {entity}.{verb}")
                faults += 1
if len(found) < 40:
    print(f"only {len(found)} actions were found: this check reads the sources no more")
    faults += 1
sys.exit(min(faults, 1))
