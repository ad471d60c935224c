"""The letters of an ask: the ask itself, its one follow-up, and the news of an answer to the student."""

from datetime import datetime
from zoneinfo import ZoneInfo

from django.conf import settings
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from curbside.foundation.kit.clock import day_words, moment_words, zone_words
from curbside.foundation.mail.draft import Draft

from .models import Answer, Approach
from .rules import name_they_read

DAY = "j F"

NOT_YET_MADE = "…"
"""Stands for the recipient's own links while the letter is only looked at: a look makes none."""


def language_of(approach: Approach) -> str:
    """The language the person is written to in: theirs where it is known, else the student's."""
    conversation = approach.conversation
    return conversation.contact.language or conversation.student.language


def ask(approach: Approach, *, answer_url: str = "", stop_url: str = "") -> Draft:
    """The ask as it goes out from Curbside. Without addresses: as it is shown before."""
    return _to_them(
        approach, "ask", subject=approach.subject, body=approach.body, answer_url=answer_url, stop_url=stop_url
    )


def follow_up(approach: Approach, body: str, *, answer_url: str = "", stop_url: str = "") -> Draft:
    """The one follow-up as it goes out from Curbside."""
    subject = f"Re: {approach.subject}"
    return _to_them(approach, "follow_up", subject=subject, body=body, answer_url=answer_url, stop_url=stop_url)


def _to_them(approach: Approach, kind: str, *, subject: str, body: str, answer_url: str, stop_url: str) -> Draft:
    student, contact = approach.conversation.student, approach.conversation.contact
    answer_url = answer_url or f"{settings.SITE_URL}/r/answer/{NOT_YET_MADE}/"
    with translation.override(language_of(approach)):
        closing = _("To answer with one tap, without an account (a time, in writing, later, or no thank you):")
    return Draft(
        kind=f"outreach.{kind}",
        to_address=contact.email,
        from_name=student.name,
        reply_to=student.email,
        subject=subject,
        text=f"{body}\n\n{closing}\n{answer_url}",
        language=language_of(approach),
        stop_url=stop_url or f"{settings.SITE_URL}/r/stop/{NOT_YET_MADE}/",
    )


def follow_up_text(approach: Approach) -> str:
    """A text to start the follow-up from: short, and with an easy way out."""
    student, contact = approach.conversation.student, approach.conversation.contact
    asked_at = timezone.localtime(approach.sent_at, ZoneInfo(student.time_zone))
    with translation.override(language_of(approach)):
        words = _(
            "Hello %(name)s,\n\n"
            "On %(date)s I asked you for a short conversation. I know your days are full. "
            "If it suits you, I would still be glad to ask you my questions. "
            "If not, no answer is needed, and I will not ask again.\n\n"
            "%(student)s"
        )
        date = day_words(asked_at, DAY)
        return words % {"name": contact.name, "date": date, "student": student.name}


def answer_came(answer: Answer, times: list[datetime], *, from_address: str) -> Draft:
    """The news to the student.

    The person is shown it before it goes, so it calls them as the ask they got did, or by their own address.
    """
    who = name_they_read(answer.approach) or from_address
    conversation = answer.approach.conversation
    student = conversation.student
    with translation.override(student.language):
        lines = [_("%(name)s answered your ask: %(answer)s.") % {"name": who, "answer": _answer_words(answer)}]
        lines += _details(answer, times, ZoneInfo(student.time_zone))
        link = settings.SITE_URL + reverse("outreach:approach", args=[answer.approach.pk])
        lines.append(_("What you can do next:") + f"\n{link}")
        subject = _("An answer from %(name)s") % {"name": who}
    return Draft(
        kind="outreach.answer_came",
        to_address=student.email,
        to_name=student.name,
        reply_to=from_address,
        subject=subject,
        text="\n\n".join(lines),
        language=student.language,
    )


def _answer_words(answer: Answer) -> str:
    return str(answer.get_kind_display())


def _details(answer: Answer, times: list[datetime], zone: ZoneInfo) -> list[str]:
    lines = []
    if times:
        offered = "\n".join(f"- {moment_words(timezone.localtime(at, zone))}" for at in sorted(times))
        lines.append(_("Times they offer (%(zone)s time):") % {"zone": zone_words(zone.key)} + f"\n{offered}")
    where = ", ".join(str(part) for part in (answer.get_place_kind_display(), answer.where) if part)
    if where:
        lines.append(_("Where: %(where)s") % {"where": where})
    if answer.later_on:
        lines.append(_("Not before %(date)s.") % {"date": day_words(answer.later_on, f"{DAY} Y")})
    if answer.word:
        lines.append(_("Their word to you:") + f"\n{answer.word}")
    return lines
