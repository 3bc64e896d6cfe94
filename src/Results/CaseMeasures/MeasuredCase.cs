using OpgaveSim.Analysis.NullModels;
using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Measures;
using OpgaveSim.Model.Networks;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Randomness;
using OpgaveSim.Model.World;

namespace OpgaveSim.Results.CaseMeasures;

/// <summary>
/// The tables of a case, measured one by one and overall (mean over the tables with a value, or of the network as a whole), against the null model that keeps every
/// actor's number of tables and every table's size. p-values are adjusted by Holm: over the measures overall, and over the tables
/// within a measure. What cannot vary among these actors, or was the same in every random network, is not tested and not counted there.
/// </summary>
/// <param name="Case">The case.</param>
/// <param name="Measures">The measures.</param>
/// <param name="Overall">Per measure its mean over tables; null is no value.</param>
/// <param name="OverallHolm">Per measure its adjusted p; null is no value.</param>
/// <param name="Tables">Per measure, table by table; null is no value.</param>
/// <param name="TablesHolm">Per measure, table by table, the adjusted p.</param>
public sealed record MeasuredCase(
    CaseWorld Case, IReadOnlyList<TableMeasure> Measures, NullModelTest?[] Overall, double?[] OverallHolm,
    NullModelTest?[][] Tables, double?[][] TablesHolm)
{
    /// <summary>The adjusted p below which something clearly differs from chance.</summary>
    public const double Level = 0.05;

    /// <summary>Measures a case.</summary>
    /// <param name="given">The case, with tables.</param>
    /// <param name="draws">Random networks.</param>
    /// <param name="seed">Seed of the null model.</param>
    /// <param name="isAll">Whether by every measure that the case has the data for, or by the few that say most.</param>
    public static MeasuredCase Of(CaseWorld given, int draws, ulong seed, bool isAll = false)
    {
        var measures = isAll ? TableMeasures.All(given) : TableMeasures.Main(given);
        var network = TwoModeNetwork.Of(given.ActorIds.Count, given.Tables.Select(table => table.Members));
        var variety = WorldVariety.OfCase(given, new CaseAssumptions());
        NoVariation?[] cannotVary = [.. measures.Select(measure => MeasureCatalogue.Find(measure.Id) is { } known ? Variation.OfActors(known, variety) : null)];
        var tests = Curveball.TestAll(network, seats => Values(measures, seats), KeyedDraws.ForReplication(seed, 0), draws);
        var overall = tests[..measures.Count];
        var count = given.Tables.Count;
        NullModelTest?[][] tables = [.. Enumerable.Range(0, measures.Count).Select(m => tests[(measures.Count + m * count)..(measures.Count + (m + 1) * count)])];
        return new MeasuredCase(
            given, measures, overall, Adjusted([.. overall.Select((test, m) => IsTested(test, cannotVary[m]) ? test : null)]),
            tables, [.. tables.Select((own, m) => Adjusted([.. own.Select(test => IsTested(test, cannotVary[m]) ? test : null)]))])
        {
            CannotVary = cannotVary,
            Draws = draws,
            Seed = seed,
            IsAll = isAll,
        };
    }

    /// <summary>Per measure why it cannot vary among these actors; null: it can.</summary>
    public required IReadOnlyList<NoVariation?> CannotVary { get; init; }

    /// <summary>Random networks.</summary>
    public required int Draws { get; init; }

    /// <summary>Seed of the null model.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Whether by every measure that the case has the data for.</summary>
    public required bool IsAll { get; init; }

    /// <summary>The fewest random networks with which any measure, and any table, could still differ from chance after Holm.</summary>
    public int DrawsNeeded => (int)Math.Round(1 / Level) * Math.Max(Case.Tables.Count, OverallHolm.Count(p => p is not null));

    /// <summary>Why nothing is tested in all tables together; null: something is, or there is no value.</summary>
    /// <param name="measure">Place of the measure.</param>
    public NoVariation? WhyNot(int measure) => WhyNot(Overall[measure], measure);

    /// <summary>Why nothing is tested in a table; null: something is, or there is no value.</summary>
    /// <param name="measure">Place of the measure.</param>
    /// <param name="table">Place of the table.</param>
    public NoVariation? WhyNot(int measure, int table) => WhyNot(Tables[measure][table], measure);

    /// <summary>Where all tables together lie against chance.</summary>
    /// <param name="measure">Place of the measure.</param>
    public ChanceSide SideOf(int measure) => SideOf(Overall[measure], OverallHolm[measure]);

    /// <summary>Where a table lies against chance.</summary>
    /// <param name="measure">Place of the measure.</param>
    /// <param name="table">Place of the table.</param>
    public ChanceSide SideOf(int measure, int table) => SideOf(Tables[measure][table], TablesHolm[measure][table]);

    private static ChanceSide SideOf(NullModelTest? test, double? holm) => (test, holm) switch
    {
        (null, _) => ChanceSide.NoValue,
        (_, null) => ChanceSide.NotTested,
        (_, >= Level) => ChanceSide.NotClear,
        _ => test.Observed > test.Mean ? ChanceSide.Higher : ChanceSide.Lower,
    };

    private NoVariation? WhyNot(NullModelTest? test, int measure) =>
        CannotVary[measure] ?? (test is { IsFixed: true } ? NoVariation.SameInAllNetworks : null);

    private static bool IsTested(NullModelTest? test, NoVariation? cannotVary) => test is { IsFixed: false } && cannotVary is null;

    /// <summary>Means over tables, a measure each; then the tables' own values, measure by measure.</summary>
    private static double?[] Values(IReadOnlyList<TableMeasure> measures, TwoModeNetwork network)
    {
        var each = measures.Select(measure => network.Tables.Select((members, table) => measure.Of(table, members)).ToArray()).ToArray();
        return
        [
            .. measures.Zip(each, (measure, values) => measure.OfNetwork is { } ofNetwork ? ofNetwork(network) : Moments.Mean([.. values.OfType<double>()])),
            .. each.SelectMany(values => values),
        ];
    }

    private static double?[] Adjusted(NullModelTest?[] tests)
    {
        var adjusted = new Queue<double>(Holm.Adjusted([.. tests.OfType<NullModelTest>().Select(test => test.P)]));
        return [.. tests.Select(test => test is null ? (double?)null : adjusted.Dequeue())];
    }
}
