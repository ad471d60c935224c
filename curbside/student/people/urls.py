"""The student's people."""

from django.urls import path

from .views import contact, first_names, removal

app_name = "people"
urlpatterns = [
    path("people/", contact.index, name="contacts"),
    path("people/new/", contact.new, name="contact_new"),
    path("people/first/", first_names.new, name="first_names"),
    path("people/first/ladder/", first_names.show, name="ladder"),
    path("people/<uuid:contact_id>/", contact.show, name="contact"),
    path("people/<uuid:contact_id>/edit/", contact.edit, name="contact_edit"),
    path("people/<uuid:contact_id>/removal/", removal.new, name="contact_removal"),
    path("people/<uuid:contact_id>/return/", removal.remove, name="contact_return"),
]
