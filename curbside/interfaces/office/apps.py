from django.apps import AppConfig


class OfficeConfig(AppConfig):
    name = "curbside.interfaces.office"
