"""The front page, the explanation, Today and the arc of a conversation."""

from datetime import datetime, timedelta
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from curbside.foundation.accounts.models import User
from curbside.foundation.mail.models import Letter, LetterState
from curbside.interfaces.home.queries import snapshot_of
from curbside.interfaces.home.steps import sorted_out
from curbside.student.meetings.models import Meeting
from curbside.student.outreach.actions.warm_ups import begin_warm_up, pause_warm_up
from curbside.student.outreach.ladder_queries import ladder_of
from curbside.student.outreach.models import Company, Ease, Start, Technique
from curbside.student.people.models import Contact, Conversation, HowKnown
from tests.whole_student import whole_student

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


@pytest.mark.parametrize("path", ["/", "/informational-interviews/"])
def test_open_pages_are_open_in_both_languages(client: Client, path: str) -> None:
    english = client.get(path, headers={"accept-language": "en"})
    french = client.get(path, headers={"accept-language": "fr"})
    assert english.status_code == french.status_code == 200
    assert '<html lang="fr"' in french.content.decode()
    assert english.content != french.content


def test_the_explanation_ends_with_the_step_it_began_with(client: Client) -> None:
    page = client.get("/informational-interviews/").content.decode()
    heading, end = page.index("<h1"), page.index("And if they say no?")
    assert page.index('href="/sign-in/signup/"', heading) < end < page.index('href="/sign-in/signup/"', end)


def test_who_is_signed_in_goes_on_to_today(as_maelle: Client) -> None:
    assert as_maelle.get("/").headers["Location"] == "/today/"


def test_someone_new_is_led_to_the_questions_the_names_and_today(
    as_maelle: Client, maelle: User, now: datetime
) -> None:
    assert as_maelle.get("/welcome/").headers["Location"] == "/technique/"
    Technique.objects.create(student=maelle, ease=Ease.TALKING, company=Company.ONE, start=Start.NEAR, changed_at=now)
    assert as_maelle.get("/welcome/").headers["Location"] == "/people/first/"
    Contact.objects.create(student=maelle, name="Rose Okafor", created_at=now)
    assert as_maelle.get("/welcome/").headers["Location"] == "/today/"


def test_someone_new_sees_a_first_step_today(as_maelle: Client) -> None:
    page = as_maelle.get("/today/").content.decode()
    assert "Name three people to start with." in page
    assert "New here?" in page


def test_who_never_met_the_three_questions_is_offered_them_today(
    as_maelle: Client, maelle: User, now: datetime
) -> None:
    offer = "Three short questions set where you start."
    assert offer in as_maelle.get("/today/").content.decode()
    suits = Technique.objects.create(student=maelle, changed_at=now)
    assert offer not in as_maelle.get("/today/").content.decode()
    suits.delete()
    Contact.objects.create(student=maelle, name="Rose Okafor", created_at=now)
    assert offer not in as_maelle.get("/today/").content.decode()


def test_nobody_is_new_here_after_a_conversation(as_maelle: Client, conversation: Conversation) -> None:
    as_maelle.post(f"/conversations/{conversation.pk}/closing/")
    assert "New here?" not in as_maelle.get("/today/").content.decode()


def test_the_easiest_person_comes_first_by_what_suits_the_student(maelle: User, now: datetime) -> None:
    for name, how in (("A stranger", HowKnown.NOT_YET), ("Amira", HowKnown.CLASSMATE), ("Rose", HowKnown.RELATIVE)):
        Contact.objects.create(student=maelle, name=name, how_known=how, created_at=now)
    suits = Technique.objects.create(student=maelle, changed_at=now)
    easiest = {}
    for start in Start:
        Technique.objects.filter(pk=suits.pk).update(start=start)
        contact = snapshot_of(maelle, now).next_contact
        easiest[start] = contact and contact[1]
    assert easiest == {Start.NEAR: "Rose", Start.CLASSMATES: "Amira", Start.FURTHER: "A stranger"}


def test_near_home_today_names_whom_the_ladder_names_first(maelle: User, now: datetime) -> None:
    for name, how in (("Dr. Lise", HowKnown.KIND_DOCTOR), ("Ben", HowKnown.CLASSMATE)):
        Contact.objects.create(student=maelle, name=name, how_known=how, created_at=now)
    Technique.objects.create(student=maelle, start=Start.NEAR, changed_at=now)
    first = snapshot_of(maelle, now).next_contact
    assert first
    assert first[1] == ladder_of(maelle, now).steps[0].contact.name == "Ben"


