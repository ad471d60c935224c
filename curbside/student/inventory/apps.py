from django.apps import AppConfig


class InventoryConfig(AppConfig):
    name = "curbside.student.inventory"
