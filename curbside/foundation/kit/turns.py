"""Taking turns over something that has no row to lock."""

from django.db import connection


def take_turn(over: str) -> None:
    """Wait until nobody else holds the turn over this, then hold it until the transaction ends.

    Called within a transaction. SQLite's writers take turns over everything already, from their BEGIN on.
    """
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", [over])
