"""Being found, warm paths, and one's introductions."""

from django.urls import path

from .views import consent_removal, consent_return, consents, introduction, paths, sending

app_name = "introductions"
urlpatterns = [
    path("people/paths/", paths.index, name="paths"),
    path("people/introductions/", consents.index, name="consents"),
    path("people/introductions/consents/<uuid:findable_id>/removal/", consent_removal.new, name="consent_removal"),
    path("people/introductions/consents/<uuid:findable_id>/return/", consent_return.new, name="consent_return"),
    path("people/introductions/<uuid:introduction_id>/", introduction.show, name="introduction"),
    path("people/introductions/<uuid:introduction_id>/edit/", introduction.edit, name="introduction_edit"),
    path("people/introductions/<uuid:introduction_id>/sending/", sending.new, name="sending"),
    path("people/introductions/<uuid:introduction_id>/removal/", introduction.remove, name="introduction_removal"),
]
