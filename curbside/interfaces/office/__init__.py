"""The coordinators' screens."""
