"""The same network with JavaScript off, in French, on a phone; the introduction goes from member to member."""

from datetime import datetime

import pytest
from allauth.account.models import EmailAddress
from django.utils import timezone
from playwright.sync_api import Page, expect

from curbside.community.introductions.actions.consents import let_be_found
from curbside.community.introductions.models import Setting
from curbside.community.introductions.sweeps import learn_acquaintances
from curbside.foundation.accounts.models import Centre, Membership, Role, User
from curbside.foundation.mail.models import Letter
from curbside.student.people.models import HowKnown, Ring
from tests.journeys import network_chapters as network
from tests.journeys.conftest import VisitAs
from tests.journeys.stage import letter_to, link_in
from tests.journeys.story import Pointer, Story, english_sentences


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args: dict[str, object]) -> dict[str, object]:
    """A phone on which no script runs."""
    return {**browser_context_args, "java_script_enabled": False, "locale": "fr-CA"}


@pytest.fixture
def story(page: Page, visit_as: VisitAs, maelle: User) -> Story:
    """Maëlle's phone, in French."""
    maelle.language = "fr"
    maelle.save()
    prove(maelle)
    network.begin_book(maelle)
    visit_as(maelle)
    return Story(page, Pointer(), language="fr")


@pytest.fixture
def found(maelle: User, centre: Centre) -> None:
    """Amira knows Dr. Bélanger; both are members, and both said that they may be found."""
    now = timezone.now()
    amira = member(centre, network.AMIRA, network.AMIRA_EMAIL, now)
    belanger = member(centre, network.BELANGER, network.BELANGER_EMAIL, now)
    network.note(amira, network.BELANGER, HowKnown.FRIEND, email=network.BELANGER_EMAIL)
    let_be_found(amira, centre, headline="Infirmière", actor=amira, now=now)
    let_be_found(belanger, centre, headline="Médecin de famille", setting=Setting.RURAL, actor=belanger, now=now)
    learn_acquaintances(now)


def member(centre: Centre, name: str, email: str, now: datetime) -> User:
    user = User.objects.create_user(email, "correct horse battery", name=name, language="fr")
    Membership.objects.create(user=user, centre=centre, role=Role.HOST, since=now)
    prove(user)
    return user


def prove(user: User) -> None:
    EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)


def test_the_network_is_told_in_french_without_javascript(story: Story, maelle: User) -> None:
    network.paste_a_list(story)
    network.join_and_take_apart(story, maelle)
    network.say_columns_once(story)
    network.move_in_list(story, network.AMIRA, Ring.INNER, keyboard=False)
    assert network.ring_of(network.AMIRA) == Ring.INNER
    expect(story.page.locator("#can-drag")).to_be_hidden()
    network.note_a_tie(story, to_someone_new="Madeleine Roy")


@pytest.mark.usefixtures("found")
def test_an_introduction_from_member_to_member_is_told_in_french_without_javascript(
    story: Story, someone_elses_page: Page, maelle: User
) -> None:
    secrecy = network.Secrecy(maelle, network.BELANGER_EMAIL)
    network.send_the_packet(story, "médecin de famille en milieu rural")
    page = story.page.url
    other = Story(someone_elses_page, Pointer(), language="fr")
    network.open_packet(other, maelle)
    other.fill("A word of yours to them", "Elle écoute bien.")
    other.press(story.words("See what %(name)s will get", name=network.BELANGER))
    other.sees("What %(name)s will get", name=network.BELANGER)
    assert not Letter.objects.filter(to_address=network.BELANGER_EMAIL).exists()
    other.press(story.words("Send it to %(name)s", name=network.BELANGER))
    other.sees("Thank you. You passed it on.")
    secrecy.holds_for_the_student(story, page)
    other.goto(link_in(letter_to(network.BELANGER_EMAIL), "introduced"))
    other.reads("Elle écoute bien.")
    network.say_yes(other, story, secrecy)
    network.sees_the_yes(story, secrecy)
    texts = [f"{letter.subject}\n{network.all_of(letter)}" for letter in Letter.objects.all()]
    assert len(texts) == 4
    assert not {part for text in texts for part in english_sentences() if part in text}
