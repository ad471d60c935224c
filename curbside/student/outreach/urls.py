from django.http import HttpRequest, HttpResponse
from django.urls import path


def soon(request: HttpRequest, **kwargs: object) -> HttpResponse:
    """Stands in until this room is built."""
    return HttpResponse("soon")


app_name = "outreach"
urlpatterns = [
    path("technique/", soon, name="technique"),
    path("approaches/new/<uuid:conversation_id>/", soon, name="approach_new"),
    path("approaches/<uuid:approach_id>/", soon, name="approach"),
    path("approaches/<uuid:approach_id>/edit/", soon, name="approach_edit"),
    path("approaches/<uuid:approach_id>/sending/", soon, name="sending"),
    path("approaches/<uuid:approach_id>/answer/", soon, name="answer"),
    path("approaches/<uuid:approach_id>/follow-up/", soon, name="follow_up"),
    path("approaches/<uuid:approach_id>/closing/", soon, name="approach_closing"),
]
