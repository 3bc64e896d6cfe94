using OpgaveSim.Model.Issues;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.World;

namespace OpgaveSim.Testing;

/// <summary>
/// A world of four actors and two domains whose every profile is known. Actors 0 and 1 are of kind a, 2 of kind b, 3 of kind c.
/// </summary>
public static class SmallCase
{
    public static CaseWorld Case { get; } = new()
    {
        ActorIds = ["w", "x", "y", "z"],
        ActorNames = ["Water board", "Express", "Youth", "Zoo"],
        DomainIds = ["d0", "d1"],
        DomainNames = ["Zero", "One"],
        Kinds = ["a", "b", "c"],
        Kind = [0, 0, 1, 2],
        Home = [0, 1, 1, 0],
        Tier = [0, 1, 2, 0],
        Mandate = [0b01, 0, 0, 0b11],
        Interests = [1, 0, 0.5, 0.5, 0.25, -0.75, 0, 1],
        Competence = [1, 0, 0, 1, 0, 1, 1, 1],
        Willingness = [1, 1, 1, 1],
        Skill = [0.5, 0.5, 0.5, 0.5],
        Capacity = [9, 9, 9, 9],
    };

    public static WorldParameters Parameters { get; } = new() { Actors = 4, Domains = 2, Choices = 4 };

    public static PublicWorld World { get; } = WorldBuilder.Build(new WorldSource(2026, 0, 12, Parameters, Case));

    /// <summary>An issue that requires 0.3 of domain 0 and 0.7 of domain 1.</summary>
    public static Issue Both { get; } = IssueGeneration.Create(0, 0, [0.3, 0.7], 4, -1);

    /// <summary>An issue of domain 1 alone.</summary>
    public static Issue One { get; } = IssueGeneration.Create(1, 0, [0, 1], 4, -1);
}
