"""Two contacts compared field by field, and the evidence added up."""

import math
from typing import Final, NamedTuple

from . import weights
from .addresses import mailbox, work_domain
from .name_likeness import NameLikeness, compare_names
from .organisations import compare_organisations, compare_titles, read_organisation
from .readings import Reading, is_role, read_person
from .shapes import Agreement, Field, FieldLikeness, Likeness, Person, Why

NOTHING: Final[frozenset[str]] = frozenset()
_TELLING_MAILBOX: Final = 6  # letters and digits from which the same mailbox elsewhere tells something


class Evidence(NamedTuple):
    """What one field tells."""

    weight: float
    agreement: Agreement
    why: Why


# Without a shared address no weaker name can come to enough, whatever the other fields say.
_LEAST_NAME: Final = (
    weights.ENOUGH - weights.SAME_MAILBOX_NAME - weights.SAME_ORGANISATION - weights.SAME_TITLE
)
_FIELDS: Final = tuple(Field)
_MISSING: Final = Evidence(0.0, Agreement.UNKNOWN, Why.MISSING)


def compare(one: Person, other: Person, *, shared: frozenset[str] = NOTHING) -> Likeness:
    """Compare two contacts field by field. Symmetric, but for which is `one`.

    `shared` are addresses known to reach many (`readings.shared_addresses`): they tell little.
    """
    likeness = likeness_of(read_person(one), read_person(other), shared)
    assert likeness is not None  # noqa: S101 - every score is at least 0
    return likeness


def likeness_of(
    one: Reading, other: Reading, shared: frozenset[str], *, at_least: float = 0.0
) -> Likeness | None:
    """`compare` for two contacts already read; None when the score is below `at_least`."""
    name = compare_names(one.name, other.name)
    if at_least and name.weight < _LEAST_NAME and not _meet(one, other):
        return None
    evidence = weigh(one, other, shared, name)
    if is_same_content(one.person, other.person):
        score = 1.0
    else:
        score = score_of(sum([found.weight for found in evidence]))
    if score < at_least:
        return None
    fields = tuple(map(_field, _FIELDS, evidence))
    return Likeness(one.person.key, other.person.key, score, fields)


def _meet(one: Reading, other: Reading) -> bool:
    return not set(one.emails).isdisjoint(other.emails) or not set(one.phones).isdisjoint(other.phones)


def _field(field: Field, found: Evidence) -> FieldLikeness:
    return FieldLikeness(field, found.agreement, found.why)


def score_of(weight: float) -> float:
    """Turn evidence into 0..1, with a half at `weights.ENOUGH`."""
    return round(1 / (1 + math.exp((weights.ENOUGH - max(weight, -weights.VETO)) / weights.SPREAD)), 6)


def is_same_content(one: Person, other: Person) -> bool:
    """Whether the two say the very same, and something."""
    if one.name != other.name or one.organisation != other.organisation or one.title != other.title:
        return False
    content = _content(one)
    return any(content) and content == _content(other)


def _content(person: Person) -> tuple[str | frozenset[str], ...]:
    return (
        person.name.strip(),
        frozenset(person.emails),
        frozenset(person.phones),
        person.organisation.strip(),
        person.title.strip(),
        person.nickname.strip(),
    )


def weigh(
    one: Reading, other: Reading, shared: frozenset[str], name: NameLikeness
) -> tuple[Evidence, Evidence, Evidence, Evidence, Evidence]:
    """Weigh each field, in the order of Field; what an address tells depends on the names at it."""
    email = _emails(one.emails, other.emails, shared)
    phone = _phones(one.phones, other.phones, shared)
    meets = Agreement.SAME in (email.agreement, phone.agreement)
    verdict = Evidence(name.weight, name.agreement, name.why)
    if name.given is False and meets:
        verdict = verdict._replace(why=Why.SHARED_ADDRESS_OTHER_FIRST_NAME)
    elif name.given and name.family is False:
        verdict, phone = _other_surname(verdict, email, phone)
    elif not name.is_firm:
        phone = _of_a_household(phone)
    elif name.why is Why.OTHER_GENERATION and phone.agreement is Agreement.SAME:
        phone = phone._replace(weight=0.0)
    return verdict, email, phone, _organisations(one, other), _titles(one.person, other.person)


