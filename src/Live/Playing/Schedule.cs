using OpgaveSim.Experiments.Input;
using OpgaveSim.Live.Plans;
using OpgaveSim.Model.Records;

namespace OpgaveSim.Live.Playing;

/// <summary>What a plan comes to: the settings of both worlds from each round on in which something changes. Immutable.</summary>
internal sealed class Schedule
{
    private readonly (int Round, RunSetting[] Settings)[] changes;

    private Schedule((int Round, RunSetting[] Settings)[] changes) => this.changes = changes;

    /// <summary>The settings of both worlds at the start, the left one first.</summary>
    public IReadOnlyList<RunSetting> First => changes[0].Settings;

    /// <summary>What changes on the way: from which round on, and to what; ascending by round.</summary>
    public IEnumerable<(int Round, RunSetting[] Settings)> OnTheWay => changes.Skip(1);

    /// <summary>The schedule of a plan.</summary>
    /// <param name="experiment">The experiment.</param>
    /// <param name="plan">The plan.</param>
    /// <exception cref="FaultsException">The plan sets what cannot be.</exception>
    public static Schedule Of(LiveExperiment experiment, LivePlan plan) => new(
        [.. plan.Changes.Select(change => change.Round).Append(0).Distinct().Order().Select(round => (round, experiment.Settings(plan, round)))]);

    /// <summary>The settings of the left world in a round.</summary>
    public RunSetting At(int round) => changes.Last(one => one.Round <= round).Settings[0];
}
