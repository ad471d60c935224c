"""Coaching and the living bank: nothing said, much said, taken back, published; a bank kept, a shelf grown old."""

from datetime import timedelta

from django.utils import timezone

from curbside.foundation.accounts.models import Centre, Role
from curbside.student.questions.actions.bank_keeping import publish_follow_up, retire, write_note
from curbside.student.questions.actions.comments import answer_comment, comment_on, take_back_comment
from curbside.student.questions.actions.favourites import add_favourite
from curbside.student.questions.actions.offers import Place, answer_offer, ask_for_bank, offer_follow_up, publish
from curbside.student.questions.actions.shares import end_share, share_sheet
from curbside.student.questions.models import BankTally, Card, Comment, Mostly, Question, Share, Tool
from tests.house.cast import COORDINATOR, OWNER, undone
from tests.proof.network_states import ONE_WORD
from tests.proof.scenes import Stage


def coaching(stage: Stage) -> None:
    """Each part in a world of its own, put back afterwards."""
    for state in (showing, speaking, agreeing, the_bank, the_shelf):
        with undone():
            state(stage)


def _shown(stage: Stage) -> tuple[Share, Card]:
    """The owner's sheet, shown to the coordinator, with a hope on its card."""
    card, centre = stage.cast.rows[Card], stage.cast.rows[Centre]
    coordinator = centre.memberships.get(role=Role.COORDINATOR).user
    owner = stage.cast.owner
    share = share_sheet(
        card.sheet, centre=centre, coordinator=coordinator, described="A doctor", actor=owner, now=stage.cast.now
    )
    return share, card


def showing(stage: Stage) -> None:
    card, centre = stage.cast.rows[Card], stage.cast.rows[Centre]
    at = f"/sheets/{card.sheet_id}/sharing/"
    coach = str(centre.memberships.get(role=Role.COORDINATOR).pk)
    name = card.sheet.conversation.contact.name
    stage.visit("sharing", "nobody chosen", OWNER, at, {"coach": ""})
    stage.visit("sharing", "named", OWNER, at, {"coach": coach, "described": name})
    stage.visit("sharing", "preview", OWNER, at, {"coach": coach, "described": ONE_WORD[:120]})
    _shown(stage)
    stage.visit("sharing", "shown to all", OWNER, at)
    centre.memberships.filter(role=Role.COORDINATOR).update(role=Role.HOST)
    stage.visit("sharing", "no coordinator", OWNER, at)
    centre.memberships.filter(user=stage.cast.owner).update(ended_at=stage.cast.now)
    stage.visit("sharing", "no centre", OWNER, at)
    centre.memberships.filter(user=stage.cast.owner).update(ended_at=None)
    centre.memberships.filter(pk=coach).update(role=Role.COORDINATOR)
    Card.objects.filter(pk=card.pk).update(is_on_sheet=False)
    stage.visit("sharing", "nothing on the sheet", OWNER, at)
    stage.visit("office sheet", "empty", COORDINATOR, f"/office/sheets/{Share.objects.open().get().pk}/")


def speaking(stage: Stage) -> None:
    share, card = _shown(stage)
    owner, coach, now = stage.cast.owner, share.coordinator, stage.cast.now
    sheet, office = f"/sheets/{card.sheet_id}/", f"/office/sheets/{share.pk}/"
    assert coach is not None
    stage.visit("office sheets", "one", COORDINATOR, "/office/sheets/")
    stage.visit("office sheet", "nothing said", COORDINATOR, office)
    for text in ("Lovely.", ONE_WORD, "Lines\n\nand lines " * 20):
        comment_on(share, card, text=text, seen=card.text, actor=coach, now=now)
    answer = answer_comment(share, card, text="Thank you.", actor=owner, now=now)
    for state in ("said", "taken back"):
        stage.visit("office sheet", state, COORDINATOR, office)
        stage.visit("sheet", state, OWNER, sheet)
        take_back_comment(answer, actor=owner, now=now)
        take_back_comment(Comment.objects.filter(author=coach).latest("created_at"), actor=coach, now=now)
    comments = f"{office}cards/{card.pk}/comments/"
    stage.visit("office comment", "empty", COORDINATOR, comments, {"text": "", "seen": card.text})
    stage.visit("office comment", "changed meanwhile", COORDINATOR, comments, {"text": "Hm.", "seen": "Another"})
    answers = f"/sheets/shares/{share.pk}/cards/{card.pk}/comments/"
    stage.visit("answer", "empty", OWNER, answers, {"text": ""})
    Card.objects.filter(pk=card.pk).update(text="Another wording now?")
    stage.visit("office sheet", "earlier wording", COORDINATOR, office)
    stage.visit("sheet", "earlier wording", OWNER, sheet)
    Card.objects.filter(pk=card.pk).update(is_on_sheet=False)
    stage.visit("office sheet", "off the sheet", COORDINATOR, office)
    late = {"text": "Lovely.", "seen": card.text}
    stage.visit("office comment", "off the sheet", COORDINATOR, comments, late)
    stage.visit("sheet", "off the sheet", OWNER, sheet)
    end_share(share, actor=owner, now=now)
    stage.visit("sheet", "taken back", OWNER, sheet)
    stage.visit("office comment", "taken back", COORDINATOR, comments, late)


