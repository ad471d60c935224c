"""Who is in the first conversation, what they bring, and the clock and the post behind it."""

import re
from datetime import datetime, timedelta
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from django.utils import timezone

from curbside.foundation.accounts.models import User
from curbside.foundation.jobs.models import Beat
from curbside.foundation.jobs.timetable import timetable
from curbside.foundation.mail.envelope import whole_text
from curbside.foundation.mail.models import Letter
from curbside.student.meetings.models import CheckIn, Meeting

NAME = "Noor Haddad"
EMAIL = "noor@student.example"
PASSWORD = "three odd words"
HARJIT = "Harjit Singh Dhaliwal"
HARJIT_EMAIL = "harjit@hospital.example"
ANA = "Ana Haddad"
ANA_EMAIL = "ana@home.example"
WHY_HARJIT = "you taught us on the ward last spring"
CAFE = "Bridgehead, 366 Bank Street"
HOME = "chez moi, 12 rue des Érables"
OWN_QUESTION = "What surprised you most about your first year?"
LINKEDIN = """Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Harjit,Singh Dhaliwal,https://example.com/in/harjit,harjit@hospital.example,Rideau General,"Resident, medicine",2-Mar-24
Zoë 🩺,"Lefèvre, MD, CCFP",https://example.com/in/zoe,,Clinique du Parc,Family physician,5-Jan-23
,,,,,,02 Feb 2022
Amina,Yusuf,https://example.com/in/amina,amina@clinic.example,"Clinic ""B"", Bank St",Nurse,not a date
,,https://example.com/in/nobody,,Somewhere,,1-Jan-20
"""
VCARD = """BEGIN:VCARD
VERSION:3.0
FN:Harjit Singh Dhaliwal
N:Singh Dhaliwal;Harjit;;;
EMAIL;TYPE=WORK:Harjit@hospital.example
PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD
 /2wBDAAEBAQ
END:VCARD
BEGIN:VCARD
VERSION:3.0
NOTE:nobody
END:VCARD
BEGIN:VCARD
VERSION:4.0
FN:Oncle Élie
TEL;VALUE=uri:tel:+16135550111
END:VCARD
"""
INSIGHT = "Nobody feels ready, and that is how it starts"
HOPE = "That nobody felt ready."
# A zone where it is day now: no midnight falls into a story told "as if the meeting were now".
ZONES = ("America/Toronto", "America/Vancouver", "Asia/Tokyo", "Asia/Kolkata", "Europe/Paris", "Pacific/Auckland")


def zone_at_day() -> str:
    """A time zone where the clock shows something between 8:00 and 18:00."""
    return next(zone for zone in ZONES if 8 <= datetime.now(ZoneInfo(zone)).hour < 18)


def letter_to(address: str) -> Letter:
    """The latest letter to `address`."""
    return Letter.objects.filter(to_address=address).latest("created_at")


def link_in(letter: Letter, door: str) -> str:
    """The path of the link in a letter that opens `door`: answer, meeting, agreement, check-in, stop."""
    found = re.search(rf"https?://\S+/r/{door}/\S+", whole_text(letter))
    assert found, letter.text
    return urlsplit(found[0]).path


def worker_is_heard() -> None:
    """Every vital job has just been heard of."""
    for job in timetable():
        if job.vital:
            Beat.objects.update_or_create(job=job.name, defaults={"at": timezone.now()})


def student() -> User:
    return User.objects.get(email=EMAIL)


def meeting() -> Meeting:
    return Meeting.objects.get(conversation__student=student())


def time_moves_to(*, minutes_into_the_meeting: int) -> None:
    """No clock reaches the browser, so the meeting and its check-in come nearer instead."""
    the_meeting = meeting()
    nearer = the_meeting.starts_at + timedelta(minutes=minutes_into_the_meeting) - timezone.now()
    Meeting.objects.update(starts_at=the_meeting.starts_at - nearer)
    for check_in in CheckIn.objects.all():
        CheckIn.objects.update(ask_at=check_in.ask_at - nearer, alert_at=check_in.alert_at - nearer)


def in_days(days: int, clock: str, zone: str) -> str:
    """A day from now at `clock`, as a field of the browser takes it: 2026-11-25T14:00."""
    return f"{datetime.now(ZoneInfo(zone)).date() + timedelta(days=days)}T{clock}"
