"""`manage.py read_contacts FILE --json`: what a contact file holds, by the same reader as the page."""

import json
from pathlib import Path
from typing import Any

from django.core.management import BaseCommand, CommandError, CommandParser

from curbside.interfaces.imports import reasons
from curbside.interfaces.imports.reading import CannotBeRead, Contents, read_file

_UNREADABLE = 2


class Command(BaseCommand):
    help = "Print what a contact file holds. Exit 2, with the reason on stderr, when nothing of it can be read."
    requires_system_checks = ()

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument("--json", action="store_true", help="as JSON instead of one line a person")

    def handle(self, *args: Any, **options: Any) -> None:
        path: Path = options["file"]
        try:
            with path.open("rb") as file:
                contents = read_file(file, file_name=path.name)
        except OSError as failed:
            raise CommandError(f"{path}: {failed.strerror}", returncode=_UNREADABLE) from failed
        except CannotBeRead as refused:
            raise CommandError(reasons.of_file(refused.code), returncode=_UNREADABLE) from refused
        self.stdout.write(_as_json(contents) if options["json"] else _as_lines(contents))


def _as_json(contents: Contents) -> str:
    people = [
        {
            "name": person.name,
            "emails": person.emails,
            "phones": person.phones,
            "organisation": person.organisation,
            "title": person.title,
        }
        for person in contents.contacts
    ]
    unreadable = [{"line": place.line, "reason": reasons.of_line(place.reason)} for place in contents.unreadable]
    found = {"format": contents.format, "contacts": people, "unreadable": unreadable}
    return json.dumps(found, ensure_ascii=False)


def _as_lines(contents: Contents) -> str:
    people = [" ".join((person.name, *person.emails[:1])) for person in contents.contacts]
    unread = [f"line {place.line}: {reasons.of_line(place.reason)}" for place in contents.unreadable]
    return "\n".join([*people, *unread])
