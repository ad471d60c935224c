"""Reading contact files of 10,000 people: ours beside what others do with the same bytes.

    python bench/read_contacts.py [people ...]     default: 10000

The peers do less: `csv.DictReader` cuts rows and knows nothing of names, encodings or broken rows; `vobject` gives
every property of well-formed cards. It is measured if it is installed. Each figure is the best of three.
"""

import argparse
import csv
import importlib.util
import io
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from curbside.algorithms.contact_files import read_contacts  # found by the line above

TIMES: Final = 3
LINKEDIN: Final = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
GOOGLE: Final = (
    "First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,"
    "Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,"
    "Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value\n"
)


def linkedin(people: int) -> bytes:
    """A Connections.csv, where one in five shows an address."""
    rows = (
        f"Zoë,Gagné {n},https://www.linkedin.com/in/zoe-{n},{f'zoe{n}@x.example' if n % 5 == 0 else ''},"
        f'"Hospital {n % 90}, Ottawa",Resident,12 Mar 20{10 + n % 15}\n'
        for n in range(people)
    )
    return (LINKEDIN + "".join(rows)).encode()


def google(people: int) -> bytes:
    """An export of Google Contacts, as since 2024."""
    rows = (
        f"Zoë,,Gagné {n},,,,,,,,Hospital {n % 90},Resident,,1985-04-{1 + n % 28:02},,,* myContacts ::: Stage,"
        f"* ,zoe{n}@x.example ::: z{n}@x.example,Mobile,613 555 {n % 10000:04}\n"
        for n in range(people)
    )
    return (GOOGLE + "".join(rows)).encode()


def vcards(people: int) -> bytes:
    """Cards as a phone writes them, without photographs."""
    cards = (
        f"BEGIN:VCARD\r\nVERSION:3.0\r\nN:Gagné {n};Zoë;;;\r\nFN:Zoë Gagné {n}\r\nEMAIL;TYPE=HOME:zoe{n}@x.example\r\n"
        f"item1.TEL;TYPE=CELL:+1 613 555 {n % 10000:04}\r\nORG:Hospital {n % 90};Unit\r\nTITLE:Resident\r\n"
        f"BDAY:1985-04-{1 + n % 28:02}\r\nUID:{n}\r\nEND:VCARD\r\n"
        for n in range(people)
    )
    return "".join(cards).encode()


def ours(data: bytes) -> int:
    """Everybody, cleaned, with reasons for whom could not be read."""
    return len(read_contacts(data).contacts)


def dict_reader(data: bytes) -> int:
    """Rows as dictionaries, and nothing more."""
    return sum(1 for _ in csv.DictReader(io.StringIO(data.decode())))


def vobject_reader(data: bytes) -> int:
    """Cards as objects."""
    import vobject  # noqa: PLC0415 - only where it is installed

    return sum(1 for _ in vobject.readComponents(data.decode()))


def best(read: Callable[[bytes], int], data: bytes, people: int) -> float:
    """Seconds of the fastest run."""
    seconds = []
    for _ in range(TIMES):
        start = time.perf_counter()
        if read(data) != people:
            raise SystemExit(f"{read.__name__} did not find everybody")
        seconds.append(time.perf_counter() - start)
    return min(seconds)


def main() -> None:
    """Print one line a file and reader."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("people", type=int, nargs="*", default=[10_000])
    has_vobject = importlib.util.find_spec("vobject") is not None
    for people in parser.parse_args().people:
        for make, peer in ((linkedin, dict_reader), (google, dict_reader), (vcards, vobject_reader)):
            data = make(people)
            mine = best(ours, data, people)
            print(f"{make.__name__:9} {people:7} ours            {mine:7.2f} s  {people / mine:9.0f} contacts/s")
            if peer is vobject_reader and not has_vobject:
                print(f"{make.__name__:9} {people:7} vobject         not installed here, so not measured")
                continue
            theirs = best(peer, data, people)
            times = f"{theirs / mine:.1f} times ours"
            print(f"{make.__name__:9} {people:7} {peer.__name__:15} {theirs:7.2f} s  {times}")


if __name__ == "__main__":
    main()
