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
PAGES = {'QWizard', 'QStackedWidget'}  # one of their children is in sight at a time
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


def seen_with(element):
    """The widgets on it; of the pages of which one is in sight at a time none."""
    for child in element:
        if child.tag == 'widget':
            yield child
        if child.tag != 'widget' or kind(child) not in PAGES:
            yield from seen_with(child)


def texts_with_letters(part):
    for widget in seen_with(part):
        leads = kind(widget) != 'QLabel' or widget.find("property[@name='buddy']") is not None
        texts = text_of(widget, 'text') if leads else '', widget.findtext("attribute[@name='title']/string") or ''
        yield from filter(lambda text: '&' in text, texts)


def letter_faults(root, words):
    stacks = filter(lambda widget: kind(widget) in PAGES, root.iter('widget'))
    for part in [root] + [page for stack in stacks for page in stack.iterfind('widget')]:
        for translated in (lambda text: text, lambda text: words.get(text, text)):
            taken = {}
            for shown in map(translated, texts_with_letters(part)):
                letter = re.search('&(.)', shown.replace('&&', ''))
                first = taken.setdefault(letter[1].upper(), shown) if letter else shown
                if first is not shown:
                    yield f'Alt+{letter[1].upper()} leads to "{first}" and to "{shown}"'


def translations():
    """Of each class the Vietnamese words for its texts."""
    contexts = ElementTree.parse('resources/translations/hoanhap_vi.ts').getroot().iterfind('context')
    return {context.findtext('name'): {message.findtext('source'): message.findtext('translation') or ''
                                       for message in context.iterfind('message')} for context in contexts}


def form_faults(path, words):
    root = ElementTree.parse(path).getroot()
    widgets = {widget.get('name'): widget for widget in root.iter('widget')}
    yield from name_faults(root)
    yield from label_faults(widgets)
    yield from keyboard_faults(root, widgets)
    yield from margin_faults(root)
    yield from letter_faults(root, words.get(root.findtext('class'), {}))
    if not Path('src', path).with_suffix('.cpp').exists():
        yield 'no class of that name in the same folder of src'


def faults():
    tracked = subprocess.run(['git', 'ls-files', '-z', 'ui/*.ui'], capture_output=True, check=True,
                             text=True).stdout.split('\0')[:-1]
    words = translations()
    for path in filter(Path.exists, map(Path, tracked)):
        yield from (f'{path}: {fault}' for fault in form_faults(path, words))


if __name__ == '__main__':
    found = list(faults())
    for fault in found:
        print(fault)
    sys.exit(bool(found))
