from django.apps import AppConfig


class PeopleConfig(AppConfig):
    name = "curbside.student.people"
