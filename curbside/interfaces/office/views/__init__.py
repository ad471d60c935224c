"""Views."""

from django.http import HttpRequest

from curbside.foundation.accounts.models import User


class SignedIn(HttpRequest):
    """A request that came through the door: the user is a coordinator."""

    user: User
