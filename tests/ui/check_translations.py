#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Fails when a text of the window has no translation, or a translation has lost a placeholder, a tag or a plural form.

The texts are taken from the sources anew, so that a forgotten update of the .ts files shows as well.

Usage: check_translations.py LUPDATE [ROOT]
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

LANGUAGES = {"de": 2, "es": 2, "fr": 2, "pt_BR": 2, "ru": 3, "zh_CN": 1, "ja": 1}  # And how many plural forms each has.
PLACEHOLDER = re.compile(r"%(?:L?n|L?\d+)")
TAG = re.compile(r"</?\w+")


def updated(lupdate, root, files, options):
    """Copies of the .ts files, brought up to date with the sources."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="dpmp-translations-"))
    copies = [shutil.copy(file, folder / file.name) for file in files]
    subprocess.run([lupdate, "-silent", "-I", root, "-no-obsolete", "-locations", "none", "-extensions", "cpp,h",
                    root / "ui", "-source-language", "en_US", *options, "-ts", *copies], check=True)
    texts = [(copy.name, ElementTree.parse(copy).getroot()) for copy in map(pathlib.Path, copies)]
    shutil.rmtree(folder)
    return texts


def forms_of(message):
    """The translations of one message: one, or all its plural forms."""
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.findall("numerusform")]
    return [translation.text or ""]


def problems_of(message, code):
    """What is wrong with one message, as words."""
    source = message.find("source").text
    plural = message.get("numerus") == "yes"
    plural_forms = LANGUAGES.get(code, 2)
    forms = forms_of(message)
    if message.find("translation").get("type") == "unfinished" or not all(forms):
        yield "is not translated"
        return
    if plural and len(forms) != plural_forms:
        yield f"has {len(forms)} plural forms instead of {plural_forms}"
    # "one miner" may go without its number where this form is for exactly one, which it is not in Russian (21) or
    # French (0).
    for number, form in enumerate(forms):
        wanted, found = (sorted(PLACEHOLDER.findall(text)) for text in (source, form))
        if plural and number == 0 and code in {"en", "de", "es"}:
            wanted, found = ([each for each in found_in if not each.endswith("n")] for found_in in (wanted, found))
        if wanted != found:
            yield f"has other placeholders: {form}"
        if sorted(TAG.findall(source)) != sorted(TAG.findall(form)):
            yield f"has other tags: {form}"


def main():
    """Prints every problem; the number of them decides the exit status."""
    lupdate = sys.argv[1]
    root = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else ".").resolve()
    folder = root / "translations"
    texts = updated(lupdate, root, [folder / f"dpmp_{code}.ts" for code in LANGUAGES], [])
    texts += updated(lupdate, root, [folder / "dpmp_en.ts"], ["-pluralonly"])
    found = []
    for name, tree in texts:
        messages = tree.findall("context/message")
        if not messages:
            found.append(f"{name}: is empty")
        code = name[len("dpmp_"):-len(".ts")]
        for message in messages:
            found += [f"{name}: '{message.find('source').text}' {problem}" for problem in problems_of(message, code)]
    print("\n".join(found) or "ok")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
