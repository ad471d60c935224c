from django.urls import path

from .views import invitation, membership

app_name = "office"
urlpatterns = [
    path("office/", membership.index, name="members"),
    path("office/members/<uuid:membership_id>/ending/", membership.remove, name="member_ending"),
    path("office/members/<uuid:membership_id>/return/", membership.new, name="member_return"),
    path("office/invitations/", invitation.new, name="invitations"),
    path("office/invitations/<uuid:invitation_id>/revocation/", invitation.remove, name="invitation_revocation"),
]
