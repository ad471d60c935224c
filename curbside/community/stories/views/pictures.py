"""The page as one picture."""

from collections.abc import Callable
from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.utils.translation import override
from django.views.decorators.http import require_safe

from curbside.foundation.accounts.models import Language, SignedIn

from ..door import own_centre, shared_page
from ..page import Page, example_page, page_of
from ..picture import picture


@require_safe
@login_required
def index(request: SignedIn) -> HttpResponse:
    """For members, in the language asked for by `?language=`."""
    centre = own_centre(request.user, request.GET.get("centre", ""))
    return _png(request, lambda: page_of(centre) if centre else example_page())


@require_safe
def show(request: HttpRequest, public_page_id: UUID) -> HttpResponse:
    """By the public address."""
    centre = shared_page(public_page_id).centre
    return _png(request, lambda: page_of(centre))


def _png(request: HttpRequest, page: Callable[[], Page]) -> HttpResponse:
    language = request.GET.get("language", "")
    with override(language if language in Language.values else request.LANGUAGE_CODE):
        shown = page()
        made = picture(_("Nobody had it figured out"), shown.lines, shown.shared, shown.drawn_words)
    response = HttpResponse(made, content_type="image/png")
    response.headers["X-Robots-Tag"] = "noindex"
    return response
