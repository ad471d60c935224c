"""What the pages about introductions show."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from allauth.account.models import EmailAddress
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils.translation import get_language

from curbside.foundation.accounts.models import Centre, User
from curbside.foundation.consent.models import OptOut
from curbside.foundation.specialties.models import Specialty

from .models import Findable, Introduction


@dataclass(frozen=True, slots=True)
class Consent:
    """One centre of the user's, with their standing word there, and the last one where it was taken back."""

    centre: Centre
    standing: Findable | None
    taken_back: Findable | None

    @property
    def said(self) -> Findable | None:
        """The words to begin from."""
        return self.standing or self.taken_back


def consents_of(user: User) -> list[Consent]:
    """What the user said in each of their centres. Two queries."""
    latest: dict[UUID | None, Findable] = {}
    for row in Findable.objects.visible_to(user).select_related("specialty").order_by("given_at"):
        latest[row.centre_id] = row
    consents = []
    for centre in Centre.objects.visible_to(user).order_by("name"):
        said = latest.get(centre.pk)
        stands = said is not None and said.withdrawn_at is None
        consents.append(Consent(centre, said if stands else None, None if stands else said))
    return consents


def specialties_of_today() -> list[Specialty]:
    """What may be chosen now, by name in the reader's language. One query, for as many forms as there are."""
    name = "name_fr" if (get_language() or "en").startswith("fr") else "name_en"
    return list(Specialty.objects.filter(valid_to="").order_by(name))


def introductions_of(student: User) -> QuerySet[Introduction]:
    """The student's introductions, the newest first."""
    return Introduction.objects.visible_to(student).select_related("contact")


def under_way_of(student: User, now: datetime) -> QuerySet[Introduction]:
    """Those on their way now."""
    return Introduction.objects.visible_to(student).under_way(now)


def no_longer_to_be_found() -> QuerySet[Findable]:
    """Standing words of people who left the centre, may not sign in any more, or asked not to be asked."""
    here = Centre.objects.filter(pk=OuterRef("centre"), memberships__user=OuterRef("user"), memberships__ended_at=None)
    stopped = EmailAddress.objects.filter(email__in=OptOut.objects.values("email")).values("user")
    gone = ~Exists(here) | Q(user__is_active=False) | Q(user__in=stopped)
    return Findable.objects.standing().filter(gone)
