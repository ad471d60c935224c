"""The letters of plan and check-in: to the trusted contact, and to the student before and after.

The trusted contact reads time, place, name and phone. Never a question, never a note.
"""

from datetime import datetime
from zoneinfo import ZoneInfo

from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext as _

from curbside.foundation.accounts.models import User
from curbside.foundation.kit.clock import WITH_WEEKDAY, clock_words, day_words, zone_words
from curbside.foundation.mail.draft import Draft
from curbside.foundation.mail.models import Channel

from .models import CheckIn, Meeting, MeetingPlan, TrustedContact
from .queries import place_words


def clock(moment: datetime, zone: str) -> str:
    """The time of day in `zone`, and whose clock that is: whoever reads it may live elsewhere."""
    return f"{clock_words(moment.astimezone(ZoneInfo(zone)))} ({zone_words(zone)})"


def day(moment: datetime, zone: str) -> str:
    """The day in `zone`, in words."""
    return day_words(moment.astimezone(ZoneInfo(zone)), WITH_WEEKDAY)


def _facts(meeting: Meeting) -> dict[str, str]:
    student = meeting.conversation.student
    return {
        "student": student.name,
        "other": meeting.conversation.contact.name,
        "day": day(meeting.starts_at, meeting.time_zone),
        "time": clock(meeting.starts_at, meeting.time_zone),
        "place": place_words(meeting.place_kind, meeting.place),
        "reach": student.phone or student.email,
        "number": settings.EMERGENCY_NUMBER,
    }


def alert(check_in: CheckIn, channel: Channel = Channel.EMAIL) -> Draft:
    """What the trusted contact gets: after silence, or at once when the student called for help."""
    to = check_in.trusted_contact
    with translation.override(to.language):
        facts = _facts(check_in.meeting)
        if check_in.called_for_help:
            subject = _("%(student)s asks for help") % facts
        else:
            subject = _("%(student)s has not checked in") % facts
        lines = [
            _what_to_do(check_in),
            _("Where: %(place)s"),
            _("If nobody answers and you are worried, call %(number)s and say where the meeting was to be."),
        ]
        if channel == Channel.EMAIL:
            lines.append(_("You said yes to getting this. If %(student)s checks in late, we write again at once."))
        text = "\n\n".join(lines) % facts
    return _to_trusted_contact("alert", to, subject, text, channel, student=to.student, urgent=True)


def _what_to_do(check_in: CheckIn) -> str:
    """What happened, and to call the student; without a number nobody is told to call."""
    can_be_called = bool(check_in.meeting.conversation.student.phone)
    if check_in.called_for_help and can_be_called:
        return _(
            "%(student)s pressed “I need help now” around the meeting with %(other)s on %(day)s at %(time)s. "
            "Please call %(student)s now: %(reach)s."
        )
    if check_in.called_for_help:
        return _(
            "%(student)s pressed “I need help now” around the meeting with %(other)s on %(day)s at %(time)s. "
            "Please reach %(student)s now: %(reach)s."
        )
    if can_be_called:
        return _(
            "%(student)s was to meet %(other)s on %(day)s at %(time)s and has not checked in. "
            "%(student)s may only have forgotten. Please call %(student)s first: %(reach)s."
        )
    return _(
        "%(student)s was to meet %(other)s on %(day)s at %(time)s and has not checked in. "
        "%(student)s may only have forgotten. Please reach %(student)s first: %(reach)s."
    )


def all_clear(check_in: CheckIn, channel: Channel = Channel.EMAIL) -> Draft:
    """The second line: all is well."""
    to = check_in.trusted_contact
    with translation.override(to.language):
        facts = _facts(check_in.meeting)
        subject = _("%(student)s is fine") % facts
        text = _(
            "%(student)s has checked in about the meeting with %(other)s on %(day)s and is fine. "
            "If a message from us worried you: there is nothing more to do. Thank you for being there."
        )
        text %= facts
    return _to_trusted_contact("all_clear", to, subject, text, channel, student=to.student, urgent=True)


def shared_plan(plan: MeetingPlan, to: TrustedContact) -> Draft:
    """The plan, in exactly these words."""
    meeting = plan.meeting
    with translation.override(to.language):
        facts = {**_facts(meeting), "way": plan.getting_there}
        subject = _("Where %(student)s will be on %(day)s") % facts
        lines = [
            _("%(student)s wants you to know about a meeting."),
            _("With: %(other)s\nWhen: %(day)s, %(time)s\nWhere: %(place)s"),
        ]
        if plan.getting_there:
            lines.append(_("Getting there and back: %(way)s"))
        lines.append(_("To reach %(student)s: %(reach)s"))
        lines.append(_("There is nothing you need to do."))
        text = "\n\n".join(lines) % facts
    return _to_trusted_contact("plan", to, subject, text, Channel.EMAIL, student=to.student, urgent=False)


def ask(check_in: CheckIn, *, url: str, channel: Channel = Channel.EMAIL) -> Draft:
    """The reminder to the student, before anybody is told."""
    student = check_in.meeting.conversation.student
    with translation.override(student.language):
        facts = _student_facts(check_in, url)
        subject = _("Are you fine?")
        if check_in.ask_at < check_in.meeting.ends_at:
            said = _("Your meeting with %(other)s has begun.")
        else:
            said = _("Your meeting with %(other)s should be over.")
        text = (
            said
            + " "
            + _(
                "Say that you are fine, or ask for more time:\n\n%(url)s\n\n"
                "If we do not hear from you by %(alert)s, we write to %(trusted)s."
            )
        )
        text %= facts
    return _to_student("ask", check_in, subject, text, channel)


def told(check_in: CheckIn, *, url: str) -> Draft:
    """The student hears that the trusted contact was told, and how to send the all-clear."""
    student = check_in.meeting.conversation.student
    with translation.override(student.language):
        facts = _student_facts(check_in, url)
        subject = _("We have written to %(trusted)s") % facts
        text = _(
            "We have asked %(trusted)s to reach you about your meeting with %(other)s. If you are fine, say so here, "
            "and we tell %(trusted)s at once:\n\n%(url)s\n\nIf you are in danger, call %(number)s."
        )
        text %= facts
    return _to_student("told", check_in, subject, text, Channel.EMAIL)


def _student_facts(check_in: CheckIn, url: str) -> dict[str, str]:
    student = check_in.meeting.conversation.student
    return {
        "other": check_in.meeting.conversation.contact.name,
        "trusted": check_in.trusted_contact.name,
        "alert": clock(check_in.alert_at, student.time_zone),
        "url": url,
        "number": settings.EMERGENCY_NUMBER,
    }


def _to_student(kind: str, check_in: CheckIn, subject: str, text: str, channel: Channel) -> Draft:
    student = check_in.meeting.conversation.student
    return Draft(
        kind=f"check_in.{kind}",
        to_name=student.name,
        to_address=student.phone if channel == Channel.TEXT else student.email,
        subject=subject,
        text=text,
        language=student.language,
        channel=channel,
        urgent=True,
    )


def _to_trusted_contact(
    kind: str, to: TrustedContact, subject: str, text: str, channel: Channel, *, student: User, urgent: bool
) -> Draft:
    return Draft(
        kind=f"check_in.{kind}",
        to_name=to.name,
        to_address=to.phone if channel == Channel.TEXT else to.email,
        from_name="" if urgent else student.name,
        reply_to=student.email,
        subject=subject,
        text=text,
        language=to.language,
        channel=channel,
        urgent=urgent,
    )
