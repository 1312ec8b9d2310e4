"""Keys, seals and signatures: bytes in, bytes out."""
