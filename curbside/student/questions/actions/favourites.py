"""A student's own favourites in the bank."""

from datetime import datetime

from django.db import transaction

from curbside.foundation.accounts.models import User

from ..models import Favourite, Question


@transaction.atomic
def add_favourite(question: Question, *, actor: User, now: datetime) -> Favourite:
    """Keep the question among the student's favourites. Repeating it changes nothing."""
    favourite, _ = Favourite.objects.get_or_create(student=actor, question=question, defaults={"at": now})
    return favourite


@transaction.atomic
def drop_favourite(question: Question, *, actor: User) -> None:
    """Take it out again."""
    Favourite.objects.visible_to(actor).filter(question=question).delete()
