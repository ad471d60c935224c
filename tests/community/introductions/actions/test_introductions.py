"""From the wish to the yes or the quiet end, and who may know what on the way."""

from datetime import datetime, timedelta
from types import SimpleNamespace

import pytest

from curbside.community.introductions import rules
from curbside.community.introductions.actions.answers import decline, pass_on, say_yes
from curbside.community.introductions.actions.consents import take_back
from curbside.community.introductions.actions.introductions import (
    draft_introduction,
    open_by_hand,
    send_introduction,
    take_back_introduction,
)
from curbside.community.introductions.models import (
    OPEN_FOR,
    Acquaintance,
    Findable,
    Introduction,
    IntroductionState,
    Step,
    StepState,
)
from curbside.community.introductions.sweeps import let_go_of_old_introductions, take_back_for_those_who_left
from curbside.community.introductions.tokens import chosen, token_of
from curbside.community.introductions.ways import Way
from curbside.foundation.accounts.models import Centre, Membership, User
from curbside.foundation.audit.models import Entry
from curbside.foundation.consent.actions.opt_outs import opt_out
from curbside.foundation.mail.models import Letter, LetterState, Link, Purpose
from curbside.interfaces.yours.actions.erasures import erase_account
from curbside.interfaces.yours.actions.exports import as_json
from curbside.student.people.actions.contacts import add_contact
from curbside.student.people.actions.merges import merge_contacts
from curbside.student.people.models import Address, AddressKind, Contact, Conversation, HowKnown, Tie

pytestmark = pytest.mark.slow


def step(introduction: Introduction, position: int) -> Step:
    return introduction.steps.select_related("introduction").get(position=position)


def link_of(one: Step) -> Link:
    return Link.objects.get(subject_id=str(one.pk), purpose=Purpose.INTRODUCED if one.is_target else Purpose.PASS_ON)


def go_on(introduction: Introduction, position: int, now: datetime, word: str = "") -> None:
    one = step(introduction, position)
    pass_on(one, word=word, link=link_of(one), now=now)


def yes(introduction: Introduction, now: datetime, address: str = "Etienne@clinic.example") -> None:
    one = introduction.steps.get(is_target=True)
    say_yes(one, address=address, link=link_of(one), now=now)
    introduction.refresh_from_db()


def letters_to(address: str) -> list[Letter]:
    return list(Letter.objects.filter(to_address__iexact=address).order_by("created_at", "pk"))


def test_a_way_drafted_twice_is_one_draft(draft: Introduction, way: Way, maelle: User, now: datetime) -> None:
    picked = chosen(token_of(way, maelle), maelle)
    assert picked
    assert draft_introduction(maelle, picked, actor=maelle, now=now) == draft


def test_sending_writes_one_letter_to_the_nearest_alone(sent: Introduction, maelle: User, now: datetime) -> None:
    send_introduction(sent, actor=maelle, now=now)
    letter = Letter.objects.get()
    assert (letter.to_address, letter.reply_to, letter.sender) == ("Amira@Rideau.example", maelle.email, maelle)
    assert letter.stop_url
    assert "What kept you there?" in letter.text


def test_passed_on_it_reaches_the_next_with_the_connectors_word(
    sent: Introduction, found: SimpleNamespace, now: datetime
) -> None:
    go_on(sent, 1, now, "She listens.")
    go_on(sent, 1, now, "Twice.")
    (letter,) = letters_to(found.samuel.email)
    assert "She listens." in letter.text
    assert (letter.from_name, letter.sender, letter.reply_to) == ("Amira Haddad", None, "")
    go_on(sent, 2, now)
    (letter,) = letters_to(found.belanger.email)
    assert letter.language == "fr"
    assert "/r/introduced/" in letter.text


