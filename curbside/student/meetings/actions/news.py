"""Putting the letters about a meeting in the outbox, one to each side."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from django.conf import settings
from django.db.models import QuerySet

from curbside.foundation.consent.queries import has_opted_out
from curbside.foundation.mail.actions import links, outbox
from curbside.foundation.mail.draft import Draft
from curbside.foundation.mail.models import Letter, LetterState, Purpose

from ..letters import Cause, News, for_host, for_student
from ..models import Meeting, Side
from ..queries import letters_about, thread_of

LINK_LASTS: Final = timedelta(days=7)
STOP_LASTS: Final = timedelta(days=2 * 365)
NOT_YET_MADE: Final = "…"
"""Stands for the recipient's own links while a letter is only looked at: a look makes none."""

# Someone who asked not to be asked again must still hear that a meeting they expect is elsewhere, or off.
_TOLD_REGARDLESS: Final = frozenset({News.UPDATE, News.CANCELLATION})


def tell_both(meeting: Meeting, news: News, cause: Cause, *, now: datetime) -> None:
    """What is new, to each side; what either has not been sent yet is taken back first.

    The other person is left alone where the student has no address, and where they asked not to be asked again,
    unless they already expect the student there.
    """
    known = {side: _as_known_to(side, meeting, news) for side in Side}
    if news != News.REMINDER:
        for side in Side:
            _take_back(side, meeting)
    to_host = known[Side.HOST]
    host_told = to_host is not None and may_write_to_host(meeting, to_host)
    if to_student := known[Side.STUDENT]:
        draft = for_student(to_student, meeting, replace(cause, host_told=host_told), now=now)
        _put(draft, Side.STUDENT, meeting, to_student, now=now)
    if to_host and host_told:
        cause = _with_links(cause, meeting, to_host, now=now)
        _put(for_host(to_host, meeting, cause, now=now), Side.HOST, meeting, to_host, now=now)


def _put(draft: Draft, side: Side, meeting: Meeting, news: News, *, now: datetime) -> None:
    key = f"{_stem(meeting, side)}{meeting.sequence}:{news}"
    outbox.put(draft, key=key, sender=meeting.conversation.student, now=now, thread=thread_of(meeting))


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
        return None
    stop = "" if known in _TOLD_REGARDLESS else f"{settings.SITE_URL}/r/stop/{NOT_YET_MADE}/"
    shown = replace(cause, link=f"{settings.SITE_URL}/r/meeting/{NOT_YET_MADE}/", stop_url=stop)
    return for_host(known, meeting, shown, now=now)


def _as_known_to(side: Side, meeting: Meeting, news: News) -> News | None:
    """The news as this side should hear it: a change is an invitation to someone who has not heard of the meeting."""
    letters = _letters_to(side, meeting)
    if news == News.INVITATION or (news == News.REMINDER and letters.exists()):
        return news
    if letters.exclude(state=LetterState.WAITING, leased_until=None, in_doubt=False).exists():
        return news
    return News.INVITATION if news == News.UPDATE else None


def _take_back(side: Side, meeting: Meeting) -> None:
    """Drop the letters that still wait: the new one makes them void."""
    for key in list(_letters_to(side, meeting).values_list("key", flat=True)):
        outbox.drop(key=key)


def _letters_to(side: Side, meeting: Meeting) -> QuerySet[Letter]:
    return letters_about(meeting).filter(key__startswith=_stem(meeting, side))


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


def _stem(meeting: Meeting, side: Side) -> str:
    return f"{thread_of(meeting)}:{side}:"
