"""The front page, for someone who has not signed in."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render


def show(request: HttpRequest) -> HttpResponse:
    """What Curbside is, and where to begin. Who is signed in goes on to today."""
    if request.user.is_authenticated:
        return redirect("today")
    return render(request, "home/front/show.html")
