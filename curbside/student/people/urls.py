"""The student's people."""

from django.urls import path

from .views import contact, distinct, first_names, merge, pair, removal, ring, tie, touch, warm

app_name = "people"
urlpatterns = [
    path("people/", contact.index, name="contacts"),
    path("people/new/", contact.new, name="contact_new"),
    path("people/first/", first_names.new, name="first_names"),
    path("people/first/ladder/", first_names.show, name="ladder"),
    path("people/twice/", pair.index, name="pairs"),
    path("people/twice/<uuid:like_pair_id>/", pair.show, name="pair"),
    path("people/twice/<uuid:like_pair_id>/merge/", merge.new, name="merge_new"),
    path("people/twice/<uuid:like_pair_id>/distinct/", distinct.new, name="distinct_new"),
    path("people/twice/<uuid:like_pair_id>/again/", distinct.remove, name="distinct_undo"),
    path("people/merges/<uuid:merge_id>/apart/", merge.remove, name="merge_undo"),
    path("people/warm/", warm.index, name="warm"),
    path("people/ties/<uuid:tie_id>/removal/", tie.remove, name="tie_removal"),
    path("people/touches/<uuid:touch_id>/undo/", touch.remove, name="touch_undo"),
    path("people/<uuid:contact_id>/", contact.show, name="contact"),
    path("people/<uuid:contact_id>/edit/", contact.edit, name="contact_edit"),
    path("people/<uuid:contact_id>/removal/", removal.new, name="contact_removal"),
    path("people/<uuid:contact_id>/ring/", ring.new, name="ring"),
    path("people/<uuid:contact_id>/touches/", touch.new, name="touch_new"),
    path("people/<uuid:contact_id>/ties/new/", tie.new, name="tie_new"),
    path("people/<uuid:contact_id>/twice/", pair.new, name="pair_new"),
    path("people/<uuid:contact_id>/return/", removal.remove, name="contact_return"),
]
