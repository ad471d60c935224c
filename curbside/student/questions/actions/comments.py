"""A word on a card: the coordinator's, and the student's answer."""

from datetime import datetime
from typing import Final

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from curbside.foundation.accounts.models import User
from curbside.foundation.audit.actions.entries import record
from curbside.foundation.mail.actions import outbox

from .. import coaching_letters, coaching_rules
from ..models import Card, Comment, Share

WORDS_MAX: Final = 50
"""What one person can write on one card of one sheet shown, with what was taken back."""


@transaction.atomic
def comment_on(share: Share, card: Card, *, text: str, seen: str, actor: User, now: datetime) -> Comment:
    """The coordinator's word. `seen` is the wording they read.

    The student gets one letter a day about it, without the words. Raises PermissionDenied when the sheet is not shown
    to them or the card is not on it, and ValidationError by field, or when the question has changed.
    """
    _lock(share)
    if not Share.objects.shown_to(actor).filter(pk=share.pk).exists():
        raise PermissionDenied
    if card.sheet_id != share.sheet_id or not card.is_on_sheet:
        raise PermissionDenied
    coaching_rules.check_wording(card, seen)
    comment = _write(share, card, text=text, wording=card.text, actor=actor, now=now)
    outbox.put(coaching_letters.word_came(share), key=f"questions.word:{share.pk}:{now:%Y-%m-%d}", sender=None, now=now)
    return comment


@transaction.atomic
def answer_comment(share: Share, card: Card, *, text: str, actor: User, now: datetime) -> Comment:
    """The student's answer to what was said on a card. Raises ValidationError when nothing was, or by field."""
    _lock(share)
    if not Share.objects.seen().filter(pk=share.pk).exists():
        raise ValidationError(_("They no longer see this sheet, so they would not see your answer."))
    said = share.comments.filter(card=card).kept().exclude(author=actor).last()
    if said is None:
        raise ValidationError(_("There is nothing to answer here any more."))
    # What the coordinator was never shown stays out: a card beside the sheet may have been changed since.
    wording = card.text if card.is_on_sheet else said.wording
    return _write(share, card, text=text, wording=wording, actor=actor, now=now)


def _lock(share: Share) -> None:
    # Whoever presses twice, or takes the sheet back at this moment, waits or is seen.
    Share.objects.select_for_update(of=("self",)).get(pk=share.pk)


def _write(share: Share, card: Card, *, text: str, wording: str, actor: User, now: datetime) -> Comment:
    text = coaching_rules.checked_comment(text)
    own = share.comments.filter(card=card, author=actor)
    said = own.filter(text=text, removed_at=None).last()
    if said:
        return said
    if own.count() >= WORDS_MAX:
        most = _("%d words on one question is the most here. Talk it over instead.")
        raise ValidationError({"text": most % WORDS_MAX})
    comment = Comment.objects.create(share=share, card=card, author=actor, wording=wording, text=text, created_at=now)
    record("comment", comment, actor=actor, now=now)
    return comment


@transaction.atomic
def take_back_comment(comment: Comment, *, actor: User, now: datetime) -> Comment:
    """Its writer takes it back; nobody else reads it any more. Raises PermissionDenied for anyone else."""
    _check_writer(comment, actor)
    if Comment.objects.kept().filter(pk=comment.pk).update(removed_at=now):
        comment.removed_at = now
        record("remove", comment, actor=actor, now=now)
    return comment


@transaction.atomic
def put_back_comment(comment: Comment, *, actor: User, now: datetime) -> Comment:
    """Undo taking it back. Raises PermissionDenied for anyone but its writer."""
    _check_writer(comment, actor)
    if Comment.objects.filter(pk=comment.pk).exclude(removed_at=None).update(removed_at=None):
        comment.removed_at = None
        record("bring_back", comment, actor=actor, now=now)
    return comment


def _check_writer(comment: Comment, actor: User) -> None:
    if comment.author_id != actor.pk:
        raise PermissionDenied
