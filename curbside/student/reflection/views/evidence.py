"""What the student knows so far: the matrix, and who said what in one of its boxes."""

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from curbside.foundation.accounts.models import SignedIn
from curbside.student.inventory.models import Value

from ..evidence_page import box_page, whole_page


@login_required
@require_safe
def index(request: SignedIn) -> HttpResponse:
    """Everything heard, where nobody was asked, and whom to talk with next."""
    page = whole_page(request.user, now=timezone.now())
    return render(request, "reflection/evidence/index.html", {"page": page})


@login_required
@require_safe
def show(request: SignedIn) -> HttpResponse:
    """One box, `?specialty=…&value=…`: the words, who said them, and how they know."""
    specialty, value = (request.GET.get(name, "") for name in ("specialty", "value"))
    page = box_page(request.user, specialty, Value(value), now=timezone.now()) if value in Value.values else None
    if page is None:
        raise Http404
    return render(request, "reflection/evidence/show.html", {"page": page})
