namespace OpgaveSim.Model.Networks;

/// <summary>
/// The share of two-stars of a two-mode network (two actors at a table) whose actors are of one kind. Large tables count for more than in the mean of
/// their varieties, as they have more pairs.
/// </summary>
public static class SameKindTwoStars
{
    /// <summary>The share, in [0, 1]; no value without two actors at a table.</summary>
    /// <param name="shared">The tables that actors share.</param>
    /// <param name="kind">Kind of each actor.</param>
    public static double? Share(CoMembership shared, ReadOnlySpan<int> kind)
    {
        long stars = 0, alike = 0;
        foreach (var (first, second) in shared.Pairs)
        {
            var tables = shared.Tables(first, second);
            stars += tables;
            alike += kind[first] == kind[second] ? tables : 0;
        }

        return stars == 0 ? null : (double)alike / stars;
    }
}
