from django.apps import AppConfig


class ConsentConfig(AppConfig):
    name = "curbside.foundation.consent"
