"""The voices that a hub can speak with."""
