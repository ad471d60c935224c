"""What was typed for questions that wait beside a sheet: nothing is lost, whichever button is pressed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from curbside.foundation.accounts.models import User

from .actions.cards import change_card
from .forms import HopeForm
from .models import Card


@dataclass(frozen=True, slots=True)
class Kept:
    """The forms of those that could not be kept, by card, and how many were kept of other cards than the button's."""

    refused: dict[UUID, HopeForm]
    others: int


def keep_hopes(
    cards: Iterable[Card], sent: Mapping[str, Any], *, pressed: Card | None, stays: bool, actor: User, now: datetime
) -> Kept:
    """Keep what was typed for each of `cards`; the one beside the button is asked for its hope, unless it `stays`."""

    def goes_on(form: HopeForm) -> bool:
        return form.card == pressed and not stays

    forms = [HopeForm(card, sent) for card in cards if HopeForm.is_in(sent, card)]
    written = [form for form in forms if goes_on(form) or not form.is_valid() or form.is_written_in()]
    refused = [form for form in written if not _is_kept(form, actor=actor, now=now)]
    others = sum(form.card != pressed and form not in refused for form in written)
    return Kept({form.card.pk: form for form in refused}, others)


def _is_kept(form: HopeForm, *, actor: User, now: datetime) -> bool:
    if not form.is_valid():
        return False
    try:
        change_card(form.card, **form.words(), actor=actor, now=now)
    except ValidationError as refused:
        form.add_error(None, refused)
        return False
    return True


def say_others_kept(request: HttpRequest, others: int) -> None:
    """Say that what was typed for other questions is kept as well."""
    if others:
        words = ngettext(
            "The hope you typed for another question is kept, too.",
            "The hopes you typed for %(n)d other questions are kept, too.",
            others,
        )
        messages.success(request, words % {"n": others})


def say_kept(request: HttpRequest, card: Card) -> None:
    """Say where the question is now, and what it waits for."""
    if card.is_on_sheet:
        messages.success(request, _("It is on the sheet."))
    elif card.hope:
        messages.warning(request, _("Kept. The sheet is full, so it waits until you take one off."))
    else:
        messages.success(request, _("Kept. Say what you hope, and the question goes on the sheet."))
