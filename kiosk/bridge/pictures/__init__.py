"""What QML asks for by address and Python draws: icons, QR codes, media, polygons and dots."""
