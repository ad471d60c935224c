"""Putting the letters about a meeting in the outbox, one to each side."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from django.conf import settings
from django.db.models import QuerySet

from curbside.foundation.consent.queries import has_opted_out
from curbside.foundation.mail.actions import links, outbox
from curbside.foundation.mail.draft import Draft
from curbside.foundation.mail.models import Letter, Purpose

from ..letters import Cause, News, for_host, for_student
from ..models import Meeting, Side
from ..queries import earlier_addresses, letters_about, letters_in_the_world, stem_of, thread_of

LINK_LASTS: Final = timedelta(days=7)
STOP_LASTS: Final = timedelta(days=2 * 365)
NOT_YET_MADE: Final = "…"
"""Stands for the recipient's own links while a letter is only looked at: a look makes none."""

_WAITS_BEHIND: Final = timedelta(seconds=1)
"""A person may read both addresses in one calendar: what takes the old invitation out goes before what is new."""

# Someone who asked not to be asked again must still hear that a meeting they expect is elsewhere, or off.
_TOLD_REGARDLESS: Final = frozenset({News.UPDATE, News.CANCELLATION})


def tell_both(meeting: Meeting, news: News, cause: Cause, *, now: datetime, was: Meeting | None = None) -> None:
    """What is new, to each side; what either has not been sent yet is taken back first.

    `was`: the meeting as the other person knows it. They are left alone where the student has no address, and where
    they asked not to be asked again, unless they already expect the student there. Who holds an invitation at an
    address they had earlier hears that it no longer holds.
    """
    known = {side: _as_known_to(side, meeting, news) for side in Side}
    if news != News.REMINDER:
        for side in Side:
            _take_back(side, meeting)
    earlier = _tell_earlier_addresses(was or meeting, meeting, news, cause, now=now)
    to_host = known[Side.HOST]
    host_told = to_host is not None and may_write_to_host(meeting, to_host)
    if to_student := known[Side.STUDENT]:
        draft = for_student(to_student, meeting, replace(cause, host_told=host_told), now=now)
        _put(draft, Side.STUDENT, meeting, to_student, now=now)
    if to_host and host_told:
        cause = _with_links(cause, meeting, to_host, now=now)
        due_at = now + _WAITS_BEHIND if earlier else now
        _put(for_host(to_host, meeting, cause, now=now), Side.HOST, meeting, to_host, now=now, due_at=due_at)


def news_for_earlier(news: News, cause: Cause) -> News:
    """At an earlier address: that it is off, where the student says so; else only that it no longer holds there."""
    called_off = news == News.CANCELLATION and cause.by == Side.STUDENT
    return News.CANCELLATION if called_off else News.ELSEWHERE


def _tell_earlier_addresses(was: Meeting, meeting: Meeting, news: News, cause: Cause, *, now: datetime) -> bool:
    addresses = earlier_addresses(meeting)
    for address in addresses:
        kind = news_for_earlier(news, cause)
        # Nothing of what is new is for that address: it reads what it already knew.
        known = meeting if kind == News.CANCELLATION else was
        draft = for_host(kind, known, replace(cause, to=address, link="", stop_url=""), now=now)
        key = f"{thread_of(meeting)}:earlier:{address[:80]}:{meeting.sequence}:{news}"
        outbox.put(draft, key=key, sender=meeting.conversation.student, now=now, thread=thread_of(meeting))
    if addresses:
        links.revoke(meeting, purpose=Purpose.MEETING, now=now)
    return bool(addresses)


def _put(
    draft: Draft, side: Side, meeting: Meeting, news: News, *, now: datetime, due_at: datetime | None = None
) -> None:
    key = f"{stem_of(meeting, side)}{meeting.sequence}:{news}"
    student = meeting.conversation.student
    outbox.put(draft, key=key, sender=student, now=now, due_at=due_at, thread=thread_of(meeting))


def may_write_to_host(meeting: Meeting, news: News) -> bool:
    """Whether there is an address, and whether this letter may go there."""
    email = meeting.conversation.contact.email
    if not email:
        return False
    return news in _TOLD_REGARDLESS or not has_opted_out(email)


def unsent(meeting: Meeting, news: News, cause: Cause, *, now: datetime) -> Draft | None:
    """The letter the other person would get, word for word but for their own links; None when they get none."""
    known = _as_known_to(Side.HOST, meeting, news)
    if not known or not may_write_to_host(meeting, known):
        earlier = earlier_addresses(meeting) if known == News.CANCELLATION else []
        return for_host(known, meeting, replace(cause, to=earlier[0]), now=now) if known and earlier else None
    stop = "" if known in _TOLD_REGARDLESS else f"{settings.SITE_URL}/r/stop/{NOT_YET_MADE}/"
    shown = replace(cause, link=f"{settings.SITE_URL}/r/meeting/{NOT_YET_MADE}/", stop_url=stop)
    return for_host(known, meeting, shown, now=now)


def _as_known_to(side: Side, meeting: Meeting, news: News) -> News | None:
    """The news as this side should hear it: a change is an invitation to someone who has not heard of the meeting."""
    if news == News.INVITATION or (news == News.REMINDER and _letters_to(side, meeting).exists()):
        return news
    if letters_in_the_world(meeting, side).exists():
        return news
    return News.INVITATION if news == News.UPDATE else None


def _take_back(side: Side, meeting: Meeting) -> None:
    """Stop what still waits: the new letter makes it void.

    Also what may have arrived and would be tried again: an invitation must not come after its own change.
    """
    for key in list(_letters_to(side, meeting).values_list("key", flat=True)):
        outbox.give_up(key=key)


def _letters_to(side: Side, meeting: Meeting) -> QuerySet[Letter]:
    return letters_about(meeting).filter(key__startswith=stem_of(meeting, side))


def _with_links(cause: Cause, meeting: Meeting, news: News, *, now: datetime) -> Cause:
    student, contact = meeting.conversation.student, meeting.conversation.contact
    ends = meeting.ends_at + LINK_LASTS
    # An address that was put right: what is new is not for whoever has the old one. The current one's link reopens.
    links.revoke(meeting, purpose=Purpose.MEETING, now=now)
    link = links.issue(Purpose.MEETING, meeting, recipient=contact.email, issued_for=student, now=now, expires_at=ends)
    if news in _TOLD_REGARDLESS:
        return replace(cause, link=link.url)
    # The way to stop is the other person's own: it stays when the student's account goes.
    stop = links.issue(
        Purpose.STOP, contact, recipient=contact.email, issued_for=None, now=now, expires_at=now + STOP_LASTS
    )
    return replace(cause, link=link.url, stop_url=stop.url)
