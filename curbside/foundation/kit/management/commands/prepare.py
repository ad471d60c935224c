"""`manage.py prepare`: everything a new version needs before it serves. Safe to repeat."""

from typing import Any

from django.conf import settings
from django.core.management import BaseCommand, CommandError, call_command
from django.db import connection


class Command(BaseCommand):
    help = "Migrate, make the counter table, load the reference data, seal secrets anew. Safe to repeat."

    def handle(self, *args: Any, **options: Any) -> None:
        if connection.vendor == "sqlite":
            with connection.cursor() as cursor:
                cursor.execute("PRAGMA journal_mode=WAL")
        else:
            self._check_encoding()
        call_command("migrate", interactive=False, verbosity=0)
        call_command("createcachetable", verbosity=0)
        for command in settings.PREPARATIONS:
            call_command(command, verbosity=0)

    def _check_encoding(self) -> None:
        """A database made on a machine without a language is SQL_ASCII, and would refuse names later, one by one."""
        with connection.cursor() as cursor:
            cursor.execute("SHOW server_encoding")
            (encoding,) = cursor.fetchone()
        if encoding != "UTF8":
            raise CommandError(f"The database is {encoding}; make it anew with ENCODING 'UTF8' TEMPLATE template0.")
