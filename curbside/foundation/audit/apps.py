from django.apps import AppConfig


class AuditConfig(AppConfig):
    name = "curbside.foundation.audit"
