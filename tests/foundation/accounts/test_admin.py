"""The operators' pages: a second step before them, nothing private in them."""

import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django.contrib import admin
from django.test import Client

from curbside.foundation.accounts.admin_site import OPEN_TO_OPERATORS
from curbside.foundation.accounts.models import Centre, Domain, User

PASSWORD = "correct horse battery"


@pytest.fixture
def operator(db: None) -> User:
    user = User.objects.create_superuser("ada@x.example", PASSWORD, name="Ada Operator")
    EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
    return user


@pytest.fixture
def operator_with_second_step(operator: User) -> User:
    TOTP.activate(operator, generate_totp_secret())
    RecoveryCodes.activate(operator)
    return operator


def sign_in(user: User) -> Client:
    browser = Client()
    browser.post("/sign-in/login/", {"login": user.email, "password": PASSWORD})
    return browser


def test_exactly_these_models_are_registered() -> None:
    assert {model._meta.label_lower for model in admin.site._registry} == {"accounts.centre", "accounts.domain"}  # noqa: SLF001 - the only list there is


def test_nothing_private_can_be_registered() -> None:
    admin.site.register(User)
    assert not admin.site.is_registered(User)


def test_what_may_be_registered_holds_no_person() -> None:
    assert {label.partition(".")[0] for label in OPEN_TO_OPERATORS} == {"accounts", "questions", "specialties"}
    assert "accounts.user" not in OPEN_TO_OPERATORS


def test_a_visitor_is_asked_to_sign_in(db: None) -> None:
    page = Client().get("/admin/", follow=True)
    assert page.redirect_chain[-1][0].startswith("/sign-in/login/")


def test_a_student_finds_nothing(known: User) -> None:
    assert sign_in(known).get("/admin/", follow=True).status_code == 404


def test_staff_without_a_second_step_are_sent_to_turn_it_on(operator: User) -> None:
    page = sign_in(operator).get("/admin/", follow=True)
    assert page.redirect_chain[-1][0] == "/sign-in/2fa/"


def test_a_password_alone_does_not_sign_in_who_has_a_second_step(operator_with_second_step: User) -> None:
    assert "_auth_user_id" not in sign_in(operator_with_second_step).session


def test_a_session_without_the_second_step_is_asked_for_it(operator_with_second_step: User) -> None:
    browser = Client()
    browser.force_login(operator_with_second_step)
    page = browser.get("/admin/", follow=True)
    assert page.redirect_chain[-1][0].startswith("/sign-in/2fa/reauthenticate/")
    assert "a password does not do" in page.content.decode()


def through_second_step(operator: User) -> Client:
    browser = sign_in(operator)
    codes = Authenticator.objects.get(user=operator, type="recovery_codes").wrap()
    browser.post("/sign-in/2fa/authenticate/", {"code": codes.get_unused_codes()[0]})
    return browser


def test_the_second_step_opens_the_pages(operator_with_second_step: User) -> None:
    assert through_second_step(operator_with_second_step).get("/admin/").status_code == 200


def test_a_domain_typed_as_people_do_opens_its_centre(operator_with_second_step: User, centre: Centre) -> None:
    browser = through_second_step(operator_with_second_step)
    browser.post("/admin/accounts/domain/add/", {"centre": centre.pk, "name": " @Med.School.Example "})
    assert Domain.objects.filter(name="med.school.example").exists()


@pytest.mark.parametrize(("page", "ours"), [("password_change", "password/change"), ("logout", "logout")])
def test_passwords_and_signing_out_are_where_everybody_has_them(
    operator_with_second_step: User, page: str, ours: str
) -> None:
    browser = through_second_step(operator_with_second_step)
    assert browser.post(f"/admin/{page}/").headers["Location"] == f"/sign-in/{ours}/"
