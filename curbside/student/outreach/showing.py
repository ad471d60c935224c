"""A letter as it is shown before it goes: exactly what will be sent."""

from dataclasses import dataclass
from urllib.parse import quote

from curbside.foundation.mail.draft import Draft
from curbside.foundation.mail.queries import words_of

from .rules import digest


@dataclass(frozen=True, slots=True)
class Shown:
    """The envelope, the text and the footer; `seen` names this very letter, so that no other can be sent."""

    to_address: str
    from_name: str
    reply_to: str
    subject: str
    text: str
    footer: str
    seen: str


def show_letter(draft: Draft) -> Shown:
    """The letter of a draft."""
    text, _, footer = words_of(draft).rpartition("\n\n-- \n")
    return Shown(
        to_address=draft.to_address,
        from_name=draft.from_name,
        reply_to=draft.reply_to,
        subject=draft.subject,
        text=text,
        footer=footer.strip(),
        seen=digest(draft),
    )


def mail_address(to_address: str, subject: str, body: str) -> str:
    """A `mailto:` address (RFC 6068) that opens the student's own mail program with the text in it."""
    lines = body.replace("\n", "\r\n")
    return f"mailto:{quote(to_address, safe='@')}?subject={quote(subject, safe='')}&body={quote(lines, safe='')}"
