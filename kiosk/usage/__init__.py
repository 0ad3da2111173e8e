"""Counting use, on this machine only and without knowing anybody; off unless it is switched on. No Qt in here."""
