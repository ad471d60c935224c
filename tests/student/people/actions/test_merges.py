"""Making one of two rows that are the same person, and taking them apart again."""

from datetime import date, datetime, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db.models import Q
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from curbside.foundation.accounts.models import User
from curbside.student.outreach.actions.warm_ups import begin_warm_up, go_on_with_warm_up, stop_warm_up
from curbside.student.outreach.models import Approach
from curbside.student.people.actions.contacts import add_contact, remove_contact
from curbside.student.people.actions.merges import merge_contacts, take_apart, take_out
from curbside.student.people.models import Book, Contact, Conversation, Merge, Tie, Touch, TouchKind

pytestmark = pytest.mark.slow

LATER = timedelta(hours=1)


@pytest.fixture
def harry(maelle: User, now: datetime) -> Contact:
    """Harjit once more, from another file."""
    return add_contact(
        maelle,
        name="Harry Dhaliwal",
        organisation="Elsewhere",
        about="Sings in the choir.",
        emails=["harry@home.example", "HARJIT@hospital.example"],
        phones=["613 555 0150"],
        now=now,
    )


@pytest.fixture
def amira(maelle: User, now: datetime) -> Contact:
    return add_contact(maelle, name="Amira Haddad", now=now)


def knows(one: Contact, other: Contact, now: datetime) -> Tie:
    first, second = sorted((one.pk, other.pk))
    return Tie.objects.create(student=one.student, one_id=first, other_id=second, noted_at=now)


def known(contact: Contact) -> set[str]:
    """The names of those whom the contact knows."""
    ties = Tie.objects.filter(Q(one=contact) | Q(other=contact)).select_related("one", "other")
    return {(tie.other if tie.one_id == contact.pk else tie.one).name for tie in ties}


def everything(student: User) -> list[object]:
    """All that merging may touch, as it stands in the tables."""
    models = (Contact, Conversation, Touch, Tie)
    rows: list[object] = [list(model.objects.visible_to(student).order_by("pk").values()) for model in models]
    people = Contact.objects.visible_to(student).order_by("pk")
    addresses = [list(person.addresses.order_by("kind", "value").values("kind", "value")) for person in people]
    return [*rows, *addresses]


def test_the_one_folded_in_is_no_longer_listed(harjit: Contact, harry: Contact, maelle: User, now: datetime) -> None:
    merge_contacts(harjit, harry, actor=maelle, now=now)
    assert list(Contact.objects.visible_to(maelle).kept()) == [harjit]


def test_the_one_kept_has_every_address_once(harjit: Contact, harry: Contact, maelle: User, now: datetime) -> None:
    merge_contacts(harjit, harry, actor=maelle, now=now)
    values = [address.value for address in harjit.addresses.order_by("kind", "position")]
    assert values == ["harjit@hospital.example", "harry@home.example", "613 555 0150"]


def test_what_the_one_kept_says_wins_and_notes_are_joined(
    harjit: Contact, harry: Contact, maelle: User, now: datetime
) -> None:
    Contact.objects.filter(pk=harry.pk).update(last_spoke=date(2025, 3, 1))
    merge_contacts(harjit, harry, actor=maelle, now=now)
    harjit.refresh_from_db()
    found = (harjit.name, harjit.organisation, harjit.last_spoke, harjit.about)
    assert found == ("Harjit Singh Dhaliwal", "Rideau General Hospital", date(2025, 3, 1), "Sings in the choir.")


def test_what_hangs_on_the_one_folded_in_hangs_on_the_one_kept(
    harjit: Contact, harry: Contact, maelle: User, now: datetime
) -> None:
    begun = Conversation.objects.create(student=maelle, contact=harry, created_at=now)
    Touch.objects.create(contact=harry, kind=TouchKind.MET, at=now)
    merge_contacts(harjit, harry, actor=maelle, now=now)
    assert harjit.conversations.get() == begun
    assert harjit.touches.get().kind == TouchKind.MET


def test_who_knows_whom_is_carried_over(
    harjit: Contact, harry: Contact, amira: Contact, maelle: User, now: datetime
) -> None:
    knows(harry, amira, now)
    knows(harry, harjit, now)
    merge_contacts(harjit, harry, actor=maelle, now=now)
    assert known(harjit) == {"Amira Haddad", "Harry Dhaliwal"}


