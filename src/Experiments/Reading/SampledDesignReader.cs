using OpgaveSim.Analysis.Inference;
using OpgaveSim.Analysis.Sensitivity;
using OpgaveSim.Experiments.Designs;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Experiments.Reading;

/// <summary>
/// Reads a design that samples ranges and distributions (<see cref="DesignFactorReader"/>): <c>latin-hypercube</c>, <c>sobol</c>, <c>morris</c> or <c>draws</c>.
/// Points are drawn from the seed and the design's name.
/// </summary>
/// <param name="faults">Faults are added here.</param>
/// <param name="seed">Master seed.</param>
internal sealed class SampledDesignReader(List<Fault> faults, ulong seed)
{
    private readonly YamlBinder binder = new(faults);
    private readonly DesignPaths paths = new(faults);

    /// <summary>The design; null with a fault.</summary>
    /// <param name="map">The design.</param>
    /// <param name="over">What it varies.</param>
    /// <param name="name">Its name.</param>
    /// <param name="type">Its type.</param>
    public Design? Read(YamlMap map, YamlMap over, string name, DesignType type)
    {
        var before = faults.Count;
        var reader = new DesignFactorReader(faults);
        var factors = new List<DesignFactor>();
        foreach (var (key, value) in over.Entries)
        {
            paths.Check(key);
            if (reader.Read(key, value, type == DesignType.Morris) is { } factor)
            {
                factors.Add(factor);
            }
        }

        var cube = Cube(map, type, KeyedDraws.ForDesign(seed, name), over.Entries.Count);
        return faults.Count > before || cube is null ? null : new Design(name, type, DesignPaths.Of(over), [.. cube.Select(unit => DesignPaths.Setting(
            [.. factors.Select((factor, place) => (factor.Path, factor.At(unit[place])))], unit))]);
    }

    private IReadOnlyList<double[]>? Cube(YamlMap map, DesignType type, KeyedDraws draws, int factors)
    {
        switch (type)
        {
            case DesignType.LatinHypercube:
                return Size(map, "points", DesignPaths.MostPoints) is { } points ? LatinHypercube.Points(draws, points, factors) : null;
            case DesignType.Draws:
                return Sequence(map, draws, factors);
            case DesignType.Sobol:
                return Size(map, "samples", DesignPaths.MostPoints / (factors + 2)) is { } samples ? SaltelliDesign.Points(draws, samples, factors) : null;
            default:
                var levels = map.Find("levels") is { } node ? binder.Whole(node, "levels", 2, 100) : 4;
                if (levels % 2 == 1)
                {
                    faults.Add(map.Find("levels")!.Fault(DesignFaultTexts.OddLevels($"{levels}")));
                    return null;
                }

                return Size(map, "trajectories", DesignPaths.MostPoints / (factors + 1)) is { } trajectories && levels is { } even
                    ? MorrisDesign.Points(draws, trajectories, factors, even)
                    : null;
        }
    }

    /// <summary>The first points of a sequence that has no end; null with a fault.</summary>
    private double[][]? Sequence(YamlMap map, KeyedDraws draws, int factors)
    {
        if (factors > ScrambledSobol.MostDimensions)
        {
            faults.Add(map.Find("over")!.Fault(DesignFaultTexts.TooManySettings(factors, ScrambledSobol.MostDimensions)));
            return null;
        }

        var sequence = new ScrambledSobol(draws, factors);
        return Size(map, "points", DesignPaths.MostPoints) is { } points ? [.. Enumerable.Range(0, points).Select(point => sequence.Point((uint)point))] : null;
    }

    private int? Size(YamlMap map, string name, int most)
    {
        if (map.Find(name) is { } node)
        {
            return binder.Whole(node, name, 2, most);
        }

        paths.Missing(map, name + ": N");
        return null;
    }
}
