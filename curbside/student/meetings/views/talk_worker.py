"""The service worker. It stands at the site's root, so that it may answer for /meetings/."""

import json

from django.http import HttpRequest, HttpResponse
from django.templatetags.static import static
from django.views.decorators.http import require_safe

from ..talk_assets import kept_by_worker, known_language


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """The list of what it may cache, then the script itself."""
    kept = json.dumps(kept_by_worker(known_language(request.GET.get("lang", ""))))
    scripts = ", ".join(json.dumps(static(f"meetings/{name}.js")) for name in ("vault", "worker"))
    script = f"self.KEPT = {kept};\nimportScripts({scripts});\n"
    return HttpResponse(script, content_type="text/javascript", headers={"Cache-Control": "no-cache"})
