from django.apps import AppConfig


class SpecialtiesConfig(AppConfig):
    name = "curbside.foundation.specialties"
