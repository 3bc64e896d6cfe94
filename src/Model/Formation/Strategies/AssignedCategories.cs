using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Model.Formation.Strategies;

/// <summary>
/// Which category the next pick of an assigned composition is of: with the level as its chance (a draw keyed by issue, round and pick) the
/// one that members and picks so far have least of, else the initiator's. Categories that no actor of the world has do not count; of
/// those that are equally rare the one with the larger keyed number is taken.
/// </summary>
internal sealed class AssignedCategories
{
    private const int NobodyHasIt = -1;

    private int[] candidates = [];
    private int[] seated = [];
    private int categories;
    private int count;
    private int initiators;
    private int picked;

    /// <summary>No rule has begun with it: what follows has no effect.</summary>
    public void Rest() => count = 0;

    /// <summary>Begins with a table and its candidates.</summary>
    /// <param name="of">Per actor its category.</param>
    /// <param name="actors">Per category the actors of the world that are of it.</param>
    /// <param name="members">The members, the initiator first.</param>
    /// <param name="left">The candidates.</param>
    public void Begin(int[] of, int[] actors, int[] members, ReadOnlySpan<int> left)
    {
        (categories, count, initiators, picked) = (actors.Length, left.Length, of[members[0]], 0);
        if (candidates.Length < count)
        {
            candidates = new int[count];
        }

        if (seated.Length < categories)
        {
            seated = new int[categories];
        }

        for (var i = 0; i < count; i++)
        {
            candidates[i] = of[left[i]];
        }

        for (var category = 0; category < categories; category++)
        {
            seated[category] = actors[category] == 0 ? NobodyHasIt : 0;
        }

        foreach (var member in members)
        {
            seated[of[member]]++;
        }
    }

    /// <summary>Scores 1 who is of the category of the next pick, and 0 everybody else.</summary>
    /// <param name="draws">The run's draws.</param>
    /// <param name="issue">The issue's id.</param>
    /// <param name="round">The round.</param>
    /// <param name="level">The chance that the pick adds variety.</param>
    /// <param name="scores">The scores.</param>
    public void Score(KeyedDraws draws, int issue, int round, double level, Span<double> scores)
    {
        var wanted = draws.Uniform(Purpose.AssignedPick, (uint)issue, (uint)round, (uint)picked) < level ? Rarest(draws, issue) : initiators;
        for (var i = 0; i < count; i++)
        {
            scores[i] = candidates[i] == wanted ? 1 : 0;
        }
    }

    /// <summary>Counts a pick.</summary>
    /// <param name="category">Its category.</param>
    public void Join(int category)
    {
        seated[category]++;
        picked++;
    }

    /// <summary>Puts the last candidate in the place of one that goes.</summary>
    public void Remove(int at)
    {
        if (count > 0)
        {
            candidates[at] = candidates[--count];
        }
    }

    private int Rarest(KeyedDraws draws, int issue)
    {
        var rarest = -1;
        for (var category = 0; category < categories; category++)
        {
            if (seated[category] != NobodyHasIt && (rarest < 0 || seated[category] < seated[rarest]
                || (seated[category] == seated[rarest] && Number(draws, issue, category) > Number(draws, issue, rarest))))
            {
                rarest = category;
            }
        }

        return rarest;
    }

    private static ulong Number(KeyedDraws draws, int issue, int category) => draws.Bits(Purpose.AssignedCategory, (uint)issue, (uint)category);
}
