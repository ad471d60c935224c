"""Putting questions on a sheet, changing, ordering and removing them."""

from collections.abc import Collection
from datetime import datetime
from typing import Literal

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from curbside.algorithms.folding import fold
from curbside.foundation.accounts.models import User
from curbside.foundation.audit.actions.entries import record

from .. import rules
from ..models import Card, Question, Sheet

DETAILS = (*rules.LINKED_TO, "own_minutes")
NO_DETAILS = rules.Details()


@transaction.atomic
def add_card(
    sheet: Sheet,
    *,
    text: str,
    question: Question | None = None,
    follow_up: str = "",
    hope: str = "",
    why: str = "",
    details: rules.Details = NO_DETAILS,
    let_be: Collection[str] = (),
    actor: User,
    now: datetime,
) -> Card:
    """A card on the sheet, or beside it while it has no hope or the sheet is full.

    `let_be`: codes of suggestions that the student read and left. A question that is already there is not added twice;
    it gets the hope if it had none. Raises ValidationError by field, or when there are too many cards.
    """
    _lock(sheet)
    text = rules.checked_text(text, weighed=_banks_own(question))
    cards = _kept(sheet)
    card = next((one for one in cards if _is_same(one, text, question)), None)
    if card is None:
        if len(cards) >= rules.CARDS_MAX:
            raise ValidationError(_too_many())
        card = Card(sheet=sheet, question=question, text=text, position=len(cards), created_at=now)
        card.follow_up = rules.checked_words(follow_up, "follow_up", rules.TEXT_MAX)
        card.let_be = rules.known_codes(let_be)
        cards.append(card)
        _write_hope(card, hope, why, cards)
        _write_details(card, details)
        card.save(force_insert=True)
        record("add", card, actor=actor, now=now)
    elif hope and not card.hope:
        _write_hope(card, hope, why, cards)
        card.save(update_fields=["hope", "why", "is_on_sheet"])
        record("change", card, actor=actor, now=now)
    _put_in_order(cards)
    return card


@transaction.atomic
def change_card(
    card: Card,
    *,
    text: str,
    hope: str,
    why: str,
    details: rules.Details | None = None,
    let_be: Collection[str] = (),
    actor: User,
    now: datetime,
) -> Card:
    """Set the three texts, and the details where they are given.

    Without a hope the card waits beside the sheet; with one it goes on, while there is room. What the student let be
    about another wording is forgotten.
    """
    _lock(card.sheet)
    cards = _with(card)
    text = rules.checked_text(text, weighed=(card.text, *_banks_own(card.question)))
    card.let_be = rules.known_codes([*let_be, *(card.let_be if text == card.text else ())])
    card.text = text
    _write_hope(card, hope, why, cards)
    if details is not None:
        _write_details(card, details)
    card.save(update_fields=["text", "hope", "why", "is_on_sheet", "let_be", *DETAILS])
    record("change", card, actor=actor, now=now)
    _put_in_order(cards)
    return card


@transaction.atomic
def let_suggestion_be(card: Card, *, code: str, actor: User, now: datetime) -> Card:
    """Keep the wording: this suggestion is not made again until it changes. An unknown code changes nothing."""
    _lock(card.sheet)
    card.refresh_from_db(fields=["let_be"])
    let_be = rules.known_codes([*card.let_be, code])
    if let_be != card.let_be:
        card.let_be = let_be
        card.save(update_fields=["let_be"])
        record("let_be", card, actor=actor, now=now)
    return card


@transaction.atomic
def remove_card(card: Card, *, actor: User, now: datetime) -> Card:
    """Take the card away. Its words are kept, so that it can be brought back and notes keep their question."""
    _lock(card.sheet)
    if Card.objects.kept().filter(pk=card.pk).update(removed_at=now, is_on_sheet=False):
        card.removed_at, card.is_on_sheet = now, False
        record("remove", card, actor=actor, now=now)
        _put_in_order(_kept(card.sheet))
    return card


