"""Asking someone to be a trusted contact, their answer, and the end of it."""

from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext_lazy as _

from curbside.foundation.accounts.models import User
from curbside.foundation.audit.actions import entries as audit
from curbside.foundation.consent.models.opt_out import normalise
from curbside.foundation.consent.queries import has_opted_out
from curbside.foundation.kit.forms import clean_line
from curbside.foundation.mail.actions import links, outbox
from curbside.foundation.mail.draft import Draft
from curbside.foundation.mail.models import Letter, Purpose

from .. import trusted_contact_letters as letters
from ..check_in_rules import NotSet
from ..models import CheckIn, CheckInState, TrustedContact, TrustState
from .check_ins import disarm_for
from .news import NOT_YET_MADE

__all__ = ["NotSet", "answer", "ask", "end", "preview"]

AT_MOST = 5
REQUESTS_A_MONTH = 10
ANSWERS_A_MONTH = 10
"""Answers by link after which no further yes is taken, so that nobody can flood the student with changes of mind."""
MONTH = timedelta(days=30)
LINK_LASTS = timedelta(days=730)
WANTS_NO_MORE = _("This person asked us not to write to them. Someone else may.")


def preview(student: User, *, name: str, email: str, language: str, now: datetime) -> Draft | None:
    """Exactly what asking would send now, but for the links; None where they were asked before. Writes nothing.

    Raises NotSet as `ask` does.
    """
    email = normalise(email)
    if _asked_before(student, email, now=now):
        return None
    row = TrustedContact(student=student, name=clean_line(name), email=email, language=language)
    to_come = f"{settings.SITE_URL}/r/%s/{NOT_YET_MADE}/"
    url, stop_url = to_come % Purpose.AGREEMENT, to_come % Purpose.STOP
    return letters.request(row, url=url, stop_url=stop_url)


@transaction.atomic
def ask(student: User, *, name: str, email: str, language: str, now: datetime) -> TrustedContact:
    """Write to someone, once. Asked again while they have not ended it, it is the same request.

    Raises NotSet with the reason (too many; they said no; they want no more requests).
    """
    student = User.objects.select_for_update().get(pk=student.pk)
    email = normalise(email)
    if known := _asked_before(student, email, now=now):
        return known
    row = TrustedContact.objects.create(
        student=student, name=clean_line(name), email=email, language=language, asked_at=now
    )
    url, stop_url = (_link(purpose, row, now=now) for purpose in (Purpose.AGREEMENT, Purpose.STOP))
    draft = letters.request(row, url=url, stop_url=stop_url)
    try:
        outbox.put(draft, key=f"trusted-contact:{row.pk}:request", sender=student, now=now)
    except outbox.OptedOut as refusal:  # in the very instant
        raise NotSet(WANTS_NO_MORE) from refusal
    audit.record("ask", row, actor=student, now=now)
    return row


def _asked_before(student: User, email: str, *, now: datetime) -> TrustedContact | None:
    """The request to them that still stands; raises NotSet where a new one may not go."""
    mine = TrustedContact.objects.filter(student=student)
    known = mine.filter(email=email).exclude(state=TrustState.ENDED).first()
    if known and known.state == TrustState.DECLINED:
        raise NotSet(_("They said no, and we do not ask twice. Someone else may."))
    if known:
        return known
    if email == normalise(student.email):
        raise NotSet(_("A trusted contact is someone other than you."))
    live = mine.filter(state__in=[TrustState.ASKED, TrustState.AGREED]).count()
    if live >= AT_MOST or mine.filter(asked_at__gt=now - MONTH).count() >= REQUESTS_A_MONTH:
        raise NotSet(_("These are many people. Remove one you no longer need before you ask another."))
    if has_opted_out(email):
        raise NotSet(WANTS_NO_MORE)
    return None


@transaction.atomic
def answer(trusted_contact: TrustedContact, *, agrees: bool, phone: str = "", actor: object, now: datetime) -> bool:
    """Yes or no, by link; they may change their mind. A no ends check-ins already set, and the student hears so.

    Says whether anything changed. Raises NotSet for one more yes after many answers; a no is always taken.
    """
    row = TrustedContact.objects.select_for_update().select_related("student").get(pk=trusted_contact.pk)
    state = TrustState.AGREED if agrees else TrustState.DECLINED
    phone = clean_line(phone)[:40] if agrees else ""
    if row.state == TrustState.ENDED or (row.state == state and row.phone == phone):
        return False
    changed = row.state != state
    if changed and agrees and _answers_lately(row, now) >= ANSWERS_A_MONTH:
        raise NotSet(_("This answer has changed many times. Write to the person who asked you instead."))
    row.state, row.answered_at, row.phone = state, now, phone
    row.save(update_fields=["state", "answered_at", "phone"])
    if changed:
        disarmed = not agrees and _disarm(row, now=now)
        key = f"trusted-contact:{row.pk}:answer:{now.isoformat()}"
        draft = letters.answer(row, disarmed=disarmed)
        outbox.put(draft, key=key, sender=row.student, now=now, thread=_thread(row))
        audit.record("agree" if agrees else "decline", row, actor=actor, now=now)
    return changed


@transaction.atomic
def end(trusted_contact: TrustedContact, *, actor: object, now: datetime) -> bool:
    """The student no longer names them. Says whether a check-in that was set is not set any more."""
    row = TrustedContact.objects.select_for_update().get(pk=trusted_contact.pk)
    if row.state == TrustState.ENDED:
        return False
    row.state = TrustState.ENDED
    row.save(update_fields=["state"])
    outbox.give_up(key=f"trusted-contact:{row.pk}:request")
    links.revoke(row, purpose=Purpose.AGREEMENT, now=now)
    audit.record("end", row, actor=actor, now=now)
    return _disarm(row, now=now)


def _answers_lately(row: TrustedContact, now: datetime) -> int:
    return Letter.objects.filter(thread=_thread(row), created_at__gt=now - MONTH).count()


def _thread(row: TrustedContact) -> str:
    return f"trusted-contact:{row.pk}:answers"


def _link(purpose: Purpose, row: TrustedContact, *, now: datetime) -> str:
    until = now + LINK_LASTS
    # The way to stop is a promise to its recipient: it outlives the student's account.
    whose = None if purpose == Purpose.STOP else row.student
    return links.issue(purpose, row, recipient=row.email, issued_for=whose, now=now, expires_at=until).url


def _disarm(row: TrustedContact, *, now: datetime) -> bool:
    armed = CheckIn.objects.filter(trusted_contact=row, state=CheckInState.ARMED).select_related("meeting")
    meetings = [check_in.meeting for check_in in armed]
    for meeting in meetings:
        disarm_for(meeting, now=now)
    return bool(meetings)
