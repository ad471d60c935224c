"""Putting letters in the outbox and taking them out again."""

from datetime import datetime

from curbside.foundation.consent.queries import has_opted_out
from curbside.foundation.kit.forms import clean_line, clean_text

from ..draft import Draft
from ..models import Letter, LetterState


class OptedOut(Exception):
    """The recipient asked not to be asked again."""


def put(
    draft: Draft,
    *,
    key: str,
    sender: object,
    now: datetime,
    due_at: datetime | None = None,
    thread: str = "",
    goes_last: bool = False,
) -> Letter:
    """Write the letter in the caller's transaction. The same `key` twice is the same letter.

    `sender` is the user in whose name it goes, or None. `thread` names the matter; a letter that `goes_last` waits
    while another of its thread is waiting. Raises OptedOut when the letter asks something (`stop_url` is set) of
    someone who said no more.
    """
    if draft.stop_url and has_opted_out(draft.to_address):
        raise OptedOut
    fields = {**_fields(draft), "thread": thread, "goes_last": goes_last, "due_at": due_at or now, "created_at": now}
    letter, _ = Letter.objects.get_or_create(key=key, defaults={**fields, "sender_id": getattr(sender, "pk", None)})
    return letter


def _fields(draft: Draft) -> dict[str, object]:
    """The draft as it is kept: nothing in a header can begin another line."""
    return {
        "kind": draft.kind,
        "channel": draft.channel,
        "to_name": clean_line(draft.to_name)[:200],
        "to_address": clean_line(draft.to_address),
        "from_name": clean_line(draft.from_name)[:200],
        "reply_to": clean_line(draft.reply_to),
        "subject": clean_line(draft.subject)[:250],
        "text": clean_text(draft.text),
        "language": draft.language,
        "calendar": draft.calendar,
        "calendar_method": draft.calendar_method,
        "stop_url": draft.stop_url,
        "urgent": draft.urgent,
        "holds_key": draft.holds_key,
    }


def drop(*, key: str) -> bool:
    """Take a letter back that has surely not gone out. Says whether there was one to take back.

    False when it was sent, is being sent, or a try ended in doubt: then the recipient may have it.
    """
    waiting = Letter.objects.filter(key=key, state=LetterState.WAITING, leased_until=None, in_doubt=False)
    return waiting.update(state=LetterState.DROPPED) == 1


def give_up(*, key: str) -> bool:
    """Stop trying to send a letter, whether or not it may already have arrived. Says whether it was still waiting."""
    return Letter.objects.filter(key=key, state=LetterState.WAITING).update(state=LetterState.DROPPED) == 1
