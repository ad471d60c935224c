from django.http import HttpRequest, HttpResponse
from django.urls import path


def soon(request: HttpRequest, **kwargs: object) -> HttpResponse:
    """Stands in until this room is built."""
    return HttpResponse("soon")


app_name = "yours"
urlpatterns = [
    path("yours/", soon, name="settings"),
    path("yours/export/", soon, name="export"),
    path("yours/erasure/", soon, name="erasure"),
]
