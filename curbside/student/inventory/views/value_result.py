"""What one sitting of the values says."""

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from curbside.foundation.accounts.models import SignedIn

from ..drawings import value_drawing
from ..models import ValueSitting
from ..results import value_result


@require_safe
@login_required
def show(request: SignedIn, value_sitting_id: UUID) -> HttpResponse:
    """Drawn and as a table, beside the sitting before; a sitting under way shows what it says so far."""
    rows = ValueSitting.objects.visible_to(request.user).kept().counted()
    sitting = get_object_or_404(rows, pk=value_sitting_id)
    result = value_result(sitting, request.user)
    shown = {"sitting": sitting, "result": result, "drawing": value_drawing(result.rows)}
    return render(request, "inventory/value_result/show.html", shown)
