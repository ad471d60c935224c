"""Maëlle's sheet for Dr. Eze, shown to Josée; and a bank that has begun to live."""

from datetime import date, datetime, timedelta

from curbside.foundation.accounts.models import Centre, User
from curbside.student.questions.actions.bank_keeping import publish_follow_up, write_note
from curbside.student.questions.actions.comments import answer_comment, comment_on
from curbside.student.questions.actions.favourites import add_favourite
from curbside.student.questions.actions.offers import ask_for_bank, offer_follow_up
from curbside.student.questions.actions.shares import share_sheet
from curbside.student.questions.models import BankCount, BankTally, Card, Mostly, Question, Sheet

from .shapes import DEMO_DOMAIN

SHOWN_FOR = "Dr. Chidinma Eze"


def write_coaching(members: dict[str, User], now: datetime) -> None:
    """Shown four days ago; a word, an answer, and a question she would like for the bank."""
    maelle, josee, amira = (members[f"{first}@{DEMO_DOMAIN}"] for first in ("maelle", "josee", "amira"))
    centre = Centre.objects.get()
    _keep_the_bank(centre, josee=josee, amira=amira, now=now)
    add_favourite(Question.objects.get(code="uncertainty-06"), actor=maelle, now=now)
    sheet = Sheet.objects.select_related("conversation__contact").get(
        conversation__student=maelle, conversation__contact__name=SHOWN_FOR
    )
    ago = now - timedelta(days=4)
    share = share_sheet(
        sheet, centre=centre, coordinator=josee, described="A palliative care doctor", actor=maelle, now=ago
    )
    visit, evenings = (
        Card.objects.get(sheet=sheet, text__startswith=words) for words in ("What does a home", "Do your")
    )
    lovely = "Lovely. She will have a story here. When she pauses, wait two seconds before you speak."
    comment_on(share, visit, text=lovely, seen=visit.text, actor=josee, now=ago + timedelta(hours=20))
    open_it = "This can end with yes. “How do your evenings look in a hard week?” gives her room."
    comment_on(share, evenings, text=open_it, seen=evenings.text, actor=josee, now=ago + timedelta(hours=21))
    answer_comment(share, evenings, text="Thank you. I will change it.", actor=maelle, now=ago + timedelta(days=2))
    in_french = "Que vous apporte une visite à domicile qu’une journée de clinique ne donne pas?"
    ask_for_bank(share, visit, text_en=visit.text, text_fr=in_french, actor=josee, now=ago + timedelta(days=1))


def _keep_the_bank(centre: Centre, *, josee: User, amira: User, now: datetime) -> None:
    """A note, a follow-up from a student, and a count."""
    question = Question.objects.get(code="day-02")
    before = now - timedelta(days=20)
    write_note(question, centre=centre, text="Ask it second, never first.", actor=josee, now=before)
    offer = offer_follow_up(
        question,
        centre=centre,
        text="Who noticed that it was a bad day?",
        language="en",
        actor=amira,
        now=before,
    )
    publish_follow_up(offer, actor=josee, now=before + timedelta(days=1))
    day = max(date(now.year, month, 1) for month in (1, 5, 9) if month <= now.month)
    BankCount.objects.create(centre=centre, looked_on=day, counted_to=day)
    BankTally.objects.create(centre=centre, question=question, asked_by=10, mostly=Mostly.STORY, counted_on=day)
