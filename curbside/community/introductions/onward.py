"""What is passed on after the nearest connector, as the student may see it before anything goes."""

from itertools import pairwise

from curbside.foundation.mail.models import Purpose

from . import letters
from .models import Introduction
from .showing import ShownLetter, show_letter


def onward_letters(introduction: Introduction) -> list[ShownLetter]:
    """One letter for each further person, without anybody's address or link; of a noted tie, the text to pass on."""
    steps = list(introduction.steps.select_related("introduction__student", "user", "contact").order_by("position"))
    if introduction.centre_id is None:
        link = letters.Addresses().in_letter(Purpose.INTRODUCED).answer
        return [show_letter(letters.by_hand(steps[0], link))]
    return [show_letter(letters.passed_on(step, before, "")) for before, step in pairwise(steps)]
