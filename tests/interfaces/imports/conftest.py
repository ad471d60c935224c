"""Files as students have them, and a way to send one through the page."""

from collections.abc import Callable
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from curbside.interfaces.imports.models import Upload

Send = Callable[..., Any]

HEADING = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
LINKEDIN = (
    HEADING
    + "Amira,Haddad,https://x.example/a,amira@rideau.example,Rideau,Student,12 Mar 2021\n"
    + "Mehmet,Yıldırım,https://x.example/m,,General Hospital,Resident,3-Apr-22\n"
    + ",,https://x.example/n,,,,12 Mar 2021\n"
)


@pytest.fixture
def linkedin() -> bytes:
    """Two people and a row without a name, at line 4."""
    return LINKEDIN.encode()


@pytest.fixture
def send(as_maelle: Client) -> Send:
    """Maëlle sends a file through the page and follows where it leads."""

    def upload(data: bytes, name: str = "Connections.csv") -> Any:
        file = SimpleUploadedFile(name, data)
        return as_maelle.post(reverse("imports:uploads"), {"file": file}, follow=True)

    return upload


@pytest.fixture
def upload(send: Send, linkedin: bytes) -> Upload:
    """The LinkedIn file, looked at and not yet added."""
    send(linkedin)
    return Upload.objects.get()
