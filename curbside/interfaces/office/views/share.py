"""The sheets students show to this coordinator."""

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from curbside.foundation.accounts.models import SignedIn
from curbside.student.questions.queries import shares_shown_to

from ..coaching_page import coaching_page
from ..door import for_coordinators


@require_safe
@for_coordinators
def index(request: SignedIn) -> HttpResponse:
    """Those shown at this moment, the latest first."""
    return render(request, "office/share/index.html", {"shares": shares_shown_to(request.user)})


@require_safe
@for_coordinators
def show(request: SignedIn, share_id: UUID) -> HttpResponse:
    """The questions in their order, what was said about each, and the place for a word."""
    share = get_object_or_404(shares_shown_to(request.user), pk=share_id)
    return render(request, "office/share/show.html", {"share": share, "page": coaching_page(share, request.user)})
