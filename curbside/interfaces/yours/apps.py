from django.apps import AppConfig


class YoursConfig(AppConfig):
    name = "curbside.interfaces.yours"
