"""Text messages, by way of a small gateway that the operator runs or rents.

POST to TEXT_GATEWAY_URL, JSON {"to", "text"}, `Authorization: Bearer`, and an `Idempotency-Key` that stays the same
however often a letter has to be sent, so that a careful gateway sends it once.
"""

import http.client
import json
from http import HTTPStatus
from urllib.parse import urlsplit

from django.conf import settings
from django.utils.translation import gettext as _

from .faults import Postponed, Refused
from .models import Letter
from .patience import cut_off_after
from .rules import texts_are_possible

TIMEOUT_SECONDS = 10
SUCCESS, CLIENT_ERROR, SERVER_ERROR = 2, 4, 5
# Nothing against the recipient: a wrong token, or "not just now".
OURS_TO_MEND = {
    HTTPStatus.UNAUTHORIZED,
    HTTPStatus.FORBIDDEN,
    HTTPStatus.REQUEST_TIMEOUT,
    HTTPStatus.CONFLICT,
    HTTPStatus.TOO_EARLY,
    HTTPStatus.TOO_MANY_REQUESTS,
}


def send_text(letter: Letter, *, within: float) -> None:
    """Hand one text to the gateway within so many seconds. Raises Refused or Postponed. No redirects, no proxies."""
    if not texts_are_possible():
        raise Postponed(_("No text gateway is set up."), in_doubt=False, unreachable=True)
    parts = urlsplit(settings.TEXT_GATEWAY_URL)
    kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
    connection = kind(parts.hostname or "", parts.port, timeout=TIMEOUT_SECONDS)
    try:
        with cut_off_after(within, lambda: connection.sock):
            _connect(connection)
            _check(_post(connection, f"{parts.path or '/'}{'?' + parts.query if parts.query else ''}", letter))
    finally:
        connection.close()


def _connect(connection: http.client.HTTPConnection) -> None:
    try:
        connection.connect()
    except OSError as error:
        problem = _("The text gateway cannot be reached. We keep trying.")
        raise Postponed(problem, in_doubt=False, unreachable=True) from error


def _post(connection: http.client.HTTPConnection, path: str, letter: Letter) -> int:
    headers = {
        "Authorization": f"Bearer {settings.TEXT_GATEWAY_TOKEN}",
        "Content-Type": "application/json",
        "Idempotency-Key": str(letter.id),
    }
    try:
        connection.request("POST", path, json.dumps({"to": letter.to_address, "text": letter.text}), headers)
        return connection.getresponse().status
    except (OSError, http.client.HTTPException) as error:
        raise Postponed(_("The text gateway broke off. We try again."), in_doubt=True) from error


def _check(status: int) -> None:
    answer = status
    family = answer // 100
    if family == SUCCESS:
        return
    if family == CLIENT_ERROR and answer not in OURS_TO_MEND:
        raise Refused(_("The text gateway refused this text (%(code)d).") % {"code": status})
    raise Postponed(_("The text gateway asked us to come back later."), in_doubt=family == SERVER_ERROR)
