from django.http import HttpRequest, HttpResponse
from django.urls import path


def soon(request: HttpRequest, **kwargs: object) -> HttpResponse:
    """Stands in until this room is built."""
    return HttpResponse("soon")


app_name = "reflection"
urlpatterns = [
    path("reflections/", soon, name="reflections"),
    path("reflections/new/<uuid:meeting_id>/", soon, name="reflection_new"),
    path("reflections/<uuid:reflection_id>/", soon, name="reflection"),
    path("reflections/<uuid:reflection_id>/thank-you/", soon, name="thank_you"),
    path("reflections/next-steps/<uuid:step_id>/", soon, name="next_step"),
]
