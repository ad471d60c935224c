"""What a host says by their link: counted or not, quoted or not. It can be changed by the same link at any time."""

from datetime import datetime

from django.db import transaction

from curbside.foundation.audit.actions.entries import record
from curbside.foundation.mail.models import Link

from .. import letters, rules
from ..models import Story
from ..words import facts_in_words

__all__ = ["answer", "facts_in_words", "language_of", "seen_by_host"]

language_of = letters.language_of
seen_by_host = rules.digest


@transaction.atomic
def answer(story: Story, *, counted: bool, quoted: bool, seen: str, link: Link, now: datetime) -> Story:
    """Yes or no to exactly what was seen. Raises rules.Changed if it is not what there is now.

    A no takes the story, and every batch that counted it, from the page at once. It is always taken.
    """
    story = Story.objects.select_for_update(of=("self",)).get(pk=story.pk)
    if counted and seen != rules.digest(story):
        raise rules.Changed
    quoted = counted and quoted and bool(story.quote)
    if counted:
        story.host_yes_at, story.host_no_at = story.host_yes_at or now, None
    else:
        story.host_no_at = story.host_no_at or now
    story.host_quote_yes_at = (story.host_quote_yes_at or now) if quoted else None
    story.save(update_fields=["host_yes_at", "host_no_at", "host_quote_yes_at"])
    record("answer", story, actor=link, now=now)
    return story
