"""A letter before it is in the outbox: what each app's letters.py returns."""

from dataclasses import dataclass

from .models import Channel


@dataclass(frozen=True, slots=True)
class Draft:
    """Exactly what will go out. Shown to the student before it does.

    `stop_url`: the recipient's one click to "please don't ask me again"; a letter without one must be an answer
    to something the recipient did or arranged. `calendar` is iCalendar text; `calendar_method` its METHOD.
    `holds_key`: the text may hold a code or a link that opens an account.
    """

    kind: str
    to_address: str
    subject: str
    text: str
    to_name: str = ""
    from_name: str = ""
    reply_to: str = ""
    language: str = "en"
    channel: Channel = Channel.EMAIL
    calendar: str = ""
    calendar_method: str = ""
    stop_url: str = ""
    urgent: bool = False
    holds_key: bool = False
