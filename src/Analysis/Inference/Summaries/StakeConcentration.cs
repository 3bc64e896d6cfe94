namespace OpgaveSim.Analysis.Inference.Summaries;

/// <summary>
/// How far the interests of a table's members gather on one domain, whichever it is: what can be seen of stakes where nobody says what tables work on. Of a table it is the
/// largest share over domains, the mean |i_d| of members.
/// </summary>
internal static class StakeConcentration
{
    /// <summary>The mean over tables with members, in [0, 1]; no value without one.</summary>
    public static double? Mean(MeasuredTables tables)
    {
        var (interests, domains) = (tables.Seated.Interests!, tables.Seated.Domains);
        var shares = new double[domains];
        var sum = 0.0;
        var known = 0;
        foreach (var members in tables.Network.Tables)
        {
            if (members.Length == 0)
            {
                continue;
            }

            Array.Clear(shares);
            foreach (var member in members)
            {
                for (var domain = 0; domain < domains; domain++)
                {
                    shares[domain] += Math.Abs(interests[member * domains + domain]);
                }
            }

            sum += shares.Max() / members.Length;
            known++;
        }

        return known == 0 ? null : sum / known;
    }
}
