"""From a student's card into the bank: asked for, agreed to, published. And a follow-up that a student gives."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import uuid4

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from curbside.foundation.accounts.models import Centre, User
from curbside.foundation.audit.actions.entries import record

from .. import rules
from ..coaching_queries import in_bank_already
from ..models import BankOffer, Card, FollowUpOffer, Question, Share
from ..models.coaching import BANK_TEXT_MAX

ASKED_MAX: Final = 10
"""How often one coordinator can ask for one card of one sheet shown, with what was withdrawn."""

FOLLOW_UPS_MAX: Final = 10
"""What one student can offer for one question of one centre, with what was taken back."""

AFTER_THE_SHIPPED: Final = 10_000
"""Position of what centres add: behind every shipped question."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the bank a question goes, and its follow-up in both languages."""

    theme: str
    moment: str
    minutes: int
    follow_up_en: str
    follow_up_fr: str
    stages: Sequence[str] = ()
    specialties: Sequence[str] = ()


@transaction.atomic
def ask_for_bank(share: Share, card: Card, *, text_en: str, text_fr: str, actor: User, now: datetime) -> BankOffer:
    """Ask the student whether this wording may go in. Asked in the same words already: the same offer.

    Raises PermissionDenied when the coordinator is not shown this card, and ValidationError by field, or when it was
    asked in other words, or this coordinator had a no before, under whichever showing of the sheet.
    """
    shown = Share.objects.shown_to(actor).filter(pk=share.pk).exists()
    if not shown or card.sheet_id != share.sheet_id or not card.is_on_sheet:
        raise PermissionDenied
    words = {"text_en": _checked(text_en, "text_en"), "text_fr": _checked(text_fr, "text_fr")}
    if in_bank_already(card, share):
        raise ValidationError(_("This question is in the bank already."))
    if BankOffer.objects.asked().filter(card=card, share__coordinator=actor, agreed=False).exists():
        raise ValidationError(_("The student would rather keep it."))
    own = BankOffer.objects.filter(share=share, card=card)
    if not own.asked().exists() and own.count() >= ASKED_MAX:
        raise ValidationError(_("You asked for this question %d times, which is the most.") % ASKED_MAX)
    offer, is_new = BankOffer.objects.get_or_create(
        share=share, card=card, withdrawn_at=None, defaults={**words, "asked_at": now}
    )
    if (offer.text_en, offer.text_fr) != (words["text_en"], words["text_fr"]):
        raise ValidationError(_("You asked for it in other words already. Take that back first."))
    if is_new:
        record("ask", offer, actor=actor, now=now)
    return offer


@transaction.atomic
def withdraw_offer(offer: BankOffer, *, actor: User, now: datetime) -> BankOffer:
    """The coordinator asks no more. What is published stays, and so does a no."""
    _lock(offer)
    waiting = BankOffer.objects.shown_to(actor).asked().filter(pk=offer.pk, question=None)
    if waiting.exclude(agreed=False).update(withdrawn_at=now):
        offer.withdrawn_at = now
        record("withdraw", offer, actor=actor, now=now)
    return offer


@transaction.atomic
def answer_offer(offer: BankOffer, *, agreed: bool, actor: User, now: datetime) -> BankOffer:
    """The student's yes or no; changeable until it is published. Raises ValidationError when it is too late."""
    _lock(offer)
    open_ones = BankOffer.objects.visible_to(actor).asked().filter(pk=offer.pk, question=None, share__ended_at=None)
    if not open_ones.update(agreed=agreed, answered_at=now):
        raise ValidationError(_("This was settled meanwhile."))
    offer.agreed, offer.answered_at = agreed, now
    record("agree" if agreed else "decline", offer, actor=actor, now=now)
    return offer


