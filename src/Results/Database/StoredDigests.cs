using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Results.Tables;

namespace OpgaveSim.Results.Database;

/// <summary>Computes the digests of stored runs, and of what their worlds have in common, anew from their rows: one pass over each table for many runs.</summary>
/// <param name="reader">The result.</param>
public sealed class StoredDigests(ResultReader reader)
{
    private const int RunsAtATime = 4_096;

    private readonly IReadOnlySet<string> there = reader.Tables();

    /// <summary>The runs whose rows have another digest than the one stored, in the order of their keys.</summary>
    public IReadOnlyList<RunKey> Changed() =>
    [
        .. Batches(reader.Runs()).SelectMany(batch => Changed(batch, ResultTables.All))
            .Union(Batches(reader.Common()).SelectMany(batch => Changed(batch, CommonTables.All)))
            .OrderBy(run => run.Point).ThenBy(run => run.Scenario, StringComparer.Ordinal).ThenBy(run => run.Replication),
    ];

    private List<RunKey> Changed(IReadOnlyList<(RunKey Key, string Digest)> batch, IReadOnlyList<KeyedTable> tables)
    {
        var digests = batch.ToDictionary(run => run.Key, _ => new RunDigest());
        foreach (var table in tables.Where(table => there.Contains(table.Name)))
        {
            foreach (var digest in digests.Values)
            {
                digest.Table(table);
            }

            reader.Scan(Rows(table, batch[0].Key.Point, batch[^1].Key.Point), _ => { }, row =>
            {
                if (row is [int point, string scenario, int replication, ..] && digests.TryGetValue(new RunKey(point, scenario, replication), out var digest))
                {
                    for (var i = 0; i < table.Columns.Count; i++)
                    {
                        digest.Value(table.Columns[i], row[ResultTables.Key.Count + i]);
                    }
                }
            });
        }

        var changed = batch.Where(run => digests[run.Key].Finish() != run.Digest).Select(run => run.Key).ToList();
        foreach (var digest in digests.Values)
        {
            digest.Dispose();
        }

        return changed;
    }

    private string Rows(KeyedTable table, int first, int last)
    {
        string[] key = [.. ResultTables.Key.Select(column => column.Name)];
        var columnsThere = reader.Columns(table.Name);
        var columns = string.Join(", ", key.Select(Sql.Name).Concat(table.Columns.Select(column =>
            column.IsLater && !columnsThere.Contains(column.Name) ? "null" : Sql.Name(column.Name)))); // a result of before has no value there
        var order = string.Join(", ", key.Concat(table.Order).Select(Sql.Name));
        return FormattableString.Invariant($"select {columns} from {table.Name} where point between {first} and {last} order by {order}");
    }

    /// <summary>Runs of whole points, some thousand at a time.</summary>
    private static IEnumerable<IReadOnlyList<(RunKey Key, string Digest)>> Batches(List<(RunKey Key, string Digest)> runs)
    {
        var batch = new List<(RunKey, string)>();
        foreach (var point in runs.GroupBy(run => run.Key.Point))
        {
            if (batch.Count > 0 && batch.Count + point.Count() > RunsAtATime)
            {
                yield return batch;
                batch = [];
            }

            batch.AddRange(point);
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }
}
