"""Being found, ways to someone, and an introduction in each of its states, on its student's pages and by its links."""

from allauth.account.models import EmailAddress

from curbside.community.introductions.actions.answers import decline, pass_on
from curbside.community.introductions.actions.consents import let_be_found
from curbside.community.introductions.actions.introductions import addresses_for
from curbside.community.introductions.models import Findable, Introduction, IntroductionState, Setting, Step, StepState
from curbside.foundation.accounts.models import Centre, Membership, Role, User
from curbside.foundation.mail.models import Link, Purpose
from curbside.student.people.models import Address, AddressKind, Contact
from tests.house.cast import ANONYMOUS, OWNER, undone
from tests.proof.scenes import EMPTY, Stage

PATHS, CONSENTS = "/people/paths/", "/people/introductions/"
TARGET = "Dre Rosalie Gagnon-Whitefeather-de-la-Rivière-des-Outaouais"


def introductions(stage: Stage) -> None:
    """A way of three ties, asked for, passed on and answered."""
    amira, samuel, rosalie = (_member(stage, name) for name in ("Amira Haddad", "Samuel Roy", TARGET))
    for owner, other in ((stage.cast.owner, amira), (amira, samuel), (samuel, rosalie)):
        _note(owner, other, stage)
    for user in (amira, samuel, rosalie):
        _found(stage, user)
    EmailAddress.objects.get_or_create(user=stage.cast.owner, email=stage.cast.owner.email, verified=True)
    stage.visit("paths", "found", OWNER, f"{PATHS}?q=rural")
    stage.visit("paths", "nothing found", OWNER, f"{PATHS}?q=surgeon")
    stage.visit("paths", "nobody yet", EMPTY, PATHS)
    stage.visit("consents", "standing", OWNER, CONSENTS)
    stage.visit("consents", "taken back", OWNER, _taken_back(stage))
    browser = stage.browser(OWNER)
    ways = browser.get(f"{PATHS}?q=rural").context["ways"]
    token = max(ways, key=lambda shown: len(shown.way.between)).token
    with undone():
        Findable.objects.filter(user=rosalie).update(withdrawn_at=stage.cast.now)
        stage.visit("paths", "gone", OWNER, PATHS, {"way": token})
    edit = browser.post(PATHS, {"way": token}).headers["Location"]
    introduction = Introduction.objects.get(state=IntroductionState.DRAFTED)
    stage.visit("introduction", "draft", OWNER, edit)
    stage.visit("introduction", "draft, wrong", OWNER, edit, {"why": "", "question": ""})
    stage.visit("introduction sending", "empty", OWNER, f"{CONSENTS}{introduction.pk}/sending/")
    Introduction.objects.filter(pk=introduction.pk).update(why="Because of Renfrew.\n" * 4, question="What kept you?")
    stage.visit("introduction sending", "ready", OWNER, f"{CONSENTS}{introduction.pk}/sending/")
    _under_way(stage, introduction)


def _member(stage: Stage, name: str) -> User:
    first = name.rsplit(maxsplit=1)[-1].lower()
    user = User.objects.create_user(f"{first}@rideau.example", name=name)
    Membership.objects.create(user=user, centre=stage.cast.rows[Centre], role=Role.HOST, since=stage.cast.now)
    EmailAddress.objects.create(user=user, email=user.email, verified=True)
    return user


def _note(owner: User, other: User, stage: Stage) -> None:
    contact = Contact.objects.create(student=owner, name=other.name, how_known="friend", created_at=stage.cast.now)
    Address.objects.create(contact=contact, kind=AddressKind.EMAIL, value=other.email)


def _found(stage: Stage, user: User) -> None:
    centre, words = stage.cast.rows[Centre], "Rural family doctor"
    let_be_found(user, centre, headline=words, setting=Setting.RURAL, actor=user, now=stage.cast.now)


def _taken_back(stage: Stage) -> str:
    Findable.objects.filter(user=stage.cast.owner).update(withdrawn_at=stage.cast.now)
    return CONSENTS


def _under_way(stage: Stage, introduction: Introduction) -> None:
    Introduction.objects.filter(pk=introduction.pk).update(state=IntroductionState.UNDER_WAY, sent_at=stage.cast.now)
    first, second, last = introduction.steps.select_related("introduction__student").order_by("position")
    links = []
    for step in (first, second, last):
        addresses_for(step, "someone@rideau.example", now=stage.cast.now)
        links.append(Link.objects.exclude(purpose=Purpose.STOP).get(subject_id=str(step.pk)))
    Step.objects.filter(pk=first.pk).update(state=StepState.ASKED)
    here, there = (f"/r/{link.purpose}/{link.token}/" for link in (links[0], links[2]))
    stage.visit("pass-on link", "asked", ANONYMOUS, here)
    stage.visit("pass-on link", "what goes on", ANONYMOUS, here, {"answer": "pass", "word": "Kind."})
    pass_on(first, word="Kind.", link=links[0], now=stage.cast.now)
    pass_on(second, word="Kind.", link=links[1], now=stage.cast.now)
    second_here = f"/r/{links[1].purpose}/{links[1].token}/"
    stage.visit("pass-on link", "passed on", ANONYMOUS, here)
    stage.visit("pass-on link", "last, wrong", ANONYMOUS, second_here, {"answer": "yes", "address": "x"})
    with undone():
        Step.objects.filter(pk=last.pk).update(user=None)  # as somebody who is no member
        stage.visit("pass-on link", "passed on by hand", ANONYMOUS, second_here)
        said = {"answer": "yes", "address": "x@y.example"}
        stage.visit("pass-on link", "what each gets", ANONYMOUS, second_here, said)
    stage.visit("introduced link", "asked", ANONYMOUS, there)
    stage.visit("introduced link", "wrong", ANONYMOUS, there, {"answer": "yes", "address": "x"})
    stage.visit("introduced link", "what goes", ANONYMOUS, there, {"answer": "yes", "address": "x@y.example"})
    with undone():
        decline(last, link=links[2], now=stage.cast.now)
        stage.visit("introduced link", "declined", ANONYMOUS, there)
    stage.browser(ANONYMOUS).post(there, {"answer": "yes", "address": "x@y.example", "step": "send"})
    stage.visit("introduced link", "said yes", ANONYMOUS, there)
    stage.visit("introduction", "agreed", OWNER, f"{CONSENTS}{introduction.pk}/")
    for state in (IntroductionState.NOT_THIS_TIME, IntroductionState.WITHDRAWN):
        Introduction.objects.filter(pk=introduction.pk).update(state=state)
        stage.visit("introduction", state, OWNER, f"{CONSENTS}{introduction.pk}/")
