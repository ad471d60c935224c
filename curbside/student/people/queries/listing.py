"""Everyone, ring by ring, as the page of people lists and draws them."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from operator import itemgetter
from typing import Final, NamedTuple
from unicodedata import category
from uuid import UUID

from django.db.models import CharField
from django.db.models.functions import Cast

from curbside.algorithms.folding import fold
from curbside.algorithms.ties.rings import NEW_DAYS, OUTWARD, Ring, place
from curbside.foundation.accounts.models import User

from ..models import Contact, Touch
from .near import Traces, as_known, traces
from .pages import for_list

_PLAIN: Final = ("name", "ring_word", "how_known")
_SAID: Final = ("organisation", "title", "specialty__name_en", "specialty__name_fr")
"""What a search looks through beside the name."""
# Read as text, which both databases write alike: of twenty thousand ids and days, only those shown or placed one by
# one are made into values.
_AS_TEXT: Final = tuple(Cast(field, CharField()) for field in ("pk", "last_spoke", "known_since", "created_at"))
_IN_WORDS: Final = "-'"
_DAY: Final = len("2026-11-22")
_NEAREST: Final = {ring: rank for rank, ring in enumerate(OUTWARD)}


class Listed(NamedTuple):
    """One of the student's people: sorted by ring from the nearest outward, then by name."""

    rank: int
    folded: str
    key: str
    name: str
    last_touch: str
    """The day as ISO 8601 writes it, or nothing."""

    @property
    def pk(self) -> UUID:
        """The contact's id, made of its text for those few that are shown."""
        return UUID(self.key)

    @property
    def ring(self) -> Ring:
        """The ring they stand in."""
        return OUTWARD[self.rank]


@dataclass(frozen=True, slots=True)
class RingPart:
    """Some people of one ring, and how many it has."""

    ring: Ring
    count: int
    contacts: list[Contact]


def listed(student: User, *, today: date, search: str = "") -> list[Listed]:
    """Everyone the student keeps, or those a search finds, the nearest ring first. Two queries.

    Placed, sorted and compared here rather than in the database: the rule is not SQL's, and the two databases
    order accents differently and ignore none. A book is bounded, and this stays quick for a full one.
    """
    words = words_of(search)
    return sorted(_listed(student, today, words))


def ids_by_name(student: User, search: str = "") -> list[UUID]:
    """The student's people in the order of their names, those that match `search` only. One query."""
    words = words_of(search)
    rows = Contact.objects.visible_to(student).kept().order_by().values_list("name", "pk", *_SAID)
    found = sorted((fold(name), pk, said) for name, pk, *said in rows)
    return [pk for name, pk, said in found if not words or found_by(words, name, _folded(said))]


def ring_by_ring(shown: Sequence[Listed], everyone: Iterable[Listed]) -> list[RingPart]:
    """The people of one page as its list shows them: by ring, each ring with how many stand in it in all."""
    counts = Counter(map(itemgetter(0), everyone))
    rows = {contact.pk: contact for contact in for_list([one.pk for one in shown])}
    parts = groupby((one for one in shown if one.pk in rows), key=itemgetter(0))
    return [RingPart(OUTWARD[rank], counts[rank], [rows[one.pk] for one in some]) for rank, some in parts]


def words_of(search: str) -> list[str]:
    """A search as folded words, without the punctuation between them: hyphens and apostrophes are part of a word.

    A search of marks alone is looked for as it stands, so that it does not find everyone.
    """
    folded = fold(search)
    bare = "".join(" " if category(mark).startswith("P") and mark not in _IN_WORDS else mark for mark in folded)
    words = [word.strip(_IN_WORDS) for word in bare.split()]
    return [word for word in words if word] or folded.split()


def found_by(words: list[str], *texts: str) -> bool:
    """Whether each word of a search stands in one of the folded texts."""
    return all(any(word in text for text in texts) for word in words)


def _listed(student: User, today: date, words: list[str]) -> Iterator[Listed]:
    passed = {pk.hex: trace for pk, trace in traces(Touch.objects.visible_to(student), today).items()}
    # The rule asks since when someone is known only of those who are new. Longer ago need not be told apart, and
    # makes one person without a trace like the next: one of them stands for all.
    long_ago = (today - timedelta(days=NEW_DAYS + 1)).isoformat()
    rows = Contact.objects.visible_to(student).kept().order_by().values_list(*_PLAIN, *_AS_TEXT, *_SAID)
    ranks: dict[tuple[object, ...], int] = {}
    for name, word, how, pk, spoke, since, added, *said in rows:
        folded = fold(name)
        if words and not found_by(words, folded, _folded(said)):
            continue
        key = pk.replace("-", "")
        trace = passed.get(key)
        last = max(trace.last.date().isoformat(), spoke or "") if trace else spoke or ""
        alike = (word, how, last, since and max(since, long_ago), max(added[:_DAY], long_ago), trace)
        rank = ranks.get(alike)
        if rank is None:
            rank = ranks[alike] = _NEAREST[Ring(word) if word else _placed(*alike[1:], today=today)]
        yield Listed(rank, folded, key, name, last)


def _folded(said: Iterable[str | None]) -> str:
    """The texts as one: no word of a search has a space, so none is found across two of them."""
    return fold(" ".join(text for text in said if text))


def _placed(how: str, last: str, since: str | None, added: str, trace: Traces | None, *, today: date) -> Ring:
    spoke, met, came = (date.fromisoformat(day) if day else None for day in (last, since, added))
    return place(as_known(how, spoke, met, came or today, trace), today=today).ring
