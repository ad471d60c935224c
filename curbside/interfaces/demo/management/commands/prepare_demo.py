"""`manage.py prepare_demo`: an installation with the demo cast in it, ready to run."""

from typing import Any

from django.conf import settings
from django.core.management import BaseCommand, call_command
from django.utils import timezone

from curbside.foundation.accounts.models import User

from ...members import MEMBERS, PASSWORD, SHOWN
from ...seeding import make_demo
from ...shapes import DEMO_DOMAIN


class Command(BaseCommand):
    help = "Prepare the database; put the demo cast into it when nobody is there; say who can sign in."

    def handle(self, *args: Any, **options: Any) -> None:
        call_command("prepare")
        if not User.objects.exists():
            make_demo(timezone.now())
        names = {member.email: member.name for member in MEMBERS}
        self.stdout.write(f"\n  Curbside   {settings.SITE_URL}")
        self.stdout.write(f"  Letters    {settings.SITE_URL}/outbox/\n\n  Sign in with the password {PASSWORD} as")
        for first, about in SHOWN.items():
            email = f"{first}@{DEMO_DOMAIN}"
            self.stdout.write(f"    {email:26} {names[email]}: {about}")
        self.stdout.write("\n  Ctrl-C stops it.\n")
