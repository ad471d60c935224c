"""Two contacts compared field by field, and the evidence added up."""

import math
from functools import lru_cache
from typing import Final, NamedTuple

from . import weights
from .addresses import mailbox, work_domain
from .name_agreement import NameLikeness
from .name_likeness import compare_names
from .organisations import compare_organisations, compare_titles, read_organisation
from .parts import Vocabulary
from .readings import Reading, is_role, read_people
from .shapes import Agreement, Field, FieldLikeness, Likeness, Person, Why

NOTHING: Final[frozenset[str]] = frozenset()
_TELLING_MAILBOX: Final = 6  # letters and digits from which the same mailbox elsewhere tells something
# Without a shared address no weaker name can come to enough, whatever the other fields say.
_LEAST_NAME: Final = weights.ENOUGH - weights.SAME_MAILBOX_NAME - weights.SAME_ORGANISATION - weights.SAME_TITLE


class Evidence(NamedTuple):
    """What one field tells: how much, and what is shown of it."""

    weight: float
    shown: FieldLikeness


def _evidence(field: Field, weight: float, agreement: Agreement, why: Why) -> Evidence:
    return Evidence(weight, FieldLikeness(field, agreement, why))


_NO_EMAIL: Final = _evidence(Field.EMAIL, 0.0, Agreement.UNKNOWN, Why.MISSING)
_SAME_EMAIL: Final = _evidence(Field.EMAIL, weights.SAME_EMAIL, Agreement.SAME, Why.SAME_EMAIL)
_ROLE_EMAIL: Final = _evidence(Field.EMAIL, weights.SHARED_ADDRESS, Agreement.SAME, Why.SHARED_BY_MANY)
_LIKE_EMAIL: Final = _evidence(Field.EMAIL, weights.SAME_MAILBOX_NAME, Agreement.LIKE, Why.SAME_MAILBOX_NAME)
_OTHER_EMAIL: Final = _evidence(Field.EMAIL, weights.OTHER_EMAIL, Agreement.DIFFERENT, Why.OTHER_EMAIL)
_NO_PHONE: Final = _evidence(Field.PHONE, 0.0, Agreement.UNKNOWN, Why.MISSING)
_SAME_PHONE: Final = _evidence(Field.PHONE, weights.SAME_PHONE, Agreement.SAME, Why.SAME_PHONE)
_SWITCHBOARD: Final = _evidence(Field.PHONE, weights.SHARED_ADDRESS, Agreement.SAME, Why.SHARED_BY_MANY)
_OTHER_PHONE: Final = _evidence(Field.PHONE, weights.OTHER_PHONE, Agreement.DIFFERENT, Why.OTHER_PHONE)
_ORGANISATION: Final = {
    why: _evidence(Field.ORGANISATION, weight, agreement, why)
    for why, weight, agreement in (
        (Why.SAME_ORGANISATION, weights.SAME_ORGANISATION, Agreement.SAME),
        (Why.LIKE_ORGANISATION, weights.LIKE_ORGANISATION, Agreement.LIKE),
        (Why.SAME_EMAIL_DOMAIN, weights.LIKE_ORGANISATION, Agreement.LIKE),
        (Why.OTHER_ORGANISATION, weights.OTHER_ORGANISATION, Agreement.DIFFERENT),
        (Why.MISSING, 0.0, Agreement.UNKNOWN),
    )
}
_TITLE: Final = {
    why: _evidence(Field.TITLE, weight, agreement, why)
    for why, weight, agreement in (
        (Why.SAME_TITLE, weights.SAME_TITLE, Agreement.SAME),
        (Why.LIKE_TITLE, weights.LIKE_TITLE, Agreement.LIKE),
        (Why.OTHER_TITLE, weights.OTHER_TITLE, Agreement.DIFFERENT),
        (Why.MISSING, 0.0, Agreement.UNKNOWN),
    )
}
_NO_ORGANISATION: Final = _ORGANISATION[Why.MISSING]
_NO_TITLE: Final = _TITLE[Why.MISSING]


def compare(one: Person, other: Person, *, shared: frozenset[str] = NOTHING) -> Likeness:
    """Compare two contacts field by field. Symmetric, but for which is `one`.

    `shared` are addresses known to reach many (`readings.shared_addresses`): they tell little.
    """
    first, second = read_people((one, other), Vocabulary())
    likeness = likeness_of(first, second, shared)
    assert likeness is not None  # noqa: S101 - every score is at least 0
    return likeness


def likeness_of(one: Reading, other: Reading, shared: frozenset[str], *, at_least: float = 0.0) -> Likeness | None:
    """`compare` for two contacts already read; None when the score is below `at_least`."""
    name = compare_names(one.name, other.name)
    if at_least and name.weight < _LEAST_NAME and not _meet(one, other):
        return None
    evidence = weigh(one, other, shared, name)
    weight = sum([found.weight for found in evidence])
    score = 1.0 if is_same_content(one.person, other.person) else score_of(weight)
    if score < at_least:
        return None
    return Likeness(one.person.key, other.person.key, score, tuple([found.shown for found in evidence]))


