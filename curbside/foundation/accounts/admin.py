"""What operators may change: centres and their domains. People and what they wrote are not here."""

from typing import TYPE_CHECKING

from django.contrib import admin

from .models import Centre, Domain

if TYPE_CHECKING:
    CentreRows = admin.ModelAdmin[Centre]
    DomainRows = admin.ModelAdmin[Domain]
else:
    CentreRows = DomainRows = admin.ModelAdmin


@admin.register(Centre)
class CentreAdmin(CentreRows):
    list_display = ("name", "language", "time_zone", "created_at")


@admin.register(Domain)
class DomainAdmin(DomainRows):
    list_display = ("name", "centre")
