#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a form must hold to be worked by keyboard and read aloud, and what it must not hold."""
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

BUTTONS = {'QPushButton', 'QToolButton', 'QCheckBox', 'QRadioButton'}
INPUTS = {'QLineEdit', 'QPlainTextEdit', 'QTextEdit', 'QComboBox', 'QSpinBox', 'QTableView', 'QTableWidget', 'QTreeView',
          'QTreeWidget', 'QListView', 'QListWidget', 'QDateEdit', 'CodeBox', 'PartialDateEdit', 'AreaEdit', 'PersonPicker'}
MARGINS = {'leftMargin', 'topMargin', 'rightMargin', 'bottomMargin'}


def kind(widget):
    return widget.get('class').rpartition('::')[2]


def text_of(widget, name):
    return widget.findtext(f"property[@name='{name}']/string") or ''


def is_default(item):
    """Whether Designer gave the name: the class's own without its Q, numbered or not."""
    given = item.get('class', 'QSpacer').removeprefix('Q')
    return re.fullmatch(rf'(vertical|horizontal)?{given}(_\d+)?', item.get('name'), re.IGNORECASE)


def name_faults(root):
    named = [item for tag in ('widget', 'layout', 'spacer', 'action') for item in root.iter(tag)]
    single = {root.findtext('class'), 'statusBar'}  # a form is named after its class and has one status bar
    yield from (f'{item.get("name")}: a default name' for item in named if is_default(item) and item.get('name') not in single)
    names = [item.get('name') for item in named]
    yield from (f'{name}: two objects of one name' for name, count in Counter(names).items() if count > 1)
    if root.find('connections/connection') is not None or root.find('slots') is not None:
        yield 'connections belong into the class'


def label_faults(widgets):
    for label in filter(lambda widget: kind(widget) == 'QLabel', widgets.values()):
        buddy = label.findtext("property[@name='buddy']/cstring")
        if buddy is None and text_of(label, 'text').endswith(':'):
            yield f'{label.get("name")}: names a field and has no buddy'
        if buddy is not None and buddy not in widgets:
            yield f'{label.get("name")}: its buddy {buddy} does not exist'


def keyboard_faults(root, widgets):
    stops = [stop.text for stop in root.iterfind('tabstops/tabstop')]
    yield from (f'{name}: twice in the tab order' for name, count in Counter(stops).items() if count > 1)
    yield from (f'{name}: in the tab order, not on the form' for name in stops if name not in widgets)
    for name, widget in widgets.items():
        if kind(widget) in INPUTS | BUTTONS and name not in stops \
                and widget.findtext("property[@name='focusPolicy']/enum") != 'Qt::NoFocus':
            yield f'{name}: not in the tab order'
        if kind(widget) in INPUTS and not text_of(widget, 'accessibleName'):
            yield f'{name}: no accessible name'


def margin_faults(root):
    for layout in root.iter('layout'):
        margins = MARGINS & {setting.get('name') for setting in layout.iterfind('property')}
        if margins and margins != MARGINS:
            yield f'{layout.get("name")}: some margins are set, others left to the style'


def form_faults(path):
    root = ElementTree.parse(path).getroot()
    widgets = {widget.get('name'): widget for widget in root.iter('widget')}
    yield from name_faults(root)
    yield from label_faults(widgets)
    yield from keyboard_faults(root, widgets)
    yield from margin_faults(root)
    if not Path('src', path).with_suffix('.cpp').exists():
        yield 'no class of that name in the same folder of src'


def faults():
    tracked = subprocess.run(['git', 'ls-files', '-z', 'ui/*.ui'], capture_output=True, check=True,
                             text=True).stdout.split('\0')[:-1]
    for path in filter(Path.exists, map(Path, tracked)):
        yield from (f'{path}: {fault}' for fault in form_faults(path))


if __name__ == '__main__':
    found = list(faults())
    for fault in found:
        print(fault)
    sys.exit(bool(found))
