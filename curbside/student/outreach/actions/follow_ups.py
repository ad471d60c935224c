"""The one polite follow-up."""

from datetime import datetime

from django.db import transaction

from curbside.foundation.accounts.models import User
from curbside.foundation.audit.actions.entries import record
from curbside.foundation.kit.forms import TEXT, clean_text
from curbside.student.people.actions.touches import record_touch
from curbside.student.people.models import TouchKind

from .. import letters, rules
from ..models import Approach, FollowUp, Route
from .approaches import answer_url, put_once, stop_url


@transaction.atomic
def follow_up(
    approach: Approach, *, body: str, route: str, actor: User, now: datetime, seen: str | None = None
) -> FollowUp:
    """Send it from Curbside, or note that the student did so themselves. Once only.

    `seen` names the letter that was shown: another one does not go. Raises rules.Refused or rules.Changed.
    """
    rows = Approach.objects.select_for_update(of=("self",))
    approach = rows.select_related("conversation__contact", "conversation__student").get(pk=approach.pk)
    there = FollowUp.objects.filter(approach=approach).first()
    if there:
        return there
    body = clean_text(body)[:TEXT]
    if not rules.may_follow_up(approach, now):
        raise rules.Refused(rules.Refusal.TOO_EARLY)
    if seen is not None and seen != rules.digest(letters.follow_up(approach, body)):
        raise rules.Changed
    # An ask made face to face has no subject; the follow-up's "Re:" needs none either.
    why = rules.why_not_sent(approach, route=route, subject="Re:", body=body, now=now)
    if why:
        raise rules.Refused(why)
    sent = FollowUp(approach=approach, body=body, sent_at=now)
    if route == Route.CURBSIDE:
        draft = letters.follow_up(
            approach, body, answer_url=answer_url(approach, now), stop_url=stop_url(approach, now)
        )
        sent.letter = put_once(draft, key=f"outreach.follow_up:{approach.pk}", sender=actor, now=now)
    sent.save(force_insert=True)
    record("follow_up", approach, actor=actor, now=now)
    record_touch(approach.conversation.contact, TouchKind.ASKED, now=now)
    return sent
