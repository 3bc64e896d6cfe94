namespace OpgaveSim.Model.Networks;

/// <summary>Who sits at which table: a two-mode network of actors and tables. Immutable by agreement.</summary>
public sealed class TwoModeNetwork
{
    private TwoModeNetwork(int actors, int[][] tables) => (Actors, Tables) = (actors, tables);

    /// <summary>Number of actors, with or without a seat.</summary>
    public int Actors { get; }

    /// <summary>Per table its members, ascending, each once; a table may be empty.</summary>
    public IReadOnlyList<int[]> Tables { get; }

    /// <summary>The network of tables.</summary>
    /// <param name="actors">Number of actors.</param>
    /// <param name="tables">Per table its members, in any order.</param>
    public static TwoModeNetwork Of(int actors, IEnumerable<IEnumerable<int>> tables) =>
        new(actors, [.. tables.Select(members => members.Distinct().Order().ToArray())]);

    /// <summary>The network of tables by actor.</summary>
    /// <param name="tablesByActor">Per actor its tables, each once.</param>
    /// <param name="tables">Number of tables.</param>
    public static TwoModeNetwork OfActors(IReadOnlyList<int[]> tablesByActor, int tables) =>
        new(tablesByActor.Count, Turned(tablesByActor, tables));

    /// <summary>Per actor its tables, ascending.</summary>
    public int[][] TablesByActor() => Turned(Tables, Actors);

    /// <summary>Per column the rows that hold it, ascending.</summary>
    private static int[][] Turned(IReadOnlyList<int[]> rows, int columns)
    {
        var turned = new List<int>[columns];
        for (var column = 0; column < columns; column++)
        {
            turned[column] = [];
        }

        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var column in rows[row])
            {
                turned[column].Add(row);
            }
        }

        return [.. turned.Select(column => column.ToArray())];
    }
}
