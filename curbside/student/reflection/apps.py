from django.apps import AppConfig


class ReflectionConfig(AppConfig):
    name = "curbside.student.reflection"
