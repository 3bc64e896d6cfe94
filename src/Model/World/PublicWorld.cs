using OpgaveSim.Model.Collections;
using OpgaveSim.Model.Issues;
using OpgaveSim.Model.Landscapes;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Model.World;

/// <summary>
/// What everybody can know of a world: the actors' profiles, their first ties and practices, the issues, the status quo.
/// Flat arrays, actor by actor, made once per process and replication and shared by all scenarios. Immutable but for
/// values that are computed when first asked for, always to the same result.
/// </summary>
public sealed class PublicWorld
{
    private const int MostLandscapes = 256;

    private readonly (int Round, int CaseIssue)[] schedule;
    private readonly Issue?[] issues;
    private readonly double[] bestQuality;
    private readonly ulong[] practices;
    private readonly TieBook ties;
    private readonly IReadOnlyList<CaseTable> toFill;
    private readonly Kept<int, NkLandscape> landscapes = new(MostLandscapes);

    internal PublicWorld(WorldSource source, ActorProfiles actors, NkLandscape landscape, ulong statusQuo, ulong[] practices, TieBook ties)
    {
        (Source, Actors, Landscape, StatusQuo) = (source, actors, landscape, statusQuo);
        (this.practices, this.ties) = (practices, ties);
        Draws = source.Draws;
        schedule = IssueArrivals.Schedule(source.Parameters, source.Case, source.Rounds);
        toFill = source is { Parameters.CaseTables: true, Case: { } given } ? TablesToFill.Of(given) : [];
        issues = new Issue?[schedule.Length];
        bestQuality = new double[schedule.Length];
        Array.Fill(bestQuality, double.NaN);
    }

    /// <summary>What the world was made from.</summary>
    public WorldSource Source { get; }

    /// <summary>The world's parameters.</summary>
    public WorldParameters Parameters => Source.Parameters;

    /// <summary>The run's draws.</summary>
    public KeyedDraws Draws { get; }

    /// <summary>The actors' profiles.</summary>
    public ActorProfiles Actors { get; }

    /// <summary>Number of actors.</summary>
    public int ActorCount => Actors.Count;

    /// <summary>Number of actors of each kind.</summary>
    public int[] ActorsByKind => Actors.ActorsByKind;

    /// <summary>D.</summary>
    public int Domains => Parameters.Domains;

    /// <summary>The world's landscape.</summary>
    public NkLandscape Landscape { get; }

    /// <summary>x⁰, known to all.</summary>
    public ulong StatusQuo { get; }

    /// <summary>Number of issues that arrive.</summary>
    public int IssueCount => schedule.Length;

    /// <summary>Round of arrival of an issue; ids are in order of arrival.</summary>
    public int Arrival(int issue) => schedule[issue].Round;

    /// <summary>The case's table that the table of an issue is like; null: tables are not like those of the case.</summary>
    /// <param name="issue">The issue's id.</param>
    public CaseTable? TableToFill(int issue) => toFill.Count == 0 ? null : toFill[issue % toFill.Count];

    /// <summary>An issue by its id.</summary>
    public Issue Issue(int id) => issues[id] ??= CreateIssue(id);

    /// <summary>The landscape of an issue; the last ones are kept, so that the scenarios of a small world share them.</summary>
    public NkLandscape LandscapeOf(Issue issue) => landscapes.Get(
        issue.Id, static (_, of) => IssueLandscape.Create(of.world.Draws, of.world.Parameters, of.world.Landscape, of.issue), (world: this, issue));

    /// <summary>F* of an issue, computed when first asked for and kept.</summary>
    /// <param name="issue">The issue.</param>
    /// <param name="landscape">Its landscape.</param>
    public double BestQuality(Issue issue, NkLandscape landscape)
    {
        var known = Volatile.Read(ref bestQuality[issue.Id]);
        if (double.IsNaN(known))
        {
            known = BestSolution.Quality(Draws, landscape, issue.Id, issue.ChoiceMask, StatusQuo);
            Volatile.Write(ref bestQuality[issue.Id], known);
        }

        return known;
    }

    /// <summary>An actor's ties at the start, by ascending id.</summary>
    public Relations.Tie[] FirstTies(int actor) => ties.Of(actor);

    /// <summary>An actor's practices at the start, newest first; equal ones once.</summary>
    public ulong[] FirstPractices(int actor)
    {
        var own = practices.AsSpan(actor * PracticeGeneration.PerActor, PracticeGeneration.PerActor);
        return own[0] == own[1] ? [own[0]] : own.ToArray();
    }

    private Issue CreateIssue(int id)
    {
        var (round, caseIssue) = schedule[id];
        var requirement = caseIssue >= 0
            ? Source.Case!.Issues![caseIssue].Requirement.ToArray()
            : IssueGeneration.Requirement(Draws, Parameters.Breadth, Domains, id);
        return IssueGeneration.Create(id, round, requirement, Parameters.Choices, caseIssue);
    }
}
