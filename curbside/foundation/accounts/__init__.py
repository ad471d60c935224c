"""Users, centres, roles, sign-in."""
