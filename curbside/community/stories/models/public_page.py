"""A public address of a centre's page."""

from typing import ClassVar, Self

from django.db import models

from curbside.foundation.accounts.models import Centre
from curbside.foundation.kit.rows import Row


class PublicPageQuerySet(models.QuerySet["PublicPage"]):
    def visible_to(self, actor: object) -> Self:
        """Those of the centres the actor coordinates."""
        return self.filter(centre__in=Centre.objects.run_by(actor))

    def open(self) -> Self:
        """Not closed again."""
        return self.filter(closed_at=None)


class PublicPage(Row):
    """Whoever has this address sees the page of the centre until a coordinator closes it. The id is the address."""

    centre = models.ForeignKey(Centre, on_delete=models.CASCADE, related_name="public_pages")
    opened_at = models.DateTimeField()
    closed_at = models.DateTimeField(null=True, blank=True)

    objects = PublicPageQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-opened_at"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["centre"], condition=models.Q(closed_at=None), name="one_public_page_each")
        ]

    def __str__(self) -> str:
        return "a public address"
