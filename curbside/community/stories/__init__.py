"""‘Nobody had it figured out’: how people really got there, in groups of at least five."""
