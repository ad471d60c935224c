"""Work that comes due by itself."""

from datetime import datetime
from typing import Final

from .actions.approaches import let_go
from .models import Approach, ApproachState
from .rules import LET_GO_AFTER

A_RUN: Final = 200


def let_go_of_old_asks(now: datetime) -> int:
    """Asks with no answer in six weeks are let go, at most 200 a run; `let_go` claims each by its state."""
    old = Approach.objects.filter(state=ApproachState.SENT, sent_at__lte=now - LET_GO_AFTER).order_by("sent_at")
    asks = list(old[:A_RUN])
    for ask in asks:
        let_go(ask, actor=None, now=now)
    return len(asks)
