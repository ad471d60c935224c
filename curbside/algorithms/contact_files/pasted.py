"""People typed or pasted line by line, as students keep them: in a message, a note, an e-mail's list of recipients.

A line is one person: a name, and then whatever follows it, told apart by its look: addresses, numbers, and a place. A
line with several `Name <address>` is a list of recipients, one person each.
"""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Final

from . import limits, tables, vcard
from .cleaning import can_be_called, clean, emails_in, excerpt, phones_in, unusable_emails_in
from .fields import Mapping
from .heading_words import each_of
from .refusals import FileRefused, Refusal
from .shapes import ReadContact, ReadFile, Reason, Unreadable
from .stand_ins import stand_in

_FULL_WIDTH: Final = {**{sign + 0xFEE0: chr(sign) for sign in range(0x21, 0x7F)}, 0x3001: ",", 0x3000: " "}
"""Signs as wide as an ideograph, which stand for ours where one types Chinese or Japanese: ， ； ： （ ） ＠ 、"""
_BULLET: Final = re.compile(r"\s*(?:[-*•‣◦–—·▪►>]+\s+|\(?\d{1,4}[.)]\s+|\[[ xX]?\]\s*)*")
_EMAIL: Final = re.compile(r"(?:mailto:)?[^\s<>()\[\],;:\"|]+@[^\s<>()\[\],;:\"|]+", re.IGNORECASE)
_PHONE: Final = re.compile(
    r"(?<![\w@.])(?:tel:)?(?:\+|\(\+?)?\d[\d ()./-]{5,22}\d(?:\s?(?:x|ext\.?|poste)\s?\d{1,6})?(?![\w@])",
    re.IGNORECASE,
)
_PHONE_DIGITS: Final = range(7, 16)
_RECIPIENT: Final = re.compile(r"<[^<>\s@]{1,64}@[^<>\s@]{1,254}>")
_BETWEEN: Final = re.compile(r"\s*(?:[;,|\t]|\s[-–—:/]\s|:\s|[()\[\]])\s*")
_LABEL: Final = re.compile(
    r"(?:e-?mail|courriel|mail|tel|tél|phone|téléphone|cell|mobile|m|t|e)\s*[.:]?", re.IGNORECASE
)
_PAGE: Final = re.compile(r"(?:https?://|(?<![\w@.-])www\.)[^\s,;|<>]*", re.IGNORECASE)
_NAME_WORDS_MAX: Final = 8
_PARTS_OF_A_NAME: Final = 2
_CREDENTIALS: Final = each_of("md phd frcpc frcsc ccfp msc mph bsc mba rn np do mbbs dre dr jr sr ii iii pharmd dds")


@dataclass(frozen=True, slots=True)
class _Line:
    number: int
    text: str


def read_pasted(text: str, mappings: Collection[Mapping] = ()) -> ReadFile:
    """Read pasted lines. What was copied from a table with headings, or from a vCard, is read as such.

    Raises FileRefused when there is nothing in the text, or too much.
    """
    if len(text) > limits.PASTED_CHARACTERS:
        raise FileRefused(Refusal.TOO_LARGE)
    lines = text.replace("\0", "").translate(_FULL_WIDTH).splitlines()
    if not any(line.strip() for line in lines):
        raise FileRefused(Refusal.EMPTY)
    if len(lines) > limits.LINES:
        raise FileRefused(Refusal.TOO_MANY_LINES)
    if vcard.looks_like(lines):
        return vcard.read(lines)
    if found := tables.read(lines, mappings, exactly="\t" not in text):
        return found
    return _read_lines(lines)


def _read_lines(lines: Iterable[str]) -> ReadFile:
    contacts: list[ReadContact] = []
    unreadable: list[Unreadable] = []
    for line in _cut(lines):
        found = _person(line)
        if isinstance(found, ReadContact):
            contacts.append(found)
        else:
            unreadable.append(found)
        if len(contacts) + len(unreadable) > limits.CONTACTS:
            raise FileRefused(Refusal.TOO_MANY_CONTACTS)
    return ReadFile("pasted", tuple(contacts), tuple(unreadable))


def _cut(lines: Iterable[str]) -> Iterable[_Line]:
    """Give what stands for one person each: a line, or a recipient of a list."""
    for number, line in enumerate(lines, start=1):
        if len(line) > limits.PASTED_LINE_CHARACTERS and line.count("@") < _PARTS_OF_A_NAME:
            yield _Line(number, line)
        elif _RECIPIENT.search(line) and (line.count("<") > 1 or ";" in line):
            yield from (_Line(number, each) for each in _recipients(line) if clean(each))
        elif line.strip():
            yield _Line(number, line)


def _recipients(line: str) -> list[str]:
    """Cut a list of recipients: after each `>`, and at semicolons; commas inside a name stay."""
    pieces = [piece.strip(" ,") for piece in re.split(r"(?<=>)[,;\s]*|;", line)]
    return [piece for piece in pieces if piece]


def _person(line: _Line) -> ReadContact | Unreadable:
    if len(line.text) > limits.PASTED_LINE_CHARACTERS:
        return Unreadable(line.number, Reason.ROW_TOO_LONG, text=excerpt(line.text))
    text = _PAGE.sub(" ; ", _BULLET.sub("", line.text, count=1))
    typed = _EMAIL.findall(text)
    emails = emails_in(each.strip(".'") for each in typed)
    rest = _EMAIL.sub(" ; ", text).replace("<", " ").replace(">", " ")
    numbers = [n for n in _PHONE.findall(rest) if sum(sign.isdigit() for sign in n) in _PHONE_DIGITS]
    for number in numbers:
        rest = rest.replace(number, " ; ", 1)
    parts = [part for part in map(_value, _BETWEEN.split(rest)) if can_be_called(part) and not _LABEL.fullmatch(part)]
    name, places = _name_of(parts, is_recipient="<" in text or text.startswith('"'))
    phones = phones_in(numbers)
    guessed = "" if name else stand_in((), emails, phones)
    if not (name or guessed) or len((name or guessed).split()) > _NAME_WORDS_MAX:
        return Unreadable(line.number, Reason.NO_NAME, text=excerpt(line.text))
    return ReadContact(
        name=name or guessed,
        emails=emails,
        phones=phones,
        organisation=", ".join(places),
        title="",
        line=line.number,
        name_guessed=bool(guessed),
        unusable=unusable_emails_in(typed),
    )


def _value(part: str) -> str:
    return clean(part).strip(" '\"“”«».,*_")


def _name_of(parts: list[str], *, is_recipient: bool) -> tuple[str, list[str]]:
    """Take the name, and what else is said.

    "Roy, Ann <address>" is how an office writes Ann Roy; "Ann Roy, MD" stays one name.
    """
    end = 1
    while end < len(parts) and all(map(_is_credential, parts[end].split())):
        end += 1
    if end == 1 and is_recipient and len(parts) == _PARTS_OF_A_NAME:
        last, first = parts
        if len(first.split()) <= _PARTS_OF_A_NAME and not any(map(_is_credential, first.split())):
            return f"{first} {last}", []
        return f"{last}, {first}", []
    return ", ".join(parts[:end]), parts[end:]


def _is_credential(word: str) -> bool:
    return word.strip(".").casefold() in _CREDENTIALS
