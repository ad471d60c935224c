from django.apps import AppConfig


class ImportsConfig(AppConfig):
    name = "curbside.interfaces.imports"
