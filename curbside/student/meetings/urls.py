from django.http import HttpRequest, HttpResponse
from django.urls import path


def soon(request: HttpRequest, **kwargs: object) -> HttpResponse:
    """Stands in until this room is built."""
    return HttpResponse("soon")


app_name = "meetings"
urlpatterns = [
    path("meetings/new/<uuid:conversation_id>/", soon, name="meeting_new"),
    path("meetings/<uuid:meeting_id>/", soon, name="meeting"),
    path("meetings/<uuid:meeting_id>/edit/", soon, name="meeting_edit"),
    path("meetings/<uuid:meeting_id>/cancellation/", soon, name="cancellation"),
    path("meetings/<uuid:meeting_id>/plan/", soon, name="plan"),
    path("meetings/<uuid:meeting_id>/check-in/", soon, name="check_in"),
    path("meetings/<uuid:meeting_id>/safety/", soon, name="safety"),
    path("meetings/<uuid:meeting_id>/extension/", soon, name="extension"),
    path("meetings/<uuid:meeting_id>/help/", soon, name="help"),
    path("meetings/<uuid:meeting_id>/talk/", soon, name="talk"),
    path("meetings/<uuid:meeting_id>/notes/", soon, name="notes"),
    path("meetings/trusted-contacts/", soon, name="trusted_contacts"),
    path("meetings/trusted-contacts/<uuid:trusted_contact_id>/", soon, name="trusted_contact"),
]
