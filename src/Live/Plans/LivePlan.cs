using OpgaveSim.Experiments.Reading;
using OpgaveSim.Model.Playing;
using OpgaveSim.Results.Tables;

namespace OpgaveSim.Live.Plans;

/// <summary>All that a pair of watched worlds follows from, besides the experiment: equal plans play the same, to the digit.</summary>
/// <param name="Seed">Master seed.</param>
/// <param name="First">Scenario of the left world.</param>
/// <param name="Second">Scenario of the right world.</param>
/// <param name="Changes">Changes, by round, then as they were made.</param>
public sealed record LivePlan(ulong Seed, string First, string Second, IReadOnlyList<LiveChange> Changes)
{
    /// <summary>What persons chose in place of actors of the left world, in the order in which they chose.</summary>
    public IReadOnlyList<PlayedChoice> Choices { get; init; } = [];

    /// <summary>The same with what persons chose since.</summary>
    public LivePlan With(IReadOnlyList<PlayedChoice> choices) => this with { Choices = [.. Choices, .. choices] };

    /// <summary>The same with one more change; what was planned for later rounds is dropped.</summary>
    public LivePlan With(LiveChange change) => this with
    {
        Choices = [.. Choices.Where(choice => choice.Round < change.Round)],
        Changes = [.. Changes.Where(one => one.Round <= change.Round && !(one.Round == change.Round && one.Key == change.Key)), change],
    };

    /// <summary>The preset that somebody chose; null: that of the experiment holds.</summary>
    public string? Preset => Changes.LastOrDefault(change => change.Key == Presets.Key)?.Value;

    /// <summary>The same without what somebody changed, but for the preset.</summary>
    public LivePlan WithPresetOnly() => this with { Changes = [.. Changes.Where(change => change.Key == Presets.Key)] };

    /// <summary>The plan of a world that begins anew with every setting as it stands after a round, and without anything that persons chose.</summary>
    /// <param name="round">The round.</param>
    public LivePlan FromStart(int round) => this with
    {
        Choices = [],
        Changes = [.. Changes.Where(one => one.Round <= round).GroupBy(one => one.Key).Select(group => group.Last() with { Round = 0 })],
    };
}
