namespace OpgaveSim.Model.Networks;

/// <summary>The share of <see cref="FourCycles"/> whose two actors are of one kind: whether those who meet again are alike.</summary>
public static class SameKindFourCycles
{
    /// <summary>The share, in [0, 1]; no value without four-cycles.</summary>
    /// <param name="shared">The tables that actors share.</param>
    /// <param name="kind">Kind of each actor.</param>
    public static double? Share(CoMembership shared, ReadOnlySpan<int> kind)
    {
        long cycles = 0, alike = 0;
        foreach (var (first, second) in shared.Pairs)
        {
            long tables = shared.Tables(first, second), own = tables * (tables - 1) / 2;
            cycles += own;
            alike += kind[first] == kind[second] ? own : 0;
        }

        return cycles == 0 ? null : (double)alike / cycles;
    }
}
