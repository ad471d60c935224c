"""The ladder in words: its levels, where it stands and why, and why each person is on it."""

from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from curbside.algorithms.ties.ladder import FINE_TO_MOVE, Because, Level, Way

from .ladder_queries import Ladder, Moved, Standing, Step
from .revival_words import connector_words

LEVELS: Final[dict[Level, Promise]] = {
    Level.FRIENDS_AND_FAMILY: gettext_lazy("Friends and family"),
    Level.FAMILY_DOCTOR: gettext_lazy("Your family doctor"),
    Level.CLASSMATES: gettext_lazy("Classmates"),
    Level.COLLEAGUES_AND_PRECEPTORS: gettext_lazy("People who taught you, or whom you worked with"),
    Level.MET_ONCE: gettext_lazy("People you met once"),
    Level.NOT_YET_MET: gettext_lazy("People you have not met"),
}
_NEW: Final = gettext_lazy("People new on your list")
_WAYS: Final[dict[Way, Promise]] = {
    Way.IN_PERSON: gettext_lazy("Face to face, when you next meet, you could say:"),
    Way.PHONE: gettext_lazy("By phone you could say:"),
    Way.EMAIL: gettext_lazy("In a short e-mail, after a greeting, you could write:"),
}


def standing_words(ladder: Ladder) -> str:
    """Where the ladder stands now, and why, in one sentence."""
    level = {"level": LEVELS[ladder.standing.level]}
    if ladder.standing.moved == Moved.OUTWARD:
        told = ngettext(
            "%(count)d ask felt fine, so the ladder moved outward. It stands here now: %(level)s.",
            "%(count)d asks felt fine, so the ladder moved outward. It stands here now: %(level)s.",
            FINE_TO_MOVE,
        )
        return told % {"count": FINE_TO_MOVE, **level}
    if ladder.standing.moved == Moved.BACK:
        return (
            _("An ask felt bad, so the ladder moved back to where it is easier. It stands here now: %(level)s.") % level
        )
    if ladder.start == "near":
        return _("You said that near home is easiest, so the ladder begins here: %(level)s.") % level
    if ladder.start == "classmates":
        return _("You said that among classmates is easiest, so the ladder begins here: %(level)s.") % level
    if ladder.start == "far":
        return _("You said that further out is easiest, so the ladder begins here: %(level)s.") % level
    return _("The ladder begins near home: %(level)s.") % level


def levels(standing: Standing) -> list[tuple[Promise, bool]]:
    """Every level from home outward, and whether the ladder stands there."""
    return [(words, level == standing.level) for level, words in LEVELS.items()]


def why(step: Step) -> list[str]:
    """Why this person is on this rung."""
    level, reasons = {"level": _level_words(step)}, step.rung.reasons
    if Because.NEARER in reasons:
        told = [_("%(level)s: nearer, because few are left where the ladder stands") % level]
    elif Because.FARTHER in reasons:
        told = [_("%(level)s: farther, because few are left where the ladder stands") % level]
    else:
        told = [_("%(level)s: the ladder stands here") % level]
    if not step.contact.how_known:
        told.append(_("You have not said how you know them"))
    if step.connector and Because.CAN_BE_INTRODUCED in reasons:
        told.append(connector_words(step.contact, step.connector))
    if Because.SEVERAL_TOGETHER in reasons:
        told.append(_("You like a few at once: you could ask two or three together"))
    return told


def _level_words(step: Step) -> Promise:
    """Nobody is said not to have been met of whom that is not known."""
    if not step.contact.how_known and step.rung.level == Level.NOT_YET_MET:
        return _NEW
    return LEVELS[step.rung.level]


def way_words(step: Step) -> str:
    """How the first sentence is meant to be said."""
    if step.rung.way == Way.INTRODUCTION and step.connector:
        return _("Through an introduction. To %(name)s you could say:") % {"name": step.connector.name}
    return str(_WAYS.get(step.rung.way, _WAYS[Way.IN_PERSON]))
