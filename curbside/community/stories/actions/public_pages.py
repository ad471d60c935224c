"""Opening and closing the public address of a centre's page."""

from datetime import datetime

from django.db import transaction

from curbside.foundation.accounts.models import Centre, User
from curbside.foundation.audit.actions.entries import record

from ..models import PublicPage


@transaction.atomic
def open_public_page(centre: Centre, *, actor: User, now: datetime) -> PublicPage:
    """The open address of a centre; a new one where there is none."""
    centre = Centre.objects.select_for_update().get(pk=centre.pk)
    public_page, created = PublicPage.objects.open().get_or_create(centre=centre, defaults={"opened_at": now})
    if created:
        record("open", public_page, actor=actor, now=now)
    return public_page


@transaction.atomic
def close_public_page(public_page: PublicPage, *, actor: User, now: datetime) -> None:
    """From now on nobody sees the page by this address. Another one may be opened."""
    if PublicPage.objects.open().filter(pk=public_page.pk).update(closed_at=now):
        record("close", public_page, actor=actor, now=now)
