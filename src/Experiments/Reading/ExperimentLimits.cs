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
                ExperimentFaultTexts.TooManyChoices(p.Domains, p.Choices)));
        }

        var estimate = MemoryEstimate.Bytes(p, head.Grain, head.Rounds, head.Measure);
        var available = MemoryEstimate.Available();
        if (checkSize && estimate > available * 0.9)
        {
            faults.Add((world.Find("actors") ?? world).Fault(ExperimentFaultTexts.ActorsTooLarge(p.Actors, Gigabytes(estimate), Gigabytes(available))));
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
                ExperimentFaultTexts.TooManyArms(points, scenarios, MostArms)));
        }

        var (needed, available) = (MemoryEstimate.DesignBytes(points, points * scenarios), MemoryEstimate.Available());
        if (needed > available * 0.9)
        {
            faults.Add(map.Find("design")!.Fault(ExperimentFaultTexts.DesignTooLarge(points, scenarios, Gigabytes(needed), Gigabytes(available))));
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
                ExperimentFaultTexts.TooManyRuns(points.Count, points[0].Scenarios.Count, head.Replications, arms * head.Replications, MostRuns)));
        }
    }

    private static string Gigabytes(double bytes) => (bytes / 1e9).ToString("0.0", CultureInfo.InvariantCulture);
}
