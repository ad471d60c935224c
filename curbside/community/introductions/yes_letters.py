"""The two letters of a yes. Only they carry addresses, each to the one the other gave it to."""

from django.conf import settings
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _

from curbside.foundation.mail.draft import Draft

from .letters import Addresses, language_of
from .models import Step


def to_student(target: Step, address: str) -> Draft:
    """The news to the student, with the address the target wants to give."""
    introduction = target.introduction
    student = introduction.student
    with translation.override(student.language):
        lines = [
            _("%(name)s said yes to talking with you.") % {"name": introduction.target_name},
            _("The address they gave for you: %(address)s") % {"address": address},
            _("They have yours too. Write within a few days, and keep it to the 20 minutes you asked for."),
            _("What you can do next:")
            + "\n"
            + settings.SITE_URL
            + reverse("introductions:introduction", args=[introduction.pk]),
        ]
        subject = _("%(name)s said yes") % {"name": introduction.target_name}
    return Draft(
        kind="introductions.said_yes",
        to_address=student.email,
        to_name=student.name,
        reply_to=address,
        subject=subject,
        text="\n\n".join(lines),
        language=student.language,
    )


def to_target(target: Step, address: str, addresses: Addresses | None = None) -> Draft:
    """The student's address, to the address that was given."""
    introduction = target.introduction
    student = introduction.student
    stop = (addresses or Addresses()).stop
    with translation.override(language_of(target)):
        lines = [
            _("Thank you for saying yes to %(student)s.") % {"student": student.name},
            _("Their address: %(address)s") % {"address": student.email},
            _("They have yours, and will write to you. The question was:") + f"\n{introduction.question}",
        ]
        subject = _("You said yes to %(student)s") % {"student": student.name}
    return Draft(
        kind="introductions.yes_confirmed",
        to_address=address,
        from_name=student.name,
        reply_to=student.email,
        subject=subject,
        text="\n\n".join(lines),
        language=language_of(target),
        stop_url=stop,
    )
