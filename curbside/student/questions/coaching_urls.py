"""Addresses of coaching and of the living bank, for this room's table."""

from django.urls import path

from .views import bank_question, comment, favourite, follow_up_offer, offer, share, shelf

coaching = [
    path("sheets/<uuid:sheet_id>/sharing/", share.new, name="share_new"),
    path("sheets/shares/<uuid:share_id>/ending/", share.remove, name="share_ending"),
    path("sheets/shares/<uuid:share_id>/cards/<uuid:card_id>/comments/", comment.new, name="comment_new"),
    path("sheets/comments/<uuid:comment_id>/removal/", comment.remove, name="comment_removal"),
    path("sheets/offers/<uuid:bank_offer_id>/", offer.show, name="offer"),
]
living_bank = [
    path("questions/", bank_question.index, name="questions"),
    path("questions/shelf/", shelf.index, name="shelf"),
    path("questions/follow-ups/<uuid:follow_up_offer_id>/removal/", follow_up_offer.remove, name="follow_up_removal"),
    path("questions/<slug:question_id>/", bank_question.show, name="question"),
    path("questions/<slug:question_id>/favourite/", favourite.new, name="favourite_new"),
    path("questions/<slug:question_id>/favourite/removal/", favourite.remove, name="favourite_removal"),
]
