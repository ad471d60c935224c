from django.apps import AppConfig


class DemoConfig(AppConfig):
    name = "curbside.interfaces.demo"
