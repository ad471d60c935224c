"""`manage.py send_test_letter EMAIL`: proves the mail."""

from typing import Any
from uuid import uuid4

from django.core.exceptions import ValidationError
from django.core.management import BaseCommand, CommandError, CommandParser
from django.core.validators import validate_email
from django.utils import timezone

from ...actions import outbox
from ...delivery import Post
from ...draft import Draft
from ...models import LetterState
from ...sweeps import carry, claim


class Command(BaseCommand):
    help = "Send one letter at once, by the way every letter takes, and say what became of it."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("email")

    def handle(self, *args: Any, email: str, **options: Any) -> None:
        try:
            validate_email(email)
        except ValidationError as error:
            raise CommandError("This is not an e-mail address.") from error
        now = timezone.now()
        text = "This letter proves that Curbside can send mail.\n\nCette lettre prouve que Curbside peut écrire."
        draft = Draft(kind="test", to_address=email, subject="Curbside: a test letter", text=text)
        letter = outbox.put(draft, key=f"test:{uuid4()}", sender=None, now=now)
        claimed = claim(now, only=letter.pk)
        if claimed is None:
            self.stdout.write("The worker has already taken the letter.")
            return
        with Post() as post:
            carry(claimed, post, now=now)
        letter.refresh_from_db()
        if letter.state != LetterState.SENT:
            raise CommandError(f"Not sent. {letter.problem} The letter {letter.message_id} stays in the outbox.")
        self.stdout.write(f"Sent to {email} as {letter.message_id}.")
