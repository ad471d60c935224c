"""What a coordinator finds to do in the bank of a centre."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from django.db.models import Case, Exists, OuterRef, QuerySet, When
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from curbside.foundation.accounts.models import Centre, User

from .models import BankNote, BankOffer, BankTally, FollowUpOffer, Mostly, PublishedFollowUp, Question, Retirement

LONG_OFFERED: Final = timedelta(days=365)
COUNTED_AT_LEAST: Final = 20
"""So many questions must have been counted in a centre before silence about another says anything."""
SUGGESTED_AT_ONCE: Final = 10

LITTLE: Final = _("Most students who asked it got nothing much.")
SILENT: Final = _("Offered here for more than a year, and in no count yet with five students.")


@dataclass(frozen=True, slots=True)
class Stale:
    """A question that a centre might retire, with the reason."""

    question: Question
    centre: Centre
    why: Promise


def stale_for(coordinator: User, *, now: datetime) -> list[Stale]:
    """Questions to look at, at most ten of a centre.

    First those that mostly got nothing much; then, once twenty questions of the centre have been counted, those
    offered for more than a year that are in no count.
    """
    found: list[Stale] = []
    for centre in Centre.objects.run_by(coordinator).order_by("name"):
        tallies = {tally.question_id: tally for tally in BankTally.objects.filter(centre=centre)}
        retired = Retirement.objects.standing().filter(question=OuterRef("pk"), centre=centre)
        questions = Question.objects.filter(centre=None) | Question.objects.filter(centre=centre)
        offered = list(questions.offered().exclude(Exists(retired)))
        little = [one for one in offered if one.pk in tallies and tallies[one.pk].mostly == Mostly.LITTLE]
        silent = [
            one
            for one in offered
            if len(tallies) >= COUNTED_AT_LEAST
            and one.pk not in tallies
            and now - max(centre.created_at, one.published_at or centre.created_at) > LONG_OFFERED
        ]
        stale = [Stale(one, centre, LITTLE) for one in little] + [Stale(one, centre, SILENT) for one in silent]
        found += stale[:SUGGESTED_AT_ONCE]
    return found


def offers_for(coordinator: User) -> "QuerySet[BankOffer]":
    """The questions this coordinator asked students for: those to publish, those unanswered, the rest; latest first."""
    offers = BankOffer.objects.shown_to(coordinator).asked()
    settled = Case(When(question=None, agreed=True, then=0), When(agreed=None, then=1), default=2)
    return offers.select_related("question", "share__sheet__conversation__student").order_by(settled, "-asked_at")


def follow_ups_for(coordinator: User, *, waiting: bool = False) -> "QuerySet[FollowUpOffer]":
    """Follow-ups students offered to the centres of this coordinator, with whether they stand in the bank. No names.

    `waiting`: only those that do not.
    """
    published = PublishedFollowUp.objects.filter(offer=OuterRef("pk"), ended_at=None)
    offers = FollowUpOffer.objects.open().filter(centre__in=Centre.objects.run_by(coordinator))
    if waiting:
        offers = offers.exclude(Exists(published))
    return offers.annotate(is_published=Exists(published)).select_related("question", "centre").order_by("-offered_at")


def retired_for(coordinator: User) -> "QuerySet[Retirement]":
    """What the centres of this coordinator no longer offer, the latest first."""
    rows = Retirement.objects.standing().filter(centre__in=Centre.objects.run_by(coordinator))
    return rows.select_related("question", "centre").order_by("-at")


def notes_for(coordinator: User) -> "QuerySet[BankNote]":
    """The notes of the centres of this coordinator, those taken off too."""
    return BankNote.objects.filter(centre__in=Centre.objects.run_by(coordinator)).select_related("centre", "by")


@dataclass(frozen=True, slots=True)
class CentreBank:
    """One question in the bank of one centre."""

    centre: Centre
    notes: list[BankNote]
    follow_ups: list[FollowUpOffer]
    is_retired: bool


def kept_by(question: Question, coordinator: User) -> list[CentreBank]:
    """The question as each of the coordinator's centres keeps it. Four queries."""
    notes: dict[UUID, list[BankNote]] = defaultdict(list)
    for note in notes_for(coordinator).filter(question=question, ended_at=None):
        notes[note.centre_id].append(note)
    follow_ups: dict[UUID | None, list[FollowUpOffer]] = defaultdict(list)
    for offer in follow_ups_for(coordinator).filter(question=question):
        follow_ups[offer.centre_id].append(offer)
    retired = set(retired_for(coordinator).filter(question=question).values_list("centre_id", flat=True))
    centres = question.centres_of(Centre.objects.run_by(coordinator)).order_by("name")
    return [CentreBank(one, notes[one.pk], follow_ups[one.pk], one.pk in retired) for one in centres]
