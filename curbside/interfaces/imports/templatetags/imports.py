"""The reason of a line, in words."""

from django import template

from .. import reasons

register = template.Library()


@register.filter
def reason_in_words(code: str) -> str:
    """Why the line was not kept, or not wholly."""
    return reasons.of_line(code)
