using System.Security.Cryptography;
using OpgaveSim.Grains.Contracts;
using OpgaveSim.Live.Plans;
using OpgaveSim.Live.Protocol;
using OpgaveSim.Model.Playing;
using OpgaveSim.Model.Records;

namespace OpgaveSim.Live.Playing;

/// <summary>
/// A pair of twin worlds from its beginning on: what is played and what of it was shown. Another pair is another object. Guarded by its performance;
/// only the loop of the stage changes it.
/// </summary>
/// <param name="plan">The plan.</param>
/// <param name="schedule">What the plan comes to.</param>
/// <param name="runs">The runs of both worlds.</param>
/// <param name="worlds">What watchers see of them.</param>
/// <param name="setup">What stays as it is.</param>
internal sealed class StagedPair(LivePlan plan, Schedule schedule, WorldRun[] runs, StageWorld[] worlds, WorldSetup setup)
{
    private byte[] moment = [];

    /// <summary>The plan.</summary>
    public LivePlan Plan { get; private set; } = plan;

    /// <summary>Whether it repeats choices that were known when it began, so that nobody is asked.</summary>
    public bool IsReplay { get; } = plan.Choices.Count > 0;

    /// <summary>What the plan comes to.</summary>
    public Schedule Schedule { get; private set; } = schedule;

    /// <summary>The runs of both worlds, the left one first.</summary>
    public IReadOnlyList<WorldRun> Runs { get; private set; } = runs;

    /// <summary>What watchers see of both worlds.</summary>
    public IReadOnlyList<StageWorld> Worlds { get; } = worlds;

    /// <summary>What stays as it is.</summary>
    public WorldSetup Setup { get; } = setup;

    /// <summary>The story of one issue; null: nobody asked for it yet.</summary>
    public Task<StoryTold?>? Story { get; set; }

    /// <summary>Rounds played.</summary>
    public int Round { get; private set; }

    /// <summary>What the runs left; null: they are not over, and were not played to their end elsewhere.</summary>
    public RunRecord[]? Records { get; private set; }

    /// <summary>Digest of the runs; null: they are not over.</summary>
    public string? Digest { get; private set; }

    /// <summary>Whether both worlds were played to their ends.</summary>
    public bool IsOver => Digest is not null;

    /// <summary>Why the worlds stand still; null: nothing went wrong.</summary>
    public string? Problem { get; set; }

    /// <summary>Number of this moment, eight hex digits; empty before the first round.</summary>
    public string Moment => moment.Length == 0 ? "" : Convert.ToHexStringLower(moment)[..8];

    /// <summary>Goes on by another plan, that is as this one was until now.</summary>
    public void Replan(LivePlan plan, Schedule schedule, WorldRun[] runs) => (Plan, Schedule, Runs, Records) = (plan, schedule, runs, null);

    /// <summary>Notes what persons chose: it belongs to the plan from now on.</summary>
    public void Choose(IReadOnlyList<PlayedChoice> choices)
    {
        if (choices.Count > 0)
        {
            (Plan, Records) = (Plan.With(choices), null);
        }
    }

    /// <summary>Takes a round in.</summary>
    /// <param name="played">The round.</param>
    /// <param name="withCurves">Whether curves are shown.</param>
    /// <param name="withAsked">Whether who is asked is shown.</param>
    /// <returns>What changed, for watchers.</returns>
    public ShownRound Take(PlayedRound played, bool withCurves, bool withAsked)
    {
        moment = SHA256.HashData([.. moment, .. LiveJson.Bytes(played.Scenes)]);
        return new ShownRound(Round++, [.. played.Scenes.Select((scene, side) =>
            scene is null ? null : Worlds[side].Take(scene, played.Told[side], withCurves, withAsked))]);
    }

    /// <summary>What was played to its end elsewhere, by the same plan.</summary>
    public void Keep(RunRecord[] records) => Records = records;

    /// <summary>Both worlds are over.</summary>
    public void End(RunRecord[] records, string digest) => (Records, Digest) = (records, digest);
}
