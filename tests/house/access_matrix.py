"""Who gets what, route by route. A post here carries an empty form, so it shows the door, not the room.

A line reads `route: rule(answer to GET, answer to POST)`. The rules:

`everybody`  the same for each, signed in or not
`each`       one's own page: who is not signed in is sent to sign in
`owned`      the owner gets the answer, everyone else who is signed in 404
`linked`     whoever holds the open link; an ended link is 410 and a forged one 404 (see the tests)
`office`     coordinators of that centre; its members 403, everyone else 404
`anywhere`   the office's pages without a row: any coordinator; members 403, everyone else 404

NOT stands for a method the route does not serve, 405. Someone who is not signed in may be told so before or after
being sent to sign in; neither says anything.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from tests.house.cast import ACTORS, ANONYMOUS, COORDINATOR, ELSEWHERE, HOST, OPERATOR, OWNER, PEER

SIGN_IN: Final = "to sign-in"
NOT: Final = 405
ENDED: Final = 410

Answer = int | str
Row = dict[str, frozenset[Answer]]


@dataclass(frozen=True, slots=True)
class Outcomes:
    """The answers one route gives, by actor."""

    get: Row
    post: Row


def _row(answer: int, other: Callable[[str], Answer]) -> Row:
    """`answer` unless the method is not served; `other` says who gets something else."""
    refused: dict[str, frozenset[Answer]] = {actor: frozenset({NOT}) for actor in ACTORS}
    if answer == NOT:
        return refused | {ANONYMOUS: frozenset({NOT, SIGN_IN})}
    return {actor: frozenset({other(actor)}) for actor in ACTORS}


def _outcomes(get: int, post: int, others: dict[str, Answer]) -> Outcomes:
    return Outcomes(_row(get, lambda a: others.get(a, get)), _row(post, lambda a: others.get(a, post)))


def everybody(get: int, post: int) -> Outcomes:
    return _outcomes(get, post, {})


def each(get: int, post: int, **others: Answer) -> Outcomes:
    return _outcomes(get, post, {ANONYMOUS: SIGN_IN, **others})


def owned(get: int, post: int) -> Outcomes:
    others: dict[str, Answer] = dict.fromkeys((PEER, COORDINATOR, ELSEWHERE, HOST, OPERATOR), 404)
    return _outcomes(get, post, {ANONYMOUS: SIGN_IN, **others})


def linked(get: int, post: int) -> Outcomes:
    return everybody(get, post)


def office(get: int, post: int) -> Outcomes:
    others: dict[str, Answer] = {OWNER: 403, PEER: 403, HOST: 403, ELSEWHERE: 404, OPERATOR: 404}
    return _outcomes(get, post, {ANONYMOUS: SIGN_IN, **others})


def anywhere(get: int, post: int) -> Outcomes:
    others: dict[str, Answer] = {OWNER: 403, PEER: 403, HOST: 403, OPERATOR: 404}
    return _outcomes(get, post, {ANONYMOUS: SIGN_IN, **others})


ROUTES: Final[dict[str, Outcomes]] = {
    # Open to everybody
    "front": each(302, 302, **{ANONYMOUS: 200}),
    "what": everybody(200, 200),
    "set_language": everybody(302, 302),
    "jobs:health": everybody(503, 503),  # no worker runs in a test
    "meetings:handshake": everybody(200, NOT),
    "meetings:talk_shell": everybody(200, NOT),
    "meetings:talk_worker": everybody(200, NOT),
    # The mail program of one's own machine; a real installation does not have these
    "mail:letters": everybody(200, 200),
    "mail:letter": everybody(200, 200),
    # One's own pages
    "welcome": each(302, 302),
    "today": each(200, 200, **{COORDINATOR: 302, ELSEWHERE: 302}),  # who runs a centre and has no people: the office
    "yours:settings": each(200, 200),
    "yours:membership_new": owned(NOT, 404),  # a centre one could join; the owner has joined this one
    "yours:membership_ending": owned(NOT, 302),
    "yours:membership_return": owned(NOT, 302),
    "yours:export": each(200, 200),
    "yours:erasure": each(302, 302),  # first a fresh sign-in
    "imports:uploads": each(200, 200),
    "imports:upload": owned(200, NOT),
    "imports:pasted": each(NOT, 200),
    "imports:columns": owned(302, 302),
    "imports:row_outcome": owned(NOT, 302),
    "imports:commit": owned(NOT, 302),
    "imports:undo": owned(NOT, 302),
    "conversation": owned(200, 200),
    "conversation_closing": owned(NOT, 302),
    "conversation_opening": owned(NOT, 302),
    # The coordinators' office
    "office:members": anywhere(200, NOT),
    "office:member_ending": office(NOT, 302),
    "office:member_return": office(NOT, 302),
    "office:invitations": anywhere(200, 200),
    "office:invitation_revocation": office(NOT, 302),
    "office:shares": anywhere(200, NOT),
    # the owner took the sheet back: nobody of the office sees anything of it
    "office:share": office(404, NOT),
    "office:comment_new": office(NOT, 404),
    "office:comment_removal": office(NOT, 404),
    "office:offer_new": office(404, 404),
    "office:offer_withdrawal": office(NOT, 404),
    "office:publication": office(404, 404),
    "office:bank": anywhere(200, NOT),
    "office:question": anywhere(200, 200),
    "office:note_removal": office(NOT, 302),
    "office:follow_up": office(NOT, 404),  # taken back too
    "office:retirement": office(NOT, 302),
    "office:shelf": anywhere(200, NOT),
    "office:tool_new": anywhere(200, 200),
    "office:tool_edit": office(200, 200),
    "office:tool_removal": office(NOT, 302),
    # What a link in a letter opens
    "replies:answer": linked(200, 200),
    "replies:meeting": linked(200, 302),
    "replies:agreement": linked(200, 200),
    "replies:check-in": linked(200, 200),
    "replies:stop": linked(200, 302),
    "replies:invitation": each(200, 302, **{ANONYMOUS: 200}),  # who is signed in joins, or shows an address first
    "replies:pass-on": linked(200, 200),
    "replies:introduced": linked(200, 200),
    "replies:story": linked(200, 200),
    # People
    "people:contacts": each(200, NOT),
    "people:contact_new": each(200, 200),
    "people:first_names": each(200, 302),
    "people:ladder": each(200, NOT),
    "people:contact": owned(200, NOT),
    "people:contact_edit": owned(200, 200),
    "people:ring": owned(NOT, 302),
    "people:touch_new": owned(NOT, 302),
    "people:touch_undo": owned(NOT, 302),
    "people:tie_new": owned(200, 200),
    "people:tie_removal": owned(NOT, 302),
    "people:warm": each(200, NOT),
    "people:contact_removal": owned(NOT, 302),
    "people:contact_return": owned(NOT, 302),
    "people:pairs": each(200, NOT),
    "people:pair": owned(200, NOT),
    "people:merge_new": owned(NOT, 302),
    "people:distinct_new": owned(NOT, 302),
    "people:distinct_undo": owned(NOT, 302),
    "people:merge_undo": owned(NOT, 302),
    "people:pair_new": owned(200, 404),
    # Introductions; the owner's is on its way
    "introductions:paths": each(200, 404),  # a post that names no way that was shown
    "introductions:consents": each(200, 200),
    "introductions:consent_removal": owned(NOT, 302),
    "introductions:consent_return": owned(NOT, 302),
    "introductions:introduction": owned(200, NOT),
    "introductions:introduction_edit": owned(302, 302),
    "introductions:sending": owned(302, 302),
    "introductions:introduction_removal": owned(NOT, 302),
    # What matters
    "inventory:inventory": each(200, NOT),
    "inventory:values": each(200, NOT),
    "inventory:values_new": each(NOT, 302),
    "inventory:values_set": owned(200, 200),
    "inventory:values_result": owned(200, NOT),
    "inventory:values_removal": owned(NOT, 302),
    "inventory:values_return": owned(NOT, 302),
    "inventory:skills": each(200, NOT),
    "inventory:skill": each(302, 302),  # an address that names no skill
    "inventory:skill_rating": owned(200, 200),
    "inventory:skill_removal": owned(NOT, 302),
    "inventory:skill_return": owned(NOT, 302),
    "inventory:interests": each(200, NOT),
    "inventory:interests_new": each(NOT, 302),
    "inventory:interests_result": owned(200, NOT),
    "inventory:likings": owned(200, 302),
    "inventory:interests_removal": owned(NOT, 302),
    "inventory:interests_return": owned(NOT, 302),
    "inventory:records": each(200, NOT),
    "inventory:record_new": each(200, 200),
    "inventory:record_edit": owned(200, 200),
    "inventory:record_removal": owned(NOT, 302),
    "inventory:record_return": owned(NOT, 302),
    # “Nobody had it figured out”; the owner's path is offered and may be counted, and the page has a public address
    "stories:nobody": each(200, NOT),
    "stories:picture": each(200, NOT),
    "stories:paths": each(200, NOT),
    "stories:path_new": owned(302, 302),
    "stories:path": owned(200, NOT),
    "stories:offering": owned(NOT, 302),
    "stories:path_removal": owned(NOT, 302),
    "stories:path_return": owned(NOT, 302),
    "stories:centre": office(200, 302),
    "stories:batch_new": office(NOT, 302),
    "stories:shared": everybody(200, NOT),
    "stories:shared_picture": everybody(200, NOT),
    "stories:public_page_removal": office(NOT, 302),
    # Questions
    "questions:sheets": each(200, NOT),
    "questions:sheet_new": owned(200, 302),
    "questions:sheet": owned(200, NOT),
    "questions:bank": owned(200, 404),  # a post that names no question of the bank
    "questions:card_new": owned(200, 200),
    "questions:card_edit": owned(200, 200),
    "questions:card_removal": owned(NOT, 302),
    "questions:card_return": owned(NOT, 302),
    "questions:card_position": owned(NOT, 302),
    "questions:card_suggestions": owned(NOT, 302),
    "questions:suggestions": owned(NOT, 204),  # nothing is said about nothing
    "questions:hopes": owned(NOT, 302),
    "questions:sheet_minutes": owned(NOT, 302),
    "questions:brief": owned(200, 200),
    "questions:share_new": owned(200, 200),
    "questions:share_ending": owned(NOT, 302),
    "questions:comment_new": owned(NOT, 200),
    "questions:comment_removal": owned(NOT, 302),
    "questions:offer": owned(200, 200),
    "questions:questions": each(200, NOT),
    "questions:question": each(200, 200),
    "questions:favourite_new": each(NOT, 302),
    "questions:favourite_removal": each(NOT, 302),
    "questions:follow_up_removal": owned(NOT, 302),
    "questions:shelf": each(200, NOT),
    # Outreach; the owner's ask has been answered, so its text is closed
    "outreach:technique": each(200, 200),
    "outreach:approach_new": owned(302, 302),
    "outreach:approach": owned(200, NOT),
    "outreach:approach_edit": owned(302, 302),
    "outreach:sending": owned(302, 302),
    "outreach:answer": owned(200, 200),
    "outreach:follow_up": owned(302, 302),
    "outreach:approach_closing": owned(200, 302),
    # Whom to ask next; a warm-up with the owner's contact is open, so a second one leads there
    "outreach:revival": each(200, NOT),
    "outreach:weights": each(200, 200),
    "outreach:open_fields": each(200, 302),
    "outreach:ladder": each(200, NOT),
    "outreach:warm_up": owned(200, NOT),
    "outreach:warm_up_edit": owned(NOT, 302),
    "outreach:warm_up_message": owned(NOT, 200),
    "outreach:warm_up_new": owned(302, 302),
    "outreach:set_aside": owned(NOT, 302),
    "outreach:set_aside_return": owned(NOT, 302),
    "outreach:feeling": owned(NOT, 302),
    "outreach:feeling_removal": owned(NOT, 302),
    # Meetings; the owner's lies ahead, so a second one cannot be set
    "meetings:meeting_new": owned(302, 302),
    "meetings:meeting": owned(200, NOT),
    "meetings:meeting_edit": owned(200, 200),
    "meetings:cancellation": owned(200, 302),
    "meetings:outcome": owned(200, 200),
    "meetings:plan": owned(200, 302),
    "meetings:plan_sharing": owned(200, 200),
    "meetings:check_in": owned(200, 200),
    "meetings:check_in_removal": owned(200, 302),
    "meetings:safety": owned(200, 302),
    "meetings:safety_removal": owned(302, 302),
    "meetings:extension": owned(200, 200),
    "meetings:help": owned(200, 302),
    "meetings:talk": owned(200, NOT),
    "meetings:notes": owned(200, NOT),
    "meetings:note_strikes": owned(NOT, 302),
    "meetings:note_new": owned(NOT, 200),
    "meetings:note_batch": owned(NOT, 400),
    "meetings:trusted_contacts": each(200, 200),
    "meetings:trusted_contact": owned(200, 302),
    # Reflection; the owner's is begun
    "reflection:reflections": each(200, NOT),
    "reflection:reflection_new": owned(302, 302),
    "reflection:reflection": owned(200, 302),
    "reflection:thank_you": owned(200, 200),
    "reflection:thank_you_sending": owned(200, 200),
    "reflection:next_step": owned(NOT, 400),  # a post that names no outcome
    "reflection:evidence": each(200, NOT),
    "reflection:evidence_cell": each(404, NOT),  # without a box in the query there is none
    "reflection:hopes": each(200, NOT),
}

# Forms that need no token of ours, each with its proof.
WITHOUT_FORM_TOKEN: Final[dict[str, str]] = {
    "replies:stop": "mail programs post here by themselves; the link's own token is the proof",
}
