"""What QML sees of a talk: stage, console, and the page for learning a clicker."""
