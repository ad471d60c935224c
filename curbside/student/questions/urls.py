from django.http import HttpRequest, HttpResponse
from django.urls import path


def soon(request: HttpRequest, **kwargs: object) -> HttpResponse:
    """Stands in until this room is built."""
    return HttpResponse("soon")


app_name = "questions"
urlpatterns = [
    path("sheets/", soon, name="sheets"),
    path("sheets/new/<uuid:contact_id>/", soon, name="sheet_new"),
    path("sheets/<uuid:sheet_id>/", soon, name="sheet"),
    path("sheets/<uuid:sheet_id>/questions/", soon, name="bank"),
    path("sheets/<uuid:sheet_id>/cards/new/", soon, name="card_new"),
    path("sheets/cards/<uuid:card_id>/edit/", soon, name="card_edit"),
    path("sheets/cards/<uuid:card_id>/removal/", soon, name="card_removal"),
    path("sheets/cards/<uuid:card_id>/position/", soon, name="card_position"),
    path("sheets/<uuid:sheet_id>/brief/", soon, name="brief"),
]
