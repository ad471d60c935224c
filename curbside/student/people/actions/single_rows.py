"""Rows that a person has only once, when two rows of the book become one person."""

from collections.abc import Iterator
from typing import Any

from django.db import models

from ..models import Contact


def fill_single_rows(kept: Contact, folded: Contact) -> dict[str, list[str]]:
    """Where both have one, fill the open parts of `kept`'s from the other's; it stays where it is.

    A model says by `FILLED` which of its fields are such parts. Returns by label what was there and what is there now.
    """
    changed: dict[str, list[str]] = {}
    for label, model, link, part in _parts():
        mine, theirs = (_value(model, link, part, one) for one in (kept, folded))
        if mine == "" and theirs:
            model._default_manager.filter(**{link: kept.pk}).update(**{part: theirs})
            changed[label] = [mine, theirs]
    return changed


def put_back_single_rows(kept: Contact, before: dict[str, list[Any]]) -> None:
    """Parts that are still as the merge filled them are open again; what the student said since stays."""
    for label, model, link, part in _parts():
        if label in before:
            # Only what was open is ever filled, so open is what it was.
            _was, became = before[label]
            model._default_manager.filter(**{link: kept.pk, part: became}).update(**{part: ""})


def _parts() -> Iterator[tuple[str, type[models.Model], str, str]]:
    for relation in Contact._meta.related_objects:
        model = relation.related_model
        if relation.one_to_one and not isinstance(model, str):
            for part in getattr(model, "FILLED", ()):
                yield f"{model._meta.label}.{part}", model, relation.field.name, part


def _value(model: type[models.Model], link: str, part: str, one: Contact) -> str | None:
    """What stands there; None where there is no row."""
    values = model._default_manager.filter(**{link: one.pk}).values_list(part, flat=True)
    found: str | None = values.first()
    return found
