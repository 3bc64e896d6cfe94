using OpgaveSim.Analysis.Statistics;

namespace OpgaveSim.Analysis.Inference;

/// <summary>What is known of one parameter: weighted draws. It owns sorted copies of what it is given.</summary>
public sealed class Posterior
{
    private readonly double[] upTo;

    /// <summary>A posterior of weighted draws, in any order. Draws without weight are left out. O(n log n).</summary>
    /// <param name="values">Draws of the parameter, finite.</param>
    /// <param name="weights">The weight of each, ≥ 0, not all 0; they need not sum to 1.</param>
    /// <exception cref="ArgumentException">As many weights as values are not given, or none is above 0.</exception>
    public Posterior(IReadOnlyList<double> values, IReadOnlyList<double> weights)
    {
        int[] order = [.. Enumerable.Range(0, Math.Min(values.Count, weights.Count)).Where(draw => weights[draw] > 0).OrderBy(draw => values[draw]).ThenBy(draw => weights[draw])];
        if (values.Count != weights.Count || order.Length == 0)
        {
            throw new ArgumentException($"A posterior needs a weight for each of its {values.Count} draws, one of them above 0; there are {weights.Count}.");
        }

        var sum = 0.0;
        foreach (var draw in order)
        {
            sum += weights[draw];
        }

        Values = [.. order.Select(draw => values[draw])];
        Weights = [.. order.Select(draw => weights[draw] / sum)];
        upTo = Cumulated(Weights);
    }

    /// <summary>The draws, ascending; equal ones by weight, so that the order given does not matter.</summary>
    public IReadOnlyList<double> Values { get; }

    /// <summary>The weight of each draw, in the order of <see cref="Values"/>; their sum is 1.</summary>
    public IReadOnlyList<double> Weights { get; }

    /// <summary>Weighted mean.</summary>
    public double Mean
    {
        get
        {
            var sum = 0.0;
            for (var draw = 0; draw < Values.Count; draw++)
            {
                sum += Weights[draw] * Values[draw];
            }

            return sum;
        }
    }

    /// <summary>How many equally weighted draws would be as sure: 1 / Σ w² (Kish 1965), from 1 to the number of draws.</summary>
    public double EffectiveDraws
    {
        get
        {
            var squares = 0.0;
            foreach (var weight in Weights)
            {
                squares += weight * weight;
            }

            return 1 / squares;
        }
    }

    /// <summary>
    /// A quantile: linear between draws, each of which stands at the middle of its own weight (type 5 of Hyndman and Fan 1996 where weights
    /// are equal). Before the first middle it is the first draw, after the last the last.
    /// </summary>
    /// <param name="probability">Probability in [0, 1].</param>
    public double Quantile(double probability)
    {
        var place = FirstMiddleFrom(probability);
        if (place == 0 || place == Values.Count)
        {
            return place == 0 ? Values[0] : Values[^1];
        }

        double low = Middle(place - 1), share = (probability - low) / (Middle(place) - low);
        return Values[place - 1] + share * (Values[place] - Values[place - 1]);
    }

    /// <summary>The interval that leaves as much out below as above.</summary>
    /// <param name="level">Share of the weight that it holds, in (0, 1).</param>
    public Interval Interval(double level) => new(Quantile((1 - level) / 2), Quantile((1 + level) / 2));

    /// <summary>The weight of draws up to a value, in [0, 1].</summary>
    /// <param name="value">Any number.</param>
    public double Cdf(double value) => UpTo(Count(value, andEqual: true));

    /// <summary>The weight of draws below a value, in [0, 1]: <see cref="Cdf"/> but for draws that are equal to it.</summary>
    /// <param name="value">Any number.</param>
    public double Below(double value) => UpTo(Count(value, andEqual: false));

    private int FirstMiddleFrom(double probability)
    {
        var draw = 0;
        while (draw < Values.Count && Middle(draw) < probability)
        {
            draw++;
        }

        return draw;
    }

    private double Middle(int draw) => upTo[draw] - Weights[draw] / 2;

    private double UpTo(int draws) => draws == 0 ? 0 : draws == upTo.Length ? 1 : upTo[draws - 1];

    private int Count(double value, bool andEqual)
    {
        int low = 0, high = Values.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Values[middle] < value || (andEqual && Values[middle] == value) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static double[] Cumulated(IReadOnlyList<double> weights)
    {
        var sums = new double[weights.Count];
        var sum = 0.0;
        for (var draw = 0; draw < sums.Length; draw++)
        {
            sums[draw] = sum += weights[draw];
        }

        return sums;
    }
}
