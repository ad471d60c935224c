"""Django's admin: only behind a second factor, and with nothing private in it."""

from collections.abc import Iterable
from typing import Any

from allauth.account.authentication import get_authentication_records
from allauth.mfa.utils import is_mfa_enabled
from django.contrib import messages
from django.contrib.admin import AdminSite
from django.contrib.auth import REDIRECT_FIELD_NAME
from django.contrib.auth.views import redirect_to_login
from django.db.models import Model
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _

OPEN_TO_OPERATORS = frozenset(
    {
        "accounts.centre",
        "accounts.domain",
        "questions.question",
        "questions.theme",
        "specialties.alias",
        "specialties.school",
        "specialties.specialty",
    }
)


def took_second_step(request: HttpRequest) -> bool:
    """Whether this very session was opened with a passkey, an authenticator or a recovery code."""
    return any(record.get("method") == "mfa" for record in get_authentication_records(request, request.user))


class OperatorSite(AdminSite):
    """Whoever is not staff finds nothing here; staff go through their second step first."""

    def register(self, model_or_iterable: Any, admin_class: Any = None, **options: Any) -> None:
        """Take in only what holds nothing private, whatever a library would like to show."""
        models: Iterable[type[Model]]
        models = [model_or_iterable] if isinstance(model_or_iterable, type) else model_or_iterable
        allowed = [model for model in models if model._meta.label_lower in OPEN_TO_OPERATORS]
        super().register(allowed, admin_class, **options)

    def has_permission(self, request: HttpRequest) -> bool:
        """Staff, in a session that took the second step."""
        return super().has_permission(request) and took_second_step(request)

    def login(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        """Show the way that is missing; this site has no sign-in form of its own."""
        wanted = request.GET.get(REDIRECT_FIELD_NAME, reverse("admin:index"))
        if not request.user.is_authenticated:
            return redirect_to_login(wanted)
        if not request.user.is_staff:
            raise Http404
        if not is_mfa_enabled(request.user):
            messages.info(request, _("The operators’ pages open with a second step. Turn one on first."))
            return redirect("mfa_index")
        messages.info(request, _("The operators’ pages open with your second step; a password does not do."))
        return redirect(f"{reverse('mfa_reauthenticate')}?{urlencode({REDIRECT_FIELD_NAME: wanted})}")

    def password_change(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> Any:
        """On the person's own page: it asks who is there, writes them a letter and ends the other sessions."""
        return redirect("account_change_password")

    def logout(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> Any:
        """On the page where everybody signs out: it clears the phone too."""
        return redirect("account_logout")
