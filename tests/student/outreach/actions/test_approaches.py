from datetime import datetime, timedelta

import pytest
from allauth.account.models import EmailAddress

from curbside.foundation.accounts.models import User
from curbside.foundation.audit.models import Entry
from curbside.foundation.consent.actions.opt_outs import opt_out
from curbside.foundation.mail.models import Letter, Link, Purpose
from curbside.student.outreach import letters, rules
from curbside.student.outreach.actions.approaches import (
    change_approach,
    discard_draft,
    draft_approach,
    let_go,
    mark_scheduled,
    send_approach,
)
from curbside.student.outreach.models import Approach, ApproachState, Route
from curbside.student.outreach.sweeps import let_go_of_old_asks
from curbside.student.people.models import Address, Contact, Conversation, Touch, TouchKind

pytestmark = pytest.mark.django_db


def refusal(approach: Approach, actor: User, now: datetime, route: str = Route.CURBSIDE) -> rules.Refusal:
    with pytest.raises(rules.Refused) as refused:
        send_approach(approach, odds=50, route=route, actor=actor, now=now)
    return refused.value.why


def test_a_draft_starts_from_a_text_that_fits_how_they_know_each_other(
    conversation: Conversation, maelle: User, now: datetime
) -> None:
    assert "When we worked together" in draft_approach(conversation, actor=maelle, now=now).body


def test_a_draft_is_in_the_contacts_language(conversation: Conversation, maelle: User, now: datetime) -> None:
    Contact.objects.update(language="fr")
    conversation.refresh_from_db()
    assert draft_approach(conversation, actor=maelle, now=now).body.startswith("Bonjour Harjit")


def test_a_letter_other_than_the_one_shown_does_not_go(
    draft: Approach, proven: EmailAddress, maelle: User, now: datetime
) -> None:
    shown = rules.digest(letters.ask(draft))
    Address.objects.update(value="someone@else.example")
    with pytest.raises(rules.Changed):
        send_approach(draft, odds=50, seen=shown, actor=maelle, now=now)
    assert not Letter.objects.exists()


def test_drafting_twice_is_one_draft(conversation: Conversation, maelle: User, now: datetime) -> None:
    one, two = (draft_approach(conversation, actor=maelle, now=now) for _ in range(2))
    assert one == two


def test_while_an_ask_is_open_no_second_one_begins(
    sent: Approach, conversation: Conversation, maelle: User, now: datetime
) -> None:
    assert draft_approach(conversation, actor=maelle, now=now) == sent


def test_after_letting_go_one_may_ask_again(
    sent: Approach, conversation: Conversation, maelle: User, now: datetime
) -> None:
    let_go(sent, actor=maelle, now=now)
    assert draft_approach(conversation, actor=maelle, now=now) != sent


def test_sending_writes_one_letter_with_the_students_address_for_answers(sent: Approach, maelle: User) -> None:
    letter = Letter.objects.get()
    assert (letter.to_address, letter.reply_to) == ("harjit@hospital.example", maelle.email)
    assert sent.letter == letter


def test_the_letter_holds_the_persons_own_two_links(sent: Approach) -> None:
    letter = Letter.objects.get()
    assert Link.objects.get(purpose=Purpose.ANSWER).url in letter.text
    assert letter.stop_url == Link.objects.get(purpose=Purpose.STOP).url


def test_the_link_to_answer_holds_thirty_days_and_the_way_to_stop_ninety(sent: Approach, now: datetime) -> None:
    ends = dict(Link.objects.values_list("purpose", "expires_at"))
    assert (ends["answer"] - now, ends["stop"] - now) == (timedelta(days=30), timedelta(days=90))


def test_sending_is_a_touch(sent: Approach, now: datetime) -> None:
    touch = Touch.objects.get()
    assert (touch.kind, touch.at) == (TouchKind.ASKED, now)


def test_the_odds_are_kept_with_the_ask(sent: Approach) -> None:
    assert (sent.odds, sent.state, sent.route) == (60, ApproachState.SENT, Route.CURBSIDE)


def test_sending_twice_is_sending_once(sent: Approach, maelle: User, now: datetime) -> None:
    again = send_approach(sent, odds=10, actor=maelle, now=now + timedelta(minutes=1))
    assert (Letter.objects.count(), Touch.objects.count(), again.odds) == (1, 1, 60)


@pytest.mark.parametrize("route", [Route.OWN_MAIL, Route.IN_PERSON])
def test_an_ask_that_went_another_way_writes_no_letter(
    draft: Approach, maelle: User, now: datetime, route: Route
) -> None:
    gone = send_approach(draft, odds=80, route=route, actor=maelle, now=now)
    assert (gone.state, gone.route, Letter.objects.count()) == (ApproachState.SENT, route, 0)


def test_brackets_left_in_the_text_stop_it(
    conversation: Conversation, proven: EmailAddress, maelle: User, now: datetime
) -> None:
    draft = draft_approach(conversation, actor=maelle, now=now)
    assert refusal(draft, maelle, now) == rules.Refusal.TO_FILL_IN
    assert refusal(draft, maelle, now, Route.OWN_MAIL) == rules.Refusal.TO_FILL_IN


