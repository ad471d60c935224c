"""Bringing the question bank and the shelf in line with this version's files."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

from django.db import transaction
from django.db.models import Exists, ManyToOneRel, OuterRef, Q

from ..models import Question, Tool

DATA = Path(__file__).resolve().parent.parent / "data"
BANK = DATA / "bank.json"
SHELF = DATA / "shelf.json"
FIELDS = (
    "position",
    "theme",
    "moment",
    "minutes",
    "text_en",
    "text_fr",
    "follow_up_en",
    "follow_up_fr",
    "stages",
    "specialties",
    "withdrawn_at",
)


@transaction.atomic
def load_bank(*, now: datetime, file: Path = BANK) -> int:
    """Add, change and withdraw the shipped questions as `file` says; the number it holds. Repeating it changes nothing.

    A question that left the file is offered no longer, and goes where nothing of people hangs on it. One that comes
    back is offered again. What centres added stays.
    """
    entries: list[dict[str, Any]] = json.loads(file.read_text(encoding="utf-8"))
    questions = [Question(position=position, **entry) for position, entry in enumerate(entries)]
    Question.objects.bulk_create(questions, update_conflicts=True, update_fields=FIELDS, unique_fields=["code"])
    left = Question.objects.shipped().exclude(pk__in=[question.pk for question in questions])
    left.exclude(_held_by_people()).delete()
    left.offered().update(withdrawn_at=now)
    return len(questions)


def _held_by_people() -> Q:
    """Whether any row of any room names the question: a card, a favourite, a note, a count, a retirement."""
    # Most of them have no name backwards, which Django calls hidden.
    relations = [one for one in Question._meta.get_fields(include_hidden=True) if isinstance(one, ManyToOneRel)]
    held = Q()
    for relation in relations:
        rows: Any = relation.related_model._default_manager
        held |= Q(Exists(rows.filter(**{relation.field.name: OuterRef("pk")})))
    return held


@transaction.atomic
def load_shelf(*, file: Path = SHELF) -> int:
    """The shipped tools as `file` says; the number it holds. What centres put on their own shelves stays."""
    entries: list[dict[str, Any]] = json.loads(file.read_text(encoding="utf-8"))
    for entry in entries:
        Tool.objects.update_or_create(code=entry["code"], defaults={"centre": None, **entry})
    Tool.objects.shipped().exclude(code__in=[entry["code"] for entry in entries]).delete()
    return len(entries)