def test_merging_twice_is_merging_once(harjit: Contact, harry: Contact, maelle: User, now: datetime) -> None:
    assert merge_contacts(harjit, harry, actor=maelle, now=now) == merge_contacts(
        harjit, harry, actor=maelle, now=now + LATER
    )


def test_someone_removed_cannot_be_merged(harjit: Contact, harry: Contact, maelle: User, now: datetime) -> None:
    remove_contact(harry, actor=maelle, now=now)
    with pytest.raises(ValidationError, match="Nothing was changed"):
        merge_contacts(harjit, harry, actor=maelle, now=now)


def test_another_students_person_cannot_be_merged(harjit: Contact, tomas: User, maelle: User, now: datetime) -> None:
    his = add_contact(tomas, name="Harjit", now=now)
    with pytest.raises(ValidationError, match="Nothing was changed"):
        merge_contacts(harjit, his, actor=maelle, now=now)


def test_taking_apart_puts_everything_back(
    harjit: Contact, harry: Contact, amira: Contact, maelle: User, now: datetime
) -> None:
    Conversation.objects.create(student=maelle, contact=harry, created_at=now)
    knows(harry, amira, now)
    before = everything(maelle)
    merge = merge_contacts(harjit, harry, actor=maelle, now=now)
    assert everything(maelle) != before
    take_apart(merge, actor=maelle, now=now + LATER)
    assert everything(maelle) == before


def test_what_was_written_since_stays_with_the_one_kept(
    harjit: Contact, harry: Contact, maelle: User, now: datetime
) -> None:
    merge = merge_contacts(harjit, harry, actor=maelle, now=now)
    Contact.objects.filter(pk=harjit.pk).update(about="Written since.")
    begun = Conversation.objects.create(student=maelle, contact=harjit, created_at=now)
    take_apart(merge, actor=maelle, now=now + LATER)
    harjit.refresh_from_db()
    assert (harjit.about, harjit.conversations.get()) == ("Written since.", begun)


def test_what_another_who_is_folded_in_has_too_stays(
    harjit: Contact, harry: Contact, amira: Contact, maelle: User, now: datetime
) -> None:
    third = add_contact(
        maelle,
        name="H. Dhaliwal",
        about="Sings in the choir.",
        language="fr",
        birth_month=5,
        birth_day=3,
        phones=["613 555 0150"],
        now=now,
    )
    Contact.objects.filter(pk=harry.pk).update(language="en", birth_month=2, birth_day=1)
    knows(harry, amira, now)
    knows(third, amira, now)
    first = merge_contacts(harjit, harry, actor=maelle, now=now)
    last = merge_contacts(harjit, third, actor=maelle, now=now + LATER)
    take_apart(first, actor=maelle, now=now + 2 * LATER)
    kept = Contact.objects.get(pk=harjit.pk)
    assert (kept.language, kept.birth_month, kept.birth_day) == ("fr", 5, 3)
    assert "Sings in the choir." in kept.about
    assert kept.addresses.filter(value="613 555 0150").exists()
    assert known(kept) == {"Amira Haddad"}
    take_apart(last, actor=maelle, now=now + 3 * LATER)
    kept.refresh_from_db()
    assert (kept.language, kept.birth_month, known(kept)) == ("", None, set())
    assert not kept.addresses.filter(value="613 555 0150").exists()


def test_of_two_birthdays_in_one_month_the_other_is_there_however_far_out(
    harjit: Contact, harry: Contact, amira: Contact, maelle: User, now: datetime
) -> None:
    third = add_contact(maelle, name="H. Dhaliwal", birth_month=5, birth_day=3, now=now)
    Contact.objects.filter(pk=harry.pk).update(birth_month=5, birth_day=1)
    first = merge_contacts(harjit, harry, actor=maelle, now=now)
    merge_contacts(harjit, third, actor=maelle, now=now + LATER)
    merge_contacts(amira, harjit, actor=maelle, now=now + LATER)
    take_out(first, actor=maelle, now=now + 2 * LATER)
    amira.refresh_from_db()
    assert (amira.birth_month, amira.birth_day) == (5, 3)


