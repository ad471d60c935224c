"""What the phone opens when there is no network."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from ..talk_assets import known_language, shell


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """The same for everybody who asks in the same language."""
    language = known_language(request.GET.get("lang", ""))
    return HttpResponse(shell(language), headers={"Cache-Control": "no-cache", "Content-Language": language})
