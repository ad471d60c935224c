"""Bringing the question bank in line with this version's file."""

import json
from pathlib import Path
from typing import Any

from django.db import transaction

from ..models import Question

BANK = Path(__file__).resolve().parent.parent / "data" / "bank.json"
FIELDS = ("position", "theme", "moment", "minutes", "text_en", "text_fr", "follow_up_en", "follow_up_fr")


@transaction.atomic
def load_bank(*, file: Path = BANK) -> int:
    """Add, change and remove questions as `file` says; the number it holds. Repeating it changes nothing.

    A question that left the file goes; a card that came from it keeps its words and loses only the link.
    """
    entries: list[dict[str, Any]] = json.loads(file.read_text(encoding="utf-8"))
    questions = [Question(position=position, **entry) for position, entry in enumerate(entries)]
    Question.objects.bulk_create(questions, update_conflicts=True, update_fields=FIELDS, unique_fields=["code"])
    Question.objects.exclude(pk__in=[question.pk for question in questions]).delete()
    return len(questions)
