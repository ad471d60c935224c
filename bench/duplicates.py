"""Duplicates between a file of contacts and a book of 10,000: ours beside what others do, on the same invented people.

    python bench/duplicates.py [rows of the file ...]     default: 10000 100000

Every method runs in a process of its own, one after the other, so that its peak memory is its own.
"""

import argparse
import json
import random
import resource
import subprocess
import sys
import time
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
from rapidfuzz.distance import JaroWinkler
from rapidfuzz.process import cdist, extractOne

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from curbside.algorithms.likeness import Person, likely_pairs  # noqa: E402 - the line above makes it importable
from curbside.algorithms.likeness.common_names import COMMON  # noqa: E402 - as above
from curbside.algorithms.likeness.nicknames import FIRST_NAMES, ROOTS  # noqa: E402 - as above

BOOK = 10_000
SAMPLE = 300  # rows on which extractOne is timed
CHUNK = 1_000  # rows of one cdist call
SHORTEST = 3  # letters of a first name
# Of the invented people, and of their second entry in another book, the share that ...
HAS_EMAIL, HAS_PHONE, EMPLOYED, FREQUENT, HALF = 0.8, 0.75, 0.7, 0.4, 0.5
RENAMED, KEEPS_EMAIL, KEEPS_PHONE, KEEPS_EMPLOYER = 0.6, 0.35, 0.7, 0.8
Pairs = set[tuple[str, str]]

SYLLABLES = "b br c ch d dr f g gr h j k kr l m n p pr r s st t tr v w z / a e i o u ai eau ou ie ô é"
ONSETS, VOWELS = (part.split() for part in SYLLABLES.split("/"))
CODAS = ["", "", "l", "n", "r", "rd", "s", "ski", "t", "x", "nen", "poulos"]


class Invented:
    """People out of a seeded die: first names as they are, surnames half frequent and half made of syllables."""

    def __init__(self, seed: int) -> None:
        self.die = random.Random(seed)  # noqa: S311 - no secret, a benchmark
        self.first = sorted(
            name for name in FIRST_NAMES if name.isascii() and len(name) >= SHORTEST and "-" not in name
        )
        self.frequent = sorted(name for name in COMMON - FIRST_NAMES if name.isalpha() and len(name) > 1)
        self.employers = [
            f"{self.surname()} {kind}" for kind in ("Clinic", "Hospital", "Health", "Labs") for _ in range(150)
        ]

    def surname(self) -> str:
        """Make up a surname of two or three syllables."""
        syllables = (self.die.choice(ONSETS) + self.die.choice(VOWELS) for _ in range(self.die.choice((2, 2, 3))))
        return "".join(syllables).capitalize() + self.die.choice(CODAS)

    def person(self, key: str) -> Person:
        """One person with some of an e-mail address, a phone number, an employer."""
        die = self.die
        given = die.choice(self.first).capitalize()
        family = die.choice(self.frequent).capitalize() if die.random() < FREQUENT else self.surname()
        employer = die.choice(self.employers) if die.random() < EMPLOYED else ""
        own = f"{plain_letters(employer).replace(' ', '').lower()}.example"
        where = own if employer and die.random() < HALF else die.choice(("gmail.example", "hotmail.example"))
        plain = plain_letters(f"{given}.{family}").lower()
        return Person(
            key=key,
            name=f"{given} {family}",
            emails=(f"{plain}{die.randrange(1000)}@{where}",) if die.random() < HAS_EMAIL else (),
            phones=(self.phone(),) if die.random() < HAS_PHONE else (),
            organisation=employer,
        )

    def phone(self) -> str:
        """Make up a number, written in one of four ways."""
        area, line = self.die.choice((204, 416, 418, 514, 604, 613, 902)), self.die.randrange(10**6)
        way = self.die.choice(("({0}) 5{1}-{2}", "{0}-5{1}-{2}", "+1 {0} 5{1} {2}", "{0}.5{1}.{2}"))
        return way.format(area, f"{line // 10_000:02}", f"{line % 10_000:04}")

    def again(self, person: Person, key: str) -> Person:
        """The same person in another book: another name form, some addresses gone, changed or kept."""
        die = self.die
        kept_email, kept_phone = die.random() < KEEPS_EMAIL, die.random() < KEEPS_PHONE
        name = self.renamed(person.name) if die.random() < RENAMED else person.name
        changed = replace(
            person,
            key=key,
            name=name,
            emails=person.emails if kept_email else (),
            phones=person.phones if kept_phone else (),
            organisation=person.organisation if die.random() < KEEPS_EMPLOYER else "",
        )
        if changed.emails or changed.phones:
            return changed
        # Nothing would tell a namesake from the same person if all were gone and the name were bent as well.
        return replace(changed, name=person.name, organisation=person.organisation, emails=person.emails)

    def renamed(self, name: str) -> str:
        """Write a name in another way."""
        given, _, family = name.partition(" ")
        way = self.die.choice(("turned", "other form", "plain", "slip", "title", "capitals"))
        if way == "turned":
            return f"{family}, {given}"
        if way == "other form":
            forms = sorted(
                form for form, roots in ROOTS.items() if roots == ROOTS.get(given.lower()) and form.isascii()
            )
            return f"{self.die.choice(forms or [given.lower()]).capitalize()} {family}"
        if way == "plain":
            return plain_letters(name)
        if way == "slip" and len(family) > 2 * SHORTEST:
            at = self.die.randrange(1, len(family) - 1)
            return f"{given} {family[:at]}{family[at + 1 :]}"
        return f"Dr. {name}, MD" if way == "title" else name.upper()


