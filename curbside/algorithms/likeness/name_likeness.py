"""How alike two names are: whose words agree, in which order, and how much that tells."""

from typing import Final, NamedTuple

from . import weights
from .names import Name, Word
from .shapes import Agreement, Why
from .word_likeness import SAME, SHORTEST, Match, match_parts, match_words


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


UNKNOWN: Final = NameLikeness(0.0, Agreement.UNKNOWN, Why.MISSING)
_PLAIN: Final = (Why.SAME_NAME, Why.ACCENTS, Why.NAMES_REORDERED)


def compare_names(one: Name, other: Name) -> NameLikeness:
    """Weigh two names against each other, in whichever order their words stand. Symmetric."""
    if not one.parts or not other.parts or _script(one) is not _script(other):
        return UNKNOWN
    if _rank(one) > _rank(other):  # what follows takes the first way that fits: the same one from either side
        one, other = other, one
    best = _in_this_order(one, other)
    settled = best.given and best.family and best.weight > weights.INITIAL_RARE
    if not settled and not one.single and not other.single:
        for first, second in _other_orders(one, other):
            found = _in_this_order(first, second)
            if found.given and found.family and found.weight - (loss := _turned_loss(first, second)) > best.weight:
                why = Why.NAMES_REORDERED if found.why in _PLAIN else found.why
                best = found._replace(weight=found.weight - loss, why=why)
                if (
                    why is Why.TYPING
                ):  # which of the two words is the first name is not known: brothers' differ by a letter
                    best = best._replace(weight=min(best.weight, weights.GIVEN_SLIP), is_firm=False)
    if one.generation != other.generation and best.agreement is not Agreement.DIFFERENT:
        both = one.generation and other.generation
        loss = weights.VETO if both else weights.ONE_GENERATION
        best = best._replace(weight=best.weight - loss, agreement=Agreement.DIFFERENT, why=Why.OTHER_GENERATION)
    return best


def _rank(name: Name) -> tuple[list[str], int, bool]:
    return [part.written for part in name.parts], len(name.given), name.settled


def _script(name: Name) -> bool:
    """Whether a name is in ideographs, which are compared only with ideographs."""
    return any(part.is_ideographic for part in name.parts)


def _turned_loss(one: Name, other: Name) -> float:
    first_names = all(
        part.is_first_name for part in (*one.given[:1], *one.family[:1], *other.given[:1], *other.family[:1])
    )
    return weights.REORDERED_FIRST_NAMES if first_names else weights.REORDERED


def _other_orders(one: Name, other: Name) -> list[tuple[Name, Name]]:
    """Both names with one of them turned around, where no comma has settled its order."""
    found = []
    for first, second in ((one, other), (other, one)):
        if second.given and second.family and not second.settled:
            found.append((first, Name(second.family, second.middle, second.given)))
            if first.middle and second.middle:
                given, middle = second.middle[:1], (*second.middle[1:], *second.family)
                found.append((first, Name(given, middle, second.given)))
    return found


def _in_this_order(one: Name, other: Name) -> NameLikeness:
    if one.single or other.single:
        return _single(one, other)
    if one.given and one.given == other.given and one.family and one.family == other.family:
        return _both(one, other, SAME, SAME)
    if not one.family or not other.family or not one.given or not other.given:
        return _letters(one, other)
    given, family = _given(one, other), match_words(one.family, other.family, False)
    if len(one.family) != len(other.family) and len(one.middle + one.family) == len(other.middle + other.family):
        # A double surname, with a hyphen here and without it there.
        family = match_words((*one.middle, *one.family), (*other.middle, *other.family), False) or family
    if family is None:
        family = _family_in_middle(one, other)
    if given is None:
        return NameLikeness(-weights.VETO, Agreement.DIFFERENT, Why.OTHER_NAME, given=False, family=family is not None)
    if family is None:
        weight = weights.SURNAME_CHANGED - given.loss
        if given.why is Why.INITIAL:
            weight -= weights.VETO
        return NameLikeness(weight, Agreement.DIFFERENT, Why.OTHER_NAME, given=True, family=False)
    return _both(one, other, given, family)


