"""What a conversation left behind."""

from django.urls import path

from .views import evidence, hopes, next_step, reflections, sending, thank_you

app_name = "reflection"
urlpatterns = [
    path("reflections/", reflections.index, name="reflections"),
    path("reflections/new/<uuid:meeting_id>/", reflections.new, name="reflection_new"),
    path("reflections/<uuid:reflection_id>/", reflections.edit, name="reflection"),
    path("reflections/<uuid:reflection_id>/thank-you/", thank_you.edit, name="thank_you"),
    path("reflections/<uuid:reflection_id>/thank-you/sending/", sending.new, name="thank_you_sending"),
    path("reflections/next-steps/<uuid:step_id>/", next_step.edit, name="next_step"),
    path("what-i-know/", evidence.index, name="evidence"),
    path("what-i-know/hopes/", hopes.index, name="hopes"),
    path("what-i-know/box/", evidence.show, name="evidence_cell"),
]
