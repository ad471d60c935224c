"""`manage.py create_centre NAME --coordinator EMAIL`: starts a real installation."""

from typing import Any

from django.core.exceptions import ValidationError
from django.core.management import BaseCommand, CommandError, CommandParser
from django.core.validators import validate_email
from django.utils import timezone

from curbside.foundation.mail.actions.outbox import OptedOut

from ...actions.centres import create_centre
from ...models import Language
from ...models.user import check_time_zone


class Command(BaseCommand):
    help = "Make a centre and invite its coordinator by letter. Safe to repeat."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("name", help="the centre's name, as its members know it")
        parser.add_argument("--coordinator", required=True, metavar="EMAIL", help="who is invited to run it")
        parser.add_argument(
            "--domain", action="append", default=[], help="whoever proves an address in it may join as a student"
        )
        parser.add_argument("--language", choices=Language.values, default="en", help="the language of its letters")
        parser.add_argument("--time-zone", default="America/Toronto", help="as in America/Vancouver")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            validate_email(options["coordinator"])
            check_time_zone(options["time_zone"])
        except ValidationError as problem:
            raise CommandError(" ".join(problem.messages)) from problem
        try:
            centre = create_centre(
                options["name"],
                coordinator=options["coordinator"],
                domains=tuple(options["domain"]),
                language=options["language"],
                time_zone=options["time_zone"],
                now=timezone.now(),
            )
        except OptedOut as refusal:
            raise CommandError("This address asked not to be written to. Nothing was made.") from refusal
        self.stdout.write(f"{centre.name}: a letter to {options['coordinator']} is in the outbox.")
