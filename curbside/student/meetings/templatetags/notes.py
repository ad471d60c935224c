"""A warning beside a note."""

from django import template

from .. import note_queries

register = template.Library()


@register.filter
def patient_words(text: str) -> list[str]:
    """The passages that look like a patient's details."""
    return note_queries.patient_words(text)
