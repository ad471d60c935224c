from django.apps import AppConfig


class OutreachConfig(AppConfig):
    name = "curbside.student.outreach"
