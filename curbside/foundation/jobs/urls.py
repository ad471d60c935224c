from django.urls import path

from .views import health

app_name = "jobs"
urlpatterns = [
    path("health", health.show, name="health"),
]
