"""Reads a result of OpgaveSim into data frames of pandas, with units.

    import opgavesim
    result = opgavesim.read("results/quickstart")       # results.duckdb, with the package duckdb
    result = opgavesim.read("results/quickstart-csv")   # what `opgavesim export` wrote: Parquet (with pyarrow) or CSV

    runs = result["run"]                     # a row for each run
    runs.attrs["units"]["quality"]           # '0 = status quo, 1 = best known'
    result.difference("common", "common_novelty", "issue", "interest")   # a row for each world

Copy this file beside your script; it needs pandas only, and duckdb or pyarrow for those two kinds of file.
"""

import re
from pathlib import Path

import pandas

# What a column of each type of the data dictionary becomes. These types of pandas know a missing value, which is never 0.
_TYPES = {"integer": "Int64", "bigint": "Int64", "ubigint": "UInt64", "double": "float64", "boolean": "boolean", "varchar": "string"}
_GUARDED = re.compile(r"^'(?='*[=+\-@\t\r])")


class Unreadable(Exception):
    """A result that cannot be read; the message says why, and what to do."""


def read(folder):
    """A result: a results folder, or a folder that `opgavesim export` wrote as Parquet or CSV."""
    folder = Path(folder)
    if not folder.is_dir():
        raise Unreadable(f"{folder}: there is no such folder; name a results folder or one that `opgavesim export` wrote")
    if (folder / "results.duckdb").exists():
        return _DuckDb(folder)
    for ending in ("parquet", "csv"):
        if (folder / f"run.{ending}").exists():
            return _Files(folder, ending)
    raise Unreadable(f"{folder}: neither results.duckdb nor run.parquet nor run.csv is here; name a results folder or one that `opgavesim export` wrote")


def numbers(text):
    """The numbers of a cell that holds a list, such as domain_coverage: '0.5 - 1' gives [0.5, nan, 1.0]."""
    return [float("nan") if part == "-" else float(part) for part in text.split(" ")]


class Result:
    """Tables by name. A table is read when it is first asked for."""

    def __init__(self, folder):
        self.folder = folder
        self._frames = {}
        self.dictionary = self._dictionary()

    def __getitem__(self, table):
        if table not in self._frames:
            if table not in self.tables:
                raise Unreadable(f"{self.folder}: there is no table {table}; there are {', '.join(self.tables)}")
            frame = self._frame(table)
            known = self.dictionary[self.dictionary["table"] == table].set_index("column")
            for name in frame.columns:
                kind = known["type"].get(name)
                if kind in _TYPES:
                    frame[name] = frame[name].astype(_TYPES[kind])
            units = {name: unit for name, unit in known["unit"].items() if name in frame.columns and unit}
            frame.attrs.update(table=table, units=units, meanings={name: text for name, text in known["meaning"].items() if name in frame.columns})
            self._frames[table] = frame
        return self._frames[table]

    def difference(self, table, column, scenario, baseline):
        """One scenario minus another, world by world: a row for each point and replication in which both have a value."""
        wide = self[table].pivot(index=["point", "replication"], columns="scenario", values=column)
        for name in (scenario, baseline):
            if name not in wide.columns:
                raise Unreadable(f"{self.folder}: there is no scenario {name}; there are {', '.join(map(str, wide.columns))}")
        difference = (wide[scenario] - wide[baseline]).dropna().rename("difference").reset_index()
        difference.attrs["units"] = {"difference": self[table].attrs["units"].get(column, "")}
        return difference


class _Files(Result):
    def __init__(self, folder, ending):
        self._ending = ending
        self.tables = sorted(file.stem for file in folder.glob(f"*.{ending}") if file.stem != "data-dictionary")
        super().__init__(folder)

    def _dictionary(self):
        file = self.folder / "data-dictionary.csv"
        if not file.exists():
            raise Unreadable(f"{file} is missing: it says the types and units; export the result again with `opgavesim export`")
        return _csv(file, str)

    def _frame(self, table):
        file = self.folder / f"{table}.{self._ending}"
        if self._ending == "parquet":
            try:
                return pandas.read_parquet(file)
            except ImportError:
                raise Unreadable(f"{file}: Parquet needs the package pyarrow; install it, or export with --format csv") from None
        known = self.dictionary[self.dictionary["table"] == table].set_index("column")["type"]
        return _csv(file, {name: _TYPES[kind] for name, kind in known.items() if kind in _TYPES})


class _DuckDb(Result):
    def __init__(self, folder):
        try:
            import duckdb
        except ImportError:
            raise Unreadable(f"{folder}: results.duckdb needs the package duckdb; install it, or run `opgavesim export {folder} --format csv --out DIR` and read DIR") from None
        self._connection = duckdb.connect(str(folder / "results.duckdb"), read_only=True)
        columns = "select table_name, column_name, lower(data_type) from information_schema.columns order by table_name, ordinal_position"
        self._columns = self._connection.execute(columns).fetchall()
        self.tables = sorted({row[0] for row in self._columns})
        super().__init__(folder)

    def _dictionary(self):
        # the database knows units and meanings of measures; those of other columns are in the data-dictionary.csv of an export
        measures = {row[0]: row[1:] for row in self._connection.execute('select "column", range, meaning from measure').fetchall()}
        rows = [(table, column, kind, *measures.get(column, ("", ""))) for table, column, kind in self._columns]
        return pandas.DataFrame(rows, columns=["table", "column", "type", "unit", "meaning"])

    def _frame(self, table):
        return self._connection.execute(f'select * from "{table}"').df()


def _csv(file, types):
    frame = pandas.read_csv(file, dtype=types, keep_default_na=False, na_values=[] if types is str else [""])
    for name in frame.select_dtypes(["string", "object"]).columns:  # a text that a spreadsheet would run has an apostrophe in front
        frame[name] = frame[name].str.replace(_GUARDED, "", regex=True)
    return frame
