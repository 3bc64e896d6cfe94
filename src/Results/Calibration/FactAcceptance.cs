using OpgaveSim.Analysis.Inference;
using OpgaveSim.Experiments.Calibration;

namespace OpgaveSim.Results.Calibration;

/// <summary>Which worlds meet which facts (<see cref="RangeAcceptance"/>), and, where too few meet all, which facts are given up.</summary>
public sealed class FactAcceptance
{
    private readonly RangeAcceptance ranges;

    /// <summary>Holds worlds against facts.</summary>
    /// <param name="facts">The facts, at least one.</param>
    /// <param name="rows">By world its values, a fact each, at least one world; NaN is no value and meets nothing.</param>
    public FactAcceptance(IReadOnlyList<TargetFact> facts, IReadOnlyList<double[]> rows)
    {
        string[] quantities = [.. facts.Select(fact => fact.Id)];
        ranges = new RangeAcceptance(
            new ReferenceTable([], quantities, [], [.. rows.SelectMany(row => row)]), [.. facts.Select(fact => new FactRange(fact.Id, fact.From, fact.To))]);
        (Facts, Worlds) = (facts.Count, rows.Count);
    }

    /// <summary>Number of facts.</summary>
    public int Facts { get; }

    /// <summary>Number of worlds.</summary>
    public int Worlds { get; }

    /// <summary>Worlds that meet all facts.</summary>
    public int MeetingAll => ranges.Accepted.Count;

    /// <summary>Share of worlds that meet two facts; of a fact with itself, the share that meet it.</summary>
    /// <param name="one">The place of one.</param>
    /// <param name="other">The place of the other.</param>
    public double Pair(int one, int other) => ranges.PairShares[one][other];

    /// <summary>Share of worlds that meet all other facts and miss this one: where it is large, it is this one that excludes the others.</summary>
    /// <param name="fact">The place of the one.</param>
    public double MissingOnly(int fact) => ranges.ShareWithout(fact) - ranges.AcceptedShare;

    /// <summary>The worlds that meet all facts but those that are given up, in order.</summary>
    /// <param name="givenUp">Places of facts that need not be met.</param>
    public IReadOnlyList<int> Accepted(IReadOnlyList<int> givenUp)
    {
        int[] held = [.. Enumerable.Range(0, Facts).Except(givenUp)];
        return [.. Enumerable.Range(0, Worlds).Where(world => Array.TrueForAll(held, fact => ranges.IsMet(world, fact)))];
    }

    /// <summary>
    /// The facts to give up, so that enough worlds meet the rest: as few as can be, of as many that with which most worlds are accepted, of equal
    /// ones the first. Empty where enough meet all; all of them where no fact is met by enough.
    /// </summary>
    /// <param name="enough">How many worlds are enough, at least 1.</param>
    public IReadOnlyList<int> ToGiveUp(int enough)
    {
        for (var number = 0; number < Facts; number++)
        {
            var best = Sets(number, 0).MaxBy(set => Accepted(set).Count)!;
            if (Accepted(best).Count >= enough)
            {
                return best;
            }
        }

        return [.. Enumerable.Range(0, Facts)];
    }

    /// <summary>All sets of so many facts, in the order of the facts.</summary>
    private IEnumerable<int[]> Sets(int number, int from) => number == 0
        ? [[]]
        : Enumerable.Range(from, Facts - from).SelectMany(first => Sets(number - 1, first + 1).Select(rest => (int[])[first, .. rest]));
}
