"""Bringing in a file of contacts."""

from django.urls import path

from .views import columns, commit, outcome, pasted, undo, upload

app_name = "imports"
urlpatterns = [
    path("imports/", upload.index, name="uploads"),
    path("imports/pasted/", pasted.new, name="pasted"),
    path("imports/<uuid:upload_id>/", upload.show, name="upload"),
    path("imports/rows/<uuid:upload_row_id>/outcome/", outcome.edit, name="row_outcome"),
    path("imports/<uuid:upload_id>/columns/", columns.edit, name="columns"),
    path("imports/<uuid:upload_id>/commit/", commit.new, name="commit"),
    path("imports/<uuid:upload_id>/undo/", undo.new, name="undo"),
]
