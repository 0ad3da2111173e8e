"""Windows: the application, a face and its engine, the screens, the pointer, pictures of what is drawn."""
