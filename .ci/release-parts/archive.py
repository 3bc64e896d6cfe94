#!/usr/bin/env python3
"""Packs a folder, or packs a .nupkg again, so that the same files give the same bytes: sorted, one time for all, nobody's name.

Usage: archive.py SOURCE TARGET SECONDS. TARGET ends in .zip, .tar.gz or .nupkg; SECONDS is the time, since 1970.
"""

import gzip
import io
import sys
import tarfile
import time
import zipfile
from pathlib import Path

source, target, seconds = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
PROGRAMS = ("opgavesim", "opgavesim.exe")


def mode(name):
    return 0o755 if Path(name).name in PROGRAMS else 0o644


def of_folder():
    return [(f"{source.name}/{file.relative_to(source).as_posix()}", file.read_bytes()) for file in source.rglob("*") if file.is_file()]


def of_package():
    with zipfile.ZipFile(source) as package:
        return [(name, package.read(name)) for name in package.namelist() if not name.endswith("/")]


def write_zip(entries):
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in entries:
            entry = zipfile.ZipInfo(name, time.gmtime(seconds)[:6])
            entry.compress_type, entry.create_system, entry.external_attr = zipfile.ZIP_DEFLATED, 3, (0o100000 | mode(name)) << 16
            archive.writestr(entry, content, compresslevel=6)


def write_tar(entries):
    with target.open("wb") as file, gzip.GzipFile("", "wb", 6, file, mtime=seconds) as packed, tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as archive:
        for name, content in entries:
            entry = tarfile.TarInfo(name)
            entry.size, entry.mtime, entry.mode = len(content), seconds, mode(name)
            archive.addfile(entry, io.BytesIO(content))


entries = sorted(of_package() if source.suffix == ".nupkg" else of_folder())
(write_tar if target.name.endswith(".tar.gz") else write_zip)(entries)
