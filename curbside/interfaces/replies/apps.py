from django.apps import AppConfig


class RepliesConfig(AppConfig):
    name = "curbside.interfaces.replies"
