using OpgaveSim.Model.Formation.Scores;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Formation.Strategies;

/// <summary>Mean cosine of interests of every candidate with those of the members and the picks so far.</summary>
internal sealed class LikenessColumns
{
    private readonly ScoreColumns columns = new();
    private readonly double[] sum = new double[64];
    private int size;

    /// <summary>No rule has begun with it: what follows has no effect.</summary>
    /// <param name="count">Candidates.</param>
    public void Rest(int count) => columns.Begin(0, count);

    /// <summary>Sets the interests of members and candidates.</summary>
    /// <param name="actors">The profiles.</param>
    /// <param name="table">The table.</param>
    /// <param name="candidates">The candidates.</param>
    public void Begin(ActorProfiles actors, TableView table, ReadOnlySpan<int> candidates)
    {
        size = table.Members.Length;
        table.Likeness(actors).CopyTo(sum);
        columns.Begin(actors.Domains, candidates.Length);
        for (var i = 0; i < candidates.Length; i++)
        {
            columns.Set(i, actors.UnitInterestsOf(candidates[i]));
        }
    }

    /// <summary>The mean cosines.</summary>
    /// <param name="scores">They are written here; room for whole vectors.</param>
    public void Score(Span<double> scores)
    {
        columns.Sum(sum, scores);
        for (var i = 0; i < columns.Count; i++)
        {
            scores[i] /= size;
        }
    }

    /// <summary>Counts a pick.</summary>
    /// <param name="unit">Its interests at length 1.</param>
    public void Join(ReadOnlySpan<double> unit)
    {
        size++;
        for (var domain = 0; domain < unit.Length; domain++)
        {
            sum[domain] += unit[domain];
        }
    }

    /// <summary>Puts the last candidate in the place of one that goes.</summary>
    public void Remove(int at) => columns.Remove(at);
}
