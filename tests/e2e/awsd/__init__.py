"""A loopback server that checks what the emulator does not: see server.py."""
