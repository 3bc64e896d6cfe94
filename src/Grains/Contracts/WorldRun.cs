using OpgaveSim.Model.Course;
using OpgaveSim.Model.Playing;
using OpgaveSim.Model.Records;

namespace OpgaveSim.Grains.Contracts;

/// <summary>
/// A run as the grains of a world know it. A district gets it once, and its letters to actors and tables bear it, so that an
/// activation that served an earlier run, or is new, knows what it is in. Immutable, and passed by reference inside a silo.
/// </summary>
/// <param name="Id">Names this execution; grains that see another id begin anew.</param>
/// <param name="WorldId">Names its public world: equal for runs in the same world of this session.</param>
/// <param name="Setting">All that the run follows from.</param>
/// <param name="Scale">What a grain carries.</param>
/// <param name="Districts">Number of districts, ≥ 1; changes nothing in the results.</param>
[GenerateSerializer, Immutable, Alias("OpgaveSim.WorldRun")]
public sealed record WorldRun(
    [property: Id(0)] string Id, [property: Id(1)] string WorldId, [property: Id(2)] RunSetting Setting,
    [property: Id(3)] GrainScale Scale, [property: Id(4)] int Districts)
{
    /// <summary>Changes on the way, by round; none: the setting holds throughout.</summary>
    [Id(5)]
    public IReadOnlyList<SettingChange> Changes { get; init; } = [];

    /// <summary>How many of the changes are in <see cref="Setting"/>; grains that see another number adopt it.</summary>
    [Id(6)]
    public int Changed { get; init; }

    /// <summary>Whether actors keep how they decided, to be asked for it.</summary>
    [Id(7)]
    public bool IsWatched { get; init; }

    /// <summary>What persons chose in place of actors, of any round; by the same choices the run is the same to the digit.</summary>
    [Id(8)]
    public PlayedChoices Choices { get; init; } = PlayedChoices.None;

    /// <summary>The room in which persons are asked, see <see cref="IRoomGrain"/>; null: nobody is. By actor grains only.</summary>
    [Id(9)]
    public string? Room { get; init; }

    /// <summary>Whether persons play, or what they chose is played again.</summary>
    public bool IsPlayed => Room is not null || Choices.All.Count > 0;
}
