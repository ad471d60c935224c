"""One person who stands twice in one file."""

from collections import defaultdict
from itertools import islice
from uuid import UUID

from curbside.algorithms.contact_files.limits import EXCERPT_CHARACTERS
from curbside.algorithms.folding import fold

from .details import ending, fill, has_phone
from .models import UploadRow
from .reasons import IN_ORDER, TOLD_TWICE
from .rules import NAMESAKES_MAX, Book, place_of


class InFile:
    """Those of a file who are new, row by row as it is read."""

    def __init__(self) -> None:
        self._book = Book()
        self._rows: dict[UUID, UploadRow] = {}
        # By folded name and how a number ends: those who have it. Under no number, those without and the very first.
        self._numbers: defaultdict[tuple[str, str], dict[UUID, UploadRow]] = defaultdict(dict)

    def is_twice(self, row: UploadRow) -> bool:
        """Whether a row further up tells of the same person, and then has all that this one says; else it is new."""
        likely = sorted(self._likely(row), key=lambda one: one.line)
        first = next((one for one in likely if not _are_two(one, row)), None)
        if first is None:
            self._rows[row.pk] = row
        else:
            _tell_together(first, row)
            row.given = {"with": str(first.pk)}
        # Under the name that will stand in the book: sent again, the file is read against that.
        kept = first or row
        self._book.add(kept.name, kept.organisation, row.emails, who=kept.pk)
        called = fold(kept.name)
        for end in _ends(row) if (called, "") in self._numbers else _ends(row) | {""}:
            self._numbers[called, end][kept.pk] = kept
        return first is not None

    def _likely(self, row: UploadRow) -> list[UploadRow]:
        """Who it may be: of very many namesakes those who share a number; without one, the first and those without."""
        found = self._book.who(row.name, row.organisation, row.emails)
        if len(found) <= NAMESAKES_MAX:
            return [self._rows[pk] for pk in found if pk]
        near = (self._numbers.get((fold(row.name), end), {}) for end in _ends(row))
        return [one for some in near for one in islice(some.values(), NAMESAKES_MAX) if one.pk in found]


def _ends(row: UploadRow) -> set[str]:
    return {ending(phone) for phone in row.phones} or {""}


def _tell_together(first: UploadRow, row: UploadRow) -> None:
    """Give the first what the other says more, and what was left out of the other too."""
    reasons = {*first.reason.split(), *row.reason.split()}
    if fill(first, row):
        reasons.add(TOLD_TWICE)
    first.reason = " ".join(reason for reason in IN_ORDER if reason in reasons)
    texts = dict.fromkeys(text for text in (first.text, row.text) if text)
    first.text = ", ".join(texts)[:EXCERPT_CHARACTERS]


def _are_two(one: UploadRow, other: UploadRow) -> bool:
    """Whether two of one name, who share no address, have something that tells them apart: a place, or a number."""
    if {email.casefold() for email in one.emails} & {email.casefold() for email in other.emails}:
        return False
    here, there = (place_of(row.name, row.organisation) for row in (one, other))
    if here and there:
        return here != there
    return bool(one.phones and other.phones) and not any(has_phone(one.phones, phone) for phone in other.phones)
