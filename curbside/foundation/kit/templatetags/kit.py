"""Template tags for every page: icons, initials, tally strokes."""

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

register = template.Library()

# Five strokes of one bundle, drawn by hand on a 32-high grid: four up and down, the fifth across.
STROKES = (
    "M3 2.8q0 12 0.8 25.9",
    "M10.4 4.7q0.5 12 0 22.3",
    "M19.3 5.1q0.1 12 -0.3 23.2",
    "M26.3 2.9q-0.2 12 -0.4 24.9",
    "M-0.5 23.8q14 -4 31.5 -14.7",
)
BUNDLE = 39


@register.simple_tag
def icon(name: str, size: str = "") -> SafeString:
    """An icon of the sprite; the words beside it say what it means."""
    return format_html('<svg class="i {}" aria-hidden="true"><use href="#{}"/></svg>', size, name)


TITLES = frozenset({"dr", "dre", "pr", "pre", "prof", "jr", "sr"})
"""Words beside a name that are no part of it: every doctor would have the same first letter."""

DEGREES = frozenset(["MD", "PhD", "CCFP", "FRCPC", "FRCSC", "MSc", "BSc", "MPH", "MBA", "RN", "NP", "II", "III", "IV"])
"""What files write behind a name without a comma. As written here: a small md could be somebody's name."""


@register.filter
def initials(name: str) -> str:
    """At most two letters for a face without a picture; what follows a comma is a degree, not a name.

    Whoever has no letter, a number out of a phone or a symbol, gets an icon.
    """
    called = name.partition(",")[0].strip() or name
    words = [word for word in called.replace("-", " ").split() if word[0].isalpha()]
    words = [word for word in words if word.casefold().rstrip(".") not in TITLES] or words
    words = words[:1] + [word for word in words[1:] if word.replace(".", "") not in DEGREES]
    letters = [word[0] for word in (words[:1] + words[-1:] if len(words) > 1 else words)]
    if not letters:
        return icon("phone" if any(sign.isdigit() for sign in name) else "people")
    return "".join(letters).upper()


@register.simple_tag
def tally(count: int, label: str, size: str = "l") -> SafeString:
    """`count` strokes in fives, at most fifty drawn; `label` says the number in words."""
    shown = min(count, 50)
    bundles, rest = divmod(shown, 5)
    width = max(bundles * BUNDLE + (rest * 8 + 4 if rest else 0), 8)
    groups = format_html_join(
        "",
        '<path class="acc" transform="translate({} 0)" d="{}"/>',
        (((index // 5) * BUNDLE, STROKES[index % 5]) for index in range(shown)),
    )
    return format_html(
        '<svg class="draw tally {}" viewBox="-1 0 {} 32" role="img" aria-label="{}">{}</svg>',
        size,
        width,
        label,
        groups,
    )
