"""What undoing a file takes back of somebody who was there before."""

from datetime import datetime

import pytest

from curbside.foundation.accounts.models import User
from curbside.interfaces.imports.actions.details import take_back
from curbside.interfaces.imports.models import Outcome, Upload, UploadRow
from curbside.student.people.actions.contacts import add_contact
from curbside.student.people.models import Address

pytestmark = pytest.mark.django_db


def test_nobody_elses_address_goes_whatever_a_brought_row_names(maelle: User, tomas: User, now: datetime) -> None:
    hers, his = (add_contact(student, name="Ann", emails=["ann@x.example"], now=now) for student in (maelle, tomas))
    upload = Upload.objects.create(student=maelle, created_at=now)
    given = {"addresses": [str(his.addresses.get().pk), str(hers.addresses.get().pk)]}
    row = UploadRow.objects.create(
        upload=upload, line=1, name="Ann", outcome=Outcome.DETAILS, looks_like=hers, given=given
    )
    take_back([row.pk], now=now)
    assert [address.contact for address in Address.objects.all()] == [his]
