"""The process above a locked hub: it starts it, looks at its pictures, and replaces it. No Qt in here."""
