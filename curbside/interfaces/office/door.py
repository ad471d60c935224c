"""The office is for coordinators: other members are told so, everybody else finds nothing."""

from collections.abc import Callable
from functools import wraps

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse

from curbside.foundation.accounts.models import Centre, SignedIn
from curbside.student.people.models import Contact

View = Callable[..., HttpResponse]


class InOffice(SignedIn):
    """The request behind the door; `only_office` chooses the frame of every page there."""

    only_office: bool


def for_coordinators(view: View) -> View:
    """403 for members who do not coordinate, 404 for people without a centre."""

    @wraps(view)
    def through(request: InOffice, **kwargs: object) -> HttpResponse:
        if Centre.objects.run_by(request.user).exists():
            # Who has no people of their own, as Today asks too, sees the rooms of the office where a student's are.
            request.only_office = not Contact.objects.visible_to(request.user).kept().exists()
            return view(request, **kwargs)
        if Centre.objects.visible_to(request.user).exists():
            raise PermissionDenied
        raise Http404

    return login_required(through)
