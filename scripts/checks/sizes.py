#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lengths of functions and test cases, and numbers of files a folder.

clang-format gives the body of every function a brace of its own line and a closing one below it, so
lines tell the length and no parser is needed; a compiler's measure (clang-tidy) would take minutes."""
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

FUNCTION_LINES = 60
TEST_CASE_LINES = 30
FILES_A_FOLDER = 20

SCOPE = re.compile(r'(template <.*> *)?(class|struct|union|enum|namespace)\b')
TABLE_ROW = re.compile(r'\s*\{.*\},?$')  # tables may be long


def bodies(lines):
    """(line number, words before the brace, lines from there to the closing brace) of every body."""
    for opening, line in enumerate(lines):
        if line.strip() != '{':
            continue
        closing = next(at for at in range(opening, len(lines)) if lines[at].rstrip(';') == line[:-1] + '}')
        first = opening
        while first and lines[first - 1].strip() and not lines[first - 1].endswith((';', '}', '{', ':')) \
                and not lines[first - 1].lstrip().startswith(('//', '#')):
            first -= 1
        rows = sum(bool(TABLE_ROW.match(row)) for row in lines[opening + 1:closing])
        yield first + 1, ' '.join(lines[first:opening]), closing - first + 1 - rows


def length_faults(path):
    for number, words, length in bodies(path.read_text(encoding='utf-8').splitlines()):
        if SCOPE.match(words):
            continue
        kind, most = ('test case', TEST_CASE_LINES) if 'TEST_CASE(' in words else ('function', FUNCTION_LINES)
        if length > most:
            yield f'{path}:{number}: a {kind} of {length} lines, at most {most}'


def faults():
    tracked = subprocess.run(['git', 'ls-files', '-z', 'src', 'tests', 'ui'], capture_output=True,
                             check=True, text=True).stdout.split('\0')[:-1]
    files = [path for path in map(Path, tracked) if path.suffix in ('.h', '.cpp', '.ui') and path.exists()]
    for folder, count in Counter(path.parent for path in files).items():
        if count > FILES_A_FOLDER:
            yield f'{folder}: {count} files, at most {FILES_A_FOLDER} a folder'
    for path in files:
        if path.suffix != '.ui':
            yield from length_faults(path)


if __name__ == '__main__':
    found = list(faults())
    for fault in found:
        print(fault)
    sys.exit(bool(found))
