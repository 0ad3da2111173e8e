"""What a phone and a talk say to each other: tickets, seals, and what a phone may see and do. Pure."""
