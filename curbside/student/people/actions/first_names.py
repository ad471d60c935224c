"""Naming the first people one could talk with."""

from collections.abc import Iterable
from datetime import datetime

from django.db import transaction

from curbside.algorithms.folding import fold
from curbside.foundation.accounts.models import User

from ..models import Contact
from .contacts import add_contact


@transaction.atomic
def name_first_people(student: User, *, people: Iterable[tuple[str, str]], now: datetime) -> list[Contact]:
    """Add each (name, how known) that is not there yet; sending the same names twice adds them once."""
    there = {fold(name) for name in Contact.objects.visible_to(student).kept().values_list("name", flat=True)}
    added = []
    for name, how_known in people:
        if fold(name) and fold(name) not in there:
            there.add(fold(name))
            added.append(add_contact(student, name=name, how_known=how_known, now=now))
    return added
