"""A way as the page names it in its form: signed, so that only ways that were shown can be chosen."""

from typing import Final
from uuid import UUID

from django.core.signing import BadSignature, Signer

from curbside.foundation.accounts.models import User

from .rules import Chosen
from .ways import Way

_SALT: Final = "introductions.way"


def token_of(way: Way, student: User) -> str:
    """For this student only, and the same whenever the way is the same."""
    people = [[_text(one.contact_id), _text(one.user_id)] for one in (*way.between, way.target)]
    return Signer(salt=_SALT).sign_object([str(student.pk), _text(way.centre_id), people])


def chosen(token: str, student: User) -> Chosen | None:
    """What the token names; None for one we did not make for this student."""
    try:
        owner, centre, people = Signer(salt=_SALT).unsign_object(token)
    except BadSignature:
        return None
    if owner != str(student.pk):
        return None
    return Chosen(tuple((_uuid(contact), _uuid(user)) for contact, user in people), _uuid(centre))


def _text(value: UUID | None) -> str:
    return str(value) if value else ""


def _uuid(value: str) -> UUID | None:
    return UUID(value) if value else None
