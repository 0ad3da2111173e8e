"""What QML asks for by address and Python draws: icons, drawings, QR codes, media, polygons and dots."""
