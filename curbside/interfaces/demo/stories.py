"""The paths of the demo: fewer than five, so that the page shows its invented examples, marked as such."""

from datetime import datetime, timedelta

from curbside.community.stories.actions.answers import answer, seen_by_host
from curbside.community.stories.actions.stories import Facts, note_story, offer_story, shown_digest
from curbside.community.stories.models import Planned, Story
from curbside.foundation.accounts.models import Centre, User
from curbside.foundation.mail.models import Link, Purpose
from curbside.student.reflection.models import Reflection, Through, TurningPoint

from .shapes import DEMO_DOMAIN

QUOTE = "I had a plan for every year, and then a gap in the rota."


def write_stories(members: dict[str, User], now: datetime) -> None:
    """Maëlle offered two paths; one host said yes to all of it, the other has not answered."""
    maelle = members[f"maelle@{DEMO_DOMAIN}"]
    with_letters = Reflection.objects.filter(
        meeting__conversation__student=maelle,
        meeting__conversation__contact__addresses__kind="email",
        finished_at__isnull=False,
    )
    for place, reflection in enumerate(with_letters.distinct().order_by("finished_at")[:2]):
        story = _offer(reflection, maelle, quote="" if place else QUOTE, now=now - timedelta(days=6 - 2 * place))
        if not place:
            link = Link.objects.get(purpose=Purpose.STORY, subject_id=str(story.pk))
            seen = seen_by_host(story)
            answer(story, counted=True, quoted=True, seen=seen, link=link, now=now - timedelta(days=5))


def _offer(reflection: Reflection, maelle: User, *, quote: str, now: datetime) -> Story:
    points = TurningPoint.objects.filter(reflection=reflection, removed_at=None)
    facts = Facts(
        planned=Planned.NO,
        changes=2,
        turns=tuple(point.kind for point in points)[:5],
        through=Through.RESIDENT,
        quote=quote,
    )
    centre = Centre.objects.get(memberships__user=maelle)
    story = note_story(reflection, facts, centre=centre, actor=maelle, now=now)
    return offer_story(story, seen=shown_digest(story), actor=maelle, now=now)
