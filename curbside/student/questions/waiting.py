"""What was typed for questions that wait beside a sheet: nothing is lost, whichever button is pressed."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest
from django.utils.translation import gettext as _

from curbside.foundation.accounts.models import User

from .actions.cards import change_card
from .forms import HopeForm
from .models import Card


def keep_hopes(
    cards: Iterable[Card], sent: Mapping[str, Any], *, pressed: Card | None, actor: User, now: datetime
) -> dict[UUID, HopeForm]:
    """Keep what was typed for each of `cards`, and put the one that was `pressed`, if any, on the sheet.

    Gives back the forms of those that cannot be kept, by card, to be shown again with their words.
    """
    forms = [HopeForm(card, sent) for card in cards if HopeForm.is_in(sent, card)]
    return {form.card.pk: form for form in forms if not _is_kept(form, pressed=pressed, actor=actor, now=now)}


def _is_kept(form: HopeForm, *, pressed: Card | None, actor: User, now: datetime) -> bool:
    if not form.is_valid():
        return False
    if form.is_written_in() or form.card == pressed:
        try:
            change_card(form.card, **form.words(), actor=actor, now=now)
        except ValidationError as refused:
            form.add_error(None, refused)
            return False
    return True


def say_kept(request: HttpRequest, card: Card) -> None:
    """Say where the question is now, and what it waits for."""
    if card.is_on_sheet:
        messages.success(request, _("It is on the sheet."))
    elif card.hope:
        messages.warning(request, _("Kept. The sheet is full, so it waits until you take one off."))
    else:
        messages.success(request, _("Kept. Say what you hope, and the question goes on the sheet."))
