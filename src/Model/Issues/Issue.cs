namespace OpgaveSim.Model.Issues;

/// <summary>
/// A societal issue (<i>opgave</i>): what it requires of which domains, and when it arrives. Immutable.
/// </summary>
/// <param name="Id">Number in order of arrival, from 0.</param>
/// <param name="Arrival">Round of arrival, from 0.</param>
/// <param name="Requirement">r: weight of each of the D domains, ≥ 0, summing to 1; positive on the involved ones.</param>
/// <param name="Domains">The involved domains, ascending; at least one.</param>
/// <param name="ChoiceMask">The choices of the involved domains, bit d·M + m.</param>
/// <param name="CaseIssue">Index in the case's list of issues, or −1.</param>
public sealed record Issue(
    int Id, int Arrival, double[] Requirement, int[] Domains, ulong ChoiceMask, int CaseIssue)
{
    /// <summary>The issue itself where this is how somebody sees it (<see cref="Framing.FramedIssue"/>); null: this is the issue itself.</summary>
    public Issue? SeenOf { get; init; }

    /// <summary>The issue itself, whoever looks.</summary>
    public Issue Itself => SeenOf ?? this;

    /// <summary>The involved domain of the largest weight; of equal ones the first.</summary>
    public int HeaviestDomain
    {
        get
        {
            var heaviest = Domains[0];
            foreach (var domain in Domains)
            {
                if (Requirement[domain] > Requirement[heaviest])
                {
                    heaviest = domain;
                }
            }

            return heaviest;
        }
    }
}
