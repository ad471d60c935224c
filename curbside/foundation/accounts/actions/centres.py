"""Starting a centre."""

from datetime import datetime

from django.db import transaction

from curbside.foundation.audit.actions import entries

from ..models import Centre, Domain, Role
from ..models.centre import domain_of
from . import invitations


@transaction.atomic
def create_centre(
    name: str,
    *,
    coordinator: str,
    domains: tuple[str, ...] = (),
    language: str = "en",
    time_zone: str = "America/Toronto",
    actor: object = None,
    now: datetime,
) -> Centre:
    """The centre of this name, with its domains, and a letter inviting its coordinator.

    Repeated, it adds what is missing and writes no second letter while the first invitation is open.
    """
    centre, created = Centre.objects.get_or_create(name=name, defaults={"language": language, "time_zone": time_zone})
    if created:
        entries.record("create", centre, actor=actor, now=now)
    for domain in domains:
        Domain.objects.get_or_create(name=domain_of(domain), defaults={"centre": centre})
    invitations.invite(centre, email=coordinator, role=Role.COORDINATOR, actor=actor, now=now)
    return centre
