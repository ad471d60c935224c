from django.http import HttpRequest, HttpResponse
from django.urls import path


def soon(request: HttpRequest, **kwargs: object) -> HttpResponse:
    """Stands in until this room is built."""
    return HttpResponse("soon")


app_name = "office"
urlpatterns = [
    path("office/", soon, name="members"),
    path("office/invitations/", soon, name="invitations"),
]