def test_a_line_that_the_student_took_out_does_not_come_back(
    harjit: Contact, harry: Contact, maelle: User, now: datetime
) -> None:
    third = add_contact(maelle, name="H. Dhaliwal", about="Owes me a book.", now=now)
    first = merge_contacts(harjit, harry, actor=maelle, now=now)
    merge_contacts(harjit, third, actor=maelle, now=now + LATER)
    Contact.objects.filter(pk=harjit.pk).update(about=harry.about)
    take_apart(first, actor=maelle, now=now + 2 * LATER)
    harjit.refresh_from_db()
    assert harjit.about == ""


def test_nobody_elses_tie_goes_whatever_a_brought_merge_names(
    harjit: Contact, harry: Contact, maelle: User, tomas: User, now: datetime
) -> None:
    his = knows(add_contact(tomas, name="Ann", now=now), add_contact(tomas, name="Bo", now=now), now)
    merge = merge_contacts(harjit, harry, actor=maelle, now=now)
    Merge.objects.filter(pk=merge.pk).update(made=[["tie", str(his.pk)]])
    take_apart(Merge.objects.get(pk=merge.pk), actor=maelle, now=now + LATER)
    assert Tie.objects.filter(pk=his.pk).exists()


def test_taking_apart_twice_changes_nothing_more(harjit: Contact, harry: Contact, maelle: User, now: datetime) -> None:
    merge = merge_contacts(harjit, harry, actor=maelle, now=now)
    take_apart(merge, actor=maelle, now=now + LATER)
    Contact.objects.filter(pk=harry.pk).update(name="Harry changed")
    take_apart(merge, actor=maelle, now=now + 2 * LATER)
    harry.refresh_from_db()
    assert (harry.name, harry.folded_into) == ("Harry changed", None)


def test_the_inner_of_two_merges_waits_for_the_outer(
    harjit: Contact, harry: Contact, amira: Contact, maelle: User, now: datetime
) -> None:
    inner = merge_contacts(harjit, harry, actor=maelle, now=now)
    merge_contacts(amira, harjit, actor=maelle, now=now)
    with pytest.raises(ValidationError, match="Bring them back first"):
        take_apart(inner, actor=maelle, now=now + LATER)


def test_an_ask_under_way_goes_on_with_the_one_kept(
    harjit: Contact, harry: Contact, maelle: User, now: datetime
) -> None:
    begun = Conversation.objects.create(student=maelle, contact=harry, created_at=now)
    ask = Approach.objects.create(conversation=begun, created_at=now)
    merge_contacts(harjit, harry, actor=maelle, now=now)
    assert Approach.objects.visible_to(maelle).get(conversation__contact=harjit) == ask


def test_a_merge_makes_us_look_through_the_people_again(
    harjit: Contact, harry: Contact, maelle: User, now: datetime
) -> None:
    merge_contacts(harjit, harry, actor=maelle, now=now + LATER)
    assert Book.objects.get(student=maelle).changed_at == now + LATER


@given(steps=st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), max_size=4))
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_merges_taken_apart_in_reverse_leave_no_trace(
    steps: list[tuple[int, int]], maelle: User, now: datetime
) -> None:
    people = [add_contact(maelle, name=f"Person {n}", emails=[f"{n}@p.example"], now=now) for n in range(4)]
    knows(people[0], people[1], now)
    knows(people[2], people[3], now)
    before, done = everything(maelle), list[Merge]()
    for one, other in steps:
        there = Contact.objects.kept()
        if one != other and there.filter(pk__in=[people[one].pk, people[other].pk]).count() == 2:
            done.append(merge_contacts(people[one], people[other], actor=maelle, now=now))
    for merge in reversed(done):
        take_apart(Merge.objects.get(pk=merge.pk), actor=maelle, now=now)
    assert everything(maelle) == before
    Contact.objects.all().delete()


def test_what_the_other_may_have_only_once_stays(harjit: Contact, harry: Contact, maelle: User, now: datetime) -> None:
    ended = begin_warm_up(harry, actor=maelle, now=now)
    stop_warm_up(ended, actor=maelle, now=now)
    begin_warm_up(harry, actor=maelle, now=now)
    hers = begin_warm_up(harjit, actor=maelle, now=now)
    merge = merge_contacts(harjit, harry, actor=maelle, now=now)
    stop_warm_up(hers, actor=maelle, now=now)
    ended.refresh_from_db()
    go_on_with_warm_up(ended, actor=maelle, now=now)
    take_apart(merge, actor=maelle, now=now)
    assert (harjit.warm_ups.open().count(), harry.warm_ups.open().count()) == (1, 1)
