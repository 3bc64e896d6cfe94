"""Reads an exported result and holds it against the program's own figures. Usage: try.py RESULT EXPORTED (what `compare --json` says comes in on standard input)."""

import json
import sys
from pathlib import Path

import pandas

import opgavesim

source, folder = sys.argv[1:]
compared = json.load(sys.stdin)
result = opgavesim.read(folder)

runs = result["run"]
assert len(runs) == runs[["point", "scenario", "replication"]].drop_duplicates().shape[0] > 0
assert runs["quality"].dtype == "float64" and str(runs["tables_counted"].dtype) == "Int64"
assert runs.attrs["units"]["quality"].startswith("0 = status quo"), runs.attrs["units"]["quality"]
assert runs.attrs["meanings"]["quality"], "no meaning"

# every mean of the program, to the last digits
counted = 0
for name, measures in compared["scenarios"].items():
    for measure, found in measures.items():
        column = measure.replace("-", "_")
        table = next((one for one in ("run", "common") if column in result[one].columns), None)
        if table is None or not isinstance(found, dict) or found.get("mean") is None:
            continue
        ours = result[table].query("scenario == @name")[column].mean()
        assert abs(ours - found["mean"]) < 1e-9 * max(1, abs(ours)), (name, measure, ours, found["mean"])
        counted += 1
assert counted > 100, counted
print(f"{counted} means are those of `compare --json`")

worlds = result.difference("run", "quality", "issue", "interest")
means = runs.groupby("scenario")["quality"].mean()
assert abs(worlds["difference"].mean() - (means["issue"] - means["interest"])) < 1e-12
assert len(worlds) == runs["replication"].nunique()

solutions = result["solution"]["solution"]
assert str(solutions.dtype) == "UInt64" and solutions.max() > 2**53, "solutions of 64 bits lost digits"
coverage = result["closed_table"]["domain_coverage"].dropna().iloc[0]
assert len(opgavesim.numbers(coverage)) == 8 and opgavesim.numbers("0.5 - 1")[2] == 1
assert result["closed_table"]["is_warm_up"].dtype == "boolean"
assert result["run"]["digest"].str.len().eq(64).all()

for wrong in (lambda: result["nowhere"], lambda: opgavesim.read("/nowhere"), lambda: result.difference("run", "quality", "issue", "nobody")):
    try:
        wrong()
    except opgavesim.Unreadable as fault:
        print("refused:", fault)
    else:
        raise AssertionError("not refused")
try:
    database = opgavesim.read(source)
except opgavesim.Unreadable as fault:
    assert "install it" in str(fault)
    print("not tried, the database file:", fault)
else:
    pandas.testing.assert_frame_equal(database["run"], runs, check_like=True)
    print("the database file says the same")
print(f"{worlds['difference'].mean():.17g}")
