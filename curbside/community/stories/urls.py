"""“Nobody had it figured out”, and the paths one offers to it."""

from django.urls import path

from .views import centre, nobody, offering, paths, pictures

app_name = "stories"
HERE = "nobody-had-it-figured-out"
urlpatterns = [
    path(f"{HERE}/", nobody.index, name="nobody"),
    path(f"{HERE}/picture.png", pictures.index, name="picture"),
    path(f"{HERE}/paths/", paths.index, name="paths"),
    path(f"{HERE}/paths/new/<uuid:reflection_id>/", paths.new, name="path_new"),
    path(f"{HERE}/paths/<uuid:story_id>/", paths.show, name="path"),
    path(f"{HERE}/paths/<uuid:story_id>/offering/", offering.new, name="offering"),
    path(f"{HERE}/paths/<uuid:story_id>/removal/", offering.remove, name="path_removal"),
    path(f"{HERE}/paths/<uuid:story_id>/return/", offering.edit, name="path_return"),
    path(f"{HERE}/centres/<uuid:centre_id>/", centre.show, name="centre"),
    path(f"{HERE}/centres/<uuid:centre_id>/batch/", centre.new, name="batch_new"),
    path(f"{HERE}/shared/<uuid:public_page_id>/", nobody.show, name="shared"),
    path(f"{HERE}/shared/<uuid:public_page_id>/picture.png", pictures.show, name="shared_picture"),
    path(f"{HERE}/shared/<uuid:public_page_id>/removal/", centre.remove, name="public_page_removal"),
]
