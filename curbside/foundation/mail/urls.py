from django.http import HttpRequest, HttpResponse
from django.urls import path


def soon(request: HttpRequest, **kwargs: object) -> HttpResponse:
    """Stands in until this room is built."""
    return HttpResponse("soon")


app_name = "mail"
urlpatterns = [
    path("outbox/", soon, name="letters"),
    path("outbox/<uuid:letter_id>/", soon, name="letter"),
]
