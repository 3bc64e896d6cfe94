using OpgaveSim.Analysis.Sensitivity;
using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Experiments.Designs;
using OpgaveSim.Results.Database;

namespace OpgaveSim.Results.Comparisons;

/// <summary>
/// What an output hangs on, from the runs of a Sobol or a Morris design. A base point or trajectory that lacks an output at any of its
/// points is left out whole, as the estimators need all of it.
/// </summary>
/// <param name="Blocks">Base points of a Sobol design, or trajectories of a Morris design.</param>
/// <param name="Used">Those with an output at every point.</param>
/// <param name="Sobol">First-order and total indices; null for a Morris design, or where the output does not vary.</param>
/// <param name="SobolIntervals">Their intervals; null under 10 base points.</param>
/// <param name="Morris">Effects; null for a Sobol design.</param>
/// <param name="MuStarIntervals">Intervals of μ* by factor; null under 6 trajectories.</param>
public sealed record DesignSensitivity(
    int Blocks, int Used, SobolIndices? Sobol, SobolBootstrap? SobolIntervals, MorrisEffects? Morris, IReadOnlyList<Interval>? MuStarIntervals)
{
    /// <summary>The sensitivity.</summary>
    /// <param name="design">A Sobol or Morris design.</param>
    /// <param name="outputs">The output at each of its points, in order; null is no value.</param>
    public static DesignSensitivity Of(DesignInfo design, IReadOnlyList<double?> outputs)
    {
        var factors = design.Factors.Count;
        var width = design.Type == DesignType.Sobol ? factors + 2 : factors + 1;
        var blocks = outputs.Count / width;
        int[] used = [.. Enumerable.Range(0, blocks).Where(block => Enumerable.Range(block * width, width).All(place => outputs[place] is not null))];
        int[] places = [.. used.SelectMany(block => Enumerable.Range(block * width, width))];
        double[] known = [.. places.Select(place => outputs[place]!.Value)];
        if (known.Length == 0)
        {
            return new DesignSensitivity(blocks, 0, null, null, null, null);
        }

        if (design.Type == DesignType.Sobol)
        {
            return new DesignSensitivity(blocks, used.Length, SobolIndices.Of(known, factors), SobolBootstrap.Of(known, factors), null, null);
        }

        double[][] points = [.. places.Select(place => design.Unit[place])];
        return new DesignSensitivity(blocks, used.Length, null, null, MorrisEffects.Of(points, known), MorrisBootstrap.OfMuStar(points, known));
    }
}
