from django.urls import path

from .views import letters

app_name = "mail"
urlpatterns = [
    path("outbox/", letters.index, name="letters"),
    path("outbox/<uuid:letter_id>/", letters.show, name="letter"),
]
