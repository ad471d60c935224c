"""The base of every private row, and the one way views reach it."""

from typing import ClassVar, Generic, Self, TypeVar
from uuid import UUID, uuid4

from django.contrib.auth import get_user_model
from django.db import models

R = TypeVar("R", bound=models.Model)


class Row(models.Model):
    """A row with an id that nobody can guess and that survives export into another installation."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    pk: UUID

    class Meta:
        abstract = True


class OwnedQuerySet(models.QuerySet[R], Generic[R]):
    """Rows that belong to one student; `owner` is the path from the row to them."""

    owner: ClassVar[str] = "student"

    def visible_to(self, actor: object) -> Self:
        """Only the rows `actor` owns. Anyone but a signed-in user sees none."""
        if not isinstance(actor, get_user_model()):
            return self.none()
        return self.filter(**{self.owner: actor})
