"""Bringing the question bank and the shelf in line with this version's files."""

import json
from pathlib import Path
from typing import Any

from django.db import transaction

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
)


@transaction.atomic
def load_bank(*, file: Path = BANK) -> int:
    """Add, change and remove the shipped questions as `file` says; the number it holds. Repeating it changes nothing.

    A question that left the file goes; a card that came from it keeps its words and loses only the link. What centres
    added stays.
    """
    entries: list[dict[str, Any]] = json.loads(file.read_text(encoding="utf-8"))
    questions = [Question(position=position, **entry) for position, entry in enumerate(entries)]
    Question.objects.bulk_create(questions, update_conflicts=True, update_fields=FIELDS, unique_fields=["code"])
    Question.objects.shipped().exclude(pk__in=[question.pk for question in questions]).delete()
    return len(questions)


@transaction.atomic
def load_shelf(*, file: Path = SHELF) -> int:
    """The shipped tools as `file` says; the number it holds. What centres put on their own shelves stays."""
    entries: list[dict[str, Any]] = json.loads(file.read_text(encoding="utf-8"))
    for entry in entries:
        Tool.objects.update_or_create(code=entry["code"], defaults={"centre": None, **entry})
    Tool.objects.shipped().exclude(code__in=[entry["code"] for entry in entries]).delete()
    return len(entries)
