"""What suits the student, and the approaches they make."""
