"""A thousand check-ins run out in the same second: all are handed over within a minute, each once."""

from collections import Counter
from pathlib import Path
from time import monotonic

import pytest

from tests.foundation.mail.post_office import open_office
from tests.proof.processes import Site, end, postgresql, prepared, wait_until

pytestmark = pytest.mark.proof

EXPIRIES = 1_000
WORKERS = 3
# The aim is one minute; a shared machine under load is given two. What was measured is printed.
AIM_SECONDS = 60
SECONDS = 2 * AIM_SECONDS


def hand_over(site: Site) -> tuple[float, int]:
    """Start the workers, restart one on the way. How long until all were handed over, and how many had been then."""
    told = "SELECT count(*) FROM mail_letter WHERE kind = 'check_in.alert' AND state = 'sent'"
    workers = [site.work() for _ in range(WORKERS)]
    began = monotonic()
    try:
        assert wait_until(lambda: site.ask(told) > [(EXPIRIES // 4,)], seconds=SECONDS)
        end(workers.pop())
        workers.append(site.work())
        wait_until(lambda: site.ask(told) == [(EXPIRIES,)], seconds=SECONDS)
        return monotonic() - began, int(str(site.ask(told)[0][0]))
    finally:
        for worker in workers:
            end(worker)


@pytest.mark.parametrize("database", ["sqlite", "postgresql"])
def test_a_thousand_expiries_are_handed_over_in_time_and_each_once(database: str, tmp_path: Path) -> None:
    with open_office() as office:
        if database == "sqlite":
            site = prepared(f"sqlite:///{tmp_path}/many", office.port, count=EXPIRIES)
            seconds, told = hand_over(Site(site.url, office.port, lease_seconds=60))
        else:
            with postgresql() as server:
                Site(f"{server}/postgres", office.port).ask("CREATE DATABASE many")
                site = prepared(f"{server}/many", office.port, count=EXPIRIES)
                seconds, told = hand_over(Site(site.url, office.port, lease_seconds=60))
        ids = Counter(message["Message-ID"] for message in office.accepted if "father" in message["To"])
    print(f"\n{database}: {told} alerts in {seconds:.1f} s by {WORKERS} workers; the aim is {AIM_SECONDS} s")  # noqa: T201 - the proof is read
    assert told == EXPIRIES
    assert seconds <= SECONDS
    assert len(ids) == EXPIRIES
    assert set(ids.values()) == {1}