def test_before_a_yes_no_letter_gives_anybody_the_others_address(
    sent: Introduction, found: SimpleNamespace, maelle: User, now: datetime
) -> None:
    go_on(sent, 1, now, "Hello")
    go_on(sent, 2, now, "Hello")
    beyond = [*letters_to(found.samuel.email), *letters_to(found.belanger.email)]
    assert len(beyond) == 2
    for letter in beyond:
        said = f"{letter.text} {letter.subject} {letter.reply_to} {letter.from_name}"
        assert maelle.email not in said
        assert found.amira.email not in said
    for letter in [*Letter.objects.visible_to(maelle), *letters_to(maelle.email)]:
        assert found.belanger.email not in f"{letter.text} {letter.to_address}"
        assert found.samuel.email not in f"{letter.text} {letter.to_address}"


def test_a_yes_gives_each_the_others_address_and_begins_a_conversation(
    sent: Introduction, found: SimpleNamespace, maelle: User, now: datetime
) -> None:
    go_on(sent, 1, now)
    go_on(sent, 2, now)
    yes(sent, now)
    assert (sent.state, sent.agreed_address) == (IntroductionState.AGREED, "etienne@clinic.example")
    contact = Contact.objects.get(introductions=sent)
    assert (contact.student, contact.email, contact.how_known) == (maelle, "etienne@clinic.example", HowKnown.NOT_YET)
    assert contact.known_from == "Introduced by Samuel Roy"
    assert Conversation.objects.open().filter(contact=contact).count() == 1
    assert "etienne@clinic.example" in letters_to(maelle.email)[-1].text
    assert maelle.email in letters_to("etienne@clinic.example")[-1].text


def test_a_yes_said_twice_is_one(sent: Introduction, maelle: User, now: datetime) -> None:
    go_on(sent, 1, now)
    go_on(sent, 2, now)
    yes(sent, now)
    yes(sent, now, "other@clinic.example")
    assert sent.agreed_address == "etienne@clinic.example"
    assert Contact.objects.filter(student=maelle).count() == 2
    assert len(letters_to(maelle.email)) == 1


@pytest.mark.parametrize("passed_on", [1, 2])
def test_nobody_brings_the_yes_of_a_member(sent: Introduction, now: datetime, passed_on: int) -> None:
    """Not before they were asked, and not after."""
    for position in range(1, passed_on + 1):
        go_on(sent, position, now)
    Step.objects.filter(position=2, state=StepState.WAITING).update(state=StepState.ASKED)
    for position in (1, 2):
        one = step(sent, position)
        with pytest.raises(rules.Ended):
            say_yes(one, address="x@y.example", link=link_of(one), now=now)
    sent.refresh_from_db()
    assert sent.state == IntroductionState.UNDER_WAY


def test_what_curbside_passed_on_is_not_called_back(sent: Introduction, now: datetime) -> None:
    go_on(sent, 1, now)
    one = step(sent, 1)
    decline(one, link=link_of(one), now=now)
    assert step(sent, 1).state == StepState.PASSED_ON


def by_hand(sent: Introduction, maelle: User, now: datetime) -> Step:
    """The same, to somebody the student noted, who is no member; the target."""
    target = Contact.objects.create(student=maelle, name="Dr. B", how_known="not_yet", created_at=now)
    Introduction.objects.filter(pk=sent.pk).update(centre=None, contact=target, target_name="Dr. B", through=["A"])
    Step.objects.filter(introduction=sent, position__gt=1).delete()
    last = Step.objects.create(introduction=sent, position=2, is_target=True, name="Dr. B", contact=target)
    open_by_hand(step(sent, 1), now=now)
    return last


def test_the_own_no_of_somebody_outside_stands_against_a_connectors_yes(
    sent: Introduction, maelle: User, now: datetime
) -> None:
    target = by_hand(sent, maelle, now)
    go_on(sent, 1, now)
    decline(step(sent, 2), link=link_of(target), now=now)
    one = step(sent, 1)
    with pytest.raises(rules.Ended):
        say_yes(one, address="x@y.example", link=link_of(one), now=now)


