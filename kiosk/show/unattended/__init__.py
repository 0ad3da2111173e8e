"""What a screen does when nobody is there: idle, staff, night, attract."""
