"""`manage.py export_account EMAIL FILE.zip`: what the person's own export page gives."""

from pathlib import Path
from typing import Any

from django.core.management import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from curbside.foundation.accounts.models import User

from ...actions.exports import export_account


class Command(BaseCommand):
    help = "Write everything a person has into a zip that only you can read."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("email")
        parser.add_argument("file", type=Path)

    def handle(self, *args: Any, email: str, file: Path, **options: Any) -> None:
        user = User.objects.filter(email__iexact=email.strip()).first()
        if user is None:
            raise CommandError(f"Nobody here signs in as {email}.")
        archive = export_account(user, actor=None, now=timezone.now())
        try:
            file.touch(mode=0o600)
            file.chmod(0o600)  # there may have been such a file, open to more people
            file.write_bytes(archive)
        except OSError as problem:
            raise CommandError(f"{file}: {problem.strerror}") from problem
        self.stdout.write(f"{file}: {len(archive)} bytes")
