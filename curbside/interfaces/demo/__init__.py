"""The demo cast."""
