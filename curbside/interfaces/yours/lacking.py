"""What an account names that this installation ought to have and does not: questions and disciplines of the files."""

import re
from collections.abc import Iterator
from typing import Any, Final

from django.db import models

from curbside.foundation.accounts.models import Centre, User

from .portable import PORTABLE

LISTED: Final = 5
OF_A_CENTRE: Final = re.compile("c-[0-9a-f]{32}")
"""The code of a question that a centre added. It belongs to that centre, and no file of ours ever brings it here."""


def public_fields(model: type[models.Model]) -> list["models.ForeignKey[Any, Any]"]:
    """The links to what belongs to nobody in particular: questions, disciplines, centres."""
    links = [field for field in model._meta.fields if isinstance(field, models.ForeignKey)]
    return [field for field in links if field.related_model not in {*PORTABLE, User}]


def lacking(account: dict[str, Any]) -> list[str]:
    """The keys of what its rows point to and that is not here, in order. Centres and what is theirs are not meant.

    Raises TypeError, AttributeError or KeyError where a row has no such shape.
    """
    return sorted({key for model in PORTABLE for key in _missing(model, account["rows"].get(model._meta.label, []))})


def _missing(model: type[models.Model], rows: list[dict[str, Any]]) -> Iterator[str]:
    for field in public_fields(model):
        if field.related_model is Centre:
            continue
        named = {str(row["fields"][field.name]) for row in rows if row["fields"].get(field.name)}
        related: Any = field.related_model
        here = related._default_manager.filter(pk__in=named).values_list("pk", flat=True) if named else ()
        yield from (key for key in named - {str(pk) for pk in here} if not OF_A_CENTRE.fullmatch(key))


def listed(keys: list[str]) -> str:
    """The first few of them, in words."""
    more = len(keys) - LISTED
    return ", ".join(keys[:LISTED]) + (f" and {more} more" if more > 0 else "")