def _other_surname(name: Evidence, email: Evidence, phone: Evidence) -> tuple[Evidence, Evidence]:
    """Someone may have taken another surname, if an address of their own says so; a phone alone may be an office's."""
    phone = _of_a_household(phone)
    if email.why is Why.SAME_EMAIL:
        name = name._replace(agreement=Agreement.LIKE, why=Why.SURNAME_CHANGED)
    return name, phone


def _of_a_household(phone: Evidence) -> Evidence:
    return phone._replace(weight=min(phone.weight, weights.PHONE_OF_A_HOUSEHOLD))


def _emails(one: tuple[str, ...], other: tuple[str, ...], shared: frozenset[str]) -> Evidence:
    if not one or not other:
        return _MISSING
    found = [email for email in one if email in other]
    if any(email not in shared and not is_role(email) for email in found):
        return Evidence(weights.SAME_EMAIL, Agreement.SAME, Why.SAME_EMAIL)
    if found:
        return Evidence(weights.SHARED_ADDRESS, Agreement.SAME, Why.SHARED_BY_MANY)
    for both in {mailbox(email) for email in one} & {mailbox(email) for email in other}:
        if len(both) >= _TELLING_MAILBOX and not is_role(f"{both}@"):
            return Evidence(weights.SAME_MAILBOX_NAME, Agreement.LIKE, Why.SAME_MAILBOX_NAME)
    return Evidence(weights.OTHER_EMAIL, Agreement.DIFFERENT, Why.OTHER_EMAIL)


def _phones(one: tuple[str, ...], other: tuple[str, ...], shared: frozenset[str]) -> Evidence:
    if not one or not other:
        return _MISSING
    both = [phone for phone in one if phone in other]
    if any(phone not in shared for phone in both):
        return Evidence(weights.SAME_PHONE, Agreement.SAME, Why.SAME_PHONE)
    if both:
        return Evidence(weights.SHARED_ADDRESS, Agreement.SAME, Why.SHARED_BY_MANY)
    return Evidence(weights.OTHER_PHONE, Agreement.DIFFERENT, Why.OTHER_PHONE)


_ORGANISATION: Final = {
    Agreement.SAME: weights.SAME_ORGANISATION,
    Agreement.LIKE: weights.LIKE_ORGANISATION,
    Agreement.DIFFERENT: weights.OTHER_ORGANISATION,
    Agreement.UNKNOWN: 0.0,
}
_TITLE: Final = {
    Agreement.SAME: weights.SAME_TITLE,
    Agreement.LIKE: weights.LIKE_TITLE,
    Agreement.DIFFERENT: weights.OTHER_TITLE,
    Agreement.UNKNOWN: 0.0,
}


def _organisations(one: Reading, other: Reading) -> Evidence:
    agreement, why = compare_organisations(
        read_organisation(one.person.organisation), read_organisation(other.person.organisation)
    )
    if agreement not in (Agreement.SAME, Agreement.LIKE) and not set(one.emails) & set(other.emails):
        domains = {domain for email in one.emails if (domain := work_domain(email))}
        shared = domains and domains & {work_domain(email) for email in other.emails}
        families = shared and [part.text for name in (one.name, other.name) for part in name.family]
        # A domain that bears the surname is the family's own.
        if any(not any(family in domain for family in families) for domain in shared):
            agreement, why = Agreement.LIKE, Why.SAME_EMAIL_DOMAIN
    return Evidence(_ORGANISATION[agreement], agreement, why)


def _titles(one: Person, other: Person) -> Evidence:
    if not one.title or not other.title:
        return _MISSING
    agreement, why = compare_titles(read_organisation(one.title), read_organisation(other.title))
    return Evidence(_TITLE[agreement], agreement, why)