def _both(one: Name, other: Name, given: Match, family: Match) -> NameLikeness:
    """Both agree: what that tells depends on how frequent the name is."""
    common_given = any(part.is_common for part in (*one.given, *other.given))
    common_family = any(part.is_common for part in (*one.family, *other.family))
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
    weight = weights.FULL_NAME[common_given, common_family] - given.loss - family.loss - _middle_loss(one, other)
    if given.why is not Why.NICKNAME and one.given[0].is_ambiguous:
        weight -= weights.AMBIGUOUS_NAME
    why = max((given, family), key=lambda match: (match.loss, match.why in (Why.ACCENTS, Why.TRANSLITERATED))).why
    agreement = Agreement.SAME if why in _PLAIN and weight >= weights.FULL_NAME[True, True] else Agreement.LIKE
    return NameLikeness(weight, agreement, why, given=True, family=True, is_firm=_is_firm(one, other, given))


def _is_firm(one: Name, other: Name, given: Match) -> bool:
    """Whether the first names agree so that no relative is likely to bear the other form of it."""
    if given.why is Why.NICKNAME:
        return given.loss < weights.AMBIGUOUS_NICKNAME
    if given.why is Why.TRANSLITERATED and any(part.is_consonantal for part in (*one.given, *other.given)):
        return all(part.is_first_name for part in (*one.given, *other.given))
    return given.loss < weights.PART_OF_GIVEN and _middle_loss(one, other) < weights.OTHER_INITIAL


def _single(one: Name, other: Name) -> NameLikeness:
    """A name of one word may be a first name or a surname."""
    if one.single and other.single:
        match = match_words(one.single, other.single, True)
        if match is None:
            return NameLikeness(-weights.VETO, Agreement.DIFFERENT, Why.OTHER_NAME, given=False)
        common = any(part.is_common or part.is_first_name for part in one.parts)
        weight = (weights.GIVEN_ONLY if common else weights.ONE_NAME) - match.loss
        return NameLikeness(weight, Agreement.SAME if not match.loss else Agreement.LIKE, match.why, given=True)
    word, full = (one.single, other) if one.single else (other.single, one)
    given = match_words(word, full.given, True) if full.given else None
    if given is not None and given.why is not Why.INITIAL:
        return NameLikeness(weights.GIVEN_ONLY - given.loss, Agreement.LIKE, Why.PART_OF_NAME, given=True)
    family = match_words(word, full.family, False) if full.family else None
    if family is not None:
        return NameLikeness(weights.FAMILY_ONLY - family.loss, Agreement.LIKE, Why.PART_OF_NAME, family=True)
    return NameLikeness(-weights.VETO, Agreement.DIFFERENT, Why.OTHER_NAME, given=False)


def _letters(one: Name, other: Name) -> NameLikeness:
    """One of the names is initials and nothing else: they must begin the other's words."""
    short, full = (one, other) if not one.family else (other, one)
    begins = [part.text[0] for part in full.parts]
    if [part.text for part in short.parts] in (begins, [begins[0], begins[-1]]):
        return NameLikeness(weights.ONLY_INITIALS, Agreement.LIKE, Why.INITIAL, given=True)
    return NameLikeness(-weights.VETO, Agreement.DIFFERENT, Why.OTHER_NAME, given=False)


def _given(one: Name, other: Name) -> Match | None:
    match = match_words(one.given, other.given, True)
    if match is not None and match.why is not Why.INITIAL and match.loss < weights.PART_OF_GIVEN:
        return match
    if len(one.given) != len(other.given) and len(one.given + one.middle) == len(other.given + other.middle):
        joined = match_words((*one.given, *one.middle), (*other.given, *other.middle), True)
        if joined is not None and joined.why is not Why.INITIAL:
            return joined
    if match is not None and match.why is not Why.INITIAL:
        return match
    for first, second in ((one, other), (other, one)):
        if second.middle and _abbreviates(first.given, (*second.given, *second.middle)):
            return Match(weights.NICKNAME, Why.NICKNAME)
        for part in second.middle:
            inner = match_words(first.given, (part,), True)
            if inner is not None and inner.why is not Why.INITIAL and not part.is_letter:
                return Match(weights.BY_MIDDLE_NAME + inner.loss, Why.PART_OF_NAME)
    return match


def _abbreviates(short: Word, full: Word) -> bool:
    """Whether one word is the first letters of several: JF, Jean François."""
    text = short[0].text
    return len(short) == 1 and 1 < len(text) <= SHORTEST - 1 and text == "".join(part.text[0] for part in full)


def _family_in_middle(one: Name, other: Name) -> Match | None:
    """Two surnames, of which the other contact bears one: "Maria García López" and "Maria García"."""
    for first, second in ((one, other), (other, one)):
        for part in second.middle:
            inner = match_words(first.family, (part,), False)
            if inner is not None and not part.is_letter:
                return Match(weights.PART_OF_FAMILY + inner.loss, Why.PART_OF_NAME)
    return None


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
