from django.http import HttpRequest, HttpResponse
from django.urls import path


def soon(request: HttpRequest, **kwargs: object) -> HttpResponse:
    """Stands in until this room is built."""
    return HttpResponse("soon")


app_name = "imports"
urlpatterns = [
    path("imports/", soon, name="uploads"),
    path("imports/<uuid:upload_id>/", soon, name="upload"),
    path("imports/<uuid:upload_id>/commit/", soon, name="commit"),
    path("imports/<uuid:upload_id>/undo/", soon, name="undo"),
]
