from django.http import HttpRequest, HttpResponse
from django.urls import path

from .views import membership, settings


def soon(request: HttpRequest, **kwargs: object) -> HttpResponse:
    """Stands in until this room is built."""
    return HttpResponse("soon")


app_name = "yours"
urlpatterns = [
    path("yours/", settings.edit, name="settings"),
    path("yours/centres/<uuid:centre_id>/membership/", membership.new, name="membership_new"),
    path("yours/memberships/<uuid:membership_id>/ending/", membership.remove, name="membership_ending"),
    path("yours/memberships/<uuid:membership_id>/return/", membership.edit, name="membership_return"),
    path("yours/export/", soon, name="export"),
    path("yours/erasure/", soon, name="erasure"),
]
