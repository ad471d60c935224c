from django.apps import AppConfig
from django.core.checks import Tags, register

from .checks import letters_go_encrypted, texts_go_encrypted


class MailConfig(AppConfig):
    name = "curbside.foundation.mail"

    def ready(self) -> None:
        """Let `manage.py check --deploy` look at how letters and texts leave."""
        register(letters_go_encrypted, Tags.security, deploy=True)
        register(texts_go_encrypted, Tags.security, deploy=True)
