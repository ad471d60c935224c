"""The bank as people search it, for a sheet or on its own, and the shelf beside it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TypeVar

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils.translation import gettext as _

from curbside.algorithms.folding import fold
from curbside.foundation.accounts.models import Centre, User
from curbside.foundation.specialties.models import Specialty

from .models import (
    BankNote,
    BankTally,
    Card,
    Favourite,
    FollowUpOffer,
    PublishedFollowUp,
    Question,
    Retirement,
    Sheet,
    Tool,
)

SHEETS_SHOWN = 5

R = TypeVar("R", Retirement, BankTally, BankNote, PublishedFollowUp)


@dataclass(frozen=True, slots=True)
class BankFilter:
    """What is looked for in the bank; an empty string asks for all.

    A question made for no stage or specialty in particular fits every one.
    """

    theme: str = ""
    moment: str = ""
    words: str = ""
    stage: str = ""
    specialty: str = ""
    favourites: bool = False

    def __bool__(self) -> bool:
        return any((self.theme, self.moment, self.words, self.stage, self.specialty, self.favourites))

    def fits(self, question: Question) -> bool:
        """Whether it suits the stage and the specialty, and each word begins one in it, accents and case aside."""
        return (
            (not self.stage or not question.stages or self.stage in question.stages)
            and (not self.specialty or not question.specialties or self.specialty in question.specialties)
            and _holds(question, fold(self.words).split())
        )


def offered_to(actor: User) -> QuerySet[Question]:
    """The questions the actor can pick: those withdrawn, or retired by a centre of theirs, are left out."""
    retired = Retirement.objects.standing().filter(question=OuterRef("pk"), centre__in=Centre.objects.visible_to(actor))
    return Question.objects.visible_to(actor).offered().exclude(Exists(retired))


def questions_read_by(actor: User) -> QuerySet[Question]:
    """The questions whose page the actor may open: also where they gave a follow-up, to take it back after leaving."""
    given = FollowUpOffer.objects.visible_to(actor).values("question")
    return Question.objects.visible_to(actor) | Question.objects.filter(pk__in=given)


def search_bank(wanted: BankFilter, questions: QuerySet[Question]) -> list[Question]:
    """Those of `questions` that fit, in either language; made for the wanted specialty first, else in order."""
    if wanted.theme:
        questions = questions.filter(theme=wanted.theme)
    if wanted.moment:
        questions = questions.filter(moment=wanted.moment)
    found = [question for question in questions if wanted.fits(question)]
    return sorted(found, key=lambda one: not (wanted.specialty and one.specialties))


@dataclass(frozen=True, slots=True)
class BankEntry:
    """A question of the bank as one reader sees it, in the language it will be read or asked in."""

    question: Question
    text: str
    follow_up: str
    group: str
    is_added: bool = False
    is_on_sheet: bool = False
    is_favourite: bool = False
    is_offered: bool = True

    @property
    def can_be_taken_back(self) -> bool:
        """Whether it was added and nothing has been said of it yet, so that it waits beside the sheet."""
        return self.is_added and not self.is_on_sheet


def bank_for(sheet: Sheet, wanted: BankFilter, student: User, *, language: str) -> list[BankEntry]:
    """For a sheet: those that fit, the student's favourites first, each with whether the sheet has it."""
    added = dict(Card.objects.filter(sheet=sheet).kept().values_list("question_id", "is_on_sheet"))
    entries = [
        replace(
            entry,
            is_added=entry.question.pk in added,
            is_on_sheet=added.get(entry.question.pk, False),
            group=_("Your favourites") if entry.is_favourite else entry.group,
        )
        for entry in bank_read_by(student, wanted, language=language)
        if entry.is_offered
    ]
    return sorted(entries, key=lambda entry: not entry.is_favourite)


def bank_read_by(student: User, wanted: BankFilter, *, language: str) -> list[BankEntry]:
    """The bank on its own: those that fit, each with whether it is a favourite.

    Among favourites alone also those that are not offered any more: what the student kept does not vanish. The others
    are in the list only while they are offered.
    """
    favourites = set(Favourite.objects.visible_to(student).values_list("question_id", flat=True))
    offered = offered_to(student)
    questions = Question.objects.visible_to(student).filter(pk__in=favourites) if wanted.favourites else offered
    still = set(offered.values_list("pk", flat=True)) if wanted.favourites else None
    return [
        BankEntry(
            one,
            one.text_in(language),
            one.follow_up_in(language),
            group=str(one.get_theme_display()),
            is_favourite=one.pk in favourites,
            is_offered=still is None or one.pk in still,
        )
        for one in search_bank(wanted, questions)
    ]


