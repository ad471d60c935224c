"""Letters about signing in and about joining a centre."""

from typing import Any
from zoneinfo import ZoneInfo

from django.template.loader import render_to_string
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from curbside.foundation.kit.forms import clean_line
from curbside.foundation.mail.draft import Draft

from .models import Invitation, User


def reader_of(address: str) -> User:
    """The person with this address; where nobody has it, nobody, with the language of the page they are on."""
    user = User.objects.filter(emailaddress__email__iexact=address).first()
    return user or User(language=(translation.get_language() or "en")[:2])


def about_sign_in(prefix: str, address: str, facts: dict[str, Any]) -> Draft:
    """A code, a link, or the news that something about the account changed.

    `prefix` names a pair of templates: `account/email/login_code` has a `_subject.txt` and a `_message.txt`.
    All count as holding a key, those with mere news too: so no template can hold one unnoticed.
    """
    reader = reader_of(address)
    language, facts = reader.language, {**facts, "zone": reader.time_zone}
    with translation.override(language), timezone.override(ZoneInfo(reader.time_zone)):
        subject = clean_line(render_to_string(f"{prefix}_subject.txt", facts))
        text = render_to_string(f"{prefix}_message.txt", facts)
    kind = f"sign-in-{prefix.rpartition('/')[2].replace('_', '-')}"
    return Draft(
        kind=kind, to_address=address, subject=subject, text=text, language=language, urgent=True, holds_key=True
    )


def invitation(invitation: Invitation, *, url: str, stop_url: str) -> Draft:
    """A coordinator asks someone to join. It asks for something, so it can be stopped with one click."""
    centre, inviter = invitation.centre, invitation.invited_by
    facts = {
        "invitation": invitation,
        "centre": centre.name,
        "inviter": inviter.name if inviter else "",
        "role": invitation.role,
        "url": url,
    }
    with translation.override(centre.language):
        subject = _("%(centre)s invites you to Curbside") % {"centre": centre.name}
        text = render_to_string("accounts/letters/invitation.txt", facts)
    return Draft(
        kind="invitation",
        to_address=invitation.email,
        from_name=inviter.name if inviter else centre.name,
        reply_to=inviter.email if inviter else "",
        subject=subject,
        text=text,
        language=centre.language,
        stop_url=stop_url,
    )
