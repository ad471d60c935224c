"""Signing up, signing in, and proving it is you, in a real browser."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal import auth
from playwright.sync_api import Page, expect

from curbside.foundation.accounts.models import User
from curbside.foundation.mail.models import Letter
from tests.journeys.conftest import Axe, Guard, VisitAs

PASSWORD = "correct horse battery"


@pytest.fixture
def known(maelle: User) -> User:
    """Maëlle, her address shown to be hers."""
    EmailAddress.objects.create(user=maelle, email=maelle.email, verified=True, primary=True)
    return maelle


@pytest.fixture
def key_holder(page: Page) -> Iterator[None]:
    """A device that keeps passkeys and is unlocked by its owner."""
    devtools = page.context.new_cdp_session(page)
    devtools.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
        "automaticPresenceSimulation": True,
    }
    devtools.send("WebAuthn.addVirtualAuthenticator", {"options": options})
    yield
    devtools.detach()


def code_in_last_letter() -> str:
    found = re.search(r"^[A-Z0-9]{4}-[A-Z0-9]{4}$", Letter.objects.latest("created_at").text, re.MULTILINE)
    assert found
    return found[0]


def sign_in_with_password(page: Page, user: User) -> None:
    page.goto("/sign-in/login/")
    page.get_by_label("E-mail address").fill(user.email)
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Sign in", exact=True).click()


def say_it_is_me(page: Page) -> None:
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="It is me").click()


def test_someone_new_signs_up_and_is_welcomed(page: Page, axe: Axe) -> None:
    page.goto("/sign-in/signup/")
    axe(page)
    page.get_by_label("Your name").fill("Noor Haddad")
    page.get_by_label("E-mail address").fill("noor@student.example")
    page.get_by_label("Password").fill("three odd words")
    page.get_by_role("button", name="Make my account").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Look in your mail.")
    axe(page)
    page.get_by_label("The code").fill(code_in_last_letter())
    page.get_by_role("button", name="Go on").click()
    page.wait_for_url("**/technique/")
    assert User.objects.get(email="noor@student.example").time_zone == "America/Toronto"


def test_the_same_without_javascript(no_script_page: Page) -> None:
    page = no_script_page
    page.goto("/sign-in/signup/")
    page.get_by_label("Your name").fill("Noor Haddad")
    page.get_by_label("E-mail address").fill("noor@student.example")
    page.get_by_label("Password").fill("three odd words")
    page.get_by_role("button", name="Make my account").click()
    page.get_by_label("The code").fill(code_in_last_letter())
    page.get_by_role("button", name="Go on").click()
    page.wait_for_url("**/technique/")


def test_a_code_opens_the_door(page: Page, axe: Axe, known: User) -> None:
    page.goto("/sign-in/login/")
    axe(page)
    page.get_by_role("link", name="Send me a code").click()
    axe(page)
    page.get_by_label("E-mail address").fill(known.email)
    page.get_by_role("button", name="Send the code").click()
    page.get_by_label("The code").fill(code_in_last_letter())
    page.get_by_role("button", name="Go on").click()
    page.wait_for_url("**/today/")


@pytest.mark.usefixtures("key_holder")
def test_a_passkey_is_made_and_then_opens_the_door(page: Page, axe: Axe, known: User) -> None:
    sign_in_with_password(page, known)
    page.wait_for_url("**/today/")
    page.goto("/sign-in/2fa/webauthn/add/")
    say_it_is_me(page)
    axe(page)
    page.get_by_label("Its name").fill("My phone")
    page.get_by_role("button", name="Make the passkey").click()
    page.wait_for_url("**/recovery-codes/**")
    axe(page)
    page.goto("/sign-in/2fa/webauthn/")
    expect(page.get_by_text("My phone").first).to_be_visible()
    axe(page)
    page.goto("/sign-in/logout/")
    page.get_by_role("button", name="Sign out").click()
    page.wait_for_url(lambda address: urlsplit(address).path == "/")
    page.goto("/sign-in/login/")
    page.get_by_role("button", name="Use a passkey").click()
    page.wait_for_url("**/today/")


def test_without_a_passkey_the_page_says_that_nothing_happened(page: Page, known: User) -> None:
    page.goto("/sign-in/login/")
    page.evaluate(
        "() => { navigator.credentials.get = async () => { throw new DOMException('no', 'NotAllowedError') } }"
    )
    page.get_by_role("button", name="Use a passkey").click()
    expect(page.get_by_text("Nothing was changed.")).to_be_visible()


def test_an_authenticator_is_turned_on_and_asked_for(page: Page, axe: Axe, known: User) -> None:
    sign_in_with_password(page, known)
    page.wait_for_url("**/today/")
    page.goto("/sign-in/2fa/totp/activate/")
    say_it_is_me(page)
    axe(page)
    square = page.locator("img.qr")
    assert square.evaluate("image => image.naturalWidth") > 0
    secret = page.get_by_label("The key, if you cannot scan").input_value()
    page.get_by_label("The code", exact=True).fill(_code_now(secret))
    page.get_by_role("button", name="Turn it on").click()
    page.wait_for_url("**/recovery-codes/**")
    page.goto("/sign-in/2fa/")
    axe(page)
    page.context.clear_cookies()
    sign_in_with_password(page, known)
    expect(page.get_by_role("heading", level=1)).to_have_text("One more step.")
    axe(page)
    codes = Authenticator.objects.get(user=known, type=Authenticator.Type.RECOVERY_CODES)
    page.get_by_label("The code").fill(codes.wrap().get_unused_codes()[0])
    page.get_by_role("button", name="Sign in", exact=True).click()
    page.wait_for_url("**/today/")


def _code_now(secret: str) -> str:
    counter = next(iter(auth.yield_hotp_counters_from_time()))
    return str(auth.format_hotp_value(auth.hotp_value(secret, counter)))


@pytest.mark.parametrize(
    "path",
    [
        "/yours/",
        "/sign-in/email/",
        "/sign-in/password/change/",
        "/sign-in/2fa/",
        "/sign-in/2fa/webauthn/",
        "/sign-in/sessions/",
        "/sign-in/logout/",
        "/sign-in/reauthenticate/",
    ],
)
def test_pages_about_oneself_are_accessible(path: str, page: Page, visit_as: VisitAs, axe: Axe, known: User) -> None:
    visit_as(known)
    page.goto(path)
    axe(page)


@pytest.mark.parametrize("path", ["/sign-in/password/reset/", "/sign-in/password/reset/done/", "/sign-in/inactive/"])
def test_pages_before_the_door_are_accessible(path: str, page: Page, axe: Axe) -> None:
    page.goto(path)
    axe(page)


def test_too_many_tries_get_a_page_of_ours(page: Page, axe: Axe, guard: Guard) -> None:
    guard.expect("429")
    for _ in range(11):
        page.goto("/sign-in/login/")
        page.get_by_label("E-mail address").fill("nobody@rideau.example")
        page.get_by_label("Password", exact=True).fill("not the password")
        page.get_by_role("button", name="Sign in", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("That was many tries in a short time.")
    axe(page)


@pytest.mark.parametrize("width", [320, 1280])
def test_nothing_runs_off_the_settings_page(width: int, page: Page, visit_as: VisitAs, known: User) -> None:
    visit_as(known)
    page.set_viewport_size({"width": width, "height": 800})
    page.goto("/yours/")
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def test_the_language_changes_at_once(page: Page, visit_as: VisitAs, known: User) -> None:
    visit_as(known)
    page.goto("/yours/")
    page.get_by_label("Français").check()
    page.get_by_role("button", name="Keep these settings").click()
    expect(page.locator("html")).to_have_attribute("lang", "fr")


def test_the_theme_changes_at_once(page: Page, visit_as: VisitAs, known: User) -> None:
    visit_as(known)
    page.goto("/yours/")
    page.get_by_label("Dark").check()
    page.get_by_role("button", name="Keep these settings").click()
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
