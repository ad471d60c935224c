"""What an informational interview is, for someone who has never heard of one."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


def show(request: HttpRequest) -> HttpResponse:
    """The explanation, with one worked example. Open to everybody."""
    return render(request, "home/explanation/show.html")
