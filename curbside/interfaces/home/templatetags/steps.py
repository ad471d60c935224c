"""Drawing the way to a next step: a link, or a form where the step makes something."""

from typing import Any

from django import template
from django.urls import reverse

register = template.Library()


@register.inclusion_tag("home/_way.html", takes_context=True)
def way(context: dict[str, Any], step: Any, kind: str = "") -> dict[str, Any]:
    """The button of a step; `kind` is its class: main, or nothing."""
    url = reverse(step.route, args=[step.key] if step.key else [])
    url += f"#{step.fragment}" if step.fragment else ""
    return {"url": url, "label": step.label, "post": step.post, "kind": kind, "csrf_token": context.get("csrf_token")}


@register.simple_tag
def way_to(route: str, key: object = None) -> str:
    """The address of a URL name that a rule chose."""
    return reverse(route, args=[key] if key else [])
