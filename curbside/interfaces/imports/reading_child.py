"""The child of `reading`: a script that reads one contact file from its input and prints what it holds.

`reading_child.py ROOT SECONDS BYTES FILE_NAME`. The first line of the input is JSON: whether what follows was pasted,
and what is remembered of tables. Exit 0 with JSON; exit 2 with the refusal's code; exit 3 with the columns that only
the student can tell; anything else means that the file was too heavy. Imports no Django.
"""

import json
import resource
import sys
from dataclasses import asdict
from typing import Any


def limit(seconds: int, memory_bytes: int) -> None:
    """Let the kernel end this process when it takes too much."""
    resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))  # the first limit says so, the second kills
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def main(root: str, seconds: str, memory_bytes: str, file_name: str) -> int:
    """Read standard input, print the answer."""
    sys.path.insert(0, root)
    from curbside.algorithms import contact_files  # noqa: PLC0415 - found on `root` only

    limit(int(seconds), int(memory_bytes))
    how = json.loads(sys.stdin.buffer.readline())
    data = sys.stdin.buffer.read()
    try:
        if how["is_pasted"]:
            found = contact_files.read_pasted(data.decode("utf-8", "replace"))
        else:
            mappings = [contact_files.Mapping.from_dict(kept) for kept in how["mappings"]]
            found = contact_files.read_contacts(data, file_name=file_name, mappings=mappings)
    except contact_files.NeedsMapping as asked:
        json.dump(columns_of(asked.columns), sys.stdout)
        return 3
    except contact_files.FileRefused as refused:
        print(refused.code)  # noqa: T201 - its answer
        return 2
    answer = {
        "format": found.format,
        "contacts": [person_of(person) for person in found.contacts],
        "unreadable": [asdict(place) for place in found.unreadable],
        "columns": columns_of(found.columns) if found.columns else None,
    }
    sys.stdout.write(json.dumps(answer))
    return 0


def person_of(person: Any) -> dict[str, Any]:
    """One contact, as JSON holds it."""
    day, born = person.connected_on, person.birthday
    return asdict(person) | {
        "connected_on": day.isoformat() if day else None,
        "birthday": [born.month, born.day, born.year] if born else None,
    }


def columns_of(columns: Any) -> dict[str, Any]:
    """How a table was understood, or what to ask about it: short cells only."""
    shown = columns.for_showing()
    return {"headings": shown.headings, "samples": shown.samples, "mapping": shown.guess.as_dict()}


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
