from django.urls import path

from .views import (
    bank,
    comment,
    follow_up,
    invitation,
    membership,
    note,
    offer,
    publication,
    retirement,
    share,
    shelf,
)

app_name = "office"
urlpatterns = [
    path("office/", membership.index, name="members"),
    path("office/members/<uuid:membership_id>/ending/", membership.remove, name="member_ending"),
    path("office/members/<uuid:membership_id>/return/", membership.new, name="member_return"),
    path("office/invitations/", invitation.new, name="invitations"),
    path("office/invitations/<uuid:invitation_id>/revocation/", invitation.remove, name="invitation_revocation"),
    path("office/sheets/", share.index, name="shares"),
    path("office/sheets/<uuid:share_id>/", share.show, name="share"),
    path("office/sheets/<uuid:share_id>/cards/<uuid:card_id>/comments/", comment.new, name="comment_new"),
    path("office/sheets/<uuid:share_id>/cards/<uuid:card_id>/offer/", offer.new, name="offer_new"),
    path("office/comments/<uuid:comment_id>/removal/", comment.remove, name="comment_removal"),
    path("office/offers/<uuid:bank_offer_id>/withdrawal/", offer.remove, name="offer_withdrawal"),
    path("office/offers/<uuid:bank_offer_id>/publication/", publication.new, name="publication"),
    path("office/bank/", bank.index, name="bank"),
    path("office/bank/notes/<uuid:bank_note_id>/removal/", note.remove, name="note_removal"),
    path("office/bank/follow-ups/<uuid:follow_up_offer_id>/publication/", follow_up.new, name="follow_up"),
    path("office/bank/<slug:question_id>/", bank.show, name="question"),
    path("office/bank/<slug:question_id>/<uuid:centre_id>/retirement/", retirement.new, name="retirement"),
    path("office/shelf/", shelf.index, name="shelf"),
    path("office/shelf/new/", shelf.new, name="tool_new"),
    path("office/shelf/<uuid:tool_id>/edit/", shelf.edit, name="tool_edit"),
    path("office/shelf/<uuid:tool_id>/removal/", shelf.remove, name="tool_removal"),
]
