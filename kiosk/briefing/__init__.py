"""Owns what a briefing is: its folder read, checked and searched, without Qt."""
