"""What matters: values, skills, interests, and results from elsewhere."""

from django.urls import path

from .views import (
    choice_set,
    interest_result,
    interests,
    inventory,
    likings,
    rating,
    records,
    removal,
    skill,
    skills,
    value_result,
    values,
)

app_name = "inventory"
urlpatterns = [
    path("what-matters/", inventory.index, name="inventory"),
    path("what-matters/values/", values.index, name="values"),
    path("what-matters/values/new/", values.new, name="values_new"),
    path("what-matters/values/sets/<uuid:choice_set_id>/", choice_set.edit, name="values_set"),
    path("what-matters/values/<uuid:value_sitting_id>/", value_result.show, name="values_result"),
    path("what-matters/values/<uuid:value_sitting_id>/removal/", removal.new, name="values_removal"),
    path("what-matters/values/<uuid:value_sitting_id>/return/", removal.remove, name="values_return"),
    path("what-matters/skills/", skills.index, name="skills"),
    path("what-matters/skills/one/", skill.edit, name="skill"),
    path("what-matters/skills/<uuid:skill_rating_id>/edit/", rating.edit, name="skill_rating"),
    path("what-matters/skills/<uuid:skill_rating_id>/removal/", removal.new, name="skill_removal"),
    path("what-matters/skills/<uuid:skill_rating_id>/return/", removal.remove, name="skill_return"),
    path("what-matters/interests/", interests.index, name="interests"),
    path("what-matters/interests/new/", interests.new, name="interests_new"),
    path("what-matters/interests/<uuid:interest_sitting_id>/", interest_result.show, name="interests_result"),
    path("what-matters/interests/<uuid:interest_sitting_id>/activities/", likings.edit, name="likings"),
    path("what-matters/interests/<uuid:interest_sitting_id>/removal/", removal.new, name="interests_removal"),
    path("what-matters/interests/<uuid:interest_sitting_id>/return/", removal.remove, name="interests_return"),
    path("what-matters/records/", records.index, name="records"),
    path("what-matters/records/new/", records.new, name="record_new"),
    path("what-matters/records/<uuid:own_record_id>/edit/", records.edit, name="record_edit"),
    path("what-matters/records/<uuid:own_record_id>/removal/", removal.new, name="record_removal"),
    path("what-matters/records/<uuid:own_record_id>/return/", removal.remove, name="record_return"),
]
