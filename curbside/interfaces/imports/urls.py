"""Bringing in a file of contacts."""

from django.urls import path

from .views import commit, undo, upload

app_name = "imports"
urlpatterns = [
    path("imports/", upload.index, name="uploads"),
    path("imports/<uuid:upload_id>/", upload.show, name="upload"),
    path("imports/<uuid:upload_id>/commit/", commit.new, name="commit"),
    path("imports/<uuid:upload_id>/undo/", undo.new, name="undo"),
]