@pytest.mark.parametrize("position", [1, 2, 3])
def test_whoever_says_no_the_student_cannot_tell_it_from_silence(
    sent: Introduction, maelle: User, now: datetime, position: int
) -> None:
    """Nothing of theirs differs, on any day: rows, letters, the export."""
    for before in range(1, position):
        go_on(sent, before, now)
    silent = as_json(maelle, now=now)
    one = step(sent, position)
    decline(one, link=link_of(one), now=now + timedelta(hours=1))
    assert as_json(maelle, now=now) == silent
    later = now + OPEN_FOR
    assert sent.shown_state(later - timedelta(seconds=1)) == IntroductionState.UNDER_WAY
    assert let_go_of_old_introductions(later + timedelta(minutes=3)) == 1
    sent.refresh_from_db()
    assert (sent.state, sent.ended_at) == (IntroductionState.NOT_THIS_TIME, later)
    assert letters_to(maelle.email) == []


def test_a_no_can_be_taken_back_until_the_end(sent: Introduction, found: SimpleNamespace, now: datetime) -> None:
    one = step(sent, 1)
    decline(one, link=link_of(one), now=now)
    go_on(sent, 1, now)
    assert len(letters_to(found.samuel.email)) == 1
    with pytest.raises(rules.Ended):
        go_on(sent, 2, now + OPEN_FOR)


def test_at_the_end_every_link_is_closed_and_no_letter_is_left_waiting(sent: Introduction, now: datetime) -> None:
    go_on(sent, 1, now)
    let_go_of_old_introductions(now + OPEN_FOR)
    assert let_go_of_old_introductions(now + OPEN_FOR) == 0
    assert not Link.objects.exclude(purpose=Purpose.STOP).filter(revoked_at=None).exists()
    assert not Letter.objects.filter(state=LetterState.WAITING).exists()


def test_after_the_end_nothing_kept_says_who_said_no(sent: Introduction, now: datetime) -> None:
    one = step(sent, 1)
    decline(one, link=link_of(one), now=now)
    let_go_of_old_introductions(now + OPEN_FOR)
    assert set(sent.steps.values_list("state", "at", "word")) == {(StepState.WAITING, None, "")}
    assert set(Entry.objects.filter(subject_id=str(one.pk)).values_list("verb", flat=True)) == {"answer"}


def test_taken_back_by_the_student_it_ends_at_once(sent: Introduction, maelle: User, now: datetime) -> None:
    take_back_introduction(sent, actor=maelle, now=now)
    take_back_introduction(sent, actor=maelle, now=now)
    sent.refresh_from_db()
    assert sent.state == IntroductionState.WITHDRAWN
    assert link_of(step(sent, 1)).revoked_at
    assert Letter.objects.get().state == LetterState.DROPPED


def test_someone_who_takes_back_being_found_ends_it_as_quietly(
    sent: Introduction, found: SimpleNamespace, maelle: User, now: datetime
) -> None:
    silent = as_json(maelle, now=now)
    take_back(Findable.objects.standing().get(user=found.samuel), actor=found.samuel, now=now)
    with pytest.raises(rules.Ended):
        go_on(sent, 1, now)
    assert as_json(maelle, now=now) == silent


def test_a_packet_that_no_longer_goes_tells_whoever_asked_nothing(
    sent: Introduction, found: SimpleNamespace, maelle: User, now: datetime
) -> None:
    Letter.objects.update(problem="The other side is busy.")
    take_back(Findable.objects.standing().get(user=found.amira), actor=found.amira, now=now)
    assert Letter.objects.get().state == LetterState.DROPPED
    assert not Letter.objects.visible_to(maelle).exists()
    assert "dropped" not in as_json(maelle, now=now)


def test_whoever_left_the_centre_is_taken_back_by_the_sweep(found: SimpleNamespace, now: datetime) -> None:
    Membership.objects.filter(user=found.samuel).update(ended_at=now)
    assert take_back_for_those_who_left(now) == 1
    assert take_back_for_those_who_left(now) == 0
    assert not Acquaintance.objects.filter(target=found.samuel).exists()


def test_whoever_asked_not_to_be_asked_is_taken_back_by_the_sweep(found: SimpleNamespace, now: datetime) -> None:
    opt_out(found.samuel.email, now=now)
    assert take_back_for_those_who_left(now) == 1
    assert not Findable.objects.standing().filter(user=found.samuel).exists()


