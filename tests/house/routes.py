"""Every route of the resolver, and the address of each for real rows."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from django.apps import apps
from django.db import models
from django.urls import URLPattern, URLResolver, get_resolver

from curbside.foundation.mail.models import Link
from curbside.student.reflection.models import NextStep

# Libraries' pages, declared as a whole; the language switch is Django's too, but stands on its own line.
LIBRARIES: Final = ("sign-in/", "admin/")
# A parameter is named after the model it finds, `contact_id` for Contact; these are not.
OTHER_NAMES: Final[dict[str, type[models.Model]]] = {"step_id": NextStep}
NOWHERE: Final = UUID("00000000-0000-4000-8000-00000000dead")


@dataclass(frozen=True, slots=True)
class Route:
    """One route: `people:contact`, `people/<uuid:contact_id>/`."""

    name: str
    pattern: str

    @property
    def parameters(self) -> list[str]:
        return re.findall(r"<(?:\w+:)?(\w+)>", self.pattern)

    @property
    def is_ours(self) -> bool:
        return not self.pattern.startswith(LIBRARIES)

    @property
    def opens_links(self) -> bool:
        return self.parameters == ["token"]

    def address(self, values: dict[str, Any]) -> str:
        """The path with each parameter's value in it."""
        return "/" + re.sub(r"<(?:\w+:)?(\w+)>", lambda found: str(values[found[1]]), self.pattern)


def routes() -> list[Route]:
    """All of them, in the order in which the resolver tries them."""
    return list(_walk(get_resolver(), "", ""))


def ours() -> list[Route]:
    """Those of this project."""
    return [route for route in routes() if route.is_ours]


def _walk(resolver: URLResolver, spaces: str, before: str) -> Iterator[Route]:
    for entry in resolver.url_patterns:
        pattern = before + str(entry.pattern)
        if isinstance(entry, URLResolver):
            inner = f"{spaces}{entry.namespace}:" if entry.namespace else spaces
            yield from _walk(entry, inner, pattern)
        elif isinstance(entry, URLPattern):
            yield Route(f"{spaces}{entry.name or pattern}", pattern)


def model_of(parameter: str) -> type[models.Model]:
    """The model whose row a parameter names."""
    by_name = {re.sub(r"(?<=[a-z])(?=[A-Z])", "_", model.__name__).lower(): model for model in apps.get_models()}
    found = OTHER_NAMES.get(parameter) or by_name.get(parameter.removesuffix("_id"))
    assert found, f"Nobody knows what {parameter!r} finds: add it to OTHER_NAMES in tests/house/routes.py."
    return found


def values_for(route: Route, rows: dict[type[models.Model], Any], links: dict[str, Link]) -> dict[str, Any]:
    """The parameters of one route: ids of `rows`, or the token of the link its page opens."""
    if route.opens_links:
        return {"token": links[route.pattern.split("/")[1]].token}
    return {name: rows[model_of(name)].pk for name in route.parameters}


def nowhere(route: Route) -> dict[str, Any]:
    """Parameters that name no row at all."""
    return dict.fromkeys(route.parameters, NOWHERE)
