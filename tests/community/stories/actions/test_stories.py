"""Offering a path, and taking it back."""

from datetime import datetime

import pytest

from curbside.community.stories import rules
from curbside.community.stories.actions.answers import answer, seen_by_host
from curbside.community.stories.actions.stories import (
    Facts,
    bring_back_story,
    note_story,
    offer_story,
    shown_digest,
    take_back_story,
)
from curbside.community.stories.models import AskedBy, Counted, Story
from curbside.foundation.accounts.models import Centre, User
from curbside.foundation.consent.actions.opt_outs import opt_out
from curbside.foundation.mail.models import Letter, LetterState, Link, Purpose
from curbside.student.people.models import Address
from tests.community.stories.conftest import Reflect, link_of


def letters_to_host() -> list[Letter]:
    return list(Letter.objects.filter(kind="stories.ask").order_by("key"))


def test_what_is_only_noted_goes_nowhere(noted: Story) -> None:
    assert letters_to_host() == []
    assert not Story.objects.standing().exists()


def test_offering_asks_the_host_once(offered: Story, maelle: User, now: datetime) -> None:
    offer_story(offered, seen=shown_digest(offered), actor=maelle, now=now)
    (letter,) = letters_to_host()
    assert (letter.to_address, letter.reply_to) == ("Osei@hospital.example", maelle.email)
    assert link_of(offered).url in letter.text
    assert letter.stop_url


def test_nothing_goes_that_was_not_shown(noted: Story, maelle: User, now: datetime) -> None:
    with pytest.raises(rules.Changed):
        offer_story(noted, seen="something else", actor=maelle, now=now)
    assert letters_to_host() == []


def test_a_yes_of_one_alone_counts_for_nothing(offered: Story) -> None:
    assert not Story.objects.standing().exists()


def test_the_hosts_yes_makes_it_stand_and_their_no_ends_that(offered: Story, now: datetime) -> None:
    link, seen = link_of(offered), seen_by_host(offered)
    answer(offered, counted=True, quoted=False, seen=seen, link=link, now=now)
    assert Story.objects.standing().get().host_quote_yes_at is None
    answer(offered, counted=False, quoted=False, seen="", link=link, now=now)
    assert not Story.objects.standing().exists()
    answer(offered, counted=True, quoted=True, seen=seen, link=link, now=now)
    assert Story.objects.standing().get().host_quote_yes_at == now


def test_a_yes_to_something_else_is_none(offered: Story, now: datetime) -> None:
    with pytest.raises(rules.Changed):
        answer(offered, counted=True, quoted=True, seen="before", link=link_of(offered), now=now)


def test_facts_that_are_offered_stand_still(offered: Story, maelle: User, centre: Centre, now: datetime) -> None:
    note_story(offered.reflection, Facts(), centre=centre, actor=maelle, now=now)
    offered.refresh_from_db()
    assert offered.turns == ["chance", "person"]


def test_other_facts_need_both_words_anew(offered: Story, maelle: User, centre: Centre, now: datetime) -> None:
    answer(offered, counted=True, quoted=True, seen=seen_by_host(offered), link=link_of(offered), now=now)
    take_back_story(offered, actor=maelle, now=now)
    story = note_story(offered.reflection, Facts(changes=1), centre=centre, actor=maelle, now=now)
    assert (story.student_yes_at, story.host_yes_at, story.host_quote_yes_at) == (None, None, None)
    assert not Counted.objects.exists()


def test_taking_it_back_ends_the_link_and_a_letter_that_has_not_gone(
    offered: Story, maelle: User, now: datetime
) -> None:
    take_back_story(offered, actor=maelle, now=now)
    assert not link_of(offered).is_open(now)
    assert [letter.state for letter in letters_to_host()] == [LetterState.DROPPED]
    bring_back_story(offered, actor=maelle, now=now)
    assert link_of(offered).is_open(now)
    assert sorted(letter.state for letter in letters_to_host()) == [LetterState.DROPPED, LetterState.WAITING]


