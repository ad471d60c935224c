"""The child of `reading`: a script that reads one contact file from its input and prints what it holds.

`reading_child.py ROOT SECONDS BYTES FILE_NAME`. Exit 0 with JSON; exit 2 with the refusal's code; anything
else means that the file was too heavy. Imports no Django.
"""

import json
import resource
import sys


def limit(seconds: int, memory_bytes: int) -> None:
    """Let the kernel end this process when it takes too much."""
    resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def main(root: str, seconds: str, memory_bytes: str, file_name: str) -> int:
    """Read standard input, print the answer."""
    sys.path.insert(0, root)
    from curbside.algorithms.contact_files import FileRefused, read_contacts  # noqa: PLC0415 - found on `root` only

    limit(int(seconds), int(memory_bytes))
    try:
        found = read_contacts(sys.stdin.buffer.read(), file_name=file_name)
    except FileRefused as refused:
        print(refused.code)  # noqa: T201 - its answer
        return 2
    contacts = [
        {
            "line": person.line,
            "name": person.name,
            "emails": person.emails,
            "phones": person.phones,
            "organisation": person.organisation,
            "title": person.title,
        }
        for person in found.contacts
    ]
    unreadable = [{"line": place.line, "reason": place.reason} for place in found.unreadable]
    sys.stdout.write(json.dumps({"format": found.format, "contacts": contacts, "unreadable": unreadable}))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
