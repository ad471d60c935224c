"""What the pages about introductions show."""

from datetime import datetime

from django.db.models import Exists, OuterRef, QuerySet

from curbside.foundation.accounts.models import Centre, User

from .models import Findable, Introduction


def consents_of(user: User) -> list[tuple[Centre, Findable | None]]:
    """Each of the user's centres, with their standing word to be found there."""
    standing = {one.centre_id: one for one in Findable.objects.visible_to(user).standing().select_related("specialty")}
    return [(centre, standing.get(centre.pk)) for centre in Centre.objects.visible_to(user).order_by("name")]


def last_words(user: User) -> Findable | None:
    """What the user last said of themselves, to begin from."""
    return Findable.objects.visible_to(user).order_by("-given_at").first()


def introductions_of(student: User) -> QuerySet[Introduction]:
    """The student's introductions, the newest first."""
    return Introduction.objects.visible_to(student).select_related("contact")


def under_way_of(student: User, now: datetime) -> QuerySet[Introduction]:
    """Those on their way now."""
    return Introduction.objects.visible_to(student).under_way(now)


def lost_their_centre() -> QuerySet[Findable]:
    """Standing words of people who no longer belong to the centre."""
    here = Centre.objects.filter(pk=OuterRef("centre"), memberships__user=OuterRef("user"), memberships__ended_at=None)
    return Findable.objects.standing().filter(~Exists(here))