def agreeing(stage: Stage) -> None:
    share, card = _shown(stage)
    owner, coach, now = stage.cast.owner, share.coordinator, stage.cast.now
    assert coach is not None
    office = f"/office/sheets/{share.pk}/"
    ask = f"{office}cards/{card.pk}/offer/"
    stage.visit("office offer", "empty", COORDINATOR, ask, {"text_en": ""})
    offer = ask_for_bank(share, card, text_en="How is it?", text_fr="Comment est-ce?", actor=coach, now=now)
    at, publication = f"/sheets/offers/{offer.pk}/", f"/office/offers/{offer.pk}/publication/"
    for said in (None, False, True):
        if said is not None:
            answer_offer(offer, agreed=said, actor=owner, now=now)
        for name, who, path in (
            ("offer", OWNER, at),
            ("sheet", OWNER, f"/sheets/{card.sheet_id}/"),
            ("office sheet", COORDINATOR, office),
            ("office bank", COORDINATOR, "/office/bank/"),
        ):
            stage.visit(name, f"agreed: {said}", who, path)
    stage.visit("publication", "to fill", COORDINATOR, publication)
    stage.visit("publication", "empty", COORDINATOR, publication, {"theme": ""})
    place = Place("day", "middle", 4, "And then?", "Et après?", stages=["early"], specialties=["psychiatry"])
    question = publish(offer, place, actor=coach, now=now)
    for name, who, path in (
        ("publication", COORDINATOR, publication),
        ("offer", OWNER, at),
        ("office sheet", COORDINATOR, office),
        ("question", OWNER, f"/questions/{question.pk}/"),
    ):
        stage.visit(name, "published", who, path)
    end_share(share, actor=owner, now=now)
    stage.visit("offer", "taken back", OWNER, at)


def the_bank(stage: Stage) -> None:
    centre, question, now = stage.cast.rows[Centre], stage.cast.rows[Question], stage.cast.now
    coach, owner = centre.memberships.get(role=Role.COORDINATOR).user, stage.cast.owner
    at = f"/questions/{question.pk}/"
    for name, asked in (
        ("found", "stage=peer&specialty=psychiatry&language=fr"),
        ("nothing", "words=zebra"),
        ("end", "page=99"),
    ):
        stage.visit("bank", name, OWNER, f"/questions/?{asked}")
    add_favourite(question, actor=owner, now=now)
    stage.visit("bank", "favourites", OWNER, "/questions/?favourites=on")
    stage.visit("question", "empty follow-up", OWNER, at, {"text": ""})
    offer = offer_follow_up(question, centre=centre, text=ONE_WORD[:150], language="en", actor=owner, now=now)
    stage.visit("office bank", "a follow-up waits", COORDINATOR, "/office/bank/")
    stage.visit("office question", "a follow-up waits", COORDINATOR, f"/office{at.replace('questions', 'bank')}")
    publish_follow_up(offer, actor=coach, now=now)
    write_note(question, centre=centre, text=ONE_WORD, actor=coach, now=now)
    BankTally.objects.create(
        centre=centre, question=question, asked_by=12, mostly=Mostly.LITTLE, counted_on=timezone.localdate()
    )
    stage.visit("question", "alive", OWNER, at)
    stage.visit("office bank", "stale", COORDINATOR, "/office/bank/")
    stage.visit("office question", "note empty", COORDINATOR, f"/office{at.replace('questions', 'bank')}", {"text": ""})
    retire(question, centre=centre, actor=coach, now=now)
    for name, who, path in (("question", OWNER, at), ("office bank", COORDINATOR, "/office/bank/")):
        stage.visit(name, "retired", who, path)
    Question.objects.filter(pk=question.pk).update(withdrawn_at=now)
    for name, who, path in (
        ("question", OWNER, at),
        ("bank", OWNER, "/questions/?favourites=on"),
        ("office question", COORDINATOR, f"/office{at.replace('questions', 'bank')}"),
    ):
        stage.visit(name, "withdrawn", who, path)
    late = {"text": "And?", "language": "en", "centre": str(centre.pk)}
    stage.visit("question", "follow-up to a withdrawn one", OWNER, at, late)


def the_shelf(stage: Stage) -> None:
    old = stage.cast.now.date() - timedelta(days=800)
    stage.visit("shelf tool", "empty", COORDINATOR, "/office/shelf/new/", {"name": ""})
    wrong = {"name": "X", "address": "javascript:alert(1)", "kind": "x"}
    stage.visit("shelf tool", "wrong", COORDINATOR, "/office/shelf/new/", wrong)
    Tool.objects.update(looked_on=old, name=ONE_WORD, address=f"https://{'a' * 60}.example/{'b' * 150}")
    for who, path in ((OWNER, "/questions/shelf/"), (COORDINATOR, "/office/shelf/")):
        stage.visit("shelf", "old, long", who, path)
    Tool.objects.update(removed_at=stage.cast.now)
    for who, path in ((OWNER, "/questions/shelf/"), (COORDINATOR, "/office/shelf/")):
        stage.visit("shelf", "all off", who, path)
