"""The one letter of this room: a student asks a host whether their story may be counted."""

from typing import Final

from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext as _

from curbside.foundation.mail.draft import Draft

from .models import Story
from .rules import contact_of
from .words import facts_in_words

NOT_YET_MADE: Final = "…"
"""Stands for the recipient's own links while the letter is only looked at: a look makes none."""


def language_of(story: Story) -> str:
    """The language the host is written to in: theirs where it is known, else the student's."""
    return contact_of(story).language or story.student.language


def ask(story: Story, *, answer_url: str = "", stop_url: str = "") -> Draft:
    """Who asks, why, exactly what would be counted, and one link. Without addresses: as it is shown before."""
    student, contact = story.student, contact_of(story)
    answer_url = answer_url or f"{settings.SITE_URL}/r/story/{NOT_YET_MADE}/"
    with translation.override(language_of(story)):
        lines = [
            _("Hello %(name)s,") % {"name": contact.name},
            _(
                "Thank you again for talking with me. Our centre keeps a page called “Nobody had it figured out”. It "
                "shows students how people really got to where they are, only as counts of five stories and more."
            ),
            _("May yours be counted among them? Without your name, your field or your place of work. Only this:")
            + "\n"
            + "\n".join(f"- {fact}" for fact in facts_in_words(story)),
            *_quote(story),
            _(
                "You can see it all and answer with one tap, without an account. A no is fine and needs no reason, and "
                "the same link takes a yes back at any time:"
            )
            + f"\n{answer_url}",
            student.name,
        ]
        subject = _("May your path be counted, without your name?")
    return Draft(
        kind="stories.ask",
        to_address=contact.email,
        from_name=student.name,
        reply_to=student.email,
        subject=subject,
        text="\n\n".join(lines),
        language=language_of(story),
        stop_url=stop_url or f"{settings.SITE_URL}/r/stop/{NOT_YET_MADE}/",
    )


def _quote(story: Story) -> list[str]:
    if not story.quote:
        return []
    return [
        _("And may this be quoted, word for word and without a name? You can say yes to one and no to the other:")
        + "\n"
        + _("“%(quote)s”") % {"quote": story.quote}
    ]
