using System.Globalization;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Estimates;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.Parameters;

namespace OpgaveSim.Experiments.Reading;

/// <summary>What an experiment can be at most: in points, scenarios and runs, and in memory.</summary>
/// <param name="faults">Faults are added here.</param>
internal sealed class ExperimentLimits(List<Fault> faults)
{
    private const long MostArms = 200_000, MostRuns = 10_000_000;

    /// <summary>Choices of all domains fit in 64 bits, and a world in memory.</summary>
    /// <param name="world">The world, as the file has it.</param>
    /// <param name="p">Its parameters.</param>
    /// <param name="head">The plain settings.</param>
    /// <param name="checkSize">Whether the world is made, so that its size matters.</param>
    public void CheckWorld(YamlMap world, WorldParameters p, ExperimentHead head, bool checkSize)
    {
        if (p.Domains * p.Choices > 64)
        {
            faults.Add((world.Find("choices") ?? world.Find("domains") ?? world).Fault(
                $"domains × choices is {p.Domains} × {p.Choices} = {p.Domains * p.Choices}; at most 64"));
        }

        var estimate = MemoryEstimate.Bytes(p, head.Grain, head.Rounds, head.Measure);
        var available = MemoryEstimate.Available();
        if (checkSize && estimate > available * 0.9)
        {
            faults.Add((world.Find("actors") ?? world).Fault(string.Create(CultureInfo.InvariantCulture,
                $"{p.Actors} actors need about {estimate / 1e9:0.0} GB; only {available / 1e9:0.0} GB is available; use fewer actors, or grain: world")));
        }
    }

    /// <summary>Points and scenarios are each few enough; together they are held in memory.</summary>
    /// <param name="map">The experiment.</param>
    /// <param name="points">Points of all designs.</param>
    /// <param name="scenarios">Scenarios at each.</param>
    public void CheckDesign(YamlMap map, long points, int scenarios)
    {
        if (points * scenarios > MostArms)
        {
            faults.Add(map.Find("design")!.Fault(
                $"design: points × scenarios is {points} × {scenarios} = {points * scenarios}; at most {MostArms}: fewer points or scenarios, or several experiments"));
        }

        var (needed, available) = (MemoryEstimate.DesignBytes(points, points * scenarios), MemoryEstimate.Available());
        if (needed > available * 0.9)
        {
            faults.Add(map.Find("design")!.Fault(string.Create(CultureInfo.InvariantCulture,
                $"design: {points} points with {scenarios} scenarios need about {needed / 1e9:0.0} GB of memory; only {available / 1e9:0.0} GB is available: fewer points or scenarios, or several experiments")));
        }
    }

    /// <summary>Runs are not too many.</summary>
    /// <param name="map">The experiment.</param>
    /// <param name="head">Its plain settings.</param>
    /// <param name="points">The points that are run.</param>
    public void CheckRuns(YamlMap map, ExperimentHead head, IReadOnlyList<DesignPoint> points)
    {
        var arms = points.Sum(point => (long)point.Scenarios.Count);
        if (arms * head.Replications > MostRuns)
        {
            faults.Add((map.Find("replications") ?? map).Fault(
                $"points × scenarios × replications is {points.Count} × {points[0].Scenarios.Count} × {head.Replications} = {arms * head.Replications} runs; at most {MostRuns}"));
        }
    }
}
