"""A sheet that fits and one that does not, wordings with suggestions, hopes not known yet, and everything very long."""

from django.core.management import call_command

from curbside.foundation.accounts.models import User
from curbside.student.inventory.models import Interest, Skill, Value
from curbside.student.questions import rules
from curbside.student.questions.actions.cards import add_card, let_suggestion_be
from curbside.student.questions.actions.sheets import set_minutes
from curbside.student.questions.models import Card, Question, Sheet, Theme
from tests.house.cast import OWNER, undone
from tests.proof.network_states import ONE_WORD
from tests.proof.scenes import Stage

CLOSED = "Are you happy with the hours, and would you choose them again, and don't you miss your evenings?"


def sheets(stage: Stage) -> None:
    """Each part in a world of its own, put back afterwards."""
    call_command("load_questions", verbosity=0)
    for state in (a_sheet_that_fits, several_wait, a_sheet_too_full, wordings, hopes, in_french):
        with undone():
            state(stage)


def sheet_path(stage: Stage) -> str:
    return f"/sheets/{stage.cast.rows[Sheet].pk}/"


def put(stage: Stage, text: str, hope: str = "That it does.", speaks_to: str = "", follow_up: str = "") -> Card:
    details = rules.Details(speaks_to)
    sheet = stage.cast.rows[Sheet]
    owner, now = stage.cast.owner, stage.cast.now
    return add_card(sheet, text=text, hope=hope, follow_up=follow_up, details=details, actor=owner, now=now)


def put_last(stage: Stage) -> Card:
    last = Question.objects.filter(theme=Theme.WHO_NEXT)[0]
    card = put(stage, last.text, follow_up=last.follow_up)
    Card.objects.filter(pk=card.pk).update(question=last)
    return card


def a_sheet_that_fits(stage: Stage) -> None:
    """Linked to each kind of thing; the last question offered, then there."""
    for kind in (Value.CONTROL, Skill.CALM, Interest.SOCIAL):
        put(stage, f"What about {kind}?", speaks_to=f"{type(kind).__name__.lower()}:{kind.value}")
    stage.visit("sheet", "last question offered", OWNER, sheet_path(stage))
    put_last(stage)
    for place in ("", "brief/"):
        stage.visit(f"sheet {place}", "fits", OWNER, sheet_path(stage) + place)
    stage.visit("sheet", "no time at all", OWNER, f"{sheet_path(stage)}minutes/", {"minutes": "no"})


def several_wait(stage: Stage) -> None:
    """Hopes for two at once, one of them too long; and the bank with something picked and about to be taken back."""
    first, second = (put(stage, f"What of {word}?", hope="") for word in ("nights", "mornings"))
    given = {f"{first.pk}_hope": "h" * 2_000, f"{second.pk}_hope": ONE_WORD}
    stage.visit("hopes", "one refused", OWNER, f"{sheet_path(stage)}hopes/?card={first.pk}", given)
    taken = Question.objects.filter(theme=Theme.DAY)[0]
    Card.objects.filter(pk=put(stage, taken.text, hope="").pk).update(question=taken)
    stage.visit("bank", "picked", OWNER, f"{sheet_path(stage)}questions/?at={taken.pk}")


def a_sheet_too_full(stage: Stage) -> None:
    """More than the time holds; a very short talk, a very long one; very long words."""
    for number in range(6):
        put(stage, f"What does {ONE_WORD} mean to you, {number}?", hope=ONE_WORD, follow_up=ONE_WORD)
    put_last(stage)
    put(stage, f"Who is {ONE_WORD}?", hope="")
    for minutes in (None, *rules.TALK_LIMITS):
        set_minutes(stage.cast.rows[Sheet], minutes=minutes, actor=stage.cast.owner, now=stage.cast.now)
        for place in ("", "brief/"):
            stage.visit(f"sheet {place}", f"long words, {minutes} minutes", OWNER, sheet_path(stage) + place)


def wordings(stage: Stage) -> None:
    """On the sheet, beside it, on the card's own page; then one let be."""
    card = put(stage, CLOSED)
    put(stage, f"Do you sleep? {CLOSED}", hope="")
    edit = f"/sheets/cards/{card.pk}/edit/"
    stage.visit("sheet", "suggestions", OWNER, sheet_path(stage))
    stage.visit("card", "suggestions", OWNER, edit)
    stage.visit("card", "suggestions, wrong", OWNER, edit, {"text": CLOSED, "minutes": "x", "speaks_to": "x"})
    stage.visit(
        "card new", "suggestions, wrong", OWNER, f"{sheet_path(stage)}cards/new/", {"text": CLOSED, "minutes": "0"}
    )
    let_suggestion_be(card, code="closed", actor=stage.cast.owner, now=stage.cast.now)
    stage.visit("sheet", "one let be", OWNER, sheet_path(stage))
    stage.visit("card", "one let be", OWNER, edit)


def hopes(stage: Stage) -> None:
    """Not known yet: the two questions open, with something wrong in them."""
    card = put(stage, "What nearly made you leave?", hope="")
    wrong = {"text": card.text, "hope": "h" * 2_000, "relief": "x" * 2_000, "pause": "p"}
    stage.visit("card", "hope too long", OWNER, f"/sheets/cards/{card.pk}/edit/", wrong)


def in_french(stage: Stage) -> None:
    """The same words in French, which run longer."""
    User.objects.filter(pk=stage.cast.owner.pk).update(language="fr")
    card = put(stage, "Aimez-vous vos horaires, et les choisiriez-vous encore?", speaks_to="value:control")
    put(stage, "Dormez-vous bien?", hope="")
    put_last(stage)
    set_minutes(stage.cast.rows[Sheet], minutes=10, actor=stage.cast.owner, now=stage.cast.now)
    for path in (sheet_path(stage), f"{sheet_path(stage)}brief/", f"/sheets/cards/{card.pk}/edit/"):
        stage.visit("sheet", "French, if there is time", OWNER, path)
