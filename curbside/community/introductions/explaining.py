"""A way in sentences: what is known, and why it may be shown."""

from itertools import pairwise

from django.utils.translation import gettext as _

from curbside.student.people.models import HowKnown

from .ways import Person, Way


def sentences(way: Way) -> list[str]:
    """One for each tie, nearest first. Facts only: nothing here says how likely anything is."""
    if not way.between:
        return [_you_know(way.target), _("You can ask them yourself; nobody needs to come between.")]
    first, *_rest = way.between
    return [_you_know(first), *(_between(way, one, next_one) for one, next_one in pairwise((*way.between, way.target)))]


def _you_know(person: Person) -> str:
    if person.how_known:
        how = HowKnown(person.how_known).label
        return _("You know %(name)s: %(how)s.") % {"name": person.name, "how": str(how)[:1].lower() + str(how)[1:]}
    return _("%(name)s is among your people.") % {"name": person.name}


def _between(way: Way, one: Person, other: Person) -> str:
    names = {"one": one.name, "other": other.name}
    if way.centre_id:
        return _("%(one)s knows %(other)s, and both said that they may be found.") % names
    if way.heard:
        return _("You heard in a conversation that %(one)s knows %(other)s.") % names
    return _("You noted that %(one)s knows %(other)s.") % names