@transaction.atomic
def bring_back_card(card: Card, *, actor: User, now: datetime) -> Card:
    """Undo a removal, where it stood. Raises ValidationError when the sheet has filled up since."""
    _lock(card.sheet)
    card.refresh_from_db(fields=["removed_at", "position", "is_on_sheet"])
    if card.removed_at is None:
        return card
    cards = _kept(card.sheet)
    if len(cards) >= rules.CARDS_MAX:
        raise ValidationError(_too_many())
    card.removed_at = None
    card.is_on_sheet = bool(card.hope) and _count_on(cards) < rules.ON_SHEET_MAX
    card.save(update_fields=["removed_at", "is_on_sheet"])
    record("bring_back", card, actor=actor, now=now)
    # Before whatever took its number since.
    cards.sort(key=lambda one: one.position)
    cards.insert(next((at for at, one in enumerate(cards) if one.position >= card.position), len(cards)), card)
    _number(cards)
    _put_in_order(cards)
    return card


@transaction.atomic
def move_card(card: Card, *, towards: Literal["up", "down"] | int, actor: User, now: datetime) -> Card:
    """One place up or down, or to number `towards`, among the cards on the sheet; past an end, to the end.

    Whom else to meet stays last, and what waits stays beside the sheet.
    """
    _lock(card.sheet)
    cards = sorted(_with(card), key=rules.place_of)
    among = [at for at, one in enumerate(cards) if rules.place_of(one)[:2] == rules.place_of(card)[:2]]
    at = cards.index(card)
    wished = {"up": at - 1, "down": at + 1}[towards] if isinstance(towards, str) else towards - 1
    to = min(max(wished, among[0]), among[-1])
    if to != at:
        cards.insert(to, cards.pop(at))
        _number(cards)
        record("move", card, actor=actor, now=now)
    return card


def _lock(sheet: Sheet) -> None:
    # Two requests at once must not both take the last place.
    Sheet.objects.select_for_update().get(pk=sheet.pk)


def _kept(sheet: Sheet) -> list[Card]:
    return list(Card.objects.filter(sheet=sheet).kept().select_related("question"))


def _with(card: Card) -> list[Card]:
    """The kept cards of its sheet, with this very object among them, where it stands by now."""
    cards = _kept(card.sheet)
    at = next((at for at, one in enumerate(cards) if one.pk == card.pk), None)
    if at is None:
        raise ValidationError(_("This question has been removed. Undo that first."))
    # It was read before the lock; meanwhile another request may have moved it, taken it off or let a suggestion be.
    card.position, card.is_on_sheet, card.let_be = cards[at].position, cards[at].is_on_sheet, cards[at].let_be
    cards[at] = card
    return cards


def _banks_own(question: Question | None) -> tuple[str, ...]:
    return (question.text_en, question.text_fr) if question else ()


def _is_same(card: Card, text: str, question: Question | None) -> bool:
    return (question is not None and card.question_id == question.pk) or fold(card.text) == fold(text)


def _write_hope(card: Card, hope: str, why: str, cards: list[Card]) -> None:
    card.hope = rules.checked_words(hope, "hope", rules.HOPE_MAX)
    card.why = rules.checked_words(why, "why", rules.HOPE_MAX)
    has_room = card.is_on_sheet or _count_on(cards) < rules.ON_SHEET_MAX
    card.is_on_sheet = bool(card.hope) and has_room


def _write_details(card: Card, details: rules.Details) -> None:
    details = rules.checked_details(details)
    kind, _colon, code = details.speaks_to.partition(":")
    for field in rules.LINKED_TO:
        setattr(card, field, code if field == kind else "")
    card.own_minutes = details.minutes


def _count_on(cards: list[Card]) -> int:
    return sum(card.is_on_sheet for card in cards)


def _put_in_order(cards: list[Card]) -> None:
    _number(sorted(cards, key=rules.place_of))


def _number(cards: list[Card]) -> None:
    moved = []
    for position, card in enumerate(cards):
        if card.position != position:
            card.position = position
            moved.append(card)
    Card.objects.bulk_update(moved, ["position"])


def _too_many() -> str:
    return _("A sheet keeps %d questions at most. Remove one to make room.") % rules.CARDS_MAX
