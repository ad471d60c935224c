"""What a person says about themselves."""

from datetime import datetime

from django.db import transaction

from curbside.foundation.audit.actions import entries

from ..models import User


@transaction.atomic
def change_settings(
    user: User, *, name: str, phone: str, language: str, time_zone: str, theme: str, actor: object, now: datetime
) -> None:
    """From the next page on."""
    user.name, user.phone, user.language, user.time_zone, user.theme = name, phone, language, time_zone, theme
    user.save(update_fields=["name", "phone", "language", "time_zone", "theme"])
    entries.record("change settings", user, actor=actor, now=now)
