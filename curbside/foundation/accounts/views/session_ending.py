"""Ending one of the places where one is signed in."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from ..models import SignedIn
from ..queries import other_sessions


@require_POST
@login_required
def new(request: SignedIn, session_id: int) -> HttpResponse:
    """It is out at its next request. For this very one there is signing out, which also clears the phone."""
    get_object_or_404(other_sessions(request.user, request.session.session_key), pk=session_id).end()
    messages.success(request, _("Signed out there."))
    return redirect("usersessions_list")