@transaction.atomic
def publish(offer: BankOffer, place: Place, *, actor: User, now: datetime) -> Question:
    """Put the agreed wording into the bank of the centre. Published already: the same question.

    Raises PermissionDenied without the student's yes or when the sheet is no longer shown, ValidationError by field.
    """
    # Whoever takes the sheet back at this moment waits, or is seen below.
    Share.objects.select_for_update().filter(pk=offer.share_id).first()
    offers = BankOffer.objects.shown_to(actor).asked()
    current = offers.select_for_update(of=("self",)).select_related("question", "share").filter(pk=offer.pk).first()
    if current is None or not current.agreed:
        raise PermissionDenied
    if current.question:
        return current.question
    question = Question.objects.create(
        code=f"c-{uuid4().hex}",
        position=AFTER_THE_SHIPPED,
        centre_id=current.share.centre_id,
        text_en=current.text_en,
        text_fr=current.text_fr,
        theme=place.theme,
        moment=place.moment,
        minutes=place.minutes,
        follow_up_en=_checked(place.follow_up_en, "follow_up_en"),
        follow_up_fr=_checked(place.follow_up_fr, "follow_up_fr"),
        stages=list(place.stages),
        specialties=list(place.specialties),
        published_at=now,
    )
    current.question = question
    current.save(update_fields=["question"])
    record("publish", question, actor=actor, now=now)
    return question


@transaction.atomic
def offer_follow_up(
    question: Question, *, centre: Centre, text: str, language: str, actor: User, now: datetime
) -> FollowUpOffer:
    """The student gives the bank of a centre a follow-up that helped; the same words give it again.

    Raises PermissionDenied when the question is not in the bank of that centre, ValidationError by field.
    """
    if not Centre.objects.visible_to(actor).filter(pk=centre.pk).exists():
        raise PermissionDenied
    # What one centre added is not told to another.
    if question.centre_id not in {None, centre.pk}:
        raise PermissionDenied
    if question.withdrawn_at:
        raise ValidationError(_("This question is no longer offered."))
    text = _checked(text, "text")
    # Whoever presses twice waits here for the first press.
    User.objects.select_for_update(no_key=True).get(pk=actor.pk)
    own = FollowUpOffer.objects.visible_to(actor).filter(question=question, centre=centre)
    given = own.filter(text=text).first()
    if given:
        return give_follow_up_again(given, actor=actor, now=now)
    if own.count() >= FOLLOW_UPS_MAX:
        most = _("%d follow-ups for one question is the most. One you took back can be offered again.")
        raise ValidationError(most % FOLLOW_UPS_MAX)
    offer = FollowUpOffer.objects.create(
        student=actor, question=question, centre=centre, text=text, language=language, offered_at=now
    )
    record("offer", offer, actor=actor, now=now)
    return offer


@transaction.atomic
def take_back_follow_up(offer: FollowUpOffer, *, actor: User, now: datetime) -> FollowUpOffer:
    """The student takes it back; it is shown nowhere any more."""
    if FollowUpOffer.objects.visible_to(actor).open().filter(pk=offer.pk).update(taken_back_at=now):
        offer.taken_back_at = now
        record("remove", offer, actor=actor, now=now)
    return offer


@transaction.atomic
def give_follow_up_again(offer: FollowUpOffer, *, actor: User, now: datetime) -> FollowUpOffer:
    """Undo taking it back."""
    taken = FollowUpOffer.objects.visible_to(actor).filter(pk=offer.pk).exclude(taken_back_at=None)
    if taken.update(taken_back_at=None):
        offer.taken_back_at = None
        record("bring_back", offer, actor=actor, now=now)
    return offer


def _lock(offer: BankOffer) -> None:
    # Of a yes or no, a withdrawal and a publication at once, each finds what the one before it did.
    BankOffer.objects.select_for_update().filter(pk=offer.pk).first()


def _checked(text: str, field: str) -> str:
    """One line that fits the bank and asks for no favour. Raises ValidationError for `field`."""
    try:
        text = rules.checked_text(text)
    except ValidationError as refused:
        raise ValidationError({field: refused.messages}) from refused
    if len(text) > BANK_TEXT_MAX:
        raise ValidationError({field: _("Keep it under %d characters.") % BANK_TEXT_MAX})
    return text