def test_an_opt_out_on_the_way_ends_it_without_a_letter(
    sent: Introduction, found: SimpleNamespace, now: datetime
) -> None:
    opt_out(found.samuel.email, now=now)
    with pytest.raises(rules.Ended):
        go_on(sent, 1, now)
    assert letters_to(found.samuel.email) == []


def test_erasing_a_member_takes_their_ties_and_name_along(
    sent: Introduction, found: SimpleNamespace, now: datetime
) -> None:
    go_on(sent, 1, now)
    go_on(sent, 2, now)
    erase_account(found.belanger, now=now)
    sent.refresh_from_db()
    assert sent.target_name == ""
    assert not Acquaintance.objects.filter(target_id=found.belanger.pk).exists()
    assert step(sent, 3).state == StepState.LEFT
    let_go_of_old_introductions(now + OPEN_FOR)
    sent.refresh_from_db()
    assert sent.state == IntroductionState.NOT_THIS_TIME


def test_erasing_the_student_closes_every_link(sent: Introduction, maelle: User, now: datetime) -> None:
    go_on(sent, 1, now)
    erase_account(maelle, now=now)
    assert not Link.objects.exclude(purpose=Purpose.STOP).exists()
    assert not Step.objects.exists()


def test_a_yes_for_a_noted_tie_gives_the_contact_an_address(maelle: User, sent: Introduction, now: datetime) -> None:
    """And the tie between connector and target is there, once."""
    amira = Contact.objects.get(student=maelle)
    target = by_hand(sent, maelle, now).contact
    assert target
    one, other = sorted((amira, target), key=lambda person: person.pk)
    Tie.objects.create(student=maelle, one=one, other=other, noted_at=now)
    go_on(sent, 1, now)
    last = step(sent, 1)
    say_yes(last, address="b@clinic.example", link=link_of(last), now=now)
    target = Contact.objects.get(pk=target.pk)
    assert target.email == "b@clinic.example"
    assert Tie.objects.count() == 1


def test_a_member_is_asked_only_at_an_address_they_proved(
    draft: Introduction, found: SimpleNamespace, maelle: User, now: datetime
) -> None:
    """Whoever holds the link speaks for the connector: the student's own second address must not get it."""
    found.contact.addresses.update(position=1)
    Address.objects.create(contact=found.contact, kind=AddressKind.EMAIL, value="maelle2@elsewhere.example")
    send_introduction(draft, actor=maelle, now=now)
    assert list(Letter.objects.values_list("to_address", flat=True)) == ["Amira@Rideau.example"]
    assert link_of(step(draft, 1)).recipient == found.amira.email


def test_erasing_whoever_asked_takes_along_what_was_passed_on(sent: Introduction, maelle: User, now: datetime) -> None:
    go_on(sent, 1, now)
    erase_account(maelle, now=now)
    assert not Letter.objects.exists()
    assert not Link.objects.exclude(purpose=Purpose.STOP).exists()


def test_a_yes_goes_to_the_one_its_target_was_joined_to(
    sent: Introduction, found: SimpleNamespace, maelle: User, now: datetime
) -> None:
    for position in (1, 2):
        go_on(sent, position, now)
    old, kept = (add_contact(maelle, name=name, now=now) for name in ("Étienne", "É. Lachance"))
    sent.steps.filter(is_target=True).update(contact=old)
    merge_contacts(kept, old, actor=maelle, now=now)
    yes(sent, now)
    assert sent.contact == kept
    assert kept.email == "etienne@clinic.example"
    assert Conversation.objects.get().contact == kept


def test_a_yes_pressed_twice_is_one_yes(sent: Introduction, now: datetime) -> None:
    for position in (1, 2):
        go_on(sent, position, now)
    yes(sent, now)
    before = Letter.objects.count(), Entry.objects.count()
    yes(sent, now + timedelta(seconds=1), address="other@clinic.example")
    assert sent.agreed_address == "etienne@clinic.example"
    assert (Letter.objects.count(), Entry.objects.count()) == before


def test_where_a_centre_is_gone_nobody_is_asked_in_its_name(sent: Introduction, centre: Centre, now: datetime) -> None:
    go_on(sent, 1, now)
    centre.delete()
    with pytest.raises(rules.Ended):
        go_on(sent, 2, now)
