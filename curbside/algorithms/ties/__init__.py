"""What the people in a student's book are to them: rings, strength, bridges, whom to revive, paths, the ladder.

Nothing is imported here, so that a room which only places people in rings does not load NumPy.
"""
