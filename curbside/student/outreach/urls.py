"""What suits the student, and their asks."""

from django.urls import path

from .views import (
    answer,
    approach,
    closing,
    feeling,
    follow_up,
    ladder,
    open_fields,
    revival,
    sending,
    set_aside,
    technique,
    warm_up,
    warm_up_message,
    weights,
)

app_name = "outreach"
urlpatterns = [
    path("technique/", technique.edit, name="technique"),
    path("approaches/new/<uuid:conversation_id>/", approach.new, name="approach_new"),
    path("approaches/<uuid:approach_id>/", approach.show, name="approach"),
    path("approaches/<uuid:approach_id>/edit/", approach.edit, name="approach_edit"),
    path("approaches/<uuid:approach_id>/sending/", sending.new, name="sending"),
    path("approaches/<uuid:approach_id>/answer/", answer.edit, name="answer"),
    path("approaches/<uuid:approach_id>/follow-up/", follow_up.new, name="follow_up"),
    path("approaches/<uuid:approach_id>/closing/", closing.new, name="approach_closing"),
    path("people/why-now/", revival.show, name="revival"),
    path("people/why-now/weights/", weights.edit, name="weights"),
    path("people/why-now/fields/", open_fields.edit, name="open_fields"),
    path("people/ladder/", ladder.show, name="ladder"),
    path("people/warm-ups/<uuid:warm_up_id>/", warm_up.show, name="warm_up"),
    path("people/warm-ups/<uuid:warm_up_id>/edit/", warm_up.edit, name="warm_up_edit"),
    path("people/warm-ups/messages/<uuid:warm_up_message_id>/", warm_up_message.edit, name="warm_up_message"),
    path("people/<uuid:contact_id>/warm-up/", warm_up.new, name="warm_up_new"),
    path("people/<uuid:contact_id>/not-now/", set_aside.new, name="set_aside"),
    path("people/<uuid:contact_id>/not-now/return/", set_aside.remove, name="set_aside_return"),
    path("people/<uuid:contact_id>/feeling/", feeling.new, name="feeling"),
    path("people/<uuid:contact_id>/feeling/removal/", feeling.remove, name="feeling_removal"),
]
