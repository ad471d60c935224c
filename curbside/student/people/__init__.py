"""Contacts, and the conversations a student has with them."""
