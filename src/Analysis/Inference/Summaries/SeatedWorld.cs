using OpgaveSim.Model.Networks;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.World;

namespace OpgaveSim.Analysis.Inference.Summaries;

/// <summary>Tables with what is known of their actors: all of a simulated world, and of a case what its files give.</summary>
public static class SeatedWorld
{
    /// <summary>The tables of a simulated world, where everything is known.</summary>
    /// <param name="world">The world.</param>
    /// <param name="tables">The tables that convened, in the order of their issues.</param>
    public static SeatedTables Simulated(PublicWorld world, IReadOnlyList<SeatedTable> tables) => Known(world) with
    {
        Network = TwoModeNetwork.Of(world.ActorCount, tables.Select(table => table.Members)),
        Requirements = [.. tables.Select(table => world.Issue(table.Issue).Requirement)],
        Conveners = [.. tables.Select(table => table.Convener)],
    };

    /// <summary>The tables of a run.</summary>
    /// <param name="world">Its world.</param>
    /// <param name="record">What it left.</param>
    public static SeatedTables Simulated(PublicWorld world, RunRecord record) => Simulated(world, [.. record.ClosedTables.OrderBy(table => table.Issue).Select(table =>
        new SeatedTable(table.Issue, [.. table.Members.Select(member => member.Actor)], table.Members.First(member => member.Convened).Actor))]);

    /// <summary>The tables that exist in a case, of those that simulated ones can be like; what its files do not give is not known.</summary>
    /// <param name="world">A world of the case in which issue j is what its table j works on: <c>caseTables</c>, with as many issues as tables or more.</param>
    public static SeatedTables Observed(PublicWorld world)
    {
        var given = world.Source.Case!;
        var tables = TablesToFill.Of(given);
        var (known, columns) = (Known(world), ColumnsOf(given));
        return known with
        {
            Network = TwoModeNetwork.Of(world.ActorCount, tables.Select(table => table.Members)),
            Interests = columns.HasFlag(CaseColumns.Positions) ? known.Interests : null,
            Competence = columns.HasFlag(CaseColumns.Competence) ? known.Competence : null,
            Ties = columns.HasFlag(CaseColumns.Ties) ? known.Ties : null,
            Requirements = columns.HasFlag(CaseColumns.TableIssues) ? [.. tables.Select((_, issue) => world.Issue(issue).Requirement)] : null,
            HasUnseated = columns.HasFlag(CaseColumns.Unseated),
        };
    }

    /// <summary>What the files of a case give. Competence and positions count where they are given of all actors, issues where every table names one that is listed.</summary>
    /// <param name="given">The case.</param>
    public static CaseColumns ColumnsOf(CaseWorld given)
    {
        var tables = TablesToFill.Of(given);
        string[] issues = [.. given.Issues?.Select(issue => issue.Id) ?? []];
        var seated = tables.SelectMany(table => table.Members).Distinct().Count();
        CaseColumns If(bool isGiven, CaseColumns column) => isGiven ? column : CaseColumns.None;
        return If(given.Interests.Count > 0 && !given.Interests.Any(double.IsNaN), CaseColumns.Positions)
            | If(given.Competence.Count > 0 && !given.Competence.Any(double.IsNaN), CaseColumns.Competence)
            | If(tables.Count > 0 && tables.All(table => issues.Contains(table.Issue)), CaseColumns.TableIssues)
            | If(given.Ties is not null, CaseColumns.Ties)
            | If(seated < given.ActorIds.Count, CaseColumns.Unseated);
    }

    private static SeatedTables Known(PublicWorld world) => new()
    {
        Kind = world.Actors.Kind,
        Network = TwoModeNetwork.Of(world.ActorCount, []),
        Domains = world.Domains,
        Interests = world.Actors.Interests,
        Competence = world.Actors.Competence,
        Ties = [.. Enumerable.Range(0, world.ActorCount)
            .SelectMany(actor => world.FirstTies(actor).Select(tie => (First: Math.Min(actor, tie.To), Second: Math.Max(actor, tie.To)))).Distinct()],
    };
}
