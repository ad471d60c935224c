from django.urls import path

from .views import erasure, export, membership, settings

app_name = "yours"
urlpatterns = [
    path("yours/", settings.edit, name="settings"),
    path("yours/centres/<uuid:centre_id>/membership/", membership.new, name="membership_new"),
    path("yours/memberships/<uuid:membership_id>/ending/", membership.remove, name="membership_ending"),
    path("yours/memberships/<uuid:membership_id>/return/", membership.edit, name="membership_return"),
    path("yours/export/", export.new, name="export"),
    path("yours/erasure/", erasure.new, name="erasure"),
]
