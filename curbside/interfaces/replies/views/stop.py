"""Stands in until this page is built."""

from django.http import HttpRequest, HttpResponse

from curbside.foundation.mail.models import Link, Purpose

from ..opening import opened_by


@opened_by(Purpose.STOP)
def show(request: HttpRequest, link: Link) -> HttpResponse:
    """Stands in until this page is built."""
    return HttpResponse("soon")
