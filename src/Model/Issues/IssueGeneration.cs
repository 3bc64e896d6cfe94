using OpgaveSim.Model.Landscapes;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Model.Issues;

/// <summary>
/// What an issue requires: its breadth (¼, ½, ¼ around the middle), its domains drawn without replacement,
/// and weights 0.3 + U[0,1), scaled to sum 1.
/// </summary>
public static class IssueGeneration
{
    /// <summary>The requirement of a generated issue over D domains.</summary>
    /// <param name="draws">The run's draws.</param>
    /// <param name="breadth">How many domains an issue involves.</param>
    /// <param name="domains">D.</param>
    /// <param name="id">The issue.</param>
    public static double[] Requirement(KeyedDraws draws, BreadthParameters breadth, int domains, int id)
    {
        var requirement = new double[domains];
        var order = new DrawWithoutReplacement();
        order.Begin(draws, Purpose.IssueDomain, (uint)id, 0, domains);
        var sum = 0.0;
        for (var left = Breadth(draws, breadth, domains, id); left > 0 && order.TryNext(out var domain); left--)
        {
            requirement[domain] = 0.3 + draws.Uniform(Purpose.IssueWeight, (uint)id, (uint)domain);
        }

        foreach (var weight in requirement)
        {
            sum += weight;
        }

        for (var domain = 0; domain < domains; domain++)
        {
            requirement[domain] /= sum;
        }

        return requirement;
    }

    /// <summary>An issue with its involved domains and choices.</summary>
    /// <param name="id">The issue.</param>
    /// <param name="arrival">Its round of arrival.</param>
    /// <param name="requirement">Its requirement, as <see cref="Issue.Requirement"/>.</param>
    /// <param name="choices">M.</param>
    /// <param name="caseIssue">Index in the case's list, or −1.</param>
    public static Issue Create(int id, int arrival, double[] requirement, int choices, int caseIssue)
    {
        int[] involved = [.. Enumerable.Range(0, requirement.Length).Where(domain => requirement[domain] > 0)];
        var mask = involved.Aggregate(0UL, (bits, domain) => bits | DomainChoices.Mask(domain, choices));
        return new Issue(id, arrival, requirement, involved, mask, caseIssue);
    }

    private static int Breadth(KeyedDraws draws, BreadthParameters breadth, int domains, int id)
    {
        var u = draws.Uniform(Purpose.IssueBreadth, (uint)id);
        var drawn = !breadth.Varied ? breadth.Middle
            : u < 0.25 ? breadth.Middle - 1
            : u < 0.75 ? breadth.Middle
            : breadth.Middle + 1;
        return Math.Clamp(drawn, 1, domains);
    }
}
