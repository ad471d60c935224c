"""How alike two names are: whose words agree, in which order, and how much that tells."""

from typing import Final

from . import weights
from .name_agreement import PLAIN, NameLikeness, both_agree, same
from .names import Name
from .parts import Word
from .shapes import Agreement, Why
from .word_likeness import SAME, SHORTEST, Match, match_words

UNKNOWN: Final = NameLikeness(0.0, Agreement.UNKNOWN, Why.MISSING)
_OTHER: Final = NameLikeness(-weights.VETO, Agreement.DIFFERENT, Why.OTHER_NAME, given=False)
_WORDS: Final = 3  # given, middle and family come first in a Name


def compare_names(one: Name, other: Name) -> NameLikeness:
    """Weigh two names against each other, in whichever order their words stand. Symmetric."""
    if one.given and one.family and one[:_WORDS] == other[:_WORDS]:  # as most that are compared: sooner known
        best = same(one)
    else:
        mine, theirs = one.parts, other.parts
        if not mine or not theirs or _is_ideographic(mine) is not _is_ideographic(theirs):
            return UNKNOWN
        one, other = _lesser_first(one, other)
        best = _in_this_order(one, other)
        if not ((best.given and best.family and best.weight > weights.INITIAL_RARE) or one.single or other.single):
            best = _turned(one, other, best)
    return best if one.generation == other.generation else _of_generations(one, other, best)


def _turned(one: Name, other: Name, best: NameLikeness) -> NameLikeness:
    """The best of how two names compare and how they do with one of them turned around."""
    for first, second in _other_orders(one, other):
        found = _in_this_order(first, second)
        if found.given and found.family and found.weight - (loss := _turned_loss(first, second)) > best.weight:
            why = Why.NAMES_REORDERED if found.why in PLAIN else found.why
            best = found._replace(weight=found.weight - loss, why=why)
            if why is Why.TYPING:  # which of the two words is the first name is not known: brothers' differ by a letter
                best = best._replace(weight=min(best.weight, weights.GIVEN_SLIP), is_firm=False)
    return best


def _of_generations(one: Name, other: Name, best: NameLikeness) -> NameLikeness:
    """What is left of a likeness when the generations differ, or only one is written."""
    if best.agreement is Agreement.DIFFERENT:
        return best
    loss = weights.VETO if one.generation and other.generation else weights.ONE_GENERATION
    return best._replace(weight=best.weight - loss, agreement=Agreement.DIFFERENT, why=Why.OTHER_GENERATION)


def _lesser_first(one: Name, other: Name) -> tuple[Name, Name]:
    """Two names by their words: what follows takes the first way that fits, and so the same one from either side."""
    for first, second in zip(one.parts, other.parts, strict=False):
        if first.written != second.written:
            return (one, other) if first.written < second.written else (other, one)
    return (other, one) if _shape(one) > _shape(other) else (one, other)


def _shape(name: Name) -> tuple[int, int, bool]:
    return len(name.parts), len(name.given), name.settled


def _is_ideographic(parts: Word) -> bool:
    """Whether a name is in ideographs, which are compared only with ideographs."""
    return True in [part.is_ideographic for part in parts]


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
        return both_agree(one, other, SAME, SAME)
    if not one.family or not other.family or not one.given or not other.given:
        return _letters(one, other)
    given = _given(one, other)
    if given is None:
        return _OTHER
    family = match_words(one.family, other.family, False)
    if len(one.family) != len(other.family) and len(one.middle + one.family) == len(other.middle + other.family):
        # A double surname, with a hyphen here and without it there.
        family = match_words((*one.middle, *one.family), (*other.middle, *other.family), False) or family
    if family is None:
        family = _family_in_middle(one, other)
    if family is None:
        weight = weights.SURNAME_CHANGED - given.loss
        if given.why is Why.INITIAL:
            weight -= weights.VETO
        return NameLikeness(weight, Agreement.DIFFERENT, Why.OTHER_NAME, given=True, family=False)
    return both_agree(one, other, given, family)


def _single(one: Name, other: Name) -> NameLikeness:
    """A name of one word may be a first name or a surname."""
    if one.single and other.single:
        match = match_words(one.single, other.single, True)
        if match is None:
            return _OTHER
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
    return _OTHER


def _letters(one: Name, other: Name) -> NameLikeness:
    """One of the names is initials and nothing else: they must begin the other's words."""
    short, full = (one, other) if not one.family else (other, one)
    begins = [part.text[0] for part in full.parts]
    if [part.text for part in short.parts] in (begins, [begins[0], begins[-1]]):
        return NameLikeness(weights.ONLY_INITIALS, Agreement.LIKE, Why.INITIAL, given=True)
    return _OTHER


def _given(one: Name, other: Name) -> Match | None:
    match = match_words(one.given, other.given, True)
    agrees = match is not None and match.why is not Why.INITIAL and match.loss < weights.PART_OF_GIVEN
    if agrees or not (one.middle or other.middle):
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
