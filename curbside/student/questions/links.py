"""What a hope can be linked to, as the one list a student chooses from."""

from collections.abc import Iterable, Sequence

from django.db.models import TextChoices
from django.utils.translation import gettext as _

from curbside.algorithms.folding import fold
from curbside.foundation.accounts.models import User
from curbside.student.inventory.queries import latest_values

from .rules import LINKED_TO

FIRST = 4

Choice = tuple[str, str]


def choices_of_links(first_values: Iterable[str] = ()) -> Sequence[Choice | tuple[str, list[Choice]]]:
    """Every value, skill and interest, by the alphabet; before them the values that matter most to this student."""
    first = [code for code in first_values if code in LINKED_TO["value"].values]
    groups = [
        (_("What matters most to you"), [(f"value:{code}", str(LINKED_TO["value"](code).label)) for code in first]),
        (_("Values"), _choices("value", LINKED_TO["value"], without=first)),
        (_("Skills"), _choices("skill", LINKED_TO["skill"])),
        (_("Interests"), _choices("interest", LINKED_TO["interest"])),
    ]
    return [("", _("Nothing chosen")), *[group for group in groups if group[1]]]


def name_of_link(speaks_to: str) -> str:
    """One of them as the list says it."""
    kind, _colon, code = speaks_to.partition(":")
    return str(LINKED_TO[kind](code).label) if kind in LINKED_TO else _("Nothing chosen")


def _choices(kind: str, codes: type[TextChoices], *, without: Sequence[str] = ()) -> list[Choice]:
    found = [(f"{kind}:{one.value}", str(one.label)) for one in codes if one.value not in without]
    return sorted(found, key=lambda choice: fold(choice[1]))


def first_values(student: User) -> list[str]:
    """The student's own values that matter most to them, as far as they have chosen; at most FIRST."""
    return [one.value.value for one in latest_values(student, limit=FIRST)]
