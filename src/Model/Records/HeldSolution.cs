using OpgaveSim.Model.Originality;

namespace OpgaveSim.Model.Records;

/// <summary>What is held of a realised solution until all scenarios of its world are done.</summary>
/// <param name="Precedent">Its issue, the round in which it was realised, the solution and the choices of its issue.</param>
/// <param name="Quality">Its quality; null where F* ≤ F(x⁰).</param>
public readonly record struct HeldSolution(Precedent Precedent, double? Quality)
{
    /// <summary>What a run realised, in order of round and issue.</summary>
    /// <param name="tables">Its tables, in any order.</param>
    public static IReadOnlyList<HeldSolution> Of(IEnumerable<ClosedTable> tables) =>
    [
        .. from table in tables
           let realised = table.Realised
           where realised is not null
           orderby table.Closed, table.Issue
           select new HeldSolution(new Precedent(table.Issue, table.Closed, realised.Solution, realised.Choices), table.Quality),
    ];
}
