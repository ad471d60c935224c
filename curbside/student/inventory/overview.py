"""The four parts on one page: what each is for, how long it takes, how far it came, and the one next step."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, TypeVar

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from curbside.foundation.accounts.models import User

from .actions.removals import Removable
from .models import InterestSitting, OwnRecord, Skill, SkillRating, ValueSitting
from .set_page import CHOOSE

SLIP: Final = timedelta(hours=1)
"""So long what was removed is shown with the way back."""

A_FEW_SKILLS: Final = 3
R = TypeVar("R", bound=Removable)


@dataclass(frozen=True, slots=True)
class Part:
    """One of the four, in words; `result` is the address of what it says so far, "" where it says nothing yet."""

    title: str
    what_for: str
    minutes: str
    state: str
    address: str
    result: str = ""


@dataclass(frozen=True, slots=True)
class Overview:
    """The four parts, and the next step as the words of a button with its address."""

    parts: list[Part]
    next_words: str
    next_address: str


def removed_lately(rows: "QuerySet[R]", now: datetime) -> "QuerySet[R]":
    """Of these rows, those removed within the last hour."""
    return rows.filter(removed_at__gte=now - SLIP).order_by("-removed_at")


def overview_of(student: User) -> Overview:
    """The same few queries, however much there is."""
    values = ValueSitting.objects.visible_to(student).kept().counted().first()
    interests = InterestSitting.objects.visible_to(student).kept().counted().first()
    skills = SkillRating.objects.visible_to(student).kept().values("skill").distinct().count()
    records = OwnRecord.objects.visible_to(student).kept().count()
    parts = [
        Part(
            _("Values"),
            _("Which conditions of work you would hold on to, and which you would give up first."),
            _("20 short choices, about eight minutes"),
            _("%(answered)d of %(total)d sets chosen") % _counts(values) if values else _("Not begun"),
            reverse("inventory:values"),
            reverse("inventory:values_result", args=[values.pk]) if values and values.answered else "",
        ),
        Part(
            _("Skills"),
            _("What you have done already, each with one time to tell of."),
            _("Two or three minutes for each skill, in any order"),
            ngettext("%(count)d of %(total)d skills", "%(count)d of %(total)d skills", skills)
            % {"count": skills, "total": len(Skill)},
            reverse("inventory:skills"),
        ),
        Part(
            _("Interests"),
            _("Which kinds of activity you like doing, medicine aside."),
            _("48 activities, about six minutes"),
            _("%(answered)d of %(total)d activities answered") % _counts(interests) if interests else _("Not begun"),
            reverse("inventory:interests"),
            reverse("inventory:interests_result", args=[interests.pk]) if interests and interests.answered else "",
        ),
        Part(
            _("Results from elsewhere"),
            _("What another assessment said, typed in by you, in one place with the rest."),
            _("A few minutes, only if you have one"),
            ngettext("%(count)d result", "%(count)d results", records) % {"count": records},
            reverse("inventory:records"),
        ),
    ]
    return Overview(parts, *_next_step(values, interests, skills))


def _counts(sitting: ValueSitting | InterestSitting) -> dict[str, int]:
    return {"answered": sitting.answered, "total": sitting.total}


def _next_step(values: ValueSitting | None, interests: InterestSitting | None, skills: int) -> tuple[str, str]:
    if values is None:
        return _("Begin with values"), reverse("inventory:values")
    if values.answered < values.total:
        return _("Go on with values"), reverse("inventory:values_set", args=[values.go_on]) + CHOOSE
    if skills < A_FEW_SKILLS:
        return _("Tell of one skill"), reverse("inventory:skills")
    if interests is None:
        return _("Begin with interests"), reverse("inventory:interests")
    if interests.answered < interests.total:
        return _("Go on with interests"), reverse("inventory:likings", args=[interests.pk]) + CHOOSE
    return _("Prepare a conversation"), reverse("questions:sheets")
