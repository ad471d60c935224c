from django.urls import path

from .views import closings, conversations, explanation, front, today, welcome

urlpatterns = [
    path("", front.show, name="front"),
    path("informational-interviews/", explanation.show, name="what"),
    path("welcome/", welcome.show, name="welcome"),
    path("today/", today.show, name="today"),
    path("conversations/<uuid:conversation_id>/", conversations.show, name="conversation"),
    path("conversations/<uuid:conversation_id>/closing/", closings.new, name="conversation_closing"),
    path("conversations/<uuid:conversation_id>/opening/", closings.remove, name="conversation_opening"),
]
