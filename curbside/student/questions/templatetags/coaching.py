"""What was said about the questions of a sheet, for the sheet's own page.

On the page of a sheet, once: `{% load coaching %}{% coaching_of sheet as coaching %}`; then `{% coaching_panel %}`
where the panel goes, and in each card `{% comments_on card %}`. The tags find `coaching` in the page's context; without
it they draw nothing. Five queries a page, however many cards.
"""

from typing import Any

from django import template
from django.template import Context

from .. import coaching_queries
from ..models import Card, Sheet

register = template.Library()


@register.simple_tag(takes_context=True)
def coaching_of(context: Context, sheet: Sheet) -> coaching_queries.Coaching:
    """To whom the sheet is shown, and what was said on its cards."""
    context["sheet_shown"] = sheet
    return coaching_queries.coaching_of(sheet, context["request"].user)


@register.inclusion_tag("questions/share/_panel.html", takes_context=True)
def coaching_panel(context: Context) -> dict[str, Any]:
    """To whom the sheet is shown, the way to show it and to take that back."""
    return {"coaching": context.get("coaching"), "sheet": context.get("sheet_shown")}


@register.inclusion_tag("questions/comment/_on_card.html", takes_context=True)
def comments_on(context: Context, card: Card) -> dict[str, Any]:
    """What a coordinator said about this card, and the place to answer."""
    coaching = context.get("coaching")
    talks = coaching.on(card) if coaching else []
    return {"card": card, "talks": talks}
