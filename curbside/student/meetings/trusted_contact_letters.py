"""The letters by which someone becomes a trusted contact."""

from django.utils import translation
from django.utils.translation import gettext as _

from curbside.foundation.mail.draft import Draft

from .models import TrustedContact, TrustState


def request(trusted_contact: TrustedContact, *, url: str, stop_url: str) -> Draft:
    """The one request. It asks something, so it can be answered with "never again"."""
    student = trusted_contact.student
    with translation.override(trusted_contact.language):
        facts = {"student": student.name, "name": trusted_contact.name, "url": url}
        subject = _("%(student)s would like you to be a trusted contact") % facts
        text = _(
            "Hello %(name)s,\n\n%(student)s is a medical student who meets people to hear about their work. "
            "%(student)s would like to name you as the one person we write to if a check-in after such a meeting "
            "does not come. That is seldom. You would read where the meeting was, with whom, and how to reach "
            "%(student)s.\n\n"
            "Yes or no, here; no account is needed:\n\n%(url)s\n\nYou can change your mind there at any time."
        )
        text %= facts
    return Draft(
        kind="trusted_contact.request",
        to_name=trusted_contact.name,
        to_address=trusted_contact.email,
        from_name=student.name,
        reply_to=student.email,
        subject=subject,
        text=text,
        language=trusted_contact.language,
        stop_url=stop_url,
    )


def answer(trusted_contact: TrustedContact, *, disarmed: bool) -> Draft:
    """The student hears what was said. `disarmed`: a check-in that was set is no longer."""
    student = trusted_contact.student
    with translation.override(student.language):
        facts = {"name": trusted_contact.name}
        if trusted_contact.state == TrustState.AGREED:
            subject = _("%(name)s said yes") % facts
            text = _("%(name)s agreed to be your trusted contact. You can now set a check-in for a meeting.") % facts
        else:
            subject = _("%(name)s said no") % facts
            text = _("%(name)s would rather not be your trusted contact. Someone else may.") % facts
        if disarmed:
            more = _(
                "A check-in was set with %(name)s. It is not set any more: nobody will be told. Set a new one with "
                "someone else, or tell a person yourself where you are."
            )
            text += "\n\n" + more % facts
    return Draft(
        kind="trusted_contact.answer",
        to_name=student.name,
        to_address=student.email,
        subject=subject,
        text=text,
        language=student.language,
        urgent=disarmed,
    )
