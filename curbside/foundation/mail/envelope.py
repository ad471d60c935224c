"""The letter as it goes out: headers, footer, calendar part."""

from email.utils import formataddr

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.utils import translation
from django.utils.encoding import punycode
from django.utils.translation import gettext as _

from curbside.foundation.kit.forms import clean_line

from .models import Letter


def whole_text(letter: Letter) -> str:
    """What the recipient reads, footer included."""
    return f"{letter.text}\n\n-- \n{footer(letter)}\n"


def footer(letter: Letter) -> str:
    """Who sends this, where they can be found, and how to make it stop; in the letter's language."""
    with translation.override(letter.language):
        if letter.from_name:
            who = _("Curbside sent you this in the name of %(name)s. Your answer goes to them, not to us.")
            lines = [who % {"name": letter.from_name}] if letter.reply_to else [_sent_for(letter)]
        else:
            lines = [_("Curbside sent you this by itself. It helps medical students prepare and hold conversations.")]
        if letter.stop_url:
            lines.append(_("Please don’t ask me again: %(url)s") % {"url": letter.stop_url})
        if settings.POSTAL_ADDRESS:
            lines.append(settings.POSTAL_ADDRESS)
        if settings.CONTACT_EMAIL:
            lines.append(_("Questions: %(address)s") % {"address": settings.CONTACT_EMAIL})
    return "\n".join(lines)


def _sent_for(letter: Letter) -> str:
    return _("Curbside sent you this in the name of %(name)s.") % {"name": letter.from_name}


def _for_the_wire(address: str) -> str:
    """The address with its domain in the letters that every mail server knows: `é` is fine on a page only."""
    local, at, domain = address.rpartition("@")
    return f"{local}{at}{punycode(domain)}"


def as_email(letter: Letter) -> EmailMultiAlternatives:
    """The e-mail, the same each time it has to be sent."""
    sender = f"{clean_line(letter.from_name)} via Curbside" if letter.from_name else "Curbside"
    headers = {"Message-ID": letter.message_id}
    if not letter.from_name:
        headers["Auto-Submitted"] = "auto-generated"
    if letter.stop_url:
        headers["List-Unsubscribe"] = f"<{clean_line(letter.stop_url)}>"
        headers["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    email = EmailMultiAlternatives(
        subject=clean_line(letter.subject),
        body=whole_text(letter),
        from_email=formataddr((sender, settings.MAIL_FROM)),
        to=[formataddr((clean_line(letter.to_name), _for_the_wire(clean_line(letter.to_address))))],
        reply_to=[clean_line(letter.reply_to)] if letter.reply_to else None,
        headers=headers,
    )
    if letter.calendar:
        method = clean_line(letter.calendar_method) or "PUBLISH"
        email.attach_alternative(letter.calendar, f"text/calendar; method={method}")
        # Some mail programs only look for a file. Bytes, so that it is encoded whole.
        email.attach("invite.ics", letter.calendar.encode(), "application/ics")
    return email
