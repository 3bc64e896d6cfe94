#!/usr/bin/env python3
"""Whether a program or library for macOS is for arm64 alone and carries a signature whose hashes fit: macOS starts no other. Usage: apple.py FILE"""

import hashlib
import struct
import sys
from pathlib import Path

MACH_O_64, ARM64, CODE_SIGNATURE, SUPER_BLOB, CODE_DIRECTORY = 0xFEEDFACF, 0x0100000C, 0x1D, 0xFADE0CC0, 0xFADE0C02
HASHES = {1: hashlib.sha1, 2: hashlib.sha256}

content = Path(sys.argv[1]).read_bytes()


def refuse(why):
    sys.exit(f"{sys.argv[1]}: {why}")


def big(offset):
    return struct.unpack_from(">I", content, offset)[0]


magic, processor, _, _, commands = struct.unpack_from("<5I", content)
if (magic, processor) != (MACH_O_64, ARM64):
    refuse("is not a file for arm64 alone")
at, signature = 32, None
for _ in range(commands):
    command, size = struct.unpack_from("<2I", content, at)
    if command == CODE_SIGNATURE:
        signature = struct.unpack_from("<I", content, at + 8)[0]
    at += size
if signature is None or big(signature) != SUPER_BLOB:
    refuse("has no signature")
pages = 0
for blob in range(big(signature + 8)):
    directory = signature + big(signature + 16 + 8 * blob)
    if big(directory) != CODE_DIRECTORY:
        continue
    hashes, slots, limit = big(directory + 16), big(directory + 28), big(directory + 32)
    length, kind, page_bits = content[directory + 36], content[directory + 37], content[directory + 39]
    for slot in range(slots):
        page = content[slot << page_bits : min((slot + 1) << page_bits, limit)]
        kept = directory + hashes + slot * length
        if HASHES[kind](page).digest()[:length] != content[kept : kept + length]:
            refuse(f"page {slot} does not have the hash that its signature says")
    pages += slots
if pages == 0:
    refuse("its signature covers no page")
print(f"{pages} pages of {sys.argv[1]} have the hashes of its signature")