def test_what_the_host_said_holds_when_it_comes_back_unchanged(offered: Story, maelle: User, now: datetime) -> None:
    Letter.objects.update(state=LetterState.SENT)
    answer(offered, counted=True, quoted=True, seen=seen_by_host(offered), link=link_of(offered), now=now)
    take_back_story(offered, actor=maelle, now=now)
    assert not Story.objects.standing().exists()
    bring_back_story(offered, actor=maelle, now=now)
    assert Story.objects.standing().exists()
    assert len(letters_to_host()) == 1


def test_a_host_whose_link_is_forgotten_gets_another(offered: Story, maelle: User, now: datetime) -> None:
    Letter.objects.update(state=LetterState.SENT)
    take_back_story(offered, actor=maelle, now=now)
    link_of(offered).delete()
    bring_back_story(offered, actor=maelle, now=now)
    assert link_of(offered).url in letters_to_host()[-1].text
    assert len(letters_to_host()) == 2


def test_someone_who_asked_not_to_be_asked_is_not(noted: Story, maelle: User, now: datetime) -> None:
    opt_out("osei@hospital.example", now=now)
    with pytest.raises(rules.Refused, match="opted_out"):
        offer_story(noted, seen=shown_digest(noted), actor=maelle, now=now)


def test_without_an_address_the_student_reports_a_yes_to_being_counted_and_to_no_words(
    maelle: User, centre: Centre, reflect: Reflect, now: datetime
) -> None:
    facts = Facts(asked_by=AskedBy.IN_PERSON, quote="Not with their own word.")
    story = note_story(reflect(maelle, "A neighbour"), facts, centre=centre, actor=maelle, now=now)
    story = offer_story(story, seen=shown_digest(story), actor=maelle, now=now)
    assert (story.host_yes_at, story.quote, letters_to_host()) == (now, "", [])


def test_with_an_address_nobody_says_yes_for_them(
    maelle: User, centre: Centre, reflect: Reflect, now: datetime
) -> None:
    reflection = reflect(maelle, "Dr. Osei", email="osei@hospital.example")
    story = note_story(reflection, Facts(asked_by=AskedBy.IN_PERSON), centre=centre, actor=maelle, now=now)
    assert story.asked_by == AskedBy.LETTER


@pytest.mark.parametrize("wrong", [{"turns": ("luck",)}, {"main": 1}, {"changes": 10}, {"turns": ("chance",) * 6}])
def test_what_is_no_fact_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="no facts"):
        Facts(**wrong)  # type: ignore[arg-type] # wrong on purpose


def test_a_host_who_said_no_is_not_asked_again_whatever_the_facts(
    offered: Story, maelle: User, centre: Centre, now: datetime
) -> None:
    Letter.objects.update(state=LetterState.SENT)
    answer(offered, counted=False, quoted=False, seen="", link=link_of(offered), now=now)
    take_back_story(offered, actor=maelle, now=now)
    story = note_story(offered.reflection, Facts(changes=1), centre=centre, actor=maelle, now=now)
    with pytest.raises(rules.Refused, match="declined"):
        offer_story(story, seen=shown_digest(story), actor=maelle, now=now)
    assert len(letters_to_host()) == 1


def test_undoing_sends_no_letter_to_an_address_that_was_not_shown(
    offered: Story, maelle: User, centre: Centre, now: datetime
) -> None:
    """Offered anew, it is shown, and it is another host's word that counts."""
    take_back_story(offered, actor=maelle, now=now)
    Address.objects.update(value="somebody.else@hospital.example")
    with pytest.raises(rules.Changed):
        bring_back_story(offered, actor=maelle, now=now)
    facts = Facts("no", 2, ("chance", "person"), 1, "nurse", "I had a nice folder.")
    story = note_story(offered.reflection, facts, centre=centre, actor=maelle, now=now)
    offer_story(story, seen=shown_digest(story), actor=maelle, now=now)
    assert letters_to_host()[-1].to_address == "somebody.else@hospital.example"
    newest = Link.objects.filter(purpose=Purpose.STORY).latest("created_at", "recipient")
    assert newest.recipient == "somebody.else@hospital.example"