def _meet(one: Reading, other: Reading) -> bool:
    return not set(one.emails).isdisjoint(other.emails) or not set(one.phones).isdisjoint(other.phones)


@lru_cache(maxsize=4_096)
def score_of(weight: float) -> float:
    """Turn evidence into 0..1, with a half at `weights.ENOUGH`."""
    return round(1 / (1 + math.exp((weights.ENOUGH - max(weight, -weights.VETO)) / weights.SPREAD)), 6)


def is_same_content(one: Person, other: Person) -> bool:
    """Whether the two say the very same, and something."""
    if one.name != other.name or one.organisation != other.organisation or one.title != other.title:
        return False
    if one.emails != other.emails and set(one.emails) != set(other.emails):
        return False
    if one.phones != other.phones and set(one.phones) != set(other.phones):
        return False
    if one.nickname.strip() != other.nickname.strip():
        return False
    written = (one.name, one.organisation, one.title, one.nickname)
    return bool(one.emails or one.phones or "".join(written).strip())


def weigh(
    one: Reading, other: Reading, shared: frozenset[str], name: NameLikeness
) -> tuple[Evidence, Evidence, Evidence, Evidence, Evidence]:
    """Weigh each field, in the order of Field; what an address tells depends on the names at it."""
    email = _emails(one.emails, other.emails, shared) if one.emails and other.emails else _NO_EMAIL
    phone = _phones(one.phones, other.phones, shared) if one.phones and other.phones else _NO_PHONE
    agreement, why = name.agreement, name.why
    if name.given is False:
        if Agreement.SAME in (email.shown.agreement, phone.shown.agreement):
            why = Why.SHARED_ADDRESS_OTHER_FIRST_NAME
    elif name.given and name.family is False:
        phone = _of_a_household(
            phone
        )  # an office's, perhaps: an address of their own must say that the surname changed
        if email is _SAME_EMAIL:
            agreement, why = Agreement.LIKE, Why.SURNAME_CHANGED
    elif not name.is_firm:
        phone = _of_a_household(phone)
    elif why is Why.OTHER_GENERATION and phone.weight > 0:
        phone = phone._replace(weight=0.0)
    return (
        _of_name(name.weight, agreement, why),
        email,
        phone,
        _organisations(one, other),
        _titles(one.person, other.person),
    )


@lru_cache(maxsize=4_096)
def _of_name(weight: float, agreement: Agreement, why: Why) -> Evidence:
    return _evidence(Field.NAME, weight, agreement, why)


def _of_a_household(phone: Evidence) -> Evidence:
    if phone.weight <= weights.PHONE_OF_A_HOUSEHOLD:
        return phone
    return phone._replace(weight=weights.PHONE_OF_A_HOUSEHOLD)


def _emails(one: tuple[str, ...], other: tuple[str, ...], shared: frozenset[str]) -> Evidence:
    found = [email for email in one if email in other]
    for email in found:
        if email not in shared and not is_role(email):
            return _SAME_EMAIL
    if found:
        return _ROLE_EMAIL
    for both in {mailbox(email) for email in one} & {mailbox(email) for email in other}:
        if len(both) >= _TELLING_MAILBOX and not is_role(f"{both}@"):
            return _LIKE_EMAIL
    return _OTHER_EMAIL


def _phones(one: tuple[str, ...], other: tuple[str, ...], shared: frozenset[str]) -> Evidence:
    found = [phone for phone in one if phone in other]
    if not found:
        return _OTHER_PHONE
    return _SWITCHBOARD if shared.issuperset(found) else _SAME_PHONE


def _organisations(one: Reading, other: Reading) -> Evidence:
    first, second = one.person.organisation, other.person.organisation
    if first and second:
        _, why = compare_organisations(read_organisation(first), read_organisation(second))
        if why is Why.SAME_ORGANISATION or why is Why.LIKE_ORGANISATION:
            return _ORGANISATION[why]
    else:
        why = Why.MISSING
    if one.emails and other.emails and _share_a_work_domain(one, other):
        why = Why.SAME_EMAIL_DOMAIN
    return _ORGANISATION[why] if why is not Why.MISSING else _NO_ORGANISATION


def _share_a_work_domain(one: Reading, other: Reading) -> bool:
    """Whether two different addresses are at one employer's; a domain that bears the surname is the family's own."""
    if not set(one.emails).isdisjoint(other.emails):
        return False
    domains = {work_domain(email) for email in one.emails} & {work_domain(email) for email in other.emails} - {""}
    families = [part.text for name in (one.name, other.name) for part in name.family] if domains else []
    return any(not any(family in domain for family in families) for domain in domains)


def _titles(one: Person, other: Person) -> Evidence:
    if not one.title or not other.title:
        return _NO_TITLE
    return _TITLE[compare_titles(read_organisation(one.title), read_organisation(other.title))[1]]
