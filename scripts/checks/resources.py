#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing is shipped that nothing reads: pictures, styles and the catalogues that are read by name."""
import re
import subprocess
import sys
from pathlib import Path

# Lists of choice are read as a folder; the catalogues with these beginnings are asked for by name
# (src/services/catalogues/ShippedCatalogues.cpp).
BY_NAME = re.compile(r'area|demo-|plan-|organisation-presets')


def tracked(*patterns):
    found = subprocess.run(['git', 'ls-files', '-z', *patterns], capture_output=True, check=True, text=True).stdout
    return [path for path in map(Path, found.split('\0')[:-1]) if path.exists()]


def texts(*patterns):
    return ''.join(path.read_text(encoding='utf-8') for path in tracked(*patterns))


WINDOWS = texts('src/ui/*.cpp')
SOURCE = texts('src/*.cpp', 'src/*.h', 'src/*CMakeLists.txt')


def shipped():
    """Each file beside what the source must say to read it."""
    for path in tracked('resources/icons/*.svg'):
        yield path, rf'u"(rail/)?{path.stem}"' if path.parent.name == 'rail' else rf'icon\(u"{path.stem}"'
    for path in tracked('resources/catalogues'):
        if BY_NAME.match(path.stem):
            yield path, f'"{path.stem}"'
    for path in tracked('resources/style', 'resources/templates'):
        yield path, rf'/{re.escape(path.name)}\b'


def unused_colours(style):
    """Colours of a theme that neither the style sheet nor the source takes."""
    sheet = texts('resources/style/*.qss')
    return [name for name in re.findall(r'"(\w+)":', style.read_text(encoding='utf-8'))
            if f'"{name}"' not in SOURCE and not re.search(rf'\b{name}\b', sheet)]


if __name__ == '__main__':
    found = [f'{path}: nothing reads it' for path, asked in shipped()
             if not re.search(asked, WINDOWS if path.suffix == '.svg' else SOURCE)]
    found += [f'{path}: nothing uses the colour {name}' for path in tracked('resources/style/*.json')
              for name in unused_colours(path)]
    for fault in found:
        print(fault)
    sys.exit(bool(found))
