"""`manage.py prepare`: everything a new version needs before it serves. Safe to repeat."""

from typing import Any

from django.conf import settings
from django.core.management import BaseCommand, call_command
from django.db import connection


class Command(BaseCommand):
    help = "Migrate, make the counter table, load the reference data, seal secrets anew. Safe to repeat."

    def handle(self, *args: Any, **options: Any) -> None:
        if connection.vendor == "sqlite":
            with connection.cursor() as cursor:
                cursor.execute("PRAGMA journal_mode=WAL")
        call_command("migrate", interactive=False, verbosity=0)
        call_command("createcachetable", verbosity=0)
        for command in settings.PREPARATIONS:
            call_command(command, verbosity=0)
