"""The filter for where someone is signed in: see `accounts.devices`."""

from django import template

from ..devices import device_words

register = template.Library()
register.filter("device", device_words)
