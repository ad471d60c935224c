"""The letters about a meeting, each in the language of the one who gets it.

`link` is the other person's own page, which shows the meeting and can call it off.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from django.conf import settings
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _

from curbside.algorithms.calendars import cancel_event, request_event
from curbside.foundation.accounts.models import Language
from curbside.foundation.kit.forms import clean_text
from curbside.foundation.mail.draft import Draft

from .models import Meeting, Side
from .queries import calendar_event, check_in_stays, details


class News(StrEnum):
    """What a letter tells."""

    INVITATION = "invitation"
    UPDATE = "update"
    CANCELLATION = "cancellation"
    REMINDER = "reminder"
    ELSEWHERE = "elsewhere"
    """To an address the other person had earlier: the invitation there no longer holds. Never to the student."""


METHODS = {
    News.INVITATION: "REQUEST",
    News.UPDATE: "REQUEST",
    News.CANCELLATION: "CANCEL",
    News.REMINDER: "",
    News.ELSEWHERE: "CANCEL",
}
_OUT_OF_CALENDARS = frozenset({News.CANCELLATION, News.ELSEWHERE})


@dataclass(frozen=True, slots=True)
class Cause:
    """What the letter is about beside the meeting: the links it carries, and who called it off with what word.

    `host_told`: whether the other person gets a letter too, for the student to know. `to`: an address they had
    earlier, where this letter goes instead of the one they have now. `seen`: the student looked at the letter before.
    """

    link: str = ""
    stop_url: str = ""
    by: str = ""
    word: str = ""
    host_told: bool = True
    to: str = ""
    seen: bool = True


def host_language(meeting: Meeting) -> str:
    """The other person's, or else the student's."""
    conversation = meeting.conversation
    theirs = conversation.contact.language
    return theirs if theirs in Language.values else conversation.student.language


def for_host(news: News, meeting: Meeting, cause: Cause, *, now: datetime) -> Draft:
    """To the other person, in the student's name. Needs an address to go to.

    It greets by name only where the student has seen it first: how they call someone is theirs alone.
    """
    student, contact = meeting.conversation.student, meeting.conversation.contact
    language = host_language(meeting)
    with translation.override(language):
        return Draft(
            kind=f"meeting_{news}",
            to_address=cause.to or contact.email,
            from_name=student.name,
            reply_to=student.email,
            subject=_subject(news, meeting, student.name),
            text=_text(news, Side.HOST, meeting, cause),
            language=language,
            calendar=_calendar(news, Side.HOST, meeting, cause, now=now),
            calendar_method=METHODS[news],
            stop_url=cause.stop_url,
        )


def for_student(news: News, meeting: Meeting, cause: Cause, *, now: datetime) -> Draft:
    """To the student, from Curbside."""
    student, contact = meeting.conversation.student, meeting.conversation.contact
    with translation.override(student.language):
        return Draft(
            kind=f"meeting_{news}_student",
            to_address=student.email,
            reply_to=contact.email if cause.by == Side.HOST else "",
            to_name=student.name,
            subject=_subject(news, meeting, contact.name),
            text=_text(news, Side.STUDENT, meeting, cause),
            language=student.language,
            calendar=_calendar(news, Side.STUDENT, meeting, Cause(_page("meetings:meeting", meeting)), now=now),
            calendar_method=METHODS[news],
        )


def _subject(news: News, meeting: Meeting, name: str) -> str:
    said = details(meeting)
    words = {"name": name, "day": said.day, "starts": said.starts}
    if news == News.UPDATE:
        return _("Changed: %(name)s, %(day)s, %(starts)s") % words
    if news == News.CANCELLATION:
        return _("Called off: %(name)s, %(day)s, %(starts)s") % words
    if news == News.ELSEWHERE:
        return _("No longer at this address: %(name)s, %(day)s, %(starts)s") % words
    if news == News.REMINDER:
        return _("Soon: %(name)s, %(day)s, %(starts)s") % words
    return _("%(name)s, %(day)s, %(starts)s") % words


def _text(news: News, side: Side, meeting: Meeting, cause: Cause) -> str:
    conversation = meeting.conversation
    sheet = getattr(conversation, "sheet", None)
    words = {
        "meeting": meeting,
        "student": conversation.student,
        "contact": conversation.contact,
        "said": details(meeting),
        "link": cause.link,
        "seen": cause.seen,
        "by_host": cause.by == Side.HOST,
        "word": cause.word,
        "host_told": cause.host_told,
        "check_in_stays": side == Side.STUDENT and check_in_stays(meeting),
        "safety_page": _page("meetings:safety", meeting),
        "page": _page("meetings:meeting", meeting),
        "cancel_page": _page("meetings:cancellation", meeting),
        "brief_page": settings.SITE_URL + reverse("questions:brief", args=[sheet.pk]) if sheet else "",
    }
    return clean_text(render_to_string(f"meetings/letters/{news}_{side}.txt", words))


def _calendar(news: News, side: Side, meeting: Meeting, cause: Cause, *, now: datetime) -> str:
    if not METHODS[news]:
        return ""
    event = calendar_event(meeting, side, address=cause.link, attendee=cause.to, now=now)
    return cancel_event(replace(event, cancelled=True)) if news in _OUT_OF_CALENDARS else request_event(event)


def _page(name: str, meeting: Meeting) -> str:
    return settings.SITE_URL + reverse(name, args=[meeting.pk])
