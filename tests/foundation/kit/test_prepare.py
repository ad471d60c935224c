"""What has to be so before a version serves."""

import subprocess
import sys
from pathlib import Path

import pytest
from django.db import connection

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def ascii_database(db: None) -> str:
    """A database as a machine without a language makes it; gone with the server."""
    if connection.vendor == "sqlite":
        return ""
    settings = connection.settings_dict
    address = f"postgres://{settings['USER']}:{settings['PASSWORD']}@{settings['HOST']}:{settings['PORT']}"
    made = "CREATE DATABASE ascii ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0"
    subprocess.run(["psql", f"{address}/postgres", "-qc", "DROP DATABASE IF EXISTS ascii", "-c", made], check=True)
    return f"{address}/ascii"


@pytest.mark.slow
def test_a_database_that_cannot_hold_every_name_is_refused_at_once(ascii_database: str, tmp_path: Path) -> None:
    environment = {"PATH": "/usr/bin:/bin", "CURBSIDE_VAR": str(tmp_path)}
    if ascii_database:
        environment["DATABASE_URL"] = ascii_database
    command = [sys.executable, "manage.py", "prepare"]
    run = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    # SQLite is always UTF-8: there the same command does its work.
    assert (run.returncode == 0) == (not ascii_database), run.stderr
    assert not ascii_database or "The database is SQL_ASCII" in run.stderr
