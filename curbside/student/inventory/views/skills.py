"""All skills."""

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from curbside.foundation.accounts.models import SignedIn

from ..models import SkillRating
from ..overview import removed_lately
from ..skill_pages import skill_rows


@require_safe
@login_required
def index(request: SignedIn) -> HttpResponse:
    """One row a skill, with what was said last."""
    rows = skill_rows(request.user)
    shown = {
        "rows": rows,
        "first_open": next((row for row in rows if not row.latest), rows[0]),
        "removed": removed_lately(SkillRating.objects.visible_to(request.user), timezone.now()),
    }
    return render(request, "inventory/skills/index.html", shown)
