"""What QML sees of the program: view models, lists and pictures. Thin: it decides nothing."""
