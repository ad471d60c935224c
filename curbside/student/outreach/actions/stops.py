"""Please do not ask me again: taking it at its word, everywhere and at once."""

from datetime import datetime

from django.db import transaction

from curbside.foundation.consent.actions.opt_outs import opt_in, opt_out
from curbside.foundation.mail.actions import outbox
from curbside.foundation.mail.models import Letter, LetterState


@transaction.atomic
def stop_asking(email: str, *, now: datetime) -> None:
    """No ask goes to this address again, and those still waiting are taken back. Repeating it changes nothing."""
    opt_out(email, now=now)
    waiting = Letter.objects.filter(to_address__iexact=email, state=LetterState.WAITING).exclude(stop_url="")
    for key in waiting.values_list("key", flat=True):
        outbox.drop(key=key)


@transaction.atomic
def allow_asking(email: str) -> None:
    """The same person changed their mind. What was taken back stays taken back."""
    opt_in(email)
