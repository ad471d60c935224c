"""Views."""

from django.http import HttpRequest

from curbside.foundation.accounts.models import User


class SignedIn(HttpRequest):
    """The request of someone `login_required` has let in."""

    user: User
