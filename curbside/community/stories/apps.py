from django.apps import AppConfig


class StoriesConfig(AppConfig):
    name = "curbside.community.stories"
