"""Showing that an address is one's own, by the code sent there."""

from allauth.account.views import email_verification_sent
from django.http import HttpRequest, HttpResponse

from ..codes_run_out import saying_why


def show(request: HttpRequest) -> HttpResponse:
    """The library's page, and a reason when the code has run out."""
    return saying_why(request, email_verification_sent)
