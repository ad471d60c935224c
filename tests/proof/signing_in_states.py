"""The pages of signing in, just signed in, without a password, and with a second step."""

import re
from typing import Any, Final

from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from cryptography.hazmat.primitives.asymmetric import ec
from django.core.cache import cache
from django.test import Client
from fido2.cose import ES256
from fido2.utils import websafe_encode
from fido2.webauthn import Aaguid, AttestationObject, AttestedCredentialData, AuthenticatorData, CollectedClientData

from curbside.foundation.accounts.models import User
from curbside.foundation.mail.models import Letter
from tests.house.cast import OWNER, PASSWORD, undone
from tests.proof.scenes import Stage


def a_passkey() -> dict[str, Any]:
    """What a phone answers when a passkey is made on it."""
    public = ec.generate_private_key(ec.SECP256R1()).public_key()
    key = ES256.from_cryptography_key(public)  # type: ignore[no-untyped-call] # the passkey library has no types here
    made = AttestedCredentialData.create(Aaguid.NONE, b"x" * 16, key)
    seen = AuthenticatorData.FLAG.UP | AuthenticatorData.FLAG.AT
    data = AuthenticatorData.create(b"r" * 32, seen, 0, made)
    client = CollectedClientData.create("webauthn.create", b"c" * 32, "http://testserver")
    said = {
        "clientDataJSON": websafe_encode(client),
        "attestationObject": websafe_encode(bytes(AttestationObject.create("none", data, {}))),
    }
    name = websafe_encode(b"x" * 16)
    return {"id": name, "rawId": name, "type": "public-key", "clientExtensionResults": {}, "response": said}


def fresh(stage: Stage, user: User) -> Client:
    """A browser in which this person gave their password a moment ago."""
    user.emailaddress_set.get_or_create(email=user.email, defaults={"verified": True, "primary": True})  # type: ignore[attr-defined] # the sign-in library's
    cache.clear()
    browser = Client()
    browser.post("/sign-in/login/", {"login": user.email, "password": PASSWORD})
    given = browser.post("/sign-in/reauthenticate/", {"password": PASSWORD})
    assert given.status_code == 302
    return browser


def signing_in(stage: Stage) -> None:
    owner = stage.cast.owner
    _look(stage, fresh(stage, owner), "just signed in")
    owner.emailaddress_set.create(email="second@rideau.example")  # type: ignore[attr-defined] # the sign-in library's
    # A copy: the cast is used again after this is undone.
    without = User.objects.get(pk=owner.pk)
    without.set_unusable_password()
    without.save()
    browser = Client()
    browser.force_login(without)
    _look(stage, browser, "without a password")
    at = "/sign-in/password/set/"
    by_code = _by_code(without)
    stage.take("password set", "just signed in by code", by_code.get(at), at)
    stage.take("password set", "too short", by_code.post(at, {"password1": "x", "password2": "y"}), at)
    _sign_up(stage)


def _by_code(user: User) -> Client:
    """A browser in which someone without a password signed in a moment ago, with the code of a letter."""
    cache.clear()
    browser, at = Client(), "/sign-in/login/code/"
    browser.post(at, {"email": user.email})
    found = re.search(r"^[A-Z0-9]{4}-[A-Z0-9]{4}$", Letter.objects.latest("created_at").text, re.MULTILINE)
    assert found
    assert browser.post(f"{at}confirm/", {"code": found[0]}).status_code == 302
    return browser


SIGNED_IN_PLACES: Final = (
    "/sign-in/email/",
    "/sign-in/sessions/",
    "/sign-in/password/change/",
    "/sign-in/password/set/",
    "/sign-in/reauthenticate/",
    "/sign-in/2fa/",
    "/sign-in/2fa/reauthenticate/",
    "/sign-in/2fa/totp/activate/",
    "/sign-in/2fa/totp/deactivate/",
    "/sign-in/2fa/webauthn/",
    "/sign-in/2fa/webauthn/add/",
    "/sign-in/2fa/webauthn/reauthenticate/",
    "/sign-in/2fa/recovery-codes/",
    "/sign-in/2fa/recovery-codes/generate/",
    "/yours/erasure/",
)


def _look(stage: Stage, browser: Client, state: str) -> None:
    for place in SIGNED_IN_PLACES:
        stage.take(place, state, browser.get(place), place)
        with undone():
            stage.take(place, f"{state}, form empty", browser.post(place, {}), place)


def second_step(stage: Stage) -> None:
    """With an authenticator, recovery codes and a passkey."""
    owner = stage.cast.owner
    browser = fresh(stage, owner)
    TOTP.activate(owner, generate_totp_secret())
    RecoveryCodes.activate(owner)
    data = {"name": "My phone", "credential": a_passkey()}
    key = Authenticator.objects.create(user=owner, type=Authenticator.Type.WEBAUTHN, data=data)
    _look(stage, browser, "second step on")
    for place in (f"/sign-in/2fa/webauthn/keys/{key.pk}/edit/", f"/sign-in/2fa/webauthn/keys/{key.pk}/remove/"):
        stage.take(place.replace(str(key.pk), "n"), "a passkey", browser.get(place), place)
    waiting, at = Client(), "/sign-in/2fa/authenticate/"
    waiting.post("/sign-in/login/", {"login": owner.email, "password": PASSWORD})
    stage.take("second step", "asked", waiting.get(at), at)
    stage.take("second step", "wrong code", waiting.post(at, {"code": "000000"}), at)
    stage.take("reauthenticate", "by code", stage.browser(OWNER).get("/sign-in/2fa/reauthenticate/"), at)


def _sign_up(stage: Stage) -> None:
    browser = Client()
    form = {"email": "new@rideau.example", "name": "New", "password1": PASSWORD, "time_zone": "America/Toronto"}
    answer = browser.post("/sign-in/signup/", form, follow=True)
    stage.take("sign-up", "code asked", answer, "/sign-in/confirm-email/")
    stage.take(
        "sign-up", "wrong code", browser.post("/sign-in/confirm-email/", {"code": "000000"}), "/sign-in/confirm-email/"
    )
    browser = Client()
    answer = browser.post("/sign-in/login/code/", {"email": stage.cast.owner.email}, follow=True)
    stage.take("login code", "code asked", answer, "/sign-in/login/code/confirm/")
    _reset(stage, browser)


def _reset(stage: Stage, browser: Client) -> None:
    Client().post("/sign-in/password/reset/", {"email": stage.cast.owner.email})
    text = (
        Letter.objects.order_by("-created_at")
        .filter(text__contains="/password/reset/key/")
        .values_list("text", flat=True)
    )
    for letter in text[:1]:
        path = "/sign-in/" + letter.split("/sign-in/", 1)[1].split()[0]
        answer: Any = browser.get(path, follow=True)
        stage.take("reset", "key opened", answer, path)
        at = answer.redirect_chain[-1][0] if answer.redirect_chain else path
        stage.take("reset", "empty", browser.post(at, {}), at)
        done = browser.post(at, {"password1": "another good phrase", "password2": "another good phrase"}, follow=True)
        stage.take("reset", "done", done, at)
    stage.take("reset", "key used", browser.get("/sign-in/password/reset/key/1-x/"), "/sign-in/password/reset/key/1-x/")
