from django.apps import AppConfig


class HomeConfig(AppConfig):
    name = "curbside.interfaces.home"
