"""What coordinators do in the bank of their centre: retire, note, and put a student's follow-up beside a question."""

from datetime import datetime

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from curbside.foundation.accounts.models import Centre, User
from curbside.foundation.audit.actions.entries import record
from curbside.foundation.kit.forms import clean_line

from ..models import BankNote, FollowUpOffer, PublishedFollowUp, Question, Retirement
from ..models.bank import NOTE_MAX, NOTES_MAX


@transaction.atomic
def retire(question: Question, *, centre: Centre, actor: User, now: datetime) -> Retirement:
    """The centre no longer offers the question. Sheets that have it keep it. Repeating it changes nothing."""
    _check(centre, actor, question)
    retirement, is_new = Retirement.objects.get_or_create(
        question=question, centre=centre, ended_at=None, defaults={"by": actor, "at": now}
    )
    if is_new:
        record("retire", retirement, actor=actor, now=now)
    return retirement


@transaction.atomic
def offer_again(question: Question, *, centre: Centre, actor: User, now: datetime) -> None:
    """Undo a retirement."""
    _check(centre, actor, question)
    for retirement in Retirement.objects.standing().filter(question=question, centre=centre):
        Retirement.objects.filter(pk=retirement.pk).update(ended_at=now)
        record("bring_back", retirement, actor=actor, now=now)


@transaction.atomic
def write_note(question: Question, *, centre: Centre, text: str, actor: User, now: datetime) -> BankNote:
    """A note for the members of the centre; the same words again: the same note. Raises ValidationError by field."""
    _check(centre, actor, question)
    text = clean_line(text)
    if not text:
        raise ValidationError({"text": _("Write a word first.")})
    if len(text) > NOTE_MAX:
        raise ValidationError({"text": _("Keep it under %d characters.") % NOTE_MAX})
    note = _standing(question, centre, text)
    if note is None:
        _check_room(question, centre)
        note = BankNote.objects.create(question=question, centre=centre, text=text, by=actor, at=now)
        record("note", note, actor=actor, now=now)
    return note


def _check_room(question: Question, centre: Centre) -> None:
    if BankNote.objects.standing().filter(question=question, centre=centre).count() >= NOTES_MAX:
        most = _("%d notes beside one question is the most here. Take one off first.")
        raise ValidationError({"text": most % NOTES_MAX})


def _standing(question: Question, centre: Centre, text: str) -> BankNote | None:
    return BankNote.objects.standing().filter(question=question, centre=centre, text=text).first()


@transaction.atomic
def take_note_off(note: BankNote, *, actor: User, now: datetime) -> None:
    """Any coordinator of the centre takes it off."""
    _check(note.centre, actor)
    if BankNote.objects.standing().filter(pk=note.pk).update(ended_at=now):
        record("remove", note, actor=actor, now=now)


@transaction.atomic
def put_note_back(note: BankNote, *, actor: User, now: datetime) -> None:
    """Undo taking it off. Where the same words were written anew, nothing changes. Raises ValidationError when full."""
    _check(note.centre, actor)
    if _standing(note.question, note.centre, note.text):
        return
    _check_room(note.question, note.centre)
    if BankNote.objects.filter(pk=note.pk).exclude(ended_at=None).update(ended_at=None):
        record("bring_back", note, actor=actor, now=now)


@transaction.atomic
def publish_follow_up(offer: FollowUpOffer, *, actor: User, now: datetime) -> PublishedFollowUp:
    """Put it beside its question. Raises PermissionDenied when the student took it back."""
    if offer.centre is None or offer.taken_back_at is not None:
        raise PermissionDenied
    _check(offer.centre, actor)
    published, is_new = PublishedFollowUp.objects.get_or_create(
        offer=offer,
        ended_at=None,
        defaults={"centre": offer.centre, "question_id": offer.question_id, "by": actor, "at": now},
    )
    if is_new:
        record("publish", published, actor=actor, now=now)
    return published


@transaction.atomic
def take_follow_up_off(offer: FollowUpOffer, *, actor: User, now: datetime) -> None:
    """Take it off the question's page."""
    if offer.centre is None:
        raise PermissionDenied
    _check(offer.centre, actor)
    for published in PublishedFollowUp.objects.filter(offer=offer, ended_at=None):
        PublishedFollowUp.objects.filter(pk=published.pk).update(ended_at=now)
        record("remove", published, actor=actor, now=now)


def _check(centre: Centre, actor: User, question: Question | None = None) -> None:
    """Raises PermissionDenied unless they run the centre, and the question is in its bank."""
    if not Centre.objects.run_by(actor).filter(pk=centre.pk).exists():
        raise PermissionDenied
    if question and question.centre_id not in {None, centre.pk}:
        raise PermissionDenied
    # Whoever presses twice waits here for the first press.
    Centre.objects.select_for_update(no_key=True).get(pk=centre.pk)
