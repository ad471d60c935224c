"""What matters to the student: values, skills, interests, each within one person."""
