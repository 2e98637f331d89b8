#!/usr/bin/env bash
# Holds the Parquet files of a graded round's folder against its tables, with DuckDB: scripts/parquet.sh FOLDER
# It needs Python with the package duckdb (PYTHON names another Python). Grade with --parquet before.
set -euo pipefail
cd "$1"
exec "${PYTHON:-python3}" - <<'PYTHON'
import duckdb
ask = lambda question: duckdb.sql(question).fetchall()
for parquet, table, columns in [
    ("cards.parquet", "cards.csv", "number, tier, language, points, hits, false_alarms"),
    ("points.parquet", "points.csv", "number, task, item, times, points, step"),
]:
    named = columns.replace("item", "rule AS item")
    of_table = f"SELECT {named} FROM read_csv('{table}', header = true)"
    of_parquet = f"SELECT {columns} FROM '{parquet}'"
    for one, other in [(of_table, of_parquet), (of_parquet, of_table)]:
        rest = ask(f"SELECT count(*) FROM ({one} EXCEPT ALL {other})")[0][0]
        assert rest == 0, f"{parquet}: {rest} rows differ from {table}"
    print(parquet, ask(f"SELECT count(*) FROM '{parquet}'")[0][0], "rows, as in", table)
sums = ask("SELECT (SELECT sum(points) FROM 'cards.parquet'), (SELECT sum(points) FROM 'tasks.parquet')")[0]
assert sums[0] == sums[1], sums
print("tasks.parquet: all points together", sums[1])
PYTHON
