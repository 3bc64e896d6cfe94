using OpgaveSim.Model.Formation.Scores;
using OpgaveSim.Model.Issues;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Formation.Strategies;

/// <summary>Marginal coverage of every candidate: what it adds, by its row of numbers, to what members and picks so far leave uncovered.</summary>
internal sealed class CoverageColumns
{
    private readonly ScoreColumns columns = new();
    private readonly double[] uncovered = new double[64];
    private readonly double[] weights = new double[64];
    private int[] involved = [];
    private int domains;

    /// <summary>What is left uncovered of the issue, D long. A pick is counted by covering it.</summary>
    public Span<double> Uncovered => uncovered.AsSpan(0, domains);

    /// <summary>No rule has begun with it: what follows has no effect.</summary>
    /// <param name="count">Candidates.</param>
    public void Rest(int count) => columns.Begin(0, count);

    /// <summary>Begins; the rows of all candidates must be set after it.</summary>
    /// <param name="issue">The issue.</param>
    /// <param name="open">What is uncovered at first, D long.</param>
    /// <param name="count">Candidates.</param>
    public void Begin(Issue issue, ReadOnlySpan<double> open, int count)
    {
        (involved, domains) = (issue.Domains, open.Length);
        open.CopyTo(uncovered);
        columns.Begin(involved.Length, count);
    }

    /// <summary>Begins with competence: what the members cannot do, and what each candidate can.</summary>
    /// <param name="actors">The profiles.</param>
    /// <param name="issue">The issue.</param>
    /// <param name="table">The table.</param>
    /// <param name="read">Per candidate the actor whose competence is read.</param>
    public void BeginCompetence(ActorProfiles actors, Issue issue, TableView table, ReadOnlySpan<int> read)
    {
        Begin(issue, table.Uncovered(actors, issue), read.Length);
        for (var i = 0; i < read.Length; i++)
        {
            columns.Set(i, actors.CompetenceOf(read[i]), involved);
        }
    }

    /// <summary>Sets the row of a candidate.</summary>
    /// <param name="candidate">Its place.</param>
    /// <param name="row">What it can cover, in [0, 1], D long.</param>
    public void Set(int candidate, ReadOnlySpan<double> row) => columns.Set(candidate, row, involved);

    /// <summary>The marginal coverages.</summary>
    /// <param name="scores">They are written here; room for whole vectors.</param>
    public void Score(Span<double> scores)
    {
        ReadOnlySpan<int> chosen = involved;
        for (var k = 0; k < chosen.Length; k++)
        {
            weights[k] = uncovered[chosen[k]];
        }

        columns.Sum(weights, scores);
    }

    /// <summary>Puts the last candidate in the place of one that goes.</summary>
    public void Remove(int at) => columns.Remove(at);
}