def _holds(question: Question, words: list[str]) -> bool:
    if not words:
        return True
    parts = (question.text_en, question.text_fr, question.follow_up_en, question.follow_up_fr)
    text = fold(" ".join((*parts, str(question.get_theme_display()))))
    return all(_begins_a_word(word, text) for word in words)


def _begins_a_word(sought: str, text: str) -> bool:
    """Whether a word of `text` begins so: "nuit" is in "minuit" too, and nobody looks for that."""
    return re.search((r"\b" if sought[0].isalnum() else "") + re.escape(sought), text) is not None


@dataclass(frozen=True, slots=True)
class QuestionPage:
    """All that the bank knows about one question, for one reader."""

    question: Question
    specialties: list[Specialty]
    is_favourite: bool
    retired_by: list[Retirement]
    tallies: list[BankTally]
    notes: list[BankNote]
    follow_ups: list[PublishedFollowUp]
    own_offers: list[FollowUpOffer]
    centres: list[Centre]
    sheets: list[Sheet] = field(default_factory=list)

    @property
    def is_left(self) -> bool:
        """Whether it belongs to a centre the reader has left: nothing can be done with it but take back."""
        return self.question.centre_id is not None and not self.centres

    @property
    def is_offered(self) -> bool:
        """Whether it can be put on a sheet: not withdrawn, nor retired by a centre of the reader's."""
        return not (self.question.withdrawn_at or self.retired_by or self.is_left)


def question_page(question: Question, reader: User) -> QuestionPage:
    """Nine queries, however much there is."""
    centres = list(question.centres_of(Centre.objects.visible_to(reader)).order_by("name"))
    offers = FollowUpOffer.objects.visible_to(reader).filter(question=question)
    sheets = Sheet.objects.visible_to(reader).filter(
        conversation__closed_at=None, conversation__contact__removed_at=None
    )
    return QuestionPage(
        question=question,
        specialties=list(Specialty.objects.filter(pk__in=question.specialties)),
        is_favourite=Favourite.objects.visible_to(reader).filter(question=question).exists(),
        retired_by=list(_of(Retirement.objects.standing(), question, centres)),
        tallies=list(_of(BankTally.objects.all(), question, centres)),
        notes=list(_of(BankNote.objects.standing(), question, centres).select_related("by")),
        follow_ups=list(_of(PublishedFollowUp.objects.standing(), question, centres).select_related("offer")),
        own_offers=list(offers.order_by("-offered_at")),
        centres=centres,
        sheets=list(sheets.select_related("conversation__contact").order_by("-created_at")[:SHEETS_SHOWN]),
    )


def _of(rows: QuerySet[R], question: Question, centres: Iterable[Centre]) -> QuerySet[R]:
    return rows.filter(question=question, centre__in=list(centres)).select_related("centre")


@dataclass(frozen=True, slots=True)
class Shelved:
    """A tool as it stands on the shelf today."""

    tool: Tool
    is_old: bool


def shelf_for(reader: User, *, today: date, centres: QuerySet[Centre] | None = None) -> list[Shelved]:
    """The shipped tools as the reader's centres changed them, and the centres' own (or `centres` alone). One query.

    Within a kind those in the reader's language come first.
    """
    tools = Tool.objects.visible_to(reader)
    if centres is not None:
        tools = tools.filter(Q(centre=None) | Q(centre__in=centres))
    rows = list(tools.select_related("centre", "looked_by"))
    replaced = {tool.replaces for tool in rows if tool.replaces}
    kept = [tool for tool in rows if tool.removed_at is None and not (tool.centre_id is None and tool.code in replaced)]
    kinds = list(Tool.kind.field.choices or [])
    order = {value: place for place, (value, _label) in enumerate(kinds)}
    kept.sort(key=lambda tool: (order.get(tool.kind, 0), not tool.is_in_the_readers_language, fold(tool.name)))
    return [Shelved(tool, tool.is_old(today)) for tool in kept]
