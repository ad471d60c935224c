"""What suits the student, and their asks."""

from django.urls import path

from .views import answer, approach, closing, follow_up, sending, technique

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
]
