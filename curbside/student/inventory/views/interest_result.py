"""What one sitting of the interests says."""

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from curbside.foundation.accounts.models import SignedIn

from ..drawings import interest_drawing
from ..models import InterestSitting
from ..results import interest_result


@require_safe
@login_required
def show(request: SignedIn, interest_sitting_id: UUID) -> HttpResponse:
    """Drawn and as a table, beside the sitting before; a sitting under way shows what it says so far."""
    rows = InterestSitting.objects.visible_to(request.user).kept().counted()
    sitting = get_object_or_404(rows, pk=interest_sitting_id)
    result = interest_result(sitting, request.user)
    shown = {"sitting": sitting, "result": result, "drawing": interest_drawing(result.rows)}
    return render(request, "inventory/interest_result/show.html", shown)
