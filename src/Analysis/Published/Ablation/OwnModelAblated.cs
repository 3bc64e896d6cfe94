using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Measures;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.World;

namespace OpgaveSim.Analysis.Published.Ablation;

/// <summary>
/// The simulator's own model with each mechanism switched off, one at a time: what that does to the difference between issue- and
/// interest-driven tables. A replicate is a world, in which all variants are played with the same random numbers.
/// </summary>
public sealed class OwnModelAblated : PublishedModel
{
    /// <summary>The variants: nothing off, then each mechanism.</summary>
    public static IReadOnlyList<Mechanism> Variants { get; } = [Mechanism.None, .. Mechanism.All];

    /// <summary>The outcomes: the primary ones that a run has by itself, with novelty against its own precedents, and what all gain.</summary>
    public static IReadOnlyList<Measure> Outcomes { get; } =
        [.. ((string[])["kind-variety-unbiased", "novelty", "novelty-given-size", "quality", "agreement", "payoff-of-all"]).Select(id => MeasureCatalogue.Find(id)!)];

    /// <inheritdoc/>
    public override string Name => "ablation";

    /// <inheritdoc/>
    public override string Title => "Own model, ablated";

    /// <inheritdoc/>
    public override string Citation => "docs/model.md; nothing published, so nothing to be inside of.";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Lines { get; } =
    [
        "The model of docs/model.md at its defaults: 200 actors, 36 rounds, the first 12 being warm-up.",
        "In each world the logics issue and interest are played with everything on, and with each mechanism switched off, one at a time.",
        "What is read is the difference issue − interest of each outcome, paired by world.",
        "Beside it: how much that difference changes when the mechanism is taken away, again paired by world.",
        "A mechanism carries the result where taking it away moves the difference; where it turns the sign, the result depends on it.",
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Departures { get; } =
    [
        .. Mechanism.All.Select(mechanism => $"without {mechanism.Id}: `{mechanism.Off}`"),
        "One at a time says nothing of two mechanisms that stand in for each other; the intervals are of one comparison each, not of all together.",
        "All changes are taken from the same worlds with everything on: where those happen to lie low, all changes lie high together. Small changes that "
            + "all have one sign (variety of kind) are that.",
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<PublishedParameter> Parameters { get; } =
    [
        PublishedParameter.Whole("actors", "actors of a world", 200, 2, 20_000),
        PublishedParameter.Whole("rounds", "rounds in which issues arrive, the first third being warm-up", 36, 3, 1_000),
    ];

    /// <inheritdoc/>
    public override string Replicates => "worlds";

    /// <inheritdoc/>
    public override IReadOnlyList<PublishedPoint> Points { get; } =
    [
        new(Set(), 50, 6, [.. Variants.SelectMany(variant => Outcomes.SelectMany(outcome => (IEnumerable<PublishedCell>)(variant == Mechanism.None
            ? [new(Level(outcome, variant))] : [new(Level(outcome, variant)), new(Change(outcome, variant))])))]),
    ];

    /// <summary>The id of the difference issue − interest of an outcome in a variant.</summary>
    public static string Level(Measure outcome, Mechanism variant) =>
        variant == Mechanism.None ? outcome.Id : $"{outcome.Id}/without-{variant.Id}";

    /// <summary>The id of how much that difference changes without a mechanism.</summary>
    public static string Change(Measure outcome, Mechanism variant) => $"{outcome.Id}/change-without-{variant.Id}";

    /// <inheritdoc/>
    public override IReadOnlyList<PublishedMeasure> Measures(PublishedSettings settings)
    {
        var measures = new List<PublishedMeasure>();
        for (var variant = 0; variant < Variants.Count; variant++)
        {
            for (var outcome = 0; outcome < Outcomes.Count; outcome++)
            {
                var (column, reference, mechanism, measure) = (variant * Outcomes.Count + outcome, outcome, Variants[variant], Outcomes[outcome]);
                measures.Add(new PublishedMeasure(
                    Level(measure, mechanism), $"{measure.Name}: issue − interest, {(variant == 0 ? "everything on" : "without " + mechanism.Id)}",
                    rows => Estimate.MeanDifference(rows.Select(row => row[column]))));
                if (variant > 0)
                {
                    measures.Add(PublishedMeasure.Difference(
                        Change(measure, mechanism), $"{measure.Name}: change of that difference without {mechanism.Id}", column, reference));
                }
            }
        }

        return measures;
    }

    /// <inheritdoc/>
    public override double[] Replicate(ulong seed, int replicate, PublishedSettings settings)
    {
        var rounds = settings.Whole("rounds");
        var worlds = new Dictionary<WorldParameters, PublicWorld>();
        var row = new List<double>();
        foreach (var variant in Variants)
        {
            var parameters = variant.World(new WorldParameters { Actors = settings.Whole("actors") });
            if (!worlds.TryGetValue(parameters, out var world))
            {
                worlds[parameters] = world = WorldBuilder.Build(new WorldSource(seed, replicate, rounds, parameters));
            }

            var (issue, interest) = (Play(world, variant, "issue", rounds), Play(world, variant, "interest", rounds));
            row.AddRange(Outcomes.Select(outcome => (issue.Measures[outcome.Id] ?? double.NaN) - (interest.Measures[outcome.Id] ?? double.NaN)));
        }

        return [.. row];
    }

    private static RunRecord Play(PublicWorld world, Mechanism variant, string logic, int rounds) => WorldPlay.Run(
        world, new RunSetting(world.Source, Logics.Named(logic), variant.Table(new TableParameters()), rounds / 3, MeasureScope.Full));
}
