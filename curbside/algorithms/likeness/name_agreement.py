"""What it tells that the first names and the surnames of two contacts agree."""

from functools import lru_cache
from typing import Final, NamedTuple

from . import weights
from .names import Name
from .parts import Word
from .shapes import Agreement, Why
from .word_likeness import SAME, Match, match_parts

PLAIN: Final = (Why.SAME_NAME, Why.ACCENTS, Why.NAMES_REORDERED)


class NameLikeness(NamedTuple):
    """How two names compare: the evidence, and whether the first names and the surnames agree (None: not known).

    `is_firm` is False when a relative or a colleague could bear the first name as well: an initial, a slip, a part.
    """

    weight: float
    agreement: Agreement
    why: Why
    given: bool | None = None
    family: bool | None = None
    is_firm: bool = True


def same(name: Name) -> NameLikeness:
    """Two contacts bear this very name, with its first name and its surname."""
    is_common = _is_common(name.given), _is_common(name.family)
    return _agreeing(SAME, SAME, is_common, None, name.given[0].is_ambiguous, 0.0)


def both_agree(one: Name, other: Name, given: Match, family: Match) -> NameLikeness:
    """Both agree: what that tells depends on how frequent the name is."""
    first_names = one.given + other.given
    is_common = _is_common(first_names), _is_common(one.family + other.family)
    is_certain = _is_certain(given, first_names)
    found = _agreeing(given, family, is_common, is_certain, one.given[0].is_ambiguous, _middle_loss(one, other))
    if one.middle == other.middle or found.why not in PLAIN:
        return found
    return found._replace(why=_why_between(one, other) or found.why)


def _why_between(one: Name, other: Name) -> Why | None:
    """What differs between a first name and a surname that agree, where something does."""
    if not one.middle or not other.middle:
        return Why.PART_OF_NAME
    if _middle_loss(one, other):
        return Why.OTHER_MIDDLE
    letters = [part.is_letter for part in one.middle + other.middle]
    return Why.INITIAL if any(letters) and not all(letters) else None


@lru_cache(maxsize=4_096)
def _agreeing(
    given: Match,
    family: Match,
    is_common: tuple[bool, bool],
    is_certain: bool | None,
    is_ambiguous: bool,
    middle_loss: float,
) -> NameLikeness:
    """Weigh how the first name and the surname agree, each of them common or not. Kept, for there are few ways."""
    common_given, common_family = is_common
    if Why.INITIAL in (given.why, family.why):
        rare = not (common_family if given.why is Why.INITIAL else common_given)
        weight = weights.INITIAL_RARE if rare else weights.INITIAL_COMMON
        weight -= sum(match.loss for match in (given, family) if match.why is not Why.INITIAL)
        if given.why is family.why:
            weight = weights.ONLY_INITIALS
        return NameLikeness(weight, Agreement.LIKE, Why.INITIAL, given=True, family=True, is_firm=False)
    if given.why is Why.TYPING and given.loss:
        weight = weights.GIVEN_SLIP - family.loss
        return NameLikeness(weight, Agreement.LIKE, Why.TYPING, given=True, family=True, is_firm=False)
    weight = weights.FULL_NAME[is_common] - given.loss - family.loss - middle_loss
    if given.why is not Why.NICKNAME and is_ambiguous:
        weight -= weights.AMBIGUOUS_NAME
    why = max((given, family), key=lambda match: (match.loss, match.why in (Why.ACCENTS, Why.TRANSLITERATED))).why
    agreement = Agreement.SAME if why in PLAIN and weight >= weights.FULL_NAME[True, True] else Agreement.LIKE
    is_firm = _is_firm(given, middle_loss) if is_certain is None else is_certain
    return NameLikeness(weight, agreement, why, given=True, family=True, is_firm=is_firm)


def _is_common(word: Word) -> bool:
    return True in [part.is_common for part in word]


def _is_certain(given: Match, first_names: Word) -> bool | None:
    """Whether first names of two scripts, one of which leaves vowels out, are known ones; None in any other case."""
    if given.why is Why.TRANSLITERATED and any(part.is_consonantal for part in first_names):
        return all(part.is_first_name for part in first_names)
    return None


def _is_firm(given: Match, middle_loss: float) -> bool:
    """Whether the first names agree so that no relative is likely to bear the other form of it."""
    if given.why is Why.NICKNAME:
        return given.loss < weights.AMBIGUOUS_NICKNAME
    return given.loss < weights.PART_OF_GIVEN and middle_loss < weights.OTHER_INITIAL


def _middle_loss(one: Name, other: Name) -> float:
    if not one.middle and not other.middle:
        return 0.0
    if not one.middle or not other.middle:
        return weights.ONE_MIDDLE
    agrees = any(match_parts(a, b, True) for a in one.middle for b in other.middle)
    if agrees:
        return 0.0
    letters = all(part.is_letter for part in one.middle) or all(part.is_letter for part in other.middle)
    return weights.OTHER_INITIAL if letters else weights.OTHER_MIDDLE
