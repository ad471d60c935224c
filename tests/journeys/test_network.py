"""The network a student already has: one person once, rings, who knows whom, and an introduction with two yeses."""

from urllib.parse import unquote

import pytest
from allauth.account.models import EmailAddress
from django.utils import timezone
from playwright.sync_api import Page, expect

from curbside.foundation.accounts.models import User
from curbside.interfaces.imports.models import Upload, UploadState
from curbside.interfaces.imports.sweeps import read_waiting_uploads
from curbside.student.people.models import HowKnown, Ring
from tests.journeys import network_chapters as network
from tests.journeys.conftest import Axe, VisitAs
from tests.journeys.story import Keyboard, Pointer, Story


@pytest.fixture
def story(page: Page, visit_as: VisitAs, maelle: User, axe: Axe) -> Story:
    EmailAddress.objects.create(user=maelle, email=maelle.email, verified=True, primary=True)
    network.begin_book(maelle)
    visit_as(maelle)
    return Story(page, Pointer(), axe)


def test_one_person_once_and_columns_said_once(story: Story, maelle: User) -> None:
    network.paste_a_list(story)
    network.join_and_take_apart(story, maelle)
    network.say_columns_once(story)


def test_someone_is_moved_to_another_ring_with_nothing_but_the_keyboard(story: Story) -> None:
    keyboard = Story(story.page, Keyboard(story.page))
    network.move_in_list(keyboard, network.AMIRA, Ring.INNER, keyboard=True)
    assert network.ring_of(network.AMIRA) == Ring.INNER
    keyboard.press("Undo")
    story.reads("Curbside places %(name)s again.", name=network.AMIRA)
    assert network.ring_of(network.AMIRA) == ""


def test_an_introduction_passed_on_by_hand_ends_with_an_open_conversation(
    story: Story, someone_elses_page: Page, axe: Axe, maelle: User
) -> None:
    network.note(maelle, network.BELANGER, HowKnown.NOT_YET, title="Rural family doctor, Renfrew")
    secrecy = network.Secrecy(maelle, network.BELANGER_EMAIL)
    network.note_a_tie(story)
    network.send_the_packet(story, "a rural family doctor")
    other = Story(someone_elses_page, Pointer(), axe)
    network.open_packet(other, maelle)
    # What she passes on herself is read by the target: the asker's address is not in it.
    passed_on = other.page.get_by_label(f"To {network.BELANGER}").input_value()
    by_mail = other.page.get_by_role("link", name="Open it in my mail program").get_attribute("href") or ""
    assert maelle.email not in passed_on + unquote(by_mail)
    other.press("I passed it on")
    other.sees("Thank you. You passed it on.")
    other.goto(next(word for word in passed_on.split() if "/r/introduced/" in word))
    network.say_yes(other, story, secrecy)
    network.sees_the_yes(story, secrecy)


def test_a_long_file_is_read_in_the_background_and_shows_itself(story: Story, maelle: User) -> None:
    rows = "".join(f"Person{n} Surname{n},person{n}@example.org,Place {n % 90}\n" for n in range(3_600))
    story.goto("/imports/")
    story.upload("long.csv", f"Name,E-mail,Company\n{rows}")
    story.sees("Reading your file")
    upload = Upload.objects.get(student=maelle)
    assert upload.state == UploadState.WAITING
    expect(story.page.get_by_role("progressbar")).to_be_visible()
    Upload.objects.filter(pk=upload.pk).update(done=1_000, total=3_600)  # as the worker writes it on the way
    story.reads("%(done)s of %(total)s lines", done="1,000", total="3,600")
    story.looks_well()
    assert read_waiting_uploads(timezone.now()) == 1
    # The page looks for itself.
    story.sees("Who is in your file")
    expect(story.page.get_by_role("button", name="Add 3,600 people")).to_be_visible()
