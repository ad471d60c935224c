"""Who is signed in in this browser: asked by the scripts before they send or unlock anything."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.middleware.csrf import get_token
from django.views.decorators.http import require_safe

from ..vaults import identities


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """The person's drawers and a token to send with; both empty when nobody is signed in."""
    found = identities(request.user)
    return JsonResponse({"identities": found, "token": get_token(request) if found else ""})
