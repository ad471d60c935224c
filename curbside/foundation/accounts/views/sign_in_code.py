"""Signing in by a code from a letter."""

from allauth.account.views import confirm_login_code
from django.http import HttpRequest, HttpResponse

from ..codes_run_out import saying_why


def show(request: HttpRequest) -> HttpResponse:
    """The library's page, and a reason when the code has run out."""
    return saying_why(request, confirm_login_code)