def test_face_to_face_needs_no_text(conversation: Conversation, maelle: User, now: datetime) -> None:
    draft = draft_approach(conversation, actor=maelle, now=now)
    assert send_approach(draft, odds=90, route=Route.IN_PERSON, actor=maelle, now=now).state == ApproachState.SENT


def test_who_asked_not_to_be_asked_is_not_asked(
    draft: Approach, proven: EmailAddress, maelle: User, now: datetime
) -> None:
    opt_out("Harjit@Hospital.example", now=now)
    assert refusal(draft, maelle, now) == rules.Refusal.OPTED_OUT
    assert refusal(draft, maelle, now, Route.OWN_MAIL) == rules.Refusal.OPTED_OUT


def test_without_an_address_curbside_cannot_send(
    draft: Approach, proven: EmailAddress, maelle: User, now: datetime
) -> None:
    draft.conversation.contact.addresses.all().delete()
    assert refusal(draft, maelle, now) == rules.Refusal.NO_ADDRESS


def test_an_address_not_proven_sends_nothing_in_its_name(draft: Approach, maelle: User, now: datetime) -> None:
    assert refusal(draft, maelle, now) == rules.Refusal.NOT_VERIFIED


def test_an_empty_text_is_not_sent(draft: Approach, proven: EmailAddress, maelle: User, now: datetime) -> None:
    change_approach(draft, subject="x", body=" ", actor=maelle, now=now)
    assert refusal(draft, maelle, now) == rules.Refusal.EMPTY


def test_someone_removed_is_not_asked(draft: Approach, proven: EmailAddress, maelle: User, now: datetime) -> None:
    Contact.objects.update(removed_at=now)
    assert refusal(draft, maelle, now) == rules.Refusal.REMOVED


def test_ten_asks_a_day_are_enough(
    draft: Approach, proven: EmailAddress, maelle: User, harjit: Contact, now: datetime
) -> None:
    for _ in range(rules.ASKS_A_DAY):
        other = Conversation.objects.create(student=maelle, contact=harjit, created_at=now)
        Approach.objects.create(conversation=other, state=ApproachState.SENT, created_at=now, sent_at=now)
    assert refusal(draft, maelle, now + timedelta(hours=23)) == rules.Refusal.ENOUGH_TODAY
    assert send_approach(draft, odds=5, actor=maelle, now=now + timedelta(hours=24)).state == ApproachState.SENT


def test_a_refused_ask_leaves_nothing_behind(draft: Approach, maelle: User, now: datetime) -> None:
    refusal(draft, maelle, now)
    draft.refresh_from_db()
    assert (draft.state, Letter.objects.count(), Link.objects.count()) == (ApproachState.DRAFTED, 0, 0)
    assert not Entry.objects.filter(verb="send").exists()


def test_what_has_gone_out_stays_as_it_went(sent: Approach, maelle: User, now: datetime) -> None:
    before = sent.body
    change_approach(sent, subject="other", body="other", actor=maelle, now=now)
    sent.refresh_from_db()
    assert sent.body == before


def test_letting_go_is_for_silence_only(draft: Approach, maelle: User, now: datetime) -> None:
    assert let_go(draft, actor=maelle, now=now).state == ApproachState.DRAFTED


def test_a_draft_can_be_thrown_away_but_not_a_sent_ask(sent: Approach, maelle: User, now: datetime) -> None:
    discard_draft(sent, actor=maelle, now=now)
    assert Approach.objects.filter(pk=sent.pk).exists()


def test_a_time_set_ends_the_ask(sent: Approach, conversation: Conversation, now: datetime) -> None:
    for _ in range(2):
        mark_scheduled(conversation, now=now)
    sent.refresh_from_db()
    assert sent.state == ApproachState.SCHEDULED
    assert Entry.objects.filter(verb="schedule").count() == 1


def test_a_time_set_over_a_draft_counts_as_asked_face_to_face(
    draft: Approach, conversation: Conversation, now: datetime
) -> None:
    mark_scheduled(conversation, now=now)
    draft.refresh_from_db()
    assert (draft.state, draft.route, draft.sent_at) == (ApproachState.SCHEDULED, Route.IN_PERSON, now)


def test_a_time_set_without_an_ask_is_no_error(conversation: Conversation, now: datetime) -> None:
    mark_scheduled(conversation, now=now)
    assert not Approach.objects.exists()


def test_after_six_weeks_of_silence_an_ask_is_let_go(sent: Approach, now: datetime) -> None:
    assert let_go_of_old_asks(now + timedelta(weeks=6) - timedelta(seconds=1)) == 0
    assert let_go_of_old_asks(now + timedelta(weeks=6)) == 1
    sent.refresh_from_db()
    assert sent.state == ApproachState.EXPIRED


def test_an_answered_ask_is_never_let_go_by_itself(sent: Approach, now: datetime) -> None:
    Approach.objects.update(state=ApproachState.REPLIED)
    assert let_go_of_old_asks(now + timedelta(weeks=60)) == 0
