"""A banner for every page a student may be on while a check-in is set."""

from typing import Any

from django import template
from django.utils import timezone

from curbside.foundation.jobs.queries import worker_is_alive

from ..models import CheckIn, CheckInState

register = template.Library()


@register.inclusion_tag("meetings/_check_in_banner.html", takes_context=True)
def check_in_banner(context: dict[str, Any]) -> dict[str, Any]:
    """Says, to a student whose check-in is set, that nobody keeps the time. Nothing while all is well."""
    armed = CheckIn.objects.visible_to(context.get("user")).filter(state=CheckInState.ARMED)
    return {"show": armed.exists() and not worker_is_alive(timezone.now())}
