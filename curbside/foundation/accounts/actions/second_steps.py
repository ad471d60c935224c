"""Secrets of second steps, sealed anew."""

from allauth.mfa.models import Authenticator
from django.db import transaction

from ..sealing import NotOurs, is_fresh, seal, unseal

# What each kind of second step keeps that could be used by whoever reads it.
_SECRETS = ("secret", "seed", "migrated_codes")


@transaction.atomic
def seal_anew() -> tuple[int, int]:
    """Seal with today's key what is stored in the clear or under an older key.

    Returns how many were sealed, and how many cannot be opened with any key we know: those stay as they are.
    """
    sealed = closed = 0
    for row in Authenticator.objects.select_for_update().order_by("pk"):
        try:
            data = {name: _fresh(value) if name in _SECRETS else value for name, value in row.data.items()}
        except NotOurs:
            closed += 1
            continue
        if data != row.data:
            row.data = data
            row.save(update_fields=["data"])
            sealed += 1
    return sealed, closed


def _fresh(stored: str | list[str]) -> str | list[str]:
    if isinstance(stored, list):
        return [stored_one if is_fresh(stored_one) else seal(unseal(stored_one)) for stored_one in stored]
    return stored if is_fresh(stored) else seal(unseal(stored))
