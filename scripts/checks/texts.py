#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text of the windows has its Vietnamese words, and the catalogue holds no other.

lupdate collects the texts anew into a file of its own; both files are compared as sets, since its order
and layout differ between Qt versions. The texts of Qt's own dialogs have a second catalogue: only its
words are checked, since Qt's source is not at hand."""
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

CATALOGUE = 'resources/translations/hoanhap_vi.ts'
CATALOGUE_OF_QT = 'resources/translations/qtbase_vi.ts'
PLACE = re.compile(r'%(?:L?\d+|L?n)')
UNTYPED = re.compile(r'&[^&\x00-\x7f]')


def messages(path):
    """Translation element by context, English text, remark for the translator and kind of number."""
    return {(context.findtext('name'), message.findtext('source'), message.findtext('comment') or '',
             message.get('numerus') == 'yes'): message.find('translation')
            for context in ElementTree.parse(path).iter('context') for message in context.iter('message')}


def texts_of_source():
    tools = subprocess.run(['qmake6', '-query', 'QT_HOST_BINS'], capture_output=True, check=True, text=True).stdout.strip()
    with tempfile.TemporaryDirectory() as folder:
        collected = Path(folder, 'collected.ts')
        subprocess.run([Path(tools, 'lupdate'), '-silent', '-locations', 'none', '-I', 'src', 'src', 'ui', '-ts', collected],
                       check=True)
        return set(messages(collected))


def words_of(translation):
    forms = [form.text or '' for form in translation.iter('numerusform')]
    return forms or [translation.text or '']


def faults_of_set(known, wanted):
    for context, text, *_ in sorted(wanted - set(known)):
        yield f'{context}: "{text}" has no Vietnamese words'
    for context, text, *_ in sorted(set(known) - wanted):
        yield f'{context}: "{text}" stands nowhere in the source'


def faults_of_words(known):
    for (context, text, _, counted), translation in known.items():
        if translation.get('type') or not all(words_of(translation)):
            yield f'{context}: "{text}" is {translation.get("type") or "empty"}'
        for words in words_of(translation):
            if UNTYPED.search(words):
                yield f'{context}: "{words}" asks for a letter that no key has alone'
            places, given = set(PLACE.findall(text)), set(PLACE.findall(words))
            if given != places and not (counted and given | {'%n'} == places):
                yield f'{context}: "{text}" and "{words}" have different places for values'


def faults():
    known, known_of_qt = messages(CATALOGUE), messages(CATALOGUE_OF_QT)
    for fault in (*faults_of_set(known, texts_of_source()), *faults_of_words(known)):
        yield f'{CATALOGUE}: {fault}'
    for fault in faults_of_words(known_of_qt):
        yield f'{CATALOGUE_OF_QT}: {fault}'


if __name__ == '__main__':
    found = list(faults())
    for fault in found:
        print(fault)
    sys.exit(bool(found))
