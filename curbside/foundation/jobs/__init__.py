"""The worker, its timetable's machinery and its heartbeat."""
