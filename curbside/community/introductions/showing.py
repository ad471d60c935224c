"""Ways and introductions as pages show them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from curbside.algorithms.folding import fold
from curbside.foundation.accounts.models import User
from curbside.foundation.mail.draft import Draft
from curbside.foundation.mail.queries import words_of
from curbside.student.people.models import Contact

from .explaining import sentences
from .models import Introduction, IntroductionState, Step
from .noted import noted_ways
from .rules import asked_lately, digest
from .tokens import token_of
from .ways import Way, best, key_of, ways_through_members


class Namesake(NamedTuple):
    """One of the student's people, as far as a page points them out."""

    pk: UUID
    name: str


@dataclass(frozen=True, slots=True)
class ShownWay:
    """A way, why it may be shown, and what its form posts; `asked` where the student asked for its target lately.

    `namesake` is somebody of the student's own people who may be the target already, without an address to tell by.
    """

    way: Way
    sentences: list[str]
    token: str
    asked: Introduction | None
    namesake: Namesake | None


def shown_ways(student: User, text: str, *, now: datetime) -> list[ShownWay]:
    """At most five ways for this search, best first; none for no words. Two queries beside those of the search."""
    if not text.strip():
        return []
    today = now.date()
    ways = best([*ways_through_members(student, text, today=today), *noted_ways(student, text, today=today)])
    asked, own = _asked_lately(student, now), _namesakes(student, ways)
    return [
        ShownWay(
            way, sentences(way), token_of(way, student), asked.get(key_of(way.target)), own.get(fold(way.target.name))
        )
        for way in ways
    ]


def _namesakes(student: User, ways: Iterable[Way]) -> dict[str, Namesake]:
    """By folded name, those of the student's people who are called as a member a way leads to, accents or not."""
    names = {fold(way.target.name) for way in ways if not way.target.contact_id}
    if not names:
        return {}
    # No database folds as we do, so all names are looked through; a book is bounded.
    own = Contact.objects.visible_to(student).kept().order_by("-created_at", "pk").values_list("pk", "name")
    return {called: Namesake(pk, name) for pk, name in own if (called := fold(name)) in names}


def _asked_lately(student: User, now: datetime) -> dict[object, Introduction]:
    """By target, the latest introduction that another one to them would be refused for."""
    rows = asked_lately(Introduction.objects.visible_to(student), now)
    targets = Step.objects.filter(introduction__in=rows, is_target=True).select_related("introduction")
    return {step.user_id or step.contact_id: step.introduction for step in targets.order_by("introduction__sent_at")}


@dataclass(frozen=True, slots=True)
class ShownIntroduction:
    """An introduction and what the student is told of it now."""

    row: Introduction
    state: IntroductionState


def shown_introductions(rows: Iterable[Introduction], *, now: datetime) -> list[ShownIntroduction]:
    """Each with its state as of now."""
    return [ShownIntroduction(row, row.shown_state(now)) for row in rows]


@dataclass(frozen=True, slots=True)
class ShownLetter:
    """The envelope, the text and the footer; `seen` names this very letter, so that no other can be sent."""

    draft: Draft
    text: str
    footer: str
    seen: str


def show_letter(draft: Draft) -> ShownLetter:
    """The letter of a draft."""
    text, _, footer = words_of(draft).rpartition("\n\n-- \n")
    return ShownLetter(draft, text, footer.strip(), digest(draft))
