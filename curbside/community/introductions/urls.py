"""Being found, warm paths, and one's introductions."""

from django.urls import URLPattern

app_name = "introductions"
urlpatterns: list[URLPattern] = []
