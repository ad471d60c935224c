"""Thanking: a draft that quotes one line, and sending it once."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from curbside.foundation.accounts.models import User
from curbside.foundation.audit.actions.entries import record
from curbside.foundation.kit.forms import TEXT, clean_text
from curbside.foundation.mail.actions import outbox
from curbside.student.people.actions.touches import record_touch
from curbside.student.people.models import TouchKind

from .. import letters, rules
from ..models import Reflection, ThanksBy, ThankYou
from .endings import close_when_done


@transaction.atomic
def keep_thank_you(reflection: Reflection, *, insight: str, body: str, actor: User, now: datetime) -> ThankYou:
    """The draft of the thank-you. What was sent stays as it went.

    Raises ValidationError by field when there is no line to quote, or when it does not stand in the text.
    """
    # The reflection's row is the lock: the form sent twice at once must not make two.
    Reflection.objects.select_for_update().get(pk=reflection.pk)
    insight, body = rules.bare_line(insight)[: rules.LINE_MAX], clean_text(body)[:TEXT]
    thanks = _locked(reflection) or ThankYou(reflection=reflection, created_at=now)
    if thanks.sent_at:
        return thanks
    if not insight:
        raise ValidationError({"insight": _("Choose one thing they said.")})
    if not rules.quotes(body, insight):
        raise ValidationError(
            {"body": _("The line you chose does not stand in your text yet. Put it in, word for word.")}
        )
    if (thanks.insight, thanks.body) != (insight, body):
        thanks.insight, thanks.body = insight, body
        thanks.save()
        record("draft", thanks, actor=actor, now=now)
    return thanks


@transaction.atomic
def send_thank_you(
    thanks: ThankYou, *, actor: User, now: datetime, route: str = ThanksBy.CURBSIDE, seen: str | None = None
) -> ThankYou:
    """Send it from Curbside, or note that the student sent or said it. Once only.

    `seen` names the letter that was shown: another one does not go. Raises rules.Refused or rules.Changed.
    """
    # The student's row is the lock: thank-yous sent at once must not slip past the daily limit.
    User.objects.select_for_update().get(pk=thanks.reflection.meeting.conversation.student_id)
    thanks = _locked(thanks.reflection) or thanks
    if thanks.sent_at:
        return thanks
    if seen is not None and seen != rules.digest(letters.thank_you(thanks)):
        raise rules.Changed
    why = rules.why_not_sent(thanks, route=route, now=now)
    if why:
        raise rules.Refused(why)
    thanks.route, thanks.sent_at = ThanksBy(route), now
    if route == ThanksBy.CURBSIDE:
        draft = letters.thank_you(thanks)
        thanks.letter = outbox.put(draft, key=f"reflection.thank_you:{thanks.pk}", sender=actor, now=now)
    thanks.save()
    record("send", thanks, actor=actor, now=now)
    record_touch(thanks.reflection.meeting.conversation.contact, TouchKind.THANKED, now=now)
    close_when_done(thanks.reflection, actor=actor, now=now)
    return thanks


@transaction.atomic
def say_thank_you(reflection: Reflection, *, actor: User, now: datetime) -> ThankYou:
    """The student thanked them in person or by phone. A draft there was is kept as it stands."""
    # The reflection's row is the lock: the button pressed twice at once must not thank twice.
    Reflection.objects.select_for_update().get(pk=reflection.pk)
    thanks, _new = ThankYou.objects.get_or_create(reflection=reflection, defaults={"created_at": now})
    return send_thank_you(thanks, route=ThanksBy.IN_PERSON, actor=actor, now=now)


def _locked(reflection: Reflection) -> ThankYou | None:
    rows = ThankYou.objects.select_for_update(of=("self",))
    path = "reflection__meeting__conversation"
    return rows.select_related(f"{path}__contact", f"{path}__student").filter(reflection=reflection).first()
