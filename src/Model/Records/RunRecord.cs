namespace OpgaveSim.Model.Records;

/// <summary>All that a run leaves. Nothing of how it was executed.</summary>
public sealed record RunRecord
{
    /// <summary>The tables, by issue.</summary>
    public required IReadOnlyList<ClosedTable> ClosedTables { get; init; }

    /// <summary>The rounds, in order.</summary>
    public required IReadOnlyList<RoundRecord> Rounds { get; init; }

    /// <summary>The actors, in order.</summary>
    public required IReadOnlyList<ActorRecord> Actors { get; init; }

    /// <summary>The kinds, in order.</summary>
    public required IReadOnlyList<KindRecord> Kinds { get; init; }

    /// <summary>Values of the measures of a run as a whole, by measure; null is no value.</summary>
    public required IReadOnlyDictionary<string, double?> Measures { get; init; }

    /// <summary>Per measure of a table how many tables have a value.</summary>
    public required IReadOnlyDictionary<string, int> TablesWithValue { get; init; }

    /// <summary>Tables that count: closed, and not of the warm-up.</summary>
    public required int TablesCounted { get; init; }
}
