"""What a check-in puts into the outbox and takes out again; always inside the caller's transaction.

Order matters more than speed here: an all-clear goes last in its thread, so it never overtakes its alert.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta

from curbside.foundation.mail.actions import links, outbox
from curbside.foundation.mail.models import Channel, Letter, LetterState, Purpose
from curbside.foundation.mail.queries import letter_with_key
from curbside.foundation.mail.rules import texts_are_possible

from .. import check_in_letters as letters
from ..models import CheckIn

BEHIND_ALERTS = timedelta(minutes=1)
LINK_OUTLIVES_ALERT = timedelta(days=2)


def send_ask(check_in: CheckIn, *, now: datetime) -> None:
    """The reminder, by every way the student can be reached."""
    student = check_in.meeting.conversation.student
    url = _link(check_in, now=now)
    for channel in _channels(student.phone):
        draft = letters.ask(check_in, url=url, channel=channel)
        outbox.put(draft, key=_ask_key(check_in, channel), sender=student, now=now)


def call_back_ask(check_in: CheckIn) -> None:
    """A reminder that has not gone out has nothing to say any more."""
    for channel in Channel:
        outbox.give_up(key=_ask_key(check_in, channel))


def send_alert(check_in: CheckIn, *, now: datetime) -> None:
    """To the trusted contact; and to the student, who may be fine. An older all-clear must not come after it."""
    student = check_in.meeting.conversation.student
    for channel in Channel:
        for earlier in range(1, check_in.alerts):
            outbox.give_up(key=_key("all-clear", check_in, earlier, channel))
    for channel in _channels(check_in.trusted_contact.phone):
        draft = letters.alert(check_in, channel)
        key = _key("alert", check_in, check_in.alerts, channel)
        outbox.put(draft, key=key, sender=student, now=now, thread=_thread(check_in, channel))
    told = letters.told(check_in, url=_link(check_in, now=now))
    key = _key("told", check_in, check_in.alerts, Channel.EMAIL)
    # Urgent letters go at once whatever their time; the later time lets every alert that waits go first.
    outbox.put(told, key=key, sender=student, now=now, due_at=now + BEHIND_ALERTS)


def send_all_clear(check_in: CheckIn, *, now: datetime) -> None:
    """Take back what has surely not gone out; where anything may have, send the all-clear behind it."""
    outbox.give_up(key=_key("told", check_in, check_in.alerts, Channel.EMAIL))
    for channel in Channel:
        # Each of them is looked at, so that each that can be taken back is.
        in_the_world = [letter for letter in _alerts(check_in, channel) if _may_have_arrived(letter)]
        if in_the_world:
            outbox.put(
                letters.all_clear(check_in, channel),
                key=_key("all-clear", check_in, check_in.alerts, channel),
                sender=check_in.meeting.conversation.student,
                now=now,
                thread=_thread(check_in, channel),
                goes_last=True,
            )


def alert_letters(check_in: CheckIn) -> list[Letter]:
    """The newest alert by each channel, for the student to see what became of it."""
    keys = [_key("alert", check_in, check_in.alerts, channel) for channel in Channel]
    return [letter for key in keys if (letter := letter_with_key(key))]


def told_at(check_in: CheckIn) -> datetime | None:
    """When the newest alert left; None while none has."""
    letters_out = alert_letters(check_in) if check_in.alerts else []
    return max((x.sent_at for x in letters_out if x.state == LetterState.SENT and x.sent_at), default=None)


def _may_have_arrived(letter: Letter) -> bool:
    if outbox.drop(key=letter.key):
        return False
    letter.refresh_from_db()
    surely_not = letter.state == LetterState.DROPPED or (letter.state == LetterState.FAILED and not letter.in_doubt)
    return not surely_not


def _alerts(check_in: CheckIn, channel: Channel) -> Iterator[Letter]:
    for number in range(1, check_in.alerts + 1):
        letter = letter_with_key(_key("alert", check_in, number, channel))
        if letter:
            yield letter


def _channels(phone: str) -> list[Channel]:
    return [Channel.EMAIL, Channel.TEXT] if phone and texts_are_possible() else [Channel.EMAIL]


def _link(check_in: CheckIn, *, now: datetime) -> str:
    student = check_in.meeting.conversation.student
    return links.issue(
        Purpose.CHECK_IN,
        check_in,
        recipient=student.email,
        issued_for=student,
        now=now,
        expires_at=max(check_in.alert_at, now) + LINK_OUTLIVES_ALERT,
    ).url


def _ask_key(check_in: CheckIn, channel: Channel) -> str:
    return f"check-in:{check_in.pk}:ask:{check_in.ask_at.isoformat()}:{channel}"


def _key(kind: str, check_in: CheckIn, number: int, channel: Channel) -> str:
    return f"check-in:{check_in.pk}:{kind}:{number}:{channel}"


def _thread(check_in: CheckIn, channel: Channel) -> str:
    return f"check-in:{check_in.pk}:{channel}"
