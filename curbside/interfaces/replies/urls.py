from django.urls import path

from .views import agreement, answer, check_in, introduced, invitation, meeting, pass_on, stop, story

app_name = "replies"
urlpatterns = [
    path("r/answer/<str:token>/", answer.show, name="answer"),
    path("r/meeting/<str:token>/", meeting.show, name="meeting"),
    path("r/agreement/<str:token>/", agreement.show, name="agreement"),
    path("r/check-in/<str:token>/", check_in.show, name="check-in"),
    path("r/stop/<str:token>/", stop.show, name="stop"),
    path("r/invitation/<str:token>/", invitation.show, name="invitation"),
    path("r/pass-on/<str:token>/", pass_on.show, name="pass-on"),
    path("r/introduced/<str:token>/", introduced.show, name="introduced"),
    path("r/story/<str:token>/", story.show, name="story"),
]
