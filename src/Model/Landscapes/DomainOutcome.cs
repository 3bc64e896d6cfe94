namespace OpgaveSim.Model.Landscapes;

/// <summary>f_d(x): the mean contribution of a domain's M choices, on [0, 1).</summary>
public static class DomainOutcome
{
    /// <summary>The outcome of one domain.</summary>
    /// <param name="landscape">A landscape on which all of the domain's choices count.</param>
    /// <param name="domain">The domain.</param>
    /// <param name="choices">M.</param>
    /// <param name="solution">x.</param>
    public static double Of(NkLandscape landscape, int domain, int choices, ulong solution)
    {
        var sum = 0.0;
        for (var choice = domain * choices; choice < (domain + 1) * choices; choice++)
        {
            sum += landscape.Contribution(choice, solution);
        }

        return sum / choices;
    }

    /// <summary>The outcomes of several domains, in their order, where a climb is: to the bit what the landscape says.</summary>
    /// <param name="climb">The climb, on a landscape on which their choices count.</param>
    /// <param name="domains">The domains.</param>
    /// <param name="choices">M.</param>
    /// <param name="outcomes">Where to write, as long as <paramref name="domains"/>.</param>
    public static void Of(Climb climb, ReadOnlySpan<int> domains, int choices, Span<double> outcomes)
    {
        for (var i = 0; i < domains.Length; i++)
        {
            var sum = 0.0;
            foreach (var contribution in climb.Contributions.Slice(domains[i] * choices, choices))
            {
                sum += contribution;
            }

            outcomes[i] = sum / choices;
        }
    }
}
