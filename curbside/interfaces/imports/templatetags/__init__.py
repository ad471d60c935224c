"""Template tags about uploads."""
