from django.urls import path

from .views import agreement, answer, check_in, invitation, meeting, stop

app_name = "replies"
urlpatterns = [
    path("r/answer/<str:token>/", answer.show, name="answer"),
    path("r/meeting/<str:token>/", meeting.show, name="meeting"),
    path("r/agreement/<str:token>/", agreement.show, name="agreement"),
    path("r/check-in/<str:token>/", check_in.show, name="check-in"),
    path("r/stop/<str:token>/", stop.show, name="stop"),
    path("r/invitation/<str:token>/", invitation.show, name="invitation"),
]
