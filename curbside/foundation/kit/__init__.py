"""Generics for Django: rows, forms, the page's frame, template tags."""
