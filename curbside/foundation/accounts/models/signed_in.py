"""The request of someone who is signed in: what a view behind `login_required` receives."""

from django.http import HttpRequest

from .user import User


class SignedIn(HttpRequest):
    """Never made, only named: `login_required` has turned everyone else away."""

    user: User
