from django.http import HttpRequest, HttpResponse
from django.urls import path


def soon(request: HttpRequest, **kwargs: object) -> HttpResponse:
    """Stands in until this room is built."""
    return HttpResponse("soon")


urlpatterns = [
    path("", soon, name="front"),
    path("informational-interviews/", soon, name="what"),
    path("welcome/", soon, name="welcome"),
    path("today/", soon, name="today"),
    path("conversations/<uuid:conversation_id>/", soon, name="conversation"),
    path("conversations/<uuid:conversation_id>/closing/", soon, name="conversation_closing"),
]
