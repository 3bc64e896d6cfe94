#!/usr/bin/env python3
"""The parts of the program: a list in CycloneDX's form and the notices of third parties, from what the build really took along.

Usage: parts.py VERSION DEPS_JSON LOCK_FILE OUT. Writes OUT/sbom.cdx.json and OUT/THIRD-PARTY-NOTICES.txt. Ends with 1, and says which, when a part has a
licence that is not on the list below, or is not in the lock file.
"""

import base64
import json
import re
import sys
import uuid
import xml.etree.ElementTree as ElementTree
from pathlib import Path

# Licences that allow a program under MIT to carry their parts along, with notice. Of a choice, the one named here is taken.
ALLOWED = {"MIT": "MIT", "Apache-2.0": "Apache-2.0", "BSD-3-Clause": "BSD-3-Clause", "PostgreSQL": "PostgreSQL", "MS-PL OR Apache-2.0": "Apache-2.0"}

# Parts inside packages: name, version, licence, copyright, the package, and a text that the package's file must hold, so that the version is true.
INSIDE = [
    ("plotly.js", "2.28.0", "MIT", "Copyright (c) 2012-2024 Plotly, Inc.", "Plotly.NET", "lib/**/Plotly.NET.dll", "plotly-2.28.0.min.js"),
    ("DuckDB", "1.5.6", "MIT", "Copyright (c) Stichting DuckDB Foundation", "DuckDB.NET.Bindings.Full", "runtimes/linux-x64/native/libduckdb.so", "v1.5.6"),
]

version, deps_file, lock_file, out = sys.argv[1], *map(Path, sys.argv[2:])
packages = Path.home() / ".nuget" / "packages"
texts = Path(__file__).parent / "licences"
faults = []


def taken(deps):
    """Packages that have a file in the program, by name."""
    target = deps["targets"][deps["runtimeTarget"]["name"]]
    for key, files in target.items():
        if deps["libraries"][key]["type"] == "package" and any(kind in files for kind in ("runtime", "native", "runtimeTargets", "resources")):
            yield key.split("/")


def described(name, number):
    folder = packages / name.lower() / number.lower()
    root = ElementTree.fromstring((folder / f"{name.lower()}.nuspec").read_text(encoding="utf-8-sig"))
    fields = {element.tag.split("}")[1]: element for element in root.iter()}
    text = lambda field: (fields[field].text or "").strip() if field in fields else ""
    licence, own = text("license"), None
    if "license" in fields and fields["license"].get("type") == "file":
        own = (folder / licence).read_text(encoding="utf-8-sig")
        licence = "MIT" if re.search(r"\bMIT License\b", own) else "unknown"
    else:
        own = next((file.read_text(encoding="utf-8-sig", errors="replace") for file in sorted(folder.glob("*"))
                    if file.is_file() and re.fullmatch(r"licen[cs]e(\.(txt|md))?", file.name, re.IGNORECASE)), None)
    if licence not in ALLOWED:
        faults.append(f"{name} {number}: its licence '{licence or text('licenseUrl') or 'none'}' is not on the list of .ci/release-parts/parts.py; read it, then add it there or leave the package out")
    return licence, own, text("copyright") or f"Copyright (c) {text('authors')}"


deps = json.loads(deps_file.read_text())
locked = {name.lower(): entry for target in json.loads(lock_file.read_text())["dependencies"].values() for name, entry in target.items()}
components, notices = [], []
for name, number in sorted(taken(deps), key=lambda one: one[0].lower()):
    entry = locked.get(name.lower())
    if entry is None or entry.get("resolved") != number:
        faults.append(f"{name} {number} is in the program but not in {lock_file}; restore again with --force-evaluate")
        continue
    licence, own, copyright_line = described(name, number)
    content = base64.b64decode(entry["contentHash"]).hex()
    purl = f"pkg:nuget/{name}@{number}"
    of_licence = {"expression": licence} if " " in licence else {"license": {"id": licence}}
    components.append({"type": "library", "bom-ref": purl, "name": name, "version": number, "purl": purl, "copyright": copyright_line,
                       "hashes": [{"alg": "SHA-512", "content": content}], "licenses": [of_licence]})
    notices.append((f"{name} {number}", licence, copyright_line, own))
versions = {component["name"]: component["version"] for component in components}
for name, number, licence, copyright_line, package, pattern, inside in INSIDE:
    holders = [file for file in (packages / package.lower() / versions.get(package, "none")).glob(pattern)]
    if not holders or inside.encode() not in holders[0].read_bytes():
        faults.append(f"{name} {number}: {package} does not hold '{inside}'; correct the list INSIDE in .ci/release-parts/parts.py")
        continue
    components.append({"type": "library", "bom-ref": f"pkg:generic/{name}@{number}", "name": name, "version": number, "purl": f"pkg:generic/{name}@{number}",
                       "copyright": copyright_line, "licenses": [{"license": {"id": licence}}]})
    notices.append((f"{name} {number}, inside {package}", licence, copyright_line, None))

if faults:
    print("\n".join(faults), file=sys.stderr)
    sys.exit(1)

bom = {
    "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json", "bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1,
    # named after what is in it, so that the same parts give the same file
    "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(components, sort_keys=True) + version)}",
    "metadata": {"component": {"type": "application", "bom-ref": "opgavesim", "name": "OpgaveSim", "version": version, "licenses": [{"license": {"id": "MIT"}}]}},
    "components": components,
    "dependencies": [{"ref": "opgavesim", "dependsOn": sorted(component["bom-ref"] for component in components)}],
}
out.mkdir(parents=True, exist_ok=True)
(out / "sbom.cdx.json").write_text(json.dumps(bom, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")

lines = [f"OpgaveSim {version} has these parts of others. Their licences follow: those that a part brings along under its name, the rest at the end.",
         "A program that needs no .NET also has the .NET runtime (MIT, Copyright (c) .NET Foundation and Contributors)."]
for title, licence, copyright_line, own in notices:
    lines += ["", "-" * 80, title, f"Licence: {licence}", copyright_line] + ([own.strip()] if own else [])
for name in sorted({ALLOWED[licence] for _, licence, _, _ in notices}):
    lines += ["", "=" * 80, name, "", (texts / f"{name}.txt").read_text(encoding="utf-8").strip()]
(out / "THIRD-PARTY-NOTICES.txt").write_text("\n".join(lines).replace("\r\n", "\n") + "\n", encoding="utf-8")
print(f"{len(components)} parts, {len({licence for _, licence, _, _ in notices})} licences")
