from django.http import HttpRequest, HttpResponse
from django.urls import path


def soon(request: HttpRequest, **kwargs: object) -> HttpResponse:
    """Stands in until this room is built."""
    return HttpResponse("soon")


app_name = "people"
urlpatterns = [
    path("people/", soon, name="contacts"),
    path("people/new/", soon, name="contact_new"),
    path("people/<uuid:contact_id>/", soon, name="contact"),
    path("people/<uuid:contact_id>/edit/", soon, name="contact_edit"),
    path("people/<uuid:contact_id>/removal/", soon, name="contact_removal"),
    path("people/<uuid:contact_id>/return/", soon, name="contact_return"),
]
