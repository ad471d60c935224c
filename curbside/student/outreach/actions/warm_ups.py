"""The three small messages. The student sends them; here it is kept how far they came."""

from datetime import datetime

from django.db import transaction

from curbside.foundation.accounts.models import User
from curbside.foundation.audit.actions.entries import record
from curbside.foundation.kit.forms import TEXT, clean_text
from curbside.student.people.actions.touches import record_touch
from curbside.student.people.models import Contact, Conversation, Touch, TouchKind
from curbside.student.questions.actions.sheets import begin_sheet
from curbside.student.questions.models import Sheet

from .. import rules
from ..models import Route, WarmUp, WarmUpMessage
from ..warm_up_texts import LAST, warm_up_text
from .approaches import change_approach, draft_approach, send_approach, take_asking_back


@transaction.atomic
def begin_warm_up(contact: Contact, *, actor: User, now: datetime) -> WarmUp:
    """The open warm-up with this contact, or a new one with three texts to start from."""
    # The contact's row is the lock: two requests at once must not begin two.
    Contact.objects.select_for_update().get(pk=contact.pk)
    there = WarmUp.objects.visible_to(actor).open().filter(contact=contact).first()
    if there:
        return there
    warm_up = WarmUp.objects.create(contact=contact, started_at=now)
    for position in range(1, LAST + 1):
        WarmUpMessage.objects.create(warm_up=warm_up, position=position, text=warm_up_text(contact, position))
    record("begin", warm_up, actor=actor, now=now)
    return warm_up


@transaction.atomic
def change_message(message: WarmUpMessage, *, text: str, actor: User, now: datetime) -> WarmUpMessage:
    """Keep the text of a message that has not gone out."""
    text = clean_text(text)[:TEXT]
    unsent = WarmUpMessage.objects.filter(pk=message.pk, sent_at=None)
    if text != message.text and unsent.update(text=text):
        message.text = text
        record("change", message, actor=actor, now=now)
    return message


@transaction.atomic
def note_sent(message: WarmUpMessage, *, text: str, actor: User, now: datetime) -> WarmUpMessage:
    """The student sent it, with this text. A hello is a light touch; the last of the three is the ask. Once only."""
    change_message(message, text=text, actor=actor, now=now)
    if WarmUpMessage.objects.filter(pk=message.pk, sent_at=None).update(sent_at=now):
        record("send", message, actor=actor, now=now)
        if message.position == LAST:
            _note_ask(message, actor=actor, now=now)
        else:
            record_touch(message.warm_up.contact, TouchKind.LIGHT, now=now)
    message.refresh_from_db()
    return message


@transaction.atomic
def note_not_sent(message: WarmUpMessage, *, actor: User, now: datetime) -> WarmUpMessage:
    """Take "I sent it" back, with what it left: a hello or an ask of the last day that nothing has followed.

    The ask is a draft again, and the warm-up goes on.
    """
    WarmUp.objects.select_for_update().get(pk=message.warm_up_id)
    message.refresh_from_db()
    if message.sent_at and rules.can_say_not_sent(message, now=now):
        is_ask = message.position == LAST
        kind = TouchKind.ASKED if is_ask else TouchKind.LIGHT
        Touch.objects.filter(contact=message.warm_up.contact, kind=kind, at=message.sent_at).delete()
        ask = rules.ask_of(message) if is_ask else None
        if ask:
            take_asking_back(ask, actor=actor, now=now)
        record("remove", message, actor=actor, now=now)
        message.sent_at = None
        message.save(update_fields=["sent_at"])
        if is_ask:
            go_on_with_warm_up(message.warm_up, actor=actor, now=now)
    return message


def _note_ask(message: WarmUpMessage, *, actor: User, now: datetime) -> None:
    """From here on it is an ask like any other, with its follow-up and its answer; the warm-up is done."""
    conversation = begin_sheet(message.warm_up.contact, actor=actor, now=now).conversation
    ask = draft_approach(conversation, actor=actor, now=now)
    change_approach(ask, subject=ask.subject, body=message.text, actor=actor, now=now)
    try:
        send_approach(ask, odds=None, route=Route.OWN_MAIL, actor=actor, now=now)
    except rules.Refused:  # such as words in brackets: the draft says so, and that they asked stays noted
        record_touch(message.warm_up.contact, TouchKind.ASKED, now=now)
    stop_warm_up(message.warm_up, actor=actor, now=now)


@transaction.atomic
def note_answered(message: WarmUpMessage, *, actor: User, now: datetime) -> WarmUpMessage:
    """They wrote back to it. Once only, and only to what was sent."""
    silent = WarmUpMessage.objects.filter(pk=message.pk, sent_at__isnull=False, answered_at=None)
    if silent.update(answered_at=now):
        record_touch(message.warm_up.contact, TouchKind.ANSWERED, now=now)
        record("answer", message, actor=actor, now=now)
    message.refresh_from_db()
    return message


@transaction.atomic
def pause_warm_up(warm_up: WarmUp, *, actor: User, now: datetime) -> None:
    """Let it rest. Nothing is lost, and no page reminds of it."""
    if WarmUp.objects.filter(pk=warm_up.pk, paused_at=None, ended_at=None).update(paused_at=now):
        record("pause", warm_up, actor=actor, now=now)


@transaction.atomic
def go_on_with_warm_up(warm_up: WarmUp, *, actor: User, now: datetime) -> None:
    """Take a rest or an end back. While another with the same person is open, that one stays the one."""
    Contact.objects.select_for_update().get(pk=warm_up.contact_id)
    if WarmUp.objects.filter(contact=warm_up.contact_id, ended_at=None).exclude(pk=warm_up.pk).exists():
        return
    resting = WarmUp.objects.filter(pk=warm_up.pk).exclude(paused_at=None, ended_at=None)
    if resting.update(paused_at=None, ended_at=None):
        record("go_on", warm_up, actor=actor, now=now)


@transaction.atomic
def stop_warm_up(warm_up: WarmUp, *, actor: User, now: datetime) -> None:
    """End it. What was sent stays written down."""
    if WarmUp.objects.filter(pk=warm_up.pk, ended_at=None).update(ended_at=now):
        record("stop", warm_up, actor=actor, now=now)


@transaction.atomic
def lead_into_ask(warm_up: WarmUp, *, actor: User, now: datetime) -> Sheet:
    """On to the conversation: its sheet, and a draft of the ask with the words of the third message.

    The draft keeps the student's words only where they have begun none. Repeating it leads to the same sheet.
    """
    sheet = begin_sheet(warm_up.contact, actor=actor, now=now)
    last = WarmUpMessage.objects.get(warm_up=warm_up, position=LAST)
    if last.sent_at is None and WarmUp.objects.filter(pk=warm_up.pk, ended_at=None).exists():
        conversation = Conversation.objects.select_related("contact", "student").get(pk=sheet.conversation_id)
        if not conversation.approaches.exists():
            draft = draft_approach(conversation, actor=actor, now=now)
            change_approach(draft, subject=draft.subject, body=last.text, actor=actor, now=now)
    stop_warm_up(warm_up, actor=actor, now=now)
    return sheet
