from django.urls import path

from .coaching_urls import coaching, living_bank
from .views import bank, brief, card, card_return, hopes, minutes, position, sheet, suggestion

app_name = "questions"
urlpatterns = [
    path("sheets/", sheet.index, name="sheets"),
    path("sheets/new/<uuid:contact_id>/", sheet.new, name="sheet_new"),
    path("sheets/<uuid:sheet_id>/", sheet.show, name="sheet"),
    path("sheets/<uuid:sheet_id>/questions/", bank.index, name="bank"),
    path("sheets/<uuid:sheet_id>/cards/new/", card.new, name="card_new"),
    path("sheets/cards/<uuid:card_id>/edit/", card.edit, name="card_edit"),
    path("sheets/cards/<uuid:card_id>/removal/", card.remove, name="card_removal"),
    path("sheets/cards/<uuid:card_id>/return/", card_return.new, name="card_return"),
    path("sheets/cards/<uuid:card_id>/position/", position.edit, name="card_position"),
    path("sheets/cards/<uuid:card_id>/suggestions/", suggestion.remove, name="card_suggestions"),
    path("sheets/<uuid:sheet_id>/suggestions/", suggestion.index, name="suggestions"),
    path("sheets/<uuid:sheet_id>/hopes/", hopes.edit, name="hopes"),
    path("sheets/<uuid:sheet_id>/minutes/", minutes.edit, name="sheet_minutes"),
    path("sheets/<uuid:sheet_id>/brief/", brief.show, name="brief"),
    *coaching,
    *living_bank,
]
