using OpgaveSim.Model.Records;

namespace OpgaveSim.Live.Playing;

/// <summary>
/// Which issue the story is about: one whose pictures show what the story says. It says that the worlds part over who takes the lead, that some refuse, that
/// members propose and adopt, and that two bars rise. Which world comes out ahead plays no part. Pure.
/// </summary>
internal static class StoryChoice
{
    /// <summary>Members of a table that can still be told of one by one.</summary>
    private const int EasyToTell = 9;

    /// <summary>A bar that is lower than this is not seen.</summary>
    private const double Seen = 0.1;

    /// <summary>The issue; null: none was solved at a table in both worlds. The first of equals.</summary>
    /// <param name="left">Tables that closed in the left world.</param>
    /// <param name="right">Those in the right one.</param>
    public static int? Of(IEnumerable<ClosedTable> left, IEnumerable<ClosedTable> right)
    {
        Dictionary<int, ClosedTable> ofLeft = Solved(left), ofRight = Solved(right);
        return ofLeft.Keys.Where(ofRight.ContainsKey).Order()
            .Select(issue => (Issue: issue, Tables: (ClosedTable[])[ofLeft[issue], ofRight[issue]]))
            .OrderByDescending(one => one.Tables.All(table => table.Members.Count <= EasyToTell))
            .ThenByDescending(one => one.Tables.All(HasBothBars))
            .ThenByDescending(one => Initiator(one.Tables[0]) != Initiator(one.Tables[1]))
            .ThenByDescending(one => one.Tables.Count(WasRefused))
            .ThenByDescending(one => one.Tables.All(table => table.Passed > 0))
            .ThenByDescending(one => Differ(one.Tables[0], one.Tables[1]))
            .Select(one => (int?)one.Issue).FirstOrDefault();
    }

    private static Dictionary<int, ClosedTable> Solved(IEnumerable<ClosedTable> closed) =>
        closed.Where(table => table.Outcome == TableOutcome.Realised).ToDictionary(table => table.Issue);

    private static bool HasBothBars(ClosedTable table) => table.Quality >= Seen && table.Realised?.Novelty >= Seen;

    private static int Initiator(ClosedTable table) => table.Members.First(member => member.Convened).Actor;

    /// <summary>Whether more were asked than joined; the initiator is a member who was not asked.</summary>
    private static bool WasRefused(ClosedTable table) => table.Asked > table.Members.Count - 1;

    private static int Differ(ClosedTable one, ClosedTable other)
    {
        var members = one.Members.Select(member => member.Actor).ToHashSet();
        members.SymmetricExceptWith(other.Members.Select(member => member.Actor));
        return members.Count;
    }
}
