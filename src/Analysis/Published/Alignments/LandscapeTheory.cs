using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.World;

namespace OpgaveSim.Analysis.Published.Alignments;

/// <summary>
/// Landscape theory of aggregation (Axelrod and Bennett 1993): worked examples, any case that is given, and the simulator's own tables. A
/// replicate of an example is all of it, so one is enough; a replicate of own tables is a world.
/// </summary>
/// <param name="given">A case that was given; null: none.</param>
/// <param name="caseWorld">A case to play tables in, instead of generated worlds; null: none.</param>
public sealed class LandscapeTheory(AlignmentCase? given = null, CaseWorld? caseWorld = null) : PublishedModel
{
    private const string Worlds = "worlds", Given = "given";

    /// <inheritdoc/>
    public override string Name => "landscape-theory";

    /// <inheritdoc/>
    public override string Title => "Landscape theory of aggregation";

    /// <inheritdoc/>
    public override string Citation =>
        "R. Axelrod and D. S. Bennett (1993), A landscape theory of aggregation, *British Journal of Political Science* 23: 211–233.";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Lines { get; } =
    [
        "Actors of size s_i take sides; p_ij says how much two are drawn together (negative: apart).",
        "A partition has energy E = Σ s_i s_j p_ij d_ij over ordered pairs, d_ij = 1 for those on different sides.",
        "One actor at a time changes sides, always the move that lowers E most, until none lowers it: a local minimum.",
        "All partitions are looked at as well, so that every minimum and its basin are known.",
        "Own tables: the actors of a world take sides by p_ij = cosine of interests less its mean; do tables keep to these sides?",
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Departures { get; } =
    [
        "Held to examples worked by hand (`AlignmentExamples.cs`), since the published case rests on data that are not public in one place.",
        "Partitions can have more than two sides (`sides`); with two, everybody on one side counts as a partition, as published.",
        "Other cases: `opgavesim published landscape-theory --case DIR`, DIR with sizes.csv (id, size) and propensities.csv (from, to, propensity), or a "
            + "case of the simulator, such as experiments/regional-energy/case, whose actors and tables then take the place of generated worlds.",
        "The comparison with own tables is ours, and has no published value: pairs of members on the same side at the lowest of ten minima, set so "
            + "that 0 is as among all actors and 1 is a table on one side. It says how far a logic keeps apart who want different things.",
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<PublishedParameter> Parameters { get; } =
    [
        PublishedParameter.Word("case", "an example, own tables in worlds, or the case that was given",
            given is not null ? [Given, "friends", "rivals", "sizes", "blocs", Worlds] : caseWorld is not null ? [Worlds, "friends", "rivals", "sizes", "blocs"]
                : ["friends", "rivals", "sizes", "blocs", Worlds]) with { IsAlwaysShown = true },
        PublishedParameter.Whole("sides", "sides that there can be", 2, 2, 16),
        PublishedParameter.Word("logic", "the logic that forms the tables of worlds", [.. Logics.Names]),
        PublishedParameter.Whole("rounds", "rounds in which issues arrive in worlds, the first third being warm-up", 36, 3, 1_000),
    ];

    /// <inheritdoc/>
    public override string Replicates => "replicates";

    /// <inheritdoc/>
    public override IReadOnlyList<PublishedPoint> Points { get; } =
        given is not null ? [new(Set(), 1, 1, [new("lowest"), new("minima"), new("highest-minimum"), new("basin")])]
        : caseWorld is not null ? [.. OwnTables(20, 3)]
        :
        [
            new(Set(), 1, 1, [PublishedCell.Near("lowest", -4, 0), PublishedCell.Near("minima", 1, 0), PublishedCell.Near("basin", 1, 0)]),
            new(Set(("case", "rivals")), 1, 1, [PublishedCell.Near("lowest", -4, 0), PublishedCell.Near("minima", 3, 0), PublishedCell.Near("highest-minimum", -4, 0)]),
            new(Set(("case", "rivals"), ("sides", 3)), 1, 1, [PublishedCell.Near("lowest", -6, 0), PublishedCell.Near("minima", 1, 0)]),
            new(Set(("case", "sizes")), 1, 1, [PublishedCell.Near("lowest", -8, 0), PublishedCell.Near("minima", 1, 0)]),
            new(Set(("case", "blocs")), 1, 1,
            [
                PublishedCell.Near("lowest", -6, 0), PublishedCell.Near("minima", 2, 0), PublishedCell.Near("highest-minimum", -4, 0),
                PublishedCell.Near("basin", .875, 0),
            ]),
            .. OwnTables(20, 3),
        ];

    /// <inheritdoc/>
    public override IReadOnlyList<PublishedMeasure> Measures(PublishedSettings settings) => settings.Word("case") == Worlds ?
    [
        PublishedMeasure.Mean("resemblance", "how far tables keep to the sides of the minimum: 0 as by chance, 1 every table on one side", 0),
        PublishedMeasure.Mean("same-side", "share of pairs of members on the same side", 1),
        PublishedMeasure.Mean("same-side-of-all", "share of pairs of all actors on the same side", 2),
    ] :
    [
        PublishedMeasure.Mean("lowest", "the lowest energy", 0, 2),
        PublishedMeasure.Mean("minima", "number of local minima", 1, 0),
        PublishedMeasure.Mean("highest-minimum", "energy of the highest local minimum", 2, 2),
        PublishedMeasure.Mean("basin", "share of partitions from which the steepest descent ends in the lowest", 3),
    ];

    /// <inheritdoc/>
    public override string? Conflict(PublishedSettings settings) =>
        settings.Word("case") is not Worlds and var name && AlignmentEnumeration.Of(Case(name), settings.Whole("sides")) is null
            ? $"more than {AlignmentEnumeration.Most} partitions are too many to look at; give fewer actors or sides" : null;

    /// <inheritdoc/>
    public override double[] Replicate(ulong seed, int replicate, PublishedSettings settings)
    {
        if (settings.Word("case") == Worlds)
        {
            return OfWorld(seed, replicate, settings);
        }

        var all = AlignmentEnumeration.Of(Case(settings.Word("case")), settings.Whole("sides"))!;
        return
        [
            all.Energies[all.Minima[all.Lowest]], all.Minima.Count, all.Minima.Max(index => all.Energies[index]),
            (double)all.Basins[all.Lowest] / all.Partitions.Count,
        ];
    }

    private static IEnumerable<PublishedPoint> OwnTables(int full, int quick) => ((int[])[2, 8]).SelectMany(sides =>
        ((string[])["interest", "kindred", "issue", "random"]).Select(logic => new PublishedPoint(
            Set(("case", Worlds), ("sides", sides), ("logic", logic)), full, quick, [new("resemblance"), new("same-side"), new("same-side-of-all")])));

    private AlignmentCase Case(string name) => name == Given ? given! : AlignmentExamples.Named(name)!;

    private double[] OfWorld(ulong seed, int replicate, PublishedSettings settings)
    {
        var parameters = caseWorld is null ? new WorldParameters() : new WorldParameters
        {
            Actors = caseWorld.ActorIds.Count,
            Domains = caseWorld.DomainIds.Count,
            Choices = Math.Min(8, 64 / caseWorld.DomainIds.Count),
        };
        var rounds = settings.Whole("rounds");
        var source = new WorldSource(seed, replicate, rounds, parameters, caseWorld);
        var world = WorldBuilder.Build(source);
        var logic = Logics.Named(settings.Word("logic"));
        var record = WorldPlay.Run(world, new RunSetting(source, logic, new TableParameters(), rounds / 3, MeasureScope.Formation));
        int[][] tables = [.. record.ClosedTables.Where(table => !table.IsWarmUp && table.Began is not null)
            .Select(table => table.Members.Select(member => member.Actor).ToArray())];
        var sides = TableAlignment.Sides(
            TableAlignment.Case(world.Actors.UnitInterests, world.Domains), settings.Whole("sides"), world.Draws);
        return
        [
            Estimate.Mean(tables.Select(table => TableAlignment.Resemblance(sides, table)))?.Value ?? double.NaN,
            Estimate.Mean(tables.Select(table => TableAlignment.SameSide(sides, table)))?.Value ?? double.NaN,
            TableAlignment.SameSide(sides, [.. Enumerable.Range(0, sides.Length)]),
        ];
    }
}
