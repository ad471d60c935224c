"""Facts and counts in words, the same for the student, the host and the page."""

from collections.abc import Sequence
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from curbside.algorithms.small_cells import Group
from curbside.student.reflection.models import Through

from .models import Planned, Story, Subject
from .subjects import NO_ONE, STRAIGHT

Words = str | Promise

KIND_WORDS: Final[dict[str, Words]] = {
    "chance": gettext_lazy("Chance"),
    "person": gettext_lazy("A person"),
    "door": gettext_lazy("A door that closed"),
    "planned": gettext_lazy("A planned step"),
}
GROUP_WORDS: Final[dict[tuple[Subject, Group], Words]] = {
    (Subject.STORIES, ("story",)): gettext_lazy("Stories"),
    (Subject.PLANNED, ("yes",)): gettext_lazy("Had planned it from the start"),
    (Subject.PLANNED, ("no",)): gettext_lazy("Had not, or did not say so"),
    (Subject.CHANGES, ("0",)): gettext_lazy("No change of mind that came up"),
    (Subject.CHANGES, ("1",)): gettext_lazy("One change of mind"),
    (Subject.CHANGES, ("2",)): gettext_lazy("Two changes of mind"),
    (Subject.CHANGES, ("3",)): gettext_lazy("Three or more changes of mind"),
    (Subject.CHANGES, ("1", "2")): gettext_lazy("One or two changes of mind"),
    (Subject.CHANGES, ("1", "2", "3")): gettext_lazy("One or more changes of mind"),
    (Subject.TURNED, ("planned",)): gettext_lazy("A planned step, or no turn at all"),
    (Subject.TURNED, ("door", "planned")): gettext_lazy("A door that closed, a planned step, or no turn at all"),
    (Subject.TURNED, ("person", "door", "planned")): gettext_lazy(
        "A person, a door that closed, a planned step, or no turn at all"
    ),
    (Subject.THROUGH, (NO_ONE,)): gettext_lazy("No one person, or not said"),
    (Subject.THROUGH, ("friend", "family")): gettext_lazy("A friend, a classmate, family or a partner"),
    (Subject.THROUGH, ("patient", "someone")): gettext_lazy("Someone they cared for, or someone else"),
    (Subject.THROUGH, ("resident", "preceptor")): gettext_lazy("A resident, a teacher or a preceptor"),
    (Subject.THROUGH, ("nurse", "patient", "someone")): gettext_lazy(
        "A nurse or another colleague, someone they cared for, or someone else"
    ),
}


def group_words(subject: Subject, group: Group) -> str:
    """What a group counts."""
    if (subject, group) in GROUP_WORDS:
        return str(GROUP_WORDS[subject, group])
    if subject == Subject.TURNED:
        return str(KIND_WORDS[group[0]])
    if len(group) > 1:
        return _("Through someone")
    return str(Through(group[0]).label)


def path_words(path: str) -> str:
    """A drawn path as a sentence of its own."""
    if path == STRAIGHT:
        return _("Straight, without a turn")
    return _in_turn([_turn_words(part) for part in path.split("-")])


def _turn_words(part: str) -> str:
    kind = str(KIND_WORDS[part.rstrip("*")])
    return _("%(kind)s (it mattered most)") % {"kind": kind} if part.endswith("*") else kind


def facts_in_words(story: Story) -> list[str]:
    """Exactly what would be counted of a story, a sentence each."""
    facts = [_planned(story.planned), _changes(story.changes), _turns(story.turns, story.main)]
    through = Through(story.through).label if story.through else _("no one person, or it did not come up")
    return [*facts, _("Through whom, most of all: %(who)s.") % {"who": _within(str(through))}]


def _planned(planned: str) -> str:
    return _("Planned from the start: %(answer)s.") % {"answer": _within(str(Planned(planned).label))}


def _changes(changes: int) -> str:
    if not changes:
        return _("Changes of mind: none that came up.")
    return ngettext("Changes of mind: %(count)d.", "Changes of mind: %(count)d.", changes) % {"count": changes}


def _turns(turns: Sequence[str], main: int) -> str:
    if not turns:
        return _("What turned it: nothing, it went straight.")
    kinds = [str(KIND_WORDS[kind]) for kind in turns]
    if len(kinds) > 1:
        kinds[main] = _("%(kind)s (it mattered most)") % {"kind": kinds[main]}
    return _("What turned it: %(kinds)s.") % {"kinds": _within(_in_turn(kinds))}


def _in_turn(kinds: Sequence[str]) -> str:
    """One after the other, as one sentence goes."""
    return _(", then ").join([kinds[0], *(_within(kind) for kind in kinds[1:])])


def _within(words: str) -> str:
    """Words that begin a sentence of their own, as they go on inside another."""
    return words[:1].lower() + words[1:]