def plain_letters(text: str) -> str:
    """Write without accents."""
    return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()


def invent(rows: int) -> tuple[list[Person], list[Person], Pairs]:
    """Return a file of that many rows, a book, and which of them are one person: a quarter of the file."""
    invented = Invented(seed=rows)
    book = [invented.person(f"b{i}") for i in range(BOOK)]
    file, truth = [], set()
    for i in range(rows):
        if i % 4:
            file.append(invented.person(f"f{i}"))
        else:
            known = invented.die.choice(book)
            file.append(invented.again(known, f"f{i}"))
            truth.add((f"f{i}", known.key))
    return file, book, truth


def ours(file: list[Person], book: list[Person]) -> Pairs:
    """Blocking keys, then names part by part and all fields weighed."""
    return {(found.one, found.other) for found in likely_pairs(file, book, limit=10 * len(file))}


def equal_emails(file: list[Person], book: list[Person]) -> Pairs:
    """E-mail addresses equal, as most address books do."""
    known = {email: person.key for person in book for email in person.emails}
    return {(person.key, known[email]) for person in file for email in person.emails if email in known}


def all_pairs(file: list[Person], book: list[Person]) -> Pairs:
    """Rapidfuzz cdist over all pairs of names, Jaro-Winkler from 0.92, both cores, in chunks."""
    names = [person.name.lower() for person in book]
    found: Pairs = set()
    for start in range(0, len(file), CHUNK):
        some = file[start : start + CHUNK]
        queries = [person.name.lower() for person in some]
        scores = cdist(
            queries, names, scorer=JaroWinkler.normalized_similarity, score_cutoff=0.92, workers=-1, dtype=np.float32
        )
        found.update((some[i].key, book[j].key) for i, j in zip(*np.nonzero(scores), strict=True))
    return found


def one_by_one(file: list[Person], book: list[Person]) -> Pairs:
    """Rapidfuzz extractOne for each row as it comes, timed on a sample of rows."""
    names = [person.name for person in book]
    best = [(person.key, extractOne(person.name, names, score_cutoff=90)) for person in file[:SAMPLE]]
    return {(key, book[found[2]].key) for key, found in best if found}


METHODS: dict[str, Callable[[list[Person], list[Person]], Pairs]] = {
    "e-mail equality": equal_emails,
    "rapidfuzz extractOne, a row at a time": one_by_one,
    "rapidfuzz cdist, all pairs": all_pairs,
    "ours": ours,
}


def measure(method: str, rows: int) -> None:
    """Run one method and print what it cost and found, as JSON."""
    file, book, truth = invent(rows)
    ours(file[:50], book[:50])  # loads the libraries: their start is nobody's work here
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start, worked = time.perf_counter(), time.process_time()
    found = METHODS[method](file, book)
    seconds, worked = time.perf_counter() - start, time.process_time() - worked
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    if method.startswith("rapidfuzz extractOne"):
        seconds, worked = seconds * rows / SAMPLE, worked * rows / SAMPLE
        truth = {(row, known) for row, known in truth if int(row[1:]) < SAMPLE}
    right = len(found & truth)
    print(json.dumps([seconds, worked, peak / 1024, right / max(len(found), 1), right / len(truth)]))


def main() -> None:
    """Run every method for every size and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("rows", nargs="*", type=int, default=[10_000, 100_000])
    parser.add_argument("--method", choices=METHODS, help="only this one, in this process")
    options = parser.parse_args()
    if options.method:
        measure(options.method, options.rows[0])
        return
    for rows in options.rows:
        print(f"\n{rows:,} rows against a book of {BOOK:,}\n")
        print(
            "| method | s | s of processor | MB more | precision | recall | times ours |\n|---|---|---|---|---|---|---|"
        )
        found = {}
        for method in METHODS:
            command = [sys.executable, __file__, str(rows), "--method", method]
            found[method] = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)  # noqa: S603 - this very file
        for method, (seconds, worked, peak, precision, recall) in found.items():
            spent = f"{seconds:.2f} | {worked:.2f} | {peak:.0f}"
            print(f"| {method} | {spent} | {precision:.4f} | {recall:.4f} | {seconds / found['ours'][0]:.1f} |")


if __name__ == "__main__":
    main()
