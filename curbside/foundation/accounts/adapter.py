"""How the sign-in library does things our way."""

from typing import Any
from urllib.parse import urljoin
from uuid import uuid4

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.authentication import get_authentication_records
from allauth.core import context as current
from allauth.core.exceptions import ReauthenticationRequired
from allauth.mfa.adapter import DefaultMFAAdapter
from django.conf import settings
from django.contrib import messages
from django.contrib.auth import logout
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from curbside.foundation.audit.actions import entries
from curbside.foundation.mail.actions import outbox

from . import letters
from .models import User
from .queries import centres_to_hear_of
from .sealing import seal, unseal


def here(name: str, *args: str) -> str:
    """A whole address of this installation, whatever a request said its host was."""
    return urljoin(settings.SITE_URL, reverse(name, args=args))


MANY_TRIES = _("That was many tries in a short time. Wait up to five minutes, then try again.")
"""The library says it of codes asked for as of wrong passwords, so it must not say that a password was wrong."""


class AccountAdapter(DefaultAccountAdapter):
    """Letters about sign-in go through our outbox, in the person's language; coming and going is written down."""

    error_messages = DefaultAccountAdapter.error_messages | {
        "too_many_login_attempts": MANY_TRIES,
        "rate_limited": MANY_TRIES,
        "email_password_mismatch": _("The e-mail address or the password is not right."),
    }

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """One row in the outbox, for an address we know as for one we do not: the answer takes as long."""
        facts = {
            **context,
            "request": current.request,
            "email": email,
            "site_url": settings.SITE_URL,
            "signup_url": here("account_signup"),
            "login_url": here("account_login"),
        }
        draft = letters.about_sign_in(template_prefix, email, facts)
        outbox.put(draft, key=f"sign-in:{uuid4()}", sender=None, now=timezone.now())

    def get_reset_password_from_key_url(self, key: str) -> str:
        """The link in the letter about a forgotten password."""
        user, _dash, token = key.partition("-")
        return here("account_reset_password_from_key", user, token)

    def get_password_change_redirect_url(self, request: HttpRequest) -> str:
        """Today, by way of signing in again; not the page of the change once more."""
        return reverse(settings.LOGIN_REDIRECT_URL)

    def send_account_already_exists_mail(self, email: str) -> None:
        """To whoever signs up with an address we know."""
        self.send_mail(
            "account/email/account_already_exists", email, {"password_reset_url": here("account_reset_password")}
        )

    def _get_login_attempts_cache_key(self, request: HttpRequest, **credentials: Any) -> str:
        """Failures are counted by account alone: a request may name any port as its host's, and start anew."""
        return str(credentials.get("email", "")).strip().lower()

    def login(self, request: HttpRequest, user: User) -> None:
        """The person is who they say; every way of signing in ends here."""
        super().login(request, user)
        now = timezone.now()
        entries.record("sign in", user, actor=user, now=now)
        for centre in centres_to_hear_of(user, now=now):
            messages.info(
                request, _("%(centre)s is open to you. You can join it in your settings.") % {"centre": centre}
            )

    def is_reauthentication_required(self, *, app: str, **facts: Any) -> bool:
        """Asked before anything that touches the account itself.

        The library lets whoever has neither a password nor a second step pass, having nothing to ask them for. We want
        a sign-in of the last minutes from them: an open window alone does not give an account away.
        """
        required: bool = super().is_reauthentication_required(app=app, **facts)
        request = current.request
        nothing_to_ask = not super().get_reauthentication_methods(request.user)
        if required and nothing_to_ask and not _signed_in_lately(request):
            raise ReauthenticationRequired
        return required

    def get_reauthentication_methods(self, user: User) -> list[dict[str, Any]]:
        """For whoever can only sign in by a code from a letter: by signing out and in again, and back."""
        methods: list[dict[str, Any]] = super().get_reauthentication_methods(user)
        again = {"id": "sign_in_again", "description": "", "url": reverse("account_logout")}
        return methods or ([again] if user.is_authenticated else [])

    def logout(self, request: HttpRequest) -> None:
        """The person went."""
        if isinstance(request.user, User):
            entries.record("sign out", request.user, actor=request.user, now=timezone.now())
        logout(request)


def _signed_in_lately(request: HttpRequest) -> bool:
    records = get_authentication_records(request, request.user)
    since = timezone.now().timestamp() - settings.ACCOUNT_REAUTHENTICATION_TIMEOUT
    return any(record["at"] > since for record in records)


class SecondStepAdapter(DefaultMFAAdapter):
    """A passkey carries the person's own name; the authenticator shows one drawn on any ground. Secrets are sealed."""

    def _get_site_name(self) -> str:
        return "Curbside"

    def encrypt(self, text: str) -> str:
        """A secret on its way into the database."""
        return seal(text)

    def decrypt(self, encrypted_text: str) -> str:
        """A secret from the database."""
        return unseal(encrypted_text)
