"""How much one student can keep here, and the words for when there is no room for one more."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import Count, Q, QuerySet
from django.utils.translation import gettext as _

from curbside.foundation.accounts.models import User

from .models import InterestSitting, OwnRecord, SkillRating, ValueSitting
from .rules import RATINGS_MAX, RECORDS_MAX, SITTINGS_MAX


def no_room_for_values(student: User) -> str:
    """Why no sitting of the values can be begun; "" where one can."""
    return _why_not(ValueSitting.objects.visible_to(student), SITTINGS_MAX, _sittings())


def no_room_for_interests(student: User) -> str:
    """Why no sitting of the interests can be begun; "" where one can."""
    return _why_not(InterestSitting.objects.visible_to(student), SITTINGS_MAX, _sittings())


def no_room_for_word(student: User, skill: str) -> str:
    """Why nothing more can be told of a skill; "" where it can."""
    words = _("You have told of this skill %(most)d times, as many as we keep. Change or remove one to make room.")
    return _why_not(SkillRating.objects.visible_to(student).filter(skill=skill), RATINGS_MAX, words)


def no_room_for_record(student: User) -> str:
    """Why no result from elsewhere can be added; "" where one can."""
    words = _("You have %(most)d results, as many as we keep. Change or remove one to make room.")
    return _why_not(OwnRecord.objects.visible_to(student), RECORDS_MAX, words)


def refuse(why: str) -> None:
    """Raise ValidationError with these words, if there are any."""
    if why:
        raise ValidationError(why, code="full")


def _sittings() -> str:
    return _("You have %(most)d sittings, as many as we keep. Remove one to begin anew.")


def _why_not(rows: "QuerySet[Any]", most: int, words: str) -> str:
    # What was removed still takes room until it is forgotten: adding and removing by turns must come to an end, too.
    counts = rows.order_by().aggregate(
        kept=Count("pk", filter=Q(removed_at=None)), removed=Count("pk", filter=Q(removed_at__isnull=False))
    )
    if counts["kept"] >= most:
        return words % {"most": most}
    if counts["removed"] >= most:
        return _("So many were removed in the last thirty days that there is no room for now. Please try again later.")
    return ""
