"""One question on the page after a conversation."""

from dataclasses import dataclass
from typing import Final

from curbside.student.questions.models import Card

from .forms import HeardForm
from .models import Held
from .speaking import Speaks

LINE_SHOWN: Final = 160
"""Characters of an answer in the one line of its closed part; more would not be seen."""


@dataclass(slots=True)
class Asked:
    """One question: the hope, the lines noted under it, and the forms for what was heard and what it speaks to."""

    card: Card
    lines: list[str]
    was_asked: bool
    is_kept: bool
    form: HeardForm
    speaks: Speaks

    @property
    def anchor(self) -> str:
        """Where it stands on the page."""
        return f"card-{self.card.pk}"

    @property
    def is_off(self) -> bool:
        """Whether something in it needs another look."""
        return bool(self.form.errors or self.speaks.form.errors)

    @property
    def is_unfolded(self) -> bool:
        """Whether what can wait has to be seen."""
        return bool(self.form["follow_up"].errors) or self.speaks.form.is_unfolded

    @property
    def came_to(self) -> str:
        """What became of the hope, in words, as the form has it."""
        chosen = self.form["held"].value()
        return str(Held(chosen).label) if chosen in Held.values else ""

    @property
    def in_a_line(self) -> str:
        """What was heard, as it stands in the form, for the closed part."""
        return " ".join(str(self.form["text"].value() or "").split())[:LINE_SHOWN]
