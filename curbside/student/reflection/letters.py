"""The thank-you, and the text it starts from."""

from zoneinfo import ZoneInfo

from django.utils import translation
from django.utils.translation import gettext as _

from curbside.foundation.kit.clock import day_words
from curbside.foundation.mail.draft import Draft

from .models import Reflection, ThankYou
from .rules import TO_FILL_IN

DAY = "j F"
"""Read the same way in both languages."""


def language_of(reflection: Reflection) -> str:
    """The language the person is written to in: theirs where it is known, else the student's."""
    conversation = reflection.meeting.conversation
    return conversation.contact.language or conversation.student.language


def thank_you(thanks: ThankYou) -> Draft:
    """The thank-you as it goes out from Curbside. It asks nothing, so it carries no way to stop being asked."""
    conversation = thanks.reflection.meeting.conversation
    with translation.override(language_of(thanks.reflection)):
        subject = _("Thank you for our conversation")
    return Draft(
        kind="thank-you",
        # No name: how the student calls them is the student's alone.
        to_address=conversation.contact.email,
        from_name=conversation.student.name,
        reply_to=conversation.student.email,
        subject=subject,
        text=thanks.body,
        language=language_of(thanks.reflection),
    )


def starting_text(reflection: Reflection, insight: str) -> str:
    """A text to start from, with the quoted line in its place; the place is marked where there is no line yet."""
    meeting = reflection.meeting
    contact, student = meeting.conversation.contact, meeting.conversation.student
    with translation.override(language_of(reflection)):
        words = _(
            "Hello %(name)s,\n\n"
            "Thank you for our conversation on %(date)s. One thing has stayed with me: “%(insight)s”\n\n"
            "I keep thinking about it. You need not answer this; I only wanted you to know.\n\n"
            "%(student)s"
        )
        date = day_words(meeting.starts_at.astimezone(ZoneInfo(meeting.time_zone)), DAY)
        return words % {
            "name": contact.name,
            "date": date,
            "insight": insight or TO_FILL_IN,
            "student": student.name,
        }
