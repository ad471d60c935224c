"""Template tags about what conversations left."""