def test_today_costs_the_same_with_one_conversation_and_with_thirty(
    as_maelle: Client, maelle: User, now: datetime, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    whole_student(maelle, now, mark="one")
    with django_assert_num_queries(21):
        as_maelle.get("/today/")
    for number in range(30):
        contact = Contact.objects.create(student=maelle, name=f"Person {number}", created_at=now)
        Conversation.objects.create(student=maelle, contact=contact, created_at=now)
    with django_assert_num_queries(21):
        as_maelle.get("/today/")


def test_today_shows_nothing_of_anybody_else(as_tomas: Client, maelle: User, now: datetime) -> None:
    whole_student(maelle, now, mark="zqmark")
    assert "zqmark" not in as_tomas.get("/today/").content.decode()


def test_a_conversation_is_its_students_alone(as_maelle: Client, as_tomas: Client, conversation: Conversation) -> None:
    path = f"/conversations/{conversation.pk}/"
    assert as_maelle.get(path).status_code == 200
    assert as_tomas.get(path).status_code == 404
    assert as_tomas.get(path).content == as_tomas.get(f"/conversations/{uuid4()}/").content
    assert as_tomas.post(f"{path}closing/").status_code == 404
    assert as_tomas.post(f"{path}opening/").status_code == 404


def test_closing_a_conversation_can_be_taken_back(as_maelle: Client, conversation: Conversation) -> None:
    path = f"/conversations/{conversation.pk}/"
    closed = as_maelle.post(f"{path}closing/", follow=True).content.decode()
    assert "This conversation is closed." in closed
    assert "Open it again" in closed
    as_maelle.post(f"{path}opening/")
    conversation.refresh_from_db()
    assert conversation.closed_at is None


def test_a_conversation_with_a_meeting_ahead_is_closed_only_after_that_is_off(
    as_maelle: Client, conversation: Conversation
) -> None:
    start = timezone.now() + timedelta(days=2)
    meeting = Meeting.objects.create(
        conversation=conversation, starts_at=start, time_zone="America/Toronto", created_at=start
    )
    cancellation = f"/meetings/{meeting.pk}/cancellation/"
    assert cancellation in as_maelle.get(f"/conversations/{conversation.pk}/").content.decode()
    answer = as_maelle.post(f"/conversations/{conversation.pk}/closing/")
    assert answer.headers["Location"] == cancellation
    conversation.refresh_from_db()
    assert conversation.closed_at is None


def test_the_student_sees_their_own_hours(as_maelle: Client, maelle: User, now: datetime) -> None:
    whole_student(maelle, now + timedelta(days=400), mark="far")
    User.objects.filter(pk=maelle.pk).update(time_zone="America/Vancouver")
    west = as_maelle.get("/today/").content.decode()
    User.objects.filter(pk=maelle.pk).update(time_zone="America/Halifax")
    east = as_maelle.get("/today/").content.decode()
    assert west != east


def test_today_says_which_letter_has_not_arrived(
    as_maelle: Client, as_tomas: Client, maelle: User, now: datetime
) -> None:
    whole_student(maelle, now, mark="lost")
    Letter.objects.update(state=LetterState.FAILED, problem="There is no such mailbox.")
    assert "There is no such mailbox." in as_maelle.get("/today/").content.decode()
    assert "There is no such mailbox." not in as_tomas.get("/today/").content.decode()


def test_a_letter_that_is_tried_again_asks_nothing_of_its_sender(
    as_maelle: Client, maelle: User, now: datetime
) -> None:
    whole_student(maelle, now, mark="lost")
    Letter.objects.update(state=LetterState.WAITING, problem="The mail server cannot be reached. We keep trying.")
    page = as_maelle.get("/today/").content.decode()
    assert "The mail server cannot be reached." in page
    assert "There is nothing to do yet." in page
    assert "Check the address" not in page


def test_a_check_in_that_runs_asks_on_today_though_the_conversation_was_closed(maelle: User, now: datetime) -> None:
    whole_student(maelle, now, mark="shut")
    Conversation.objects.update(closed_at=now)
    later = now + timedelta(days=1, hours=2)
    assert sorted_out(snapshot_of(maelle, later), later)[0][0].route == "meetings:safety"


def test_a_check_in_that_runs_asks_on_today_though_the_person_was_removed(maelle: User, now: datetime) -> None:
    whole_student(maelle, now, mark="gone")
    Contact.objects.update(removed_at=now)
    later = now + timedelta(days=1, hours=2)
    assert sorted_out(snapshot_of(maelle, later), later)[0][0].route == "meetings:safety"


def test_opening_again_says_so_only_where_it_was_opened(
    as_maelle: Client, maelle: User, conversation: Conversation, now: datetime
) -> None:
    Conversation.objects.filter(pk=conversation.pk).update(closed_at=now)
    Conversation.objects.create(student=maelle, contact=conversation.contact, created_at=now)
    page = as_maelle.post(f"/conversations/{conversation.pk}/opening/", follow=True).content.decode()
    assert "Open again." not in page
    assert "this one stays closed" in page


def test_a_coordinator_without_people_of_their_own_goes_to_the_office(
    client: Client, josee: User, now: datetime
) -> None:
    client.force_login(josee)
    assert client.get("/today/").headers["Location"] == "/office/"
    Contact.objects.create(student=josee, name="Rose Okafor", created_at=now)
    assert client.get("/today/").status_code == 200


def test_today_speaks_of_a_birthday_and_of_a_warm_up_that_can_go_on(
    as_maelle: Client, maelle: User, harjit: Contact, now: datetime
) -> None:
    soon = timezone.localdate() + timedelta(days=3)
    Contact.objects.filter(pk=harjit.pk).update(birth_month=soon.month, birth_day=soon.day)
    warm_up = begin_warm_up(harjit, actor=maelle, now=now)
    page = as_maelle.get(reverse("today")).text
    assert "Birthday on" in page
    assert reverse("outreach:warm_up", args=[warm_up.pk]) in page
    pause_warm_up(warm_up, actor=maelle, now=now)
    assert reverse("outreach:warm_up", args=[warm_up.pk]) not in as_maelle.get(reverse("today")).text
