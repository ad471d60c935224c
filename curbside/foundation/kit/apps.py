from django.apps import AppConfig


class KitConfig(AppConfig):
    name = "curbside.foundation.kit"
