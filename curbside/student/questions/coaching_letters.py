"""Two plain letters: a sheet was shown, somebody wrote on it. Neither holds a question or a word about one."""

from django.conf import settings
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _

from curbside.foundation.accounts.models import User
from curbside.foundation.mail.draft import Draft

from .models import Share

NOT_YET_MADE = "…"
"""Stands for the address of the page while the letter is only looked at."""


def sheet_shown(coordinator: User, student: User, *, share: Share | None = None) -> Draft:
    """To the coordinator. Without a share: as the student sees it before."""
    path = reverse("office:share", args=[share.pk]) if share else f"{reverse('office:shares')}{NOT_YET_MADE}/"
    with translation.override(coordinator.language):
        subject = _("%(name)s has shown you a sheet of questions") % {"name": student.name}
        text = _(
            "Hello %(name)s,\n\n"
            "%(student)s prepares a conversation and would like your word on the questions. "
            "You see the questions, nothing else. %(student)s can take this back at any time.\n\n"
            "%(link)s"
        ) % {"name": coordinator.name, "student": student.name, "link": settings.SITE_URL + path}
    return Draft(
        kind="questions.sheet_shown",
        to_address=coordinator.email,
        to_name=coordinator.name,
        from_name=student.name,
        reply_to=student.email,
        subject=subject,
        text=text,
        language=coordinator.language,
    )


def word_came(share: Share) -> Draft:
    """To the student: the coordinator wrote on the sheet."""
    student = share.sheet.conversation.student
    name = share.coordinator.name if share.coordinator else ""
    with translation.override(student.language):
        subject = _("%(name)s has written on your sheet") % {"name": name}
        text = _("Hello %(name)s,\n\n%(coordinator)s has looked at the questions you showed.\n\n%(link)s") % {
            "name": student.name,
            "coordinator": name,
            "link": settings.SITE_URL + share.sheet.get_absolute_url(),
        }
    return Draft(
        kind="questions.word_came",
        to_address=student.email,
        to_name=student.name,
        from_name=name,
        subject=subject,
        text=text,
        language=student.language,
    )
