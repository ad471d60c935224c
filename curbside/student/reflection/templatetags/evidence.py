"""Boxes of the matrix, drawn and in words."""

from collections.abc import Iterable

from django import template
from django.utils.safestring import SafeString

from .. import evidence_drawing, evidence_words
from ..evidence_drawing import BY_ITSELF, IN_THE_MATRIX, Frame
from ..evidence_queries import Box

register = template.Library()

register.filter("box_words", evidence_words.box_words)
register.filter("lean_words", evidence_words.lean_words)
register.filter("amount_words", evidence_words.amount_words)
register.filter("own_words", evidence_words.own_words)


@register.filter
def drawn(box: Box) -> SafeString:
    """The box as it stands in the matrix."""
    return _drawn(box, IN_THE_MATRIX)


@register.filter
def drawn_large(box: Box) -> SafeString:
    """The box by itself."""
    return _drawn(box, BY_ITSELF)


def _drawn(box: Box, frame: Frame) -> SafeString:
    if box.cell is None:
        return evidence_drawing.not_asked(frame)
    leans = [voice.lean for voice in box.cell.speakers]
    if box.cell.disagree:
        return evidence_drawing.contradicted(leans, frame)
    return evidence_drawing.heard(leans, box.cell.low, box.cell.high, frame)


@register.simple_tag
def key_mark(kind: str) -> SafeString:
    """One mark of the key."""
    if kind == "heard":
        return evidence_drawing.heard([-0.1, 0.5], -0.4, 0.8)
    if kind == "one_voice":
        return evidence_drawing.heard([0.3], -0.8, 0.9)
    return evidence_drawing.contradicted([-0.8, 0.8]) if kind == "contradicted" else evidence_drawing.not_asked()


@register.filter
def sides(codes: Iterable[str]) -> str:
    """From where people speak."""
    return evidence_words.sides_words(codes)
